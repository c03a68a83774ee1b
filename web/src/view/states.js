// What stands in the calculator's place before it can answer.
import { html } from 'lit';

/** @typedef {import('../engine/types.js').EngineState} EngineState */

/** @param {EngineState} state */
export function loading(state) {
  const kilobytes = state.loaded ? `, ${Math.round(state.loaded / 1000)} kB so far` : '';
  return html`<div class="page loading" aria-busy="true">
    <p role="status">The calculator is loading${kilobytes} …</p>
    <div class="bone tall"></div><div class="bone"></div><div class="bone wide"></div>
  </div>`;
}

/** @type {Record<string, [what: string, remedy: string]>} */
const reasons = {
  'no-wasm': ['This browser cannot run the calculator: it has no WebAssembly.', 'Any current browser has it; in a hardened one it can be allowed for this page.'],
  blocked: ['This page’s security policy does not let the calculator run.', 'Its owner can allow it with ’wasm-unsafe-eval’ in script-src.'],
  network: ['The calculator could not be loaded.', 'Look at your connection and try again.'],
  'not-found': ['A part of the calculator is missing on the server.', 'Try again in a moment.'],
  compile: ['The calculator arrived damaged.', 'Try again; that loads it anew.'],
  crashed: ['The calculator stopped.', 'Try again; nothing you typed is lost.'],
};

/**
 * @param {unknown} error
 * @param {() => void} again
 */
export function failed(error, again) {
  const reason = /** @type {{reason?: string, message?: string}} */ (error)?.reason ?? '';
  const [what, remedy] = reasons[reason] ?? ['The calculator could not start.', String(/** @type {any} */ (error)?.message ?? error)];
  return html`<div class="page failed" role="alert">
    <h2>${what}</h2><p>${remedy}</p>
    <button type="button" @click=${again}>Try again</button>
  </div>`;
}
