// The draft in this browser's storage, which may be full, switched off or forbidden.

export const prefix = '#switchcost=';

/** Also true of links that a mail program has mangled. @param {string} fragment */
export const isFragment = (fragment) => /^#switchcost[=%]/.test(fragment);

/** @param {string} path of the page @param {string | null} preset */
export const draftKey = (path, preset) => `switch-cost ${path} ${preset ?? ''}`;

/**
 * @typedef {{typed: string, answered?: string, extras?: string}} Draft
 *   typed, answered: fragments of what was typed, and of the last other scenario with an answer; extras: one line
 */

/** @param {string} key */
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
