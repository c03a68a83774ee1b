// The language of the page: its words, and the format of its figures.
import { Format } from '../words/format.js';
import { hasRest, loadRest, loadWords, wordsOf } from '../words/languages.js';
import { languageOf, localeOf } from '../text/locales.js';
import { hasDates, lastNotice, sameTerm } from '../scenario/term.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { Words } from '../words/languages.js' */

export class PageLanguage {
	/** undefined while they load. @type {Words | undefined} */ words;
	/** @type {Format | undefined} */ #format;
	/** That the format was made for. @type {Scenario | undefined} */ #scenario;
	#element;
	#localeAttribute;
	#onLoad;

	/**
	 * @param {HTMLElement} element
	 * @param {() => unknown} localeAttribute
	 * @param {() => void} onLoad when more words are loaded
	 */
	constructor(element, localeAttribute, onLoad) {
		this.#element = element;
		this.#localeAttribute = localeAttribute;
		this.#onLoad = onLoad;
	}

	get locale() {
		return localeOf(this.#element, this.#localeAttribute());
	}

	/** Such as "de". */
	get code() {
		return languageOf(this.locale);
	}

	/** Keeps the previous language until the same parts of the new one are loaded. Returns whether it changed. */
	update() {
		const { code, words: before } = this;
		const words = wordsOf(code);
		const load = !words ? loadWords : before && hasRest(before) && !hasRest(words) ? loadRest : undefined;
		if (load) void load(code).then(this.#onLoad);
		if (load || !words || words === before) return false;
		this.words = words;
		return words.language !== before?.language;
	}

	/**
	 * The same as long as nothing changes.
	 * @param {Scenario} scenario
	 * @param {number} digits of its currency's minor unit
	 */
	format(scenario, digits) {
		const { currency } = scenario;
		const { locale, words } = this;
		if (!words) throw new Error('the words are not loaded');
		const last = this.#format;
		if (
			last?.locale === locale &&
			last.currency === currency &&
			last.words === words &&
			sameTerm(scenario, this.#scenario)
		)
			return last;
		this.#scenario = scenario;
		const notice = (/** @type {string} */ month) => (hasDates(scenario) ? lastNotice(scenario, month) : undefined);
		return (this.#format = new Format(locale, currency, digits, words, notice));
	}
}
