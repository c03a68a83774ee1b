// What is probably unintended in a valid scenario, each with links to its inputs.
import { html } from 'lit';
import english from '../../../estimator/cmd/switchcost/remarks.json' with { type: 'json' };
import { pointerForCandidate } from '../scenario/candidates.js';
import { listed } from '../words/slot.js';
import { shownEstimate } from './section.js';

/** @import { Remark, Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */

/** @type {import('lit').CSSResult[]} */
export const styles = [];

/** @param {Session} session @param {Format} format @param {(pointer: string) => void} goTo */
export const remarks = (session, format, goTo) =>
	remarkTexts(
		session,
		format,
		(pointer) =>
			html`<button type="button" class="link" @click=${() => goTo(pointer)}>${session.fieldName(pointer)}</button>`,
	).map(({ sentence, links }) => html`<p class="note">${sentence} ${links}</p>`);

/**
 * The sentence of each remark, and links to its inputs unless the sentence has them.
 * @param {Session} session
 * @param {Format} format
 * @param {(pointer: string) => unknown} nameOf an input
 */
export function remarkTexts(session, format, nameOf) {
	const { result, scenario } = shownEstimate(session);
	// The best month is the last one where none pays.
	const shown = (result.remarks ?? []).filter(({ code }) => code !== 'no_service' || !session.followsBest);
	return shown.map((remark) => {
		const pointers = remark.pointers
			.map((pointer) => pointerForCandidate(pointer, session.shown))
			.filter((pointer) => !session.locks.hidden(pointer));
		const inputs = listed(pointers.map(nameOf), format);
		const sentence = sentenceOf(remark, inputs, scenario, format);
		return { sentence, links: sentence.includes(inputs) ? [] : inputs };
	});
}

/**
 * With the inputs in their place.
 * @param {Remark} remark
 * @param {unknown[]} inputs
 * @param {Scenario} scenario
 * @param {Format} format
 */
function sentenceOf({ code, case: of, candidate, values }, inputs, { incumbent, candidates }, format) {
	const id = /** @type {keyof typeof english} */ (`remark.${of ? `${code}.${of}` : code}`);
	/** @param {string | undefined} value */
	const amount = (value) => amountText(code, value ?? '0', format);
	const [month, toMonth] = [values.month ?? 0, values.to_month ?? 0];
	/** @type {Record<string, () => unknown>} */
	const slots = {
		name: () => (candidate === undefined ? incumbent : candidates[candidate]).name,
		incumbent: () => incumbent.name,
		inputs: () => inputs,
		month: () => format.month(month, values.date),
		end: () => format.endOf(month, values.date),
		to_month: () => format.month(toMonth, values.to_date),
		to_end: () => format.endOf(toMonth, values.to_date),
		amount: () => amount(values.amount),
		need: () => amount(values.need),
		spent: () => amount(values.spent),
		task: () => values.task,
	};
	const template = format.words.estimator[id]?.text ?? english[id] ?? code;
	return template.split(/\{(\w+)\}/).map((part, i) => (i % 2 ? slots[part]?.() : part));
}

/** @param {string} code @param {string} value @param {Format} format */
function amountText(code, value, format) {
	switch (code) {
		case 'capacity_below_need':
			return format.count(Math.round(Number(value)));
		case 'prices_differ_widely':
			return format.price(Number(value));
		case 'initial_accuracy_above_final':
			return format.percent(value);
		default:
			return format.money(value);
	}
}
