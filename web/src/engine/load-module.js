// Loads a part of the page that could not be loaded before.

/** How often one was lost even so. */
let failures = 0;

/**
 * What a module exports. A browser may remember that a module could not be
 * loaded and not ask for it a second time; under another address it does.
 * @template T
 * @param {() => Promise<T>} load the import() of the module
 * @returns {Promise<T>}
 */
export const importWithRetry = (load) =>
  load().catch(async (error) => {
    const [address] = /https?:\/\/\S+/.exec(error) ?? []; // no browser says it in another way
    if (!address) throw error;
    try {
      return await import(/* @vite-ignore */ `${address}?${failures}`);
    } catch {
      failures++; // the next time under yet another
      throw error;
    }
  });
