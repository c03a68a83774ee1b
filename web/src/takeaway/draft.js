// Where a page finds a visitor's scenario: in a link, which is the fragment of its
// address, or in the draft in this browser's storage. Where storage is full,
// switched off or forbidden, there is no draft.

/** The start of a link's fragment. */
export const prefix = '#switchcost=';

/** Whether a fragment is one of our links, even one that a mail program has mangled. @param {string} fragment */
export const isFragment = (fragment) => /^#switchcost[=%]/.test(fragment);

/** Returns the storage key of a page's draft. @param {string} path of the page @param {string | null} preset */
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
