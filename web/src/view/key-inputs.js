// The key inputs, which the first look asks for, and the choice of preset.
import { html, nothing } from 'lit';
import { sliderRange } from '../fields/slider.js';
import { pricingFields } from '../fields/pricing.js';
import { candidates, rootOf } from './candidates.js';
import { countOf } from './input-groups.js';
import { verdictWord } from '../words/verdict.js';
import { historyButtons } from './history-buttons.js';

/** @import { Session } from '../state/session.js' */
/** @import { Fields } from '../fields/fields.js' */
/** @import { Disclosures } from '../ui/disclosures.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Words } from '../words/languages.js' */

/** @param {Fields} fields @param {Disclosures} disclosures @param {boolean} only no other inputs are shown */
export function keyInputs(fields, disclosures, only) {
	const { session, format } = fields;
	const words = format.words.fields;
	const pointers = keyPointers(session);
	/** @param {unknown} legend @param {RegExp} pattern @param {unknown} [content] before the fields */
	const group = (legend, pattern, content) =>
		html`<fieldset>
			<legend>${legend}</legend>
			${content}${pointers
				.filter((pointer) => pattern.test(pointer))
				.map((pointer) => fields.field(pointer, { place: 'quick', label: tierLabel(session, pointer, words) }))}
		</fieldset>`;
	return html` ${answerBar(session, format)} ${presets(session, format)}
	${group(words.yourNeed, /^\/(?!incumbent\/|candidates\/)/)}
	${group(session.value('/incumbent/name'), /^\/incumbent\//)}
	${group(session.value(session.at('/candidates/*/name')), /^\/candidates\//, candidates(fields, disclosures))}
	${
		only
			? nothing
			: html`<p class="quiet">
					<button type="button" class="link" @click=${goToAllInputs}>
						${words.allInputs({ n: countOf(session) })}
					</button>
				</p>`
	}`;
}

/** Stays visible above a narrow page's inputs. @param {Session} session @param {Format} format */
function answerBar({ latest }, format) {
	if (!latest) return nothing;
	const { recommendation } = latest.result;
	return html`<p class="bar-above" aria-hidden="true">
		<span>${verdictWord(latest.result, format)}</span>
		<span>${format.words.fields.worth({ amount: format.money(recommendation.npv) })}</span>
	</p>`;
}

/** @param {Event} event */
function goToAllInputs(event) {
	const all = rootOf(event).getElementById('all');
	all?.scrollIntoView();
	all?.focus({ preventScroll: true });
}

/** What the sliders of the key inputs cover. @param {Session} session */
export function curveSpans(session) {
	return keyPointers(session).flatMap((pointer) => {
		const input = session.input(pointer);
		if (!input) return [];
		const { min, max } = sliderRange(input, session.startValue(pointer));
		return [{ input: pointer, low: min, high: max }];
	});
}

/** The key inputs that apply; each tier has its own price. @param {Session} session */
const keyPointers = (session) =>
	session.inputs
		.filter((input) => input.quick)
		.flatMap((input) => {
			const pointer = session.at(input.pointer);
			if (session.locks.hidden(pointer)) return [];
			const [, pricing, name] = pointer.match(/^(.*\/pricing)\/(.*)$/) ?? [];
			if (!pricing) return pointer;
			const { model, tiers = [] } = session.value(pricing);
			if (model === 'tiered' && name === 'unit_price')
				return tiers.map((/** @type {unknown} */ _, /** @type {number} */ i) => `${pricing}/tiers/${i}/unit_price`);
			return pricingFields(model).includes(name) ? pointer : [];
		});

/** @param {Session} session @param {Format} format */
function presets(session, format) {
	const words = format.words.fields;
	if (session.locks.hidden('/preset')) return html`<div class="presets">${historyButtons(session, format)}</div>`;
	return html`<div class="presets">
		<label for="preset">${words.startFrom}</label>
		<select
			id="preset"
			?disabled=${session.locks.locked('/preset')}
			@change=${(/** @type {any} */ event) => session.pickPreset(event.target.value)}
		>
			${session.presets.map(
				({ name, title }) => html`<option value=${name} .selected=${name === session.preset?.name}>${title}</option>`,
			)}
		</select>
		<p class="quiet">${session.preset?.summary}</p>
		${historyButtons(session, format)}
	</div>`;
}

/** @param {Session} session @param {string} pointer @param {Words['fields']} words */
function tierLabel(session, pointer, words) {
	const [, tiers, index] = pointer.match(/^(.*\/tiers)\/(\d+)\//) ?? [];
	if (!tiers) return undefined;
	const i = Number(index);
	return i === session.value(tiers).length - 1 ? words.priceAboveTier({ n: i }) : words.priceInTier({ n: i + 1 });
}
