// When it is time to load the calculator: after the page it stands on, and,
// where an answer is shown already, when somebody is there to use it.

/** What a visitor does who has come. */
const signs = ['pointermove', 'pointerdown', 'scroll', 'wheel', 'keydown', 'focusin'];

/** Who only reads for so long, in ms, has it drawn as well. */
const reading = 4000;

/** Until the page is loaded and has nothing better to do. @returns {Promise<unknown>} */
export function quiet() {
  return new Promise((resolve) => {
    const rest = () =>
      'requestIdleCallback' in window ? requestIdleCallback(resolve, { timeout: 1000 }) : setTimeout(resolve, 200);
    if (document.readyState === 'complete') rest();
    else addEventListener('load', rest, { once: true });
  });
}

/** @type {Promise<unknown> | undefined} */
let come;

/** Until a visitor has done something on the page, or has had time to read; what one does around a frame is not seen in it. @returns {Promise<unknown>} */
export function visited() {
  if (window !== window.parent) return Promise.resolve();
  come ??= new Promise((resolve) => {
    const all = new AbortController();
    const done = () => (all.abort(), resolve(undefined));
    for (const sign of signs) addEventListener(sign, done, { capture: true, passive: true, signal: all.signal });
    setTimeout(done, reading);
  });
  return come;
}
