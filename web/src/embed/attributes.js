// The attributes of <switch-cost>, each with a property of the same name in
// camel case. What they mean, and what is wrong with one, the calculator says.

/** Those that are there or not. */
const flags = ['cta-scenario', 'data-layer'];

export const attributes = [
  'preset',
  'scenario',
  'candidates',
  'values',
  'locked',
  'hidden-inputs',
  'view',
  'locale',
  'currency',
  'theme',
  'sharing',
  'storage',
  'cta-href',
  'cta-label',
  ...flags,
];

/** @param {string} attribute */
const property = (attribute) => attribute.replace(/-./g, ([, letter]) => letter.toUpperCase());

/** An element whose attributes are properties, which may be objects. */
export class Attributed extends HTMLElement {
  static observedAttributes = attributes;

  /** Objects and lists, by attribute. @type {Map<string, object>} */ #objects = new Map();

  /** Told of every change. @param {string} attribute */
  changed(attribute) {
    void attribute;
  }

  /** What an attribute or its property says; null where neither does. @param {string} attribute @returns {unknown} */
  given(attribute) {
    if (flags.includes(attribute)) return this.hasAttribute(attribute);
    return this.#objects.get(attribute) ?? this.getAttribute(attribute);
  }

  /** @param {string} attribute @param {unknown} value */
  give(attribute, value) {
    if (flags.includes(attribute)) this.toggleAttribute(attribute, Boolean(value));
    else if (value === null || value === undefined) this.#forget(attribute);
    else if (typeof value === 'object') this.#take(attribute, value);
    else this.setAttribute(attribute, String(value));
  }

  /** @param {string} attribute @param {string | null} before @param {string | null} now */
  attributeChangedCallback(attribute, before, now) {
    if (this.#objects.delete(attribute) || before !== now) this.changed(attribute);
  }

  /** Takes what was set as properties before the element was defined. */
  upgrade() {
    for (const attribute of attributes) {
      const name = /** @type {'title'} */ (property(attribute));
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete (/** @type {any} */ (this)[name]);
      this[name] = value;
    }
  }

  /** Frameworks set the same again with each of their renderings. @param {string} attribute @param {object} value */
  #take(attribute, value) {
    if (JSON.stringify(value) === JSON.stringify(this.#objects.get(attribute))) return;
    this.#objects.set(attribute, value);
    this.changed(attribute);
  }

  /** @param {string} attribute */
  #forget(attribute) {
    if (this.hasAttribute(attribute)) this.removeAttribute(attribute);
    else if (this.#objects.delete(attribute)) this.changed(attribute);
  }
}

for (const attribute of attributes) {
  Object.defineProperty(Attributed.prototype, property(attribute), {
    get() {
      return this.given(attribute);
    },
    set(value) {
      this.give(attribute, value);
    },
    enumerable: true,
    configurable: true,
  });
}
