// All inputs, grouped as the buyer thinks: the groups are the list's sections,
// and within them those of one provider or one object belong together.
import { html, nothing } from 'lit';
import { pricing } from '../fields/pricing.js';
import { entriesOf, partsOf } from './input-groups.js';
import { finder } from './history-buttons.js';

/** @import { Entry, Group } from './input-groups.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Fields } from '../fields/fields.js' */

/**
 * @param {Session} session
 * @param {Fields} fields
 * @param {{disclosures: import('../ui/disclosures.js').Disclosures, filter: import('./input-filter.js').Filter}} view
 */
export function sections(session, fields, { disclosures, filter }) {
  const { fields: words } = fields.format.words;
  const all = entriesOf(session, fields.format).map(({ section, entries }) => ({
    section,
    entries,
    shown: entries.filter((entry) => filter.shows(entry)),
    changed: entries.filter((entry) => entry.changed).length,
  }));
  const count = (/** @type {'entries' | 'shown'} */ of) => all.reduce((sum, section) => sum + section[of].length, 0);
  const found = {
    n: count('shown'),
    of: count('entries'),
    groups: all.filter(({ shown }) => shown.length).length,
    changed: all.reduce((sum, { changed }) => sum + changed, 0),
  };
  const draw = (/** @type {Entry[]} */ entries) =>
    html`<div class="grid">
      ${partsOf(session, entries, fields.format).map((part) => drawnPart(session, fields, part))}
    </div>`;
  return html`${finder(fields, filter, found)}
  ${all.map(({ section, entries, shown, changed }) => {
    if (filter.active)
      return shown.length
        ? html`<div class="section found" id=${sectionId(section)}>
            <h4>${words.sections[section]}</h4>
            ${draw(shown)}
          </div>`
        : nothing;
    const bad = [...session.problems.keys()].filter((pointer) => session.input(pointer)?.section === section).length;
    const summary = html`${words.sections[section]}
    ${bad ? html`<span class="badge bad">${words.toFix({ n: bad })}</span>` : nothing}
    ${changed ? html`<span class="badge">${words.changed({ n: changed })}</span>` : nothing}`;
    return disclosures.draw(sectionId(section), 'section', summary, () => draw(entries));
  })}`;
}

/** The id of a section's disclosure. @param {string} section */
export const sectionId = (section) => `section-${section}`;

/** @param {Session} session @param {Fields} fields @param {import('./input-groups.js').Part} part */
function drawnPart(session, fields, { title, groups }) {
  const drawn = groups.map((group) => drawnGroup(session, fields, group));
  return title
    ? html`<fieldset class="group part">
        <legend>${title}</legend>
        ${drawn}
      </fieldset>`
    : drawn;
}

/** @param {Session} session @param {Fields} fields @param {Group} group */
function drawnGroup(session, fields, { optional, pricing: priced, pointers }) {
  if (priced) return html`<div class="group">${pricing(session, fields, priced)}</div>`;
  const plain = () => pointers.map((pointer) => fields.field(pointer));
  if (!optional) return plain();
  const { object, called } = optional;
  const given = session.value(object) !== undefined;
  return html`<fieldset class="group">
    <legend>
      <label
        ><input
          type="checkbox"
          .checked=${given}
          @change=${() => session.edit(object, given ? undefined : defaults(session, object, pointers))}
        />
        ${fields.format.words.fields[called]}</label
      >
    </legend>
    ${given ? plain() : nothing}
  </fieldset>`;
}

/** What an optional object starts with: the preset's, or the list's defaults. @param {Session} session @param {string} object @param {string[]} pointers */
function defaults(session, object, pointers) {
  return (
    session.presetValue(object) ??
    Object.fromEntries(pointers.map((pointer) => [pointer.slice(object.length + 1), session.input(pointer)?.default]))
  );
}
