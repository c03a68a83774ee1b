// The settings that a page makes by attributes. An invalid value is reported once, and the default applies.
import { covers } from '../scenario/pointer.js';

/** @import { AttributeElement } from './attributes.js' */

export const sharingWays = /** @type {const} */ (['link', 'csv', 'xlsx', 'json', 'print', 'pictures', 'calendar']);

export const scenarioAttributes = ['scenario', 'candidates', 'values', 'currency'];

export class Settings {
	#element;
	#sameOrigin;
	/** @type {Set<string>} */ #warned = new Set();

	/** @param {AttributeElement} element @param {boolean} sameOrigin of the page and the script */
	constructor(element, sameOrigin) {
		this.#element = element;
		this.#sameOrigin = sameOrigin;
	}

	/** @param {string} attribute @param {unknown} value @param {string} accepted */
	reject(attribute, value, accepted) {
		const text = typeof value === 'string' ? value : JSON.stringify(value);
		const warning = `<switch-cost> ${attribute}: expected ${accepted}, not ${text?.slice(0, 200)}`;
		if (!this.#warned.has(warning)) console.warn(warning);
		this.#warned.add(warning);
	}

	/** @param {string} attribute */
	value = (attribute) => this.#element.attributeValue(attribute);

	/** @template {string} T @param {string} attribute @param {readonly T[]} accepted @param {T} fallback @returns {T} */
	#choice(attribute, accepted, fallback) {
		const value = this.value(attribute);
		if (value === null) return fallback;
		const choice = accepted.find((one) => one === value);
		if (choice === undefined) this.reject(attribute, value, accepted.map((one) => `"${one}"`).join(' or '));
		return choice ?? fallback;
	}

	/** @param {string} attribute an array, or words separated by spaces */
	list(attribute) {
		const value = this.value(attribute) ?? '';
		return Array.isArray(value) ? value.map(String) : (String(value).match(/\S+/g) ?? []);
	}

	get isQuick() {
		return this.#choice('view', ['full', 'quick'], 'full') === 'quick';
	}

	get storesDraft() {
		return this.#choice('storage', ['draft', 'none'], this.#sameOrigin ? 'draft' : 'none') === 'draft';
	}

	/** @param {typeof sharingWays[number]} way */
	shares = (way) => {
		if (this.value('sharing') === null) return true;
		const requested = this.list('sharing');
		const unknown = requested.filter((one) => !['none', ...sharingWays].includes(one));
		if (unknown.length) this.reject('sharing', unknown.join(' '), `some of ${sharingWays.join(', ')}, or none`);
		return requested.includes(way) || (unknown.length > 0 && unknown.length === requested.length);
	};

	get sharesAnything() {
		return sharingWays.some(this.shares);
	}

	/** @param {string} pointer */
	locked = (pointer) => this.#matches('locked', pointer) || this.hidden(pointer);

	/** @param {string} pointer */
	hidden = (pointer) => this.#matches('hidden-inputs', pointer);

	get locks() {
		return this.value('locked') !== null || this.value('hidden-inputs') !== null;
	}

	/** @param {string} attribute @param {string} pointer */
	#matches = (attribute, pointer) =>
		this.value(attribute) !== null && this.list(attribute).some((pattern) => covers(pattern, pointer));
}
