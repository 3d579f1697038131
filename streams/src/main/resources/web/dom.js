// Elements. Texts become text nodes, never markup: they come from articles and may be hostile.
const SVG = 'http://www.w3.org/2000/svg';

function build(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const h = (tag, attributes, ...children) => build(document.createElement(tag), attributes, children);
export const s = (tag, attributes, ...children) => build(document.createElementNS(SVG, tag), attributes, children);
export const byId = (id) => document.getElementById(id);

/** A link to an article; only its text where the address is no web address. */
export function outward(address, text) {
  let url = null;
  try {
    url = new URL(address);
  } catch {
    // It stays without a link.
  }
  return url && ['http:', 'https:'].includes(url.protocol)
    ? h('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer', class: 'outward' }, text, h('span', { class: 'hidden' }, ' (opens in a new tab)'))
    : h('span', {}, text);
}

/** What is said to those who listen instead of looking. */
let speech;
export function announce(text) {
  clearTimeout(speech);
  speech = setTimeout(() => { byId('announcer').textContent = text; }, 150);
}

export const isReduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
