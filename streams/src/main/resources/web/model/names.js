// Names of countries, organisations, regions, and of the words that the service uses.
export const LANES = ['present', 'committed', 'alert', 'leaving'];
export const VIEWS = ['hosted', 'contributed'];
export const ORGANISATIONS = {
  NATO: [-24, 52], EU: [-27, 44], UN: [-38, 30], AU: [-6, -8], CSTO: [67, 60], ECOWAS: [-16, 1], SADC: [6, -24], GCC: [61, 19],
};

const ORGANISATION_NAMES = {
  NATO: 'NATO', EU: 'European Union', UN: 'United Nations', AU: 'African Union', CSTO: 'CSTO', ECOWAS: 'ECOWAS', SADC: 'SADC',
  GCC: 'Gulf Cooperation Council',
};
const LANE_NAMES = { alert: 'On alert', committed: 'Committed', present: 'Present', leaving: 'Leaving' };
const LANE_MEANINGS = {
  alert: 'told to be ready; not moving', committed: 'announced or under way, not arrived', present: 'there, as far as reported',
  leaving: 'announced or under way to leave',
};
const STAGE_NAMES = {
  CONSIDERED: 'considered', ON_ALERT: 'on alert', ANNOUNCED: 'announced', DEPLOYING: 'under way', DEPLOYED: 'arrived',
  PRESENT: 'present', TARGET: 'planned level', WITHDRAWING: 'leaving', WITHDRAWN: 'left', DENIED: 'denied',
  THREATENED: 'threatened', IMPOSED: 'in force', EXTENDED: 'extended', EASED: 'eased', LIFTED: 'lifted',
};
const ALIASES = {
  USA: 'us america united states of america', GBR: 'uk great britain england scotland', CIV: 'ivory coast', CZE: 'czech republic',
  MMR: 'burma', TUR: 'turkey turkiye', SWZ: 'swaziland', MKD: 'macedonia', CPV: 'cabo verde', TLS: 'east timor', NLD: 'holland',
  COD: 'dr congo drc zaire', COG: 'republic of the congo', KOR: 'south korea', PRK: 'north korea dprk', ARE: 'uae emirates', RUS: 'russian federation',
};

let countries = {};

export const learn = (names) => { countries = names; };

const words = (code) => code.toLowerCase().split('_').map((word) => ['of', 'the', 'and'].includes(word) ? word : word[0]?.toUpperCase() + word.slice(1)).join(' ');

/** Of a country, an organisation or a region. */
export const name = (code) => countries[code] ?? ORGANISATION_NAMES[code] ?? words(code);
export const lane = (code) => LANE_NAMES[code] ?? words(code);
export const laneMeaning = (code) => LANE_MEANINGS[code] ?? '';
export const view = (code) => code === 'hosted' ? 'Hosted' : 'Contributed';
export const stage = (code) => STAGE_NAMES[code] ?? words(code);
export const isCountry = (code) => code in countries;
export const isOrganisation = (code) => code in ORGANISATION_NAMES;

/** "TROOPS" → "troops", "AIR_DEFENCE" → "air defence" */
export const plain = (code) => code.toLowerCase().replaceAll('_', ' ');

/** "camp lemonnier" → "Camp Lemonnier" */
export const place = (text) => text.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());

export const list = (codes) => codes.length === 0 ? 'not said' : codes.map(name).sort((one, other) => one.localeCompare(other, 'en')).join(', ').replace(/, ([^,]*)$/, ' and $1');

const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9 ]/g, ' ').trim();

/** Countries and organisations whose name, code or alias goes with what was typed; best first. */
export function search(typed, limit = 8) {
  const wanted = folded(typed);
  if (!wanted) return [];
  const rank = (code) => {
    const own = folded(name(code));
    if (code.toLowerCase() === wanted || own === wanted || (ALIASES[code] ?? '').split(' ').includes(wanted)) return 0;
    if (own.startsWith(wanted)) return 1;
    if ((ALIASES[code] ?? '').startsWith(wanted)) return 2;
    return `${own} ${ALIASES[code] ?? ''}`.split(' ').some((word) => word.startsWith(wanted)) ? 3 : 9;
  };
  return [...Object.keys(countries), ...Object.keys(ORGANISATION_NAMES)]
    .map((code) => ({ code, name: name(code), rank: rank(code) })).filter((hit) => hit.rank < 9)
    .sort((one, other) => one.rank - other.rank || one.name.localeCompare(other.name, 'en')).slice(0, limit);
}
