// The few inputs that a first look asks for, and the preset to start from.
import { html, nothing } from 'lit';
import { sliderRange } from '../fields/slider-range.js';
import { pricingFields } from '../fields/pricing.js';
import { candidates } from './candidates.js';
import { countOf } from './input-groups.js';
import { verdictWord } from '../words/verdict.js';
import { undoTools } from './history-buttons.js';

/** @import { Session } from '../state/session.js' */
/** @import { Fields } from '../fields/fields.js' */

/**
 * @param {Session} session
 * @param {Fields} fields
 * @param {import('../ui/disclosures.js').Disclosures} disclosures
 * @param {boolean} [only] whether these are all that the page shows
 */
export function quick(session, fields, disclosures, only = false) {
  /** @param {(pointer: string) => boolean} belongs */
  const drawn = (belongs) =>
    quickPointers(session)
      .filter(belongs)
      .map((pointer) =>
        fields.field(pointer, { place: 'quick', label: tierLabel(session, pointer, fields.format.words.fields) }),
      );
  const incumbent = (/** @type {string} */ pointer) => pointer.startsWith('/incumbent/');
  const candidate = (/** @type {string} */ pointer) => pointer.startsWith('/candidates/');
  const words = fields.format.words.fields;
  return html` ${bar(session, fields.format)} ${presets(session, fields)}
    <fieldset>
      <legend>${words.yourNeed}</legend>
      ${drawn((pointer) => !incumbent(pointer) && !candidate(pointer))}
    </fieldset>
    <fieldset>
      <legend>${session.value('/incumbent/name')}</legend>
      ${drawn(incumbent)}
    </fieldset>
    <fieldset>
      <legend>${session.value(session.at('/candidates/*/name'))}</legend>
      ${candidates(session, fields, disclosures)}${drawn(candidate)}
    </fieldset>
    ${only ? nothing : html`<p class="quiet"><button type="button" class="link" @click=${toAll}>${words.allInputs({ n: countOf(session) })}</button></p>`}`;
}

/**
 * The answer, in sight while one changes the inputs of a narrow page.
 * @param {Session} session
 * @param {import('../words/format.js').Format} format
 */
function bar({ latest }, format) {
  if (!latest) return nothing;
  const { recommendation } = latest.result;
  return html`<p class="bar-above" aria-hidden="true">
    <span>${verdictWord(latest.result, format)}</span>
    <span>${format.words.fields.worth({ amount: format.money(recommendation.npv) })}</span>
  </p>`;
}

/** @param {Event} event */
function toAll(event) {
  const root = /** @type {ShadowRoot} */ (/** @type {HTMLElement} */ (event.target).getRootNode());
  const all = root.getElementById('all');
  all?.scrollIntoView();
  all?.focus({ preventScroll: true });
}

/**
 * The curves under the quick inputs: worth across what each slider covers.
 * @param {Session} session
 */
export function curvesInSight(session) {
  return quickPointers(session).flatMap((pointer) => {
    const input = session.input(pointer);
    if (!input) return [];
    const { min, max } = sliderRange(input, session.startValue(pointer));
    return [{ input: pointer, low: min, high: max }];
  });
}

/** The quick inputs that apply; the price of a pricing in tiers is those of its tiers. @param {Session} session */
const quickPointers = (session) =>
  session.inputs
    .filter((input) => input.quick)
    .flatMap((input) => {
      if (session.locks.hidden(session.at(input.pointer))) return [];
      const pointer = session.at(input.pointer);
      const [, pricing, name] = pointer.match(/^(.*\/pricing)\/(.*)$/) ?? [];
      if (!pricing) return pointer;
      const { model, tiers = [] } = session.value(pricing);
      if (model === 'tiered' && name === 'unit_price')
        return tiers.map((/** @type {unknown} */ _, /** @type {number} */ i) => `${pricing}/tiers/${i}/unit_price`);
      return pricingFields(model).includes(name) ? pointer : [];
    });

/** @param {Session} session @param {Fields} fields */
function presets(session, fields) {
  const { fields: words } = fields.format.words;
  if (session.locks.hidden('/preset')) return html`<div class="presets">${undoTools(session, fields.format)}</div>`;
  return html`<div class="presets">
    <label for="preset">${words.startFrom}</label>
    <select
      id="preset"
      ?disabled=${session.locks.locked('/preset')}
      @change=${(/** @type {any} */ event) => session.pickPreset(event.target.value)}
    >
      ${session.presets.map(({ name, title }) => html`<option value=${name} .selected=${name === session.preset?.name}>${title}</option>`)}
    </select>
    <p class="quiet">${session.preset?.summary}</p>
    ${undoTools(session, fields.format)}
  </div>`;
}

/** What to call the price of a tier; other fields are called as in the list. @param {Session} session @param {string} pointer @param {import('../words/languages.js').Words['fields']} words */
function tierLabel(session, pointer, words) {
  const [, tiers, index] = pointer.match(/^(.*\/tiers)\/(\d+)\//) ?? [];
  if (!tiers) return undefined;
  const i = Number(index);
  return i === session.value(tiers).length - 1 ? words.priceAboveTier({ n: i }) : words.priceInTier({ n: i + 1 });
}
