// The service, as openapi.yaml describes it. While a store is moving it is asked again, as often as it asks for.
const API = 'api/v1/';
const ATTEMPTS = 8;
const REMEMBERED = 120;
const answers = new Map();

export class ServiceError extends Error {}

const pause = (millis, signal) => new Promise((resolve, reject) => {
  const timer = setTimeout(resolve, millis);
  signal?.addEventListener('abort', () => { clearTimeout(timer); reject(signal.reason); }, { once: true });
});

async function ask(path, signal) {
  for (let attempt = 1; ; attempt++) {
    let response;
    try {
      response = await fetch(API + path, { signal, headers: { Accept: 'application/json' } });
    } catch (failure) {
      if (signal?.aborted || attempt === ATTEMPTS) throw signal?.aborted ? failure : new ServiceError('The service does not answer.');
      await pause(1000, signal);
      continue;
    }
    if (response.ok) return response.json();
    if (response.status === 503 && attempt < ATTEMPTS) {
      await pause(1000 * Math.min(5, Number(response.headers.get('Retry-After')) || 1), signal);
      continue;
    }
    const problem = await response.json().catch(() => ({}));
    throw new ServiceError(problem.detail ?? `The service answered ${response.status}.`);
  }
}

/** Answers are remembered until something changes. */
async function get(path, signal) {
  if (answers.has(path)) return answers.get(path);
  const answer = await ask(path, signal);
  if (answers.size >= REMEMBERED) answers.delete(answers.keys().next().value);
  answers.set(path, answer);
  return answer;
}

export const forget = () => answers.clear();

const query = (parameters) => {
  const set = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return set.length ? `?${new URLSearchParams(set)}` : '';
};

export const totals = (day, signal) => get(`totals${query({ asOf: day })}`, signal);
export const sanctions = (filter, signal) => get(`sanctions${query(filter)}`, signal);
export const series = (country, from, to, signal) => get(`totals/${encodeURIComponent(country)}/series${query({ from, to })}`, signal);
export const facts = (filter, signal) => get(`facts${query(filter)}`, signal);
export const fact = (id, day, signal) => get(`facts/${encodeURIComponent(id)}${query({ asOf: day })}`, signal);
