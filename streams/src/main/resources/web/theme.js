// Dark or light: what the system says until the reader says otherwise.
import { announce, byId } from './dom.js';

const KEY = 'muster.theme';
const system = matchMedia('(prefers-color-scheme: light)');

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function themes() {
  const button = byId('theme');
  const apply = () => {
    const theme = remembered() ?? (system.matches ? 'light' : 'dark');
    document.documentElement.dataset.theme = theme;
    button.setAttribute('aria-label', theme === 'dark' ? 'Light colours' : 'Dark colours');
  };
  button.addEventListener('click', () => {
    const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Not remembered then.
    }
    document.documentElement.dataset.theme = next;
    apply();
    announce(`${next === 'dark' ? 'Dark' : 'Light'} colours`);
  });
  system.addEventListener('change', apply);
  apply();
}
