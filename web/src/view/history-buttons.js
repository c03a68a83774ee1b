// What goes with the inputs as a whole: undo, redo, reset, and finding one.
import { html, nothing } from 'lit';

/** @import { Session } from '../state/session.js' */
/** @import { Fields } from '../fields/fields.js' */
/** @import { Filter } from './input-filter.js' */

/**
 * @param {Session} session
 * @param {import('../words/format.js').Format} format
 */
export function undoTools(session, { words: { inputs: words } }) {
  const { last, next } = session.history;
  const { historyMove } = session;
  const field = (/** @type {string} */ pointer) =>
    session.fieldName(pointer) ?? (pointer.startsWith('/candidates/') ? words.aCandidate : words.several);
  /** @param {'undo' | 'redo' | 'reset-all'} way @param {string} label @param {string | undefined} of @param {() => unknown} act */
  const button = (way, label, of, act) =>
    html`<button
      type="button"
      class=${way}
      aria-disabled=${of === undefined}
      title=${of ?? label}
      aria-label=${of ?? label}
      @click=${() => of && act()}
    >
      ${label}
    </button>`;
  return html`<div class="tools" role="group" aria-label="${words.undo}, ${words.redo}">
    ${button('undo', words.undo, last && words.undoOf({ field: field(last.pointer) }), session.undo)}
    ${button('redo', words.redo, next && words.redoOf({ field: field(next.pointer) }), session.redo)}
    ${button('reset-all', words.resetAll, session.edited ? words.resetAll : undefined, () => session.resetAll())}
    <span class="quiet" role="status"
      >${historyMove ? words[historyMove.way === 'undo' ? 'undone' : 'redone']({ field: field(historyMove.pointer) }) : nothing}</span
    >
  </div>`;
}

/**
 * @param {Fields} fields
 * @param {Filter} filter
 * @param {{n: number, of: number, groups: number, changed: number}} found
 */
export function finder(fields, filter, found) {
  const words = fields.format.words.inputs;
  const keydown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Escape' && filter.query) {
      event.preventDefault();
      filter.search('');
    } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      /** @type {HTMLElement | null} */ (fields.root.querySelector('.found :is(input, select)'))?.focus();
    }
  };
  return html`<div class="finder" role="search">
    <label for="find">${words.search}</label>
    <input
      type="search"
      id="find"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      placeholder=${words.searchHint}
      aria-describedby="found"
      .value=${filter.query}
      @input=${(/** @type {any} */ event) => filter.search(event.target.value)}
      @keydown=${keydown}
    />
    <label class="only"
      ><input
        type="checkbox"
        .checked=${filter.onlyChanged}
        @change=${(/** @type {any} */ event) => filter.showChanged(event.target.checked)}
      />
      ${words.onlyChanged({ n: found.changed })}</label
    >
    <p class="quiet" role="status" id="found">${filter.active ? says(words, filter, found) : nothing}</p>
    ${
      filter.active
        ? html`<button
            type="button"
            class="link"
            @click=${() => {
              fields.root.getElementById('find')?.focus(); // the button goes
              filter.clear();
            }}
          >
            ${words.showAll}
          </button>`
        : nothing
    }
  </div>`;
}

/**
 * @param {import('../words/languages.js').Words['inputs']} words
 * @param {Filter} filter
 * @param {{n: number, of: number, groups: number}} found
 */
function says(words, { query, onlyChanged }, found) {
  if (found.n) return words.found(found);
  const sought = query.trim();
  if (!onlyChanged) return words.noneFound({ query: sought });
  return sought ? words.noneChangedFound({ query: sought }) : words.noneChanged;
}
