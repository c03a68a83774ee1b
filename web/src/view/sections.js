// All inputs, grouped as the buyer thinks; the groups are the list's sections.
import { html, nothing } from 'lit';
import { patternOf } from '../pointer.js';
import { pricing } from '../fields/pricing.js';

/** @typedef {import('../engine/types.js').Input} Input */
/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('../fields/fields.js').Fields} Fields */

const order = /** @type {const} */ (['demand', 'contract', 'offer', 'transition', 'models', 'team', 'risk', 'fit', 'frame']);

// Objects that a scenario may do without, by what they are called.
/** @type {Record<string, 'priorities' | 'scoreIncumbent' | 'scoreCandidate' | 'waiting'>} */
const optional = {
  '/priorities': 'priorities',
  '/incumbent/scores': 'scoreIncumbent',
  '/candidates/*/scores': 'scoreCandidate',
  '/waiting': 'waiting',
};

/**
 * @param {Session} session
 * @param {Fields} fields
 * @param {import('./disclosures.js').Disclosures} disclosures
 */
export function sections(session, fields, disclosures) {
  const words = fields.format.words.fields;
  return order.map((section) => {
    const inputs = session.inputs.filter((input) => input.section === section && !fixed(input));
    const pointers = inputs.map((input) => session.at(input.pointer));
    const changed = pointers.filter((pointer) => session.changed(pointer)).length;
    const bad = [...session.problems.keys()].filter((pointer) => session.input(pointer)?.section === section).length;
    const summary = html`${words.sections[section]} ${bad ? html`<span class="badge bad">${words.toMend({ n: bad })}</span>` : nothing}
      ${changed ? html`<span class="badge">${words.changed({ n: changed })}</span>` : nothing}`;
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
      ${fields.format.words.fields[optional[patternOf(parent)]]}</label></legend>
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
