// What a visitor typed, kept in this browser so that a reload loses nothing.
// Storage that is full, switched off or forbidden is no reason to complain.

/**
 * Where a calculator's draft is kept: one for each page and preset.
 * @param {string} path of the page
 * @param {string | null} preset that the page asks for
 */
export const draftKey = (path, preset) => `switch-cost ${path} ${preset ?? ''}`;

/**
 * Fragments: of what was typed, and of the last of it that had an answer if that is not the same.
 * @typedef {{typed: string, answered?: string, beside?: string}} Draft beside: what is kept beside it, in a line
 */

/** @param {string} key @returns {Draft | undefined} */
export function readDraft(key) {
  try {
    const [typed, answered, beside] = (localStorage.getItem(key) ?? '').split('\n');
    return typed ? { typed, answered, beside } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} key @param {Draft | undefined} draft undefined takes it away */
export function writeDraft(key, draft) {
  try {
    if (draft) localStorage.setItem(key, [draft.typed, draft.answered, draft.beside].join('\n').trimEnd());
    else localStorage.removeItem(key);
  } catch {
    // The page works without.
  }
}
