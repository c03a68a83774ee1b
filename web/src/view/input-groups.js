// The inputs of the form by section, and what belongs together within one.
import { pricingFields } from '../fields/pricing.js';

/** @import { Input, Section } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */

/** An input of the form. @typedef {import('./input-filter.js').Sought & {input: Input}} Entry */

// Objects that a scenario may do without, by what they are called.
/** @type {Record<string, 'priorities' | 'scoreIncumbent' | 'scoreCandidate' | 'waiting'>} */
const optional = {
  '/priorities': 'priorities',
  '/incumbent/scores': 'scoreIncumbent',
  '/candidates/*/scores': 'scoreCandidate',
  '/waiting': 'waiting',
};

/**
 * All inputs that there is something to ask about, by section, in the list's order.
 * @param {Session} session
 * @param {Format} format
 * @returns {{section: Section, entries: Entry[]}[]}
 */
export function entriesOf(session, format) {
  /** @type {Map<Section, Entry[]>} */
  const sections = new Map();
  for (const input of session.inputs) {
    const pointer = pointerOf(session, input);
    const entries = sections.get(input.section) ?? [];
    sections.set(input.section, entries);
    if (pointer !== undefined && entries.at(-1)?.pointer !== pointer)
      entries.push(entry(session, format, input, pointer));
  }
  return [...sections].map(([section, entries]) => ({ section, entries }));
}

/** How many inputs there are to ask about. @param {Session} session */
export const countOf = (session) =>
  new Set(session.inputs.map((input) => pointerOf(session, input)).filter(Boolean)).size;

/** Where an input stands, undefined where it does not: tiers are one. @param {Session} session @param {Input} input */
function pointerOf(session, input) {
  if (input.min !== undefined && input.min === input.max) return undefined; // only one value: nothing to ask
  const pointer = input.pointer.startsWith('/candidates/*') ? session.at(input.pointer) : input.pointer;
  if (session.locks.hidden(pointer)) return undefined;
  const [, pricing, name] = pointer.match(/^(.*\/pricing)\/(.*)$/) ?? [];
  if (!pricing || name === 'model') return pointer;
  const { model } = session.value(pricing);
  if (name.startsWith('tiers/')) return model === 'tiered' ? `${pricing}/tiers` : undefined;
  return pricingFields(model).includes(name) ? pointer : undefined;
}

/** @param {Session} session @param {Format} format @param {Input} input @param {string} pointer @returns {Entry} */
function entry(session, { words: { fields: words } }, input, pointer) {
  const of = optionalOf(session, pointer);
  const unit = [words.units[input.unit], words.quantities[input.unit]?.({ number: '', n: 1, short: false })];
  const changed =
    session.isChanged(pointer) || (session.scenario !== undefined && session.ranges.changed(session.scenario, pointer));
  return {
    pointer,
    input,
    changed,
    texts: [input.label, input.help, ...unit, words.sections[input.section], of ? words[of.called] : ''].filter(
      (text) => text !== undefined,
    ),
  };
}

/** @param {Session} session @param {string} pointer */
function optionalOf(session, pointer) {
  const pattern = Object.keys(optional).find((object) => pointer.startsWith(`${session.at(object)}/`));
  return pattern === undefined ? undefined : { object: session.at(pattern), called: optional[pattern] };
}

/** Inputs of one object: an optional one, a pricing, or none. @typedef {{optional?: {object: string, called: (typeof optional)['']}, pricing?: string, pointers: string[]}} Group */

/** Inputs about one thing, with its title where the section is about several. @typedef {{title?: string, groups: Group[]}} Part */

/**
 * @param {Session} session
 * @param {Entry[]} entries of one section
 * @param {Format} format
 * @returns {Part[]}
 */
export function partsOf(
  session,
  entries,
  {
    words: {
      inputs: { parts: words },
    },
  },
) {
  /** @type {{about: string, title?: string, groups: Group[]}[]} */
  const parts = [];
  for (const { pointer } of entries) {
    const { about, title } = subject(session, pointer, words);
    if (parts.at(-1)?.about !== about) parts.push({ about, title, groups: [] });
    addTo(/** @type {Part} */ (parts.at(-1)).groups, session, pointer);
  }
  return new Set(parts.map(({ about }) => about)).size > 1 ? parts : parts.map(({ groups }) => ({ groups }));
}

/** What an input is about. @param {Session} session @param {string} pointer @param {import('../words/languages.js').Words['inputs']['parts']} words */
function subject(session, pointer, words) {
  const [, owner] = pointer.match(/^(\/incumbent|\/candidates\/\d+)\/(?:name|offer)/) ?? [];
  if (owner) return { about: owner, title: session.value(`${owner}/name`) };
  const [, about] = pointer.match(/^\/(?:incumbent\/)?(contract|quality|team)\//) ?? [];
  return { about: about ?? '', title: about && words[/** @type {keyof typeof words} */ (about)] };
}

/** @param {Group[]} groups @param {Session} session @param {string} pointer */
function addTo(groups, session, pointer) {
  const of = optionalOf(session, pointer);
  const pricing = pointer.match(/^.*\/pricing(?=\/)/)?.[0];
  const last = groups.at(-1);
  if (last && last.optional?.object === of?.object && last.pricing === pricing) last.pointers.push(pointer);
  else groups.push({ optional: of, pricing, pointers: [pointer] });
}
