// What a page asks of the calculator by its attributes. A value that is not
// accepted is named on the console, once, and the default stands in for it.

/** The ways to take an answer away. */
export const ways = /** @type {const} */ (['link', 'csv', 'xlsx', 'json', 'print', 'pictures', 'calendar']);

/** What a scenario starts with, beside its preset. */
export const beginnings = ['scenario', 'candidates', 'values', 'currency'];

export class Settings {
  #element;
  #atHome;
  /** @type {Set<string>} */ #warned = new Set();

  /**
   * @param {import('./attributes.js').Attributed} element
   * @param {boolean} atHome whether the page and the script have one origin
   */
  constructor(element, atHome) {
    this.#element = element;
    this.#atHome = atHome;
  }

  /** Says that a value is not accepted. @param {string} attribute @param {unknown} value @param {string} accepted */
  refuse(attribute, value, accepted) {
    const said = typeof value === 'string' ? value : JSON.stringify(value);
    const warning = `<switch-cost> ${attribute}: expected ${accepted}, not ${said?.slice(0, 200)}`;
    if (!this.#warned.has(warning)) console.warn(warning);
    this.#warned.add(warning);
  }

  /** As it was given. @param {string} attribute */
  given = (attribute) => this.#element.given(attribute);

  /** @template {string} T @param {string} attribute @param {readonly T[]} accepted @param {T} otherwise @returns {T} */
  #choice(attribute, accepted, otherwise) {
    const value = this.given(attribute);
    if (value === null) return otherwise;
    const choice = accepted.find((one) => one === value);
    if (choice === undefined) this.refuse(attribute, value, accepted.map((one) => `"${one}"`).join(' or '));
    return choice ?? otherwise;
  }

  /** Words with spaces between them, or an array. @param {string} attribute */
  list(attribute) {
    const given = this.given(attribute);
    return Array.isArray(given)
      ? given.map(String)
      : String(given ?? '')
          .split(/\s+/)
          .filter(Boolean);
  }

  /** Whether only the quick inputs, the headline and its pictures are shown. */
  get quick() {
    return this.#choice('view', ['full', 'quick'], 'full') === 'quick';
  }

  /** Whether what is typed is kept in this browser. */
  get keeps() {
    return this.#choice('storage', ['draft', 'none'], this.#atHome ? 'draft' : 'none') === 'draft';
  }

  /** Whether an answer may be taken away so. @param {typeof ways[number]} way */
  shares = (way) => {
    if (this.given('sharing') === null) return true;
    const asked = this.list('sharing');
    const unknown = asked.filter((one) => one !== 'none' && !ways.some((known) => known === one));
    if (unknown.length) this.refuse('sharing', unknown.join(' '), `some of ${ways.join(', ')}, or none`);
    return asked.includes(way) || (unknown.length > 0 && unknown.length === asked.length);
  };

  /** Whether a visitor may not change an input, or does not see it. @param {string} pointer */
  locked = (pointer) => this.#matches('locked', pointer) || this.hidden(pointer);

  /** @param {string} pointer */
  hidden = (pointer) => this.#matches('hidden-inputs', pointer);

  /** Whether any input is locked or hidden. */
  get locks() {
    return this.given('locked') !== null || this.given('hidden-inputs') !== null;
  }

  /** @param {string} attribute @param {string} pointer */
  #matches = (attribute, pointer) =>
    this.given(attribute) !== null && this.list(attribute).some((pattern) => covers(pattern, pointer));
}

/** Whether a pointer is, or is below, one that "*" makes a pattern. @param {string} pattern @param {string} pointer */
export function covers(pattern, pointer) {
  const parts = pointer.split('/');
  return pattern.split('/').every((part, i) => parts[i] !== undefined && (part === '*' || part === parts[i]));
}
