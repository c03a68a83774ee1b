// All inputs by section, with a search field. Within a section, the inputs of one
// provider or of one optional object form a group.
import { html, nothing } from 'lit';
import { pricing } from '../fields/pricing.js';
import { inputsBySection, partsOf } from './input-groups.js';

/** @import { Disclosures } from '../ui/disclosures.js' */
/** @import { Words } from '../words/languages.js' */
/** @import { InputFilter } from './input-filter.js' */
/** @import { FormInput, Group, Part } from './input-groups.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Fields } from '../fields/fields.js' */

/**
 * @param {Session} session
 * @param {Fields} fields
 * @param {{disclosures: Disclosures, filter: InputFilter}} view
 */
export function sections(session, fields, { disclosures, filter }) {
  const { fields: words } = fields.format.words;
  const all = inputsBySection(session, fields.format).map(({ section, inputs }) => ({
    section,
    inputs,
    shown: inputs.filter((input) => filter.shows(input)),
    changed: inputs.filter((input) => input.changed).length,
  }));
  const count = (/** @type {'inputs' | 'shown'} */ list) => all.reduce((sum, section) => sum + section[list].length, 0);
  const found = {
    n: count('shown'),
    of: count('inputs'),
    groups: all.filter(({ shown }) => shown.length).length,
    changed: all.reduce((sum, { changed }) => sum + changed, 0),
  };
  const draw = (/** @type {FormInput[]} */ inputs) =>
    html`<div class="grid">
      ${partsOf(session, inputs, fields.format).map((part) => drawPart(session, fields, part))}
    </div>`;
  return html`${searchField(fields, filter, found)}
  ${all.map(({ section, inputs, shown, changed }) => {
    if (filter.active)
      return shown.length
        ? html`<div class="section found" id=${sectionId(section)}>
            <h4>${words.sections[section]}</h4>
            ${draw(shown)}
          </div>`
        : nothing;
    const invalid = [...session.problems.keys()].filter(
      (pointer) => session.input(pointer)?.section === section,
    ).length;
    const summary = html`${words.sections[section]}
    ${invalid ? html`<span class="badge bad">${words.toFix({ n: invalid })}</span>` : nothing}
    ${changed ? html`<span class="badge">${words.changed({ n: changed })}</span>` : nothing}`;
    return disclosures.draw(sectionId(section), 'section', summary, () => draw(inputs));
  })}`;
}

/** The id of a section's disclosure. @param {string} section */
export const sectionId = (section) => `section-${section}`;

/** @param {Session} session @param {Fields} fields @param {Part} part */
function drawPart(session, fields, { title, groups }) {
  const content = groups.map((group) => drawGroup(session, fields, group));
  return title
    ? html`<fieldset class="group part">
        <legend>${title}</legend>
        ${content}
      </fieldset>`
    : content;
}

/** @param {Session} session @param {Fields} fields @param {Group} group */
function drawGroup(session, fields, { optional, pricing: priced, pointers }) {
  if (priced) return html`<div class="group">${pricing(session, fields, priced)}</div>`;
  const plain = () => pointers.map((pointer) => fields.field(pointer));
  if (!optional) return plain();
  const { object, label } = optional;
  const present = session.value(object) !== undefined;
  return html`<fieldset class="group">
    <legend>
      <label
        ><input
          type="checkbox"
          .checked=${present}
          @change=${() => session.edit(object, present ? undefined : defaults(session, object, pointers))}
        />
        ${fields.format.words.fields[label]}</label
      >
    </legend>
    ${present ? plain() : nothing}
  </fieldset>`;
}

/**
 * Returns what an optional object starts with: the preset's values, or the defaults.
 * @param {Session} session
 * @param {string} object
 * @param {string[]} pointers
 */
function defaults(session, object, pointers) {
  return (
    session.presetValue(object) ??
    Object.fromEntries(pointers.map((pointer) => [pointer.slice(object.length + 1), session.input(pointer)?.default]))
  );
}

/**
 * @param {Fields} fields
 * @param {InputFilter} filter
 * @param {{n: number, of: number, groups: number, changed: number}} found
 */
function searchField(fields, filter, found) {
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
    <p class="quiet" role="status" id="found">${filter.active ? resultText(words, filter, found) : nothing}</p>
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
 * @param {Words['inputs']} words
 * @param {InputFilter} filter
 * @param {{n: number, of: number, groups: number}} found
 */
function resultText(words, { query, onlyChanged }, found) {
  if (found.n) return words.found(found);
  const sought = query.trim();
  if (!onlyChanged) return words.noneFound({ query: sought });
  return sought ? words.noneChangedFound({ query: sought }) : words.noneChanged;
}
