// The draft in this browser's storage: what a visitor typed, so that a reload
// loses nothing. Where storage is full, switched off or forbidden, there is none.

/**
 * Returns the storage key of a calculator's draft: one for each page and preset.
 * @param {string} path of the page
 * @param {string | null} preset that the page asks for
 */
export const draftKey = (path, preset) => `switch-cost ${path} ${preset ?? ''}`;

/**
 * @typedef {object} Draft
 * @property {string} typed the fragment of what was typed
 * @property {string} [answered] the fragment of the last scenario with an answer, if that is another one
 * @property {string} [extras] the baseline and the ticked checks, on one line
 */

/** @param {string} key @returns {Draft | undefined} */
export function readDraft(key) {
  try {
    const [typed, answered, extras] = (localStorage.getItem(key) ?? '').split('\n');
    return typed ? { typed, answered, extras } : undefined;
  } catch {
    return undefined;
  }
}

/** Stores a draft; undefined deletes it. @param {string} key @param {Draft | undefined} draft */
export function writeDraft(key, draft) {
  try {
    if (draft) localStorage.setItem(key, [draft.typed, draft.answered, draft.extras].join('\n').trimEnd());
    else localStorage.removeItem(key);
  } catch {
    // The page works without a draft.
  }
}
