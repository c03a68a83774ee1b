// The few inputs that a first look asks for, and the preset to start from.
import { html, nothing } from 'lit';
import { sliderRange } from '../fields/slider-range.js';
import { pricingFields } from '../fields/pricing.js';

/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('../fields/fields.js').Fields} Fields */

/**
 * @param {Session} session
 * @param {Fields} fields
 */
export function quick(session, fields) {
  /** @param {(pointer: string) => boolean} belongs */
  const drawn = (belongs) => quickPointers(session).filter(belongs).map((pointer) => fields.field(pointer, { place: 'quick' }));
  const incumbent = (/** @type {string} */ pointer) => pointer.startsWith('/incumbent/');
  const candidate = (/** @type {string} */ pointer) => pointer.startsWith('/candidates/');
  const words = fields.format.words.fields;
  return html`
    ${bar(session, fields.format)}
    ${presets(session, words)}
    <fieldset><legend>${words.yourNeed}</legend>${drawn((pointer) => !incumbent(pointer) && !candidate(pointer))}</fieldset>
    <fieldset><legend>${session.value('/incumbent/name')}</legend>${tiers(session, fields, '/incumbent/offer/pricing')}${drawn(incumbent)}</fieldset>
    <fieldset><legend>${session.value(session.at('/candidates/*/name'))}</legend>${tiers(session, fields, session.at('/candidates/*/offer/pricing'))}${drawn(candidate)}</fieldset>
    <p class="quiet"><a href="#all" @click=${toAll}>${words.allInputs({ n: session.inputs.length })}</a></p>`;
}

/**
 * The answer, in sight while one changes the inputs of a narrow page.
 * @param {Session} session
 * @param {import('../words/format.js').Format} format
 */
function bar({ known }, format) {
  if (!known) return nothing;
  const { recommendation } = known.result;
  return html`<p class="bar-above" aria-hidden="true"><span>${format.words.verdict.word[recommendation.verdict]}</span>
    <span>${format.words.fields.worth({ amount: format.money(recommendation.npv) })}</span></p>`;
}

/** @param {Event} event */
function toAll(event) {
  event.preventDefault();
  const root = /** @type {ShadowRoot} */ (/** @type {HTMLElement} */ (event.target).getRootNode());
  root.getElementById('all')?.scrollIntoView();
}

/**
 * The curves under the quick inputs: worth across what each slider covers.
 * @param {Session} session
 */
export function curvesInSight(session) {
  return quickPointers(session).flatMap((pointer) => {
    const input = session.input(pointer);
    if (!input) return [];
    const { min, max } = sliderRange(input, session.presetValue(pointer));
    return [{ input: pointer, low: min, high: max }];
  });
}

/** @param {Session} session */
const quickPointers = (session) => session.inputs.filter((input) => input.quick)
  .map((input) => session.at(input.pointer)).filter((pointer) => applies(session, pointer));

/** Whether a field belongs to the pricing model that is chosen. @param {Session} session @param {string} pointer */
function applies(session, pointer) {
  const [, pricing, name] = pointer.match(/^(.*\/pricing)\/(.*)$/) ?? [];
  return !pricing || pricingFields(session.value(pricing).model).includes(name);
}

/** @param {Session} session @param {import('../words/languages.js').Words['fields']} words */
function presets(session, words) {
  return html`<div class="presets">
    <label for="preset">${words.startFrom}</label>
    <select id="preset" @change=${(/** @type {any} */ event) => session.choose(event.target.value)}>
      ${session.presets.map(({ name, title }) => html`<option value=${name} .selected=${name === session.preset?.name}>${title}</option>`)}
    </select>
    <p class="quiet">${session.preset?.summary}</p>
    <button type="button" class="link" ?disabled=${!session.edited} @click=${(/** @type {any} */ event) => {
      event.target.getRootNode().getElementById('preset').focus(); // the button is off afterwards
      session.choose(/** @type {any} */ (session.preset).name);
    }}>${words.undoAll}</button>
  </div>`;
}

/** The price of the first tier stands for a pricing in tiers. @param {Session} session @param {Fields} fields @param {string} pointer */
function tiers(session, fields, pointer) {
  const { model, tiers: all = [] } = session.value(pointer);
  if (model !== 'tiered') return nothing;
  const words = fields.format.words.fields;
  return all.map((/** @type {unknown} */ _, /** @type {number} */ i) => fields.field(`${pointer}/tiers/${i}/unit_price`, {
    place: 'quick',
    label: i === all.length - 1 ? words.priceAboveTier({ n: i }) : words.priceInTier({ n: i + 1 }),
  }));
}
