// The key inputs, which the first look asks for, and the choice of preset.
import { html, nothing } from 'lit';
import { sliderRange } from '../fields/slider.js';
import { pricingFields } from '../scenario/costs.js';
import { candidates, rootOf } from './candidates.js';
import { countOf } from './form-inputs.js';
import { tasksOf } from '../scenario/tasks.js';
import { verdictWord, worthOf } from '../words/verdict.js';
import { historyButtons } from './history-buttons.js';

/** @import { Pricing } from '../engine/types.js' */
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
				.map((pointer) => fields.field(pointer, { place: 'quick', label: itemLabel(session, pointer, words) }))}
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
function answerBar({ headline, decided }, format) {
	if (!headline) return nothing;
	const { result } = headline;
	return html`<p class="bar-above" ?data-old=${!decided} aria-hidden="true">
		<span>${verdictWord(result, format)}</span>
		<span>${format.words.fields.worth({ amount: format.money(worthOf(result.recommendation)) })}</span>
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

/** The key inputs that apply. @param {Session} session */
const keyPointers = (session) =>
	session.inputs
		.filter((input) => input.quick)
		.flatMap((input) => {
			const pointer = session.at(input.pointer);
			if (session.locks.hidden(pointer)) return [];
			if (session.hasTasks && pointer === '/demand/labels_per_month')
				return tasksOf(session.scenario).map((_, i) => `/demand/tasks/${i}/labels_per_month`);
			const [, pricing, name] = pointer.match(/^(.*?\/pricing)\/(.*)$/) ?? [];
			return pricing ? pricePointers(pricing, session.value(pricing), name) : pointer;
		});

/**
 * Each tier and each task has its own price; tiers within a rate card would be too many.
 * @param {string} pointer
 * @param {Pricing} pricing
 * @param {string} name of the field
 * @returns {string[]}
 */
function pricePointers(pointer, { model, tiers = [], prices = [] }, name) {
	if (model === 'tiered' && name === 'unit_price') return tiers.map((_, i) => `${pointer}/tiers/${i}/unit_price`);
	if (model === 'by_task')
		return prices.flatMap(({ pricing }, i) =>
			pricing.model === 'tiered' ? [] : pricePointers(`${pointer}/prices/${i}/pricing`, pricing, name),
		);
	return pricingFields(model).includes(name) ? [`${pointer}/${name}`] : [];
}

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
function itemLabel(session, pointer, words) {
	if (/\/(tasks|prices)\//.test(pointer)) return session.fieldName(pointer);
	const [, tiers, index] = pointer.match(/^(.*\/tiers)\/(\d+)\//) ?? [];
	if (!tiers) return undefined;
	const i = Number(index);
	return i === session.value(tiers).length - 1 ? words.priceAboveTier({ n: i }) : words.priceInTier({ n: i + 1 });
}
