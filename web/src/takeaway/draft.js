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

/**
 * This tab's draft or else the browser's; newer is the browser's where another tab has written it since.
 * @param {string} key
 * @returns {{draft?: Draft, newer?: Draft}}
 */
export function readDrafts(key) {
	const [own, last] = [() => sessionStorage, () => localStorage].map((storage) => readFrom(storage, key));
	return own && last && !isSame(own, last) ? { draft: own, newer: last } : { draft: own ?? last };
}

/** @param {() => Storage} storage @param {string} key @returns {Draft | undefined} */
function readFrom(storage, key) {
	try {
		const [typed, answered, extras] = (storage().getItem(key) ?? '').split('\n');
		return typed ? { typed, answered, extras } : undefined;
	} catch {
		return undefined;
	}
}

/** @param {Draft} a @param {Draft} b */
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Stores a draft for this tab and for the next visit; undefined deletes it.
 * @param {string} key
 * @param {Draft | undefined} draft
 */
export function writeDraft(key, draft) {
	for (const storage of [() => sessionStorage, () => localStorage])
		try {
			if (draft) storage().setItem(key, [draft.typed, draft.answered, draft.extras].join('\n').trimEnd());
			else storage().removeItem(key);
		} catch {
			// The page works without a draft.
		}
}
