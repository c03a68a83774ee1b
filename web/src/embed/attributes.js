// The attributes of <switch-cost> as properties.
import { attributes, flags, property } from './attribute-names.js';

/** Servers import this too, and have no elements. */
const PageElement = globalThis.HTMLElement ?? class {};

export class AttributeElement extends PageElement {
	static observedAttributes = attributes;

	/** Properties that are objects or lists, by attribute. @type {Map<string, object>} */ #objects = new Map();

	/** @param {string} attribute */
	changed(attribute) {
		void attribute;
	}

	/** Returns null if there is no value. @param {string} attribute @returns {unknown} */
	attributeValue(attribute) {
		if (flags.includes(attribute)) return this.hasAttribute(attribute);
		return this.#objects.get(attribute) ?? this.getAttribute(attribute);
	}

	/** @param {string} attribute @param {unknown} value */
	setAttributeValue(attribute, value) {
		if (flags.includes(attribute)) this.toggleAttribute(attribute, Boolean(value));
		else if (value === null || value === undefined) this.#remove(attribute);
		else if (typeof value === 'object') this.#setObject(attribute, value);
		else this.setAttribute(attribute, String(value));
	}

	/** @param {string} attribute @param {string | null} before @param {string | null} now */
	attributeChangedCallback(attribute, before, now) {
		if (this.#objects.delete(attribute) || before !== now) this.changed(attribute);
	}

	/** Takes over properties that were set before the element was defined. */
	upgrade() {
		for (const attribute of attributes) {
			const name = /** @type {'title'} */ (property(attribute));
			if (!Object.hasOwn(this, name)) continue;
			const value = this[name];
			delete (/** @type {any} */ (this)[name]);
			this[name] = value;
		}
	}

	/** Frameworks set equal objects at each rendering. @param {string} attribute @param {object} value */
	#setObject(attribute, value) {
		if (JSON.stringify(value) === JSON.stringify(this.#objects.get(attribute))) return;
		this.#objects.set(attribute, value);
		this.changed(attribute);
	}

	/** @param {string} attribute */
	#remove(attribute) {
		if (this.hasAttribute(attribute)) this.removeAttribute(attribute);
		else if (this.#objects.delete(attribute)) this.changed(attribute);
	}
}

for (const attribute of attributes) {
	Object.defineProperty(AttributeElement.prototype, property(attribute), {
		get() {
			return this.attributeValue(attribute);
		},
		set(value) {
			this.setAttributeValue(attribute, value);
		},
		enumerable: true,
		configurable: true,
	});
}
