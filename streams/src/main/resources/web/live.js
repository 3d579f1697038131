// What changes, as the service tells it; the page never asks by itself.
const KINDS = ['totals', 'fact', 'sanction'];
const PAUSE = 3000;

/**
 * @param onEvent hears (kind, data) for every change
 * @param onGap hears that changes may have been missed
 * @param onState hears whether there is a connection
 */
export function listen({ onEvent, onGap, onState }) {
  let missed = false;
  const connect = () => {
    const source = new EventSource('api/v1/events');
    source.onopen = () => onState(true);
    source.addEventListener('start', (event) => {
      if (missed && !JSON.parse(event.data).resumed) onGap();
      missed = true;
    });
    for (const kind of KINDS) source.addEventListener(kind, (event) => onEvent(kind, JSON.parse(event.data)));
    source.onerror = () => {
      onState(false);
      if (source.readyState !== EventSource.CLOSED) return;
      missed = true;
      setTimeout(connect, PAUSE);
    };
  };
  connect();
}
