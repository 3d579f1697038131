// What is shown: the address says it, and everything else follows.
import { format, parse } from './model/link.js';

const listeners = new Set();
let state = parse(location.hash);

export const current = () => state;

/** Hears (state, before) at every change; before is null at the start. */
export const onChange = (listener) => listeners.add(listener);

export function start() {
  addEventListener('hashchange', () => adopt(parse(location.hash)));
  listeners.forEach((listener) => listener(state, null));
}

function adopt(next) {
  const before = state;
  if (format(next) === format(before)) return;
  state = next;
  listeners.forEach((listener) => listener(state, before));
}

/** Goes somewhere. @param quiet without an entry in the history, as for a slider that is dragged */
export function go(patch, quiet = false) {
  const next = { ...state, ...patch };
  history[quiet ? 'replaceState' : 'pushState'](null, '', format(next));
  adopt(next);
}

export const link = (patch) => format({ ...state, ...patch });
