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
 * Stores a draft for this tab and for the next visit; undefined deletes it. It replaces what was typed before.
 * @param {string} key
 * @param {Draft | undefined} draft
 */
export function writeDraft(key, draft) {
	write(key, draft && [draft.typed, draft.answered, draft.extras].join('\n').trimEnd());
	write(typedKey(key), undefined);
}

/** @param {string} key */
const typedKey = (key) => `${key} typed`;

/**
 * What was typed before there was a calculator to keep it: texts by the id of their field.
 * @param {string} key of the draft
 * @returns {[string, string][]}
 */
export function readTyped(key) {
	try {
		return JSON.parse((sessionStorage.getItem(typedKey(key)) ?? localStorage.getItem(typedKey(key))) || '[]');
	} catch {
		return [];
	}
}

/** @param {string} key of the draft @param {[string, string][]} typed */
export const writeTyped = (key, typed) => write(typedKey(key), typed.length ? JSON.stringify(typed) : undefined);

/** @param {string} key @param {string | undefined} text */
function write(key, text) {
	for (const storage of [() => sessionStorage, () => localStorage])
		try {
			if (text) storage().setItem(key, text);
			else storage().removeItem(key);
		} catch {
			// The page works without a draft.
		}
}
