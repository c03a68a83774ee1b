// What stands in the calculator's place before it can answer.

/** @type {Record<import('../../engine/types.js').Reason, {what: string, remedy: string}>} */
const reasons = {
  'no-wasm': {
    what: 'This browser cannot run the calculator: it has no WebAssembly.',
    remedy: 'Any current browser has it; in a hardened one it can be allowed for this page.',
  },
  blocked: {
    what: 'This page’s security policy does not let the calculator run.',
    remedy: 'Its owner can allow it with ’wasm-unsafe-eval’ in script-src.',
  },
  network: { what: 'The calculator could not be loaded.', remedy: 'Look at your connection and try again.' },
  'not-found': { what: 'A part of the calculator is missing on the server.', remedy: 'Try again in a moment.' },
  compile: { what: 'The calculator arrived damaged.', remedy: 'Try again; that loads it anew.' },
  crashed: { what: 'The calculator stopped.', remedy: 'Try again; nothing you typed is lost.' },
};

export default {
  reasons,
  /** @param {{kilobytes: number}} loaded 0 where nothing has arrived */
  loading: ({ kilobytes }) => `The calculator is loading${kilobytes ? `, ${kilobytes} kB so far` : ''} …`,
  couldNotStart: 'The calculator could not start.',
  partMissing: 'This part of the page could not be loaded.',
  tryAgain: 'Try again',
  fullPage: 'Open the calculator on a page of its own',
};
