// All inputs, grouped as the buyer thinks; the groups are the list's sections.
import { html, nothing } from 'lit';
import { patternOf } from '../pointer.js';
import { pricing } from '../fields/pricing.js';

/** @typedef {import('../engine/types.js').Input} Input */
/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('../fields/fields.js').Fields} Fields */

/** @type {[section: string, title: string][]} */
const titles = [
  ['demand', 'What you buy'],
  ['contract', 'The contract you are in'],
  ['offer', 'The offer'],
  ['transition', 'The move'],
  ['models', 'Your models'],
  ['team', 'Your team'],
  ['risk', 'Risk'],
  ['fit', 'Priorities and scores'],
  ['frame', 'Currency and time'],
];

// Objects that a scenario may do without, with what they are called.
/** @type {Record<string, string>} */
const optional = {
  '/priorities': 'Weigh what matters to you',
  '/incumbent/scores': 'Score the current provider',
  '/candidates/*/scores': 'Score the new provider',
  '/waiting': 'Prices move while one waits',
};

/**
 * @param {Session} session
 * @param {Fields} fields
 * @param {import('./disclosures.js').Disclosures} disclosures
 */
export function sections(session, fields, disclosures) {
  return titles.map(([section, title]) => {
    const inputs = session.inputs.filter((input) => input.section === section && !fixed(input));
    const pointers = inputs.map((input) => session.at(input.pointer));
    const changed = pointers.filter((pointer) => session.changed(pointer)).length;
    const bad = [...session.problems.keys()].filter((pointer) => session.input(pointer)?.section === section).length;
    const summary = html`${title} ${bad ? html`<span class="badge bad">${bad} to mend</span>` : nothing}
      ${changed ? html`<span class="badge">${changed} changed</span>` : nothing}`;
    return disclosures.draw(sectionId(section), 'section', summary, () =>
      html`<div class="grid">${groups(session, pointers).map((group) => drawn(session, fields, group))}</div>`);
  });
}

/** The id of a section's disclosure. @param {string} section */
export const sectionId = (section) => `section-${section}`;

/** An input with only one value leaves nothing to ask. @param {Input} input */
const fixed = (input) => input.min !== undefined && input.min === input.max;

/** @typedef {{parent: string, pointers: string[]}} Group */

/**
 * Pointers of the same optional or priced object belong together.
 * @param {Session} session
 * @param {string[]} pointers
 * @returns {Group[]}
 */
function groups(session, pointers) {
  /** @type {Group[]} */
  const found = [];
  for (const pointer of pointers) {
    const parent = Object.keys(optional).map((pattern) => session.at(pattern)).find((object) => pointer.startsWith(`${object}/`))
      ?? pointer.match(/^.*\/pricing(?=\/)/)?.[0] ?? '';
    const last = found.at(-1);
    if (last && last.parent === parent) last.pointers.push(pointer);
    else found.push({ parent, pointers: [pointer] });
  }
  return found;
}

/** @param {Session} session @param {Fields} fields @param {Group} group */
function drawn(session, fields, { parent, pointers }) {
  const plain = () => pointers.map((pointer) => fields.field(pointer));
  if (parent === '') return plain();
  if (parent.endsWith('/pricing')) return pricing(session, fields, parent);
  const given = session.value(parent) !== undefined;
  return html`<fieldset class="group">
    <legend><label><input type="checkbox" .checked=${given} @change=${() => session.edit(parent, given ? undefined : defaults(session, parent, pointers))}>
      ${optional[patternOf(parent)]}</label></legend>
    ${given ? plain() : nothing}
  </fieldset>`;
}

/** What an optional object starts with: the preset's, or the list's defaults. @param {Session} session @param {string} parent @param {string[]} pointers */
function defaults(session, parent, pointers) {
  return session.presetValue(parent) ?? Object.fromEntries(pointers.map((pointer) => {
    const input = session.input(pointer);
    return [pointer.slice(parent.length + 1), input?.default];
  }));
}
