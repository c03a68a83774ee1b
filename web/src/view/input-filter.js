// Filters the inputs by words that all must occur, and optionally to those that differ from the preset.

/** @typedef {{pointer: string, texts: string[], changed: boolean}} Searchable texts: everything to search in */

export class InputFilter {
	query = '';
	onlyChanged = false;
	/** They stay in the list when they are reset. @type {Set<string>} */ #shownChanged = new Set();
	#onChange;

	/** @param {() => void} onChange */
	constructor(onChange) {
		this.#onChange = onChange;
	}

	/** Whether it can hide inputs. */
	get active() {
		return this.onlyChanged || words(this.query).length > 0;
	}

	/** @param {string} query */
	search(query) {
		this.query = query;
		this.#onChange();
	}

	/** @param {boolean} only */
	showChanged(only) {
		this.onlyChanged = only;
		this.#shownChanged = new Set();
		this.#onChange();
	}

	clear() {
		this.query = '';
		this.showChanged(false);
	}

	/** @param {Searchable} input */
	shows({ pointer, texts, changed }) {
		if (this.onlyChanged && changed) this.#shownChanged.add(pointer);
		if (this.onlyChanged && !this.#shownChanged.has(pointer)) return false;
		const wanted = words(this.query);
		const text = wanted.length ? folded(texts.join('\n')) : '';
		return wanted.every((word) => text.includes(word));
	}
}

/** Without case and accents, which people leave out when they search. @param {string} text */
const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** @param {string} query */
const words = (query) => folded(query).split(/\s+/).filter(Boolean);
