// What is probably unintended in a valid scenario, with whose figures it is about and what to do about them.
import { css, html, nothing } from 'lit';
import english from '../../../estimator/cmd/switchcost/remarks.json' with { type: 'json' };
import { pointerForCandidate } from '../scenario/candidates.js';
import { filling } from '../words/en.names.js';
import { listed } from '../words/format.js';
import { shownEstimate } from './section.js';

/** @import { Remark, Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */

export const styles = [
	css`
		.verdict .note {
			margin-block-start: 0.6rem;
		}
		.cause {
			display: inline-flex;
			flex-wrap: wrap;
			gap: 0 0.6rem;
			color: var(--_muted);
			font-size: 0.9375rem;
		}
		.more-remarks {
			margin-block-start: 0.4rem;
			font-size: 0.9375rem;
		}
	`,
];

/** More are folded away. */
const maxUnfolded = 2;

/**
 * Those about figures of the example come first.
 * @param {Session} session
 * @param {Format} format
 * @param {(pointer: string) => void} goTo
 */
export function remarks(session, format, goTo) {
	const isAboutExample = (/** @type {{pointers: string[]}} */ { pointers }) =>
		pointers.some((pointer) => session.origin(pointer).kind === 'example');
	const link = (/** @type {string} */ pointer) =>
		html`<button type="button" class="link" @click=${() => goTo(pointer)}>${session.fieldName(pointer)}</button>`;
	const notes = remarkTexts(session, format, link)
		.sort((a, b) => Number(isAboutExample(b)) - Number(isAboutExample(a)))
		.map(
			({ sentence, pointers, hasLinks }) =>
				html`<p class="note">
					${sentence} ${hasLinks ? nothing : pointers.map((pointer) => actions(pointer, session, format, goTo))}
				</p>`,
		);
	const [shown, folded] = [notes.slice(0, maxUnfolded), notes.slice(maxUnfolded)];
	return html`${shown}
	${
		folded.length
			? html`<details class="more-remarks">
					<summary>${format.words.remarks.more({ n: folded.length })}</summary>
					${folded}
				</details>`
			: nothing
	}`;
}

/** @param {string} pointer @param {Session} session @param {Format} format @param {(pointer: string) => void} goTo */
function actions(pointer, session, format, goTo) {
	const { remarks: words, explain, documents } = format.words;
	const name = session.fieldName(pointer) ?? pointer;
	const { kind } = session.origin(pointer);
	const isEmpty = session.value(pointer) === undefined;
	const input = session.input(pointer);
	const button = (/** @type {string} */ label, /** @type {string} */ text, /** @type {() => unknown} */ act) =>
		html`<button type="button" class="link" aria-label=${label} @click=${act}>${text}</button>`;
	const remove = () => {
		session.history.begin();
		session.edit(pointer, undefined);
		goTo(pointer); // the button disappears
	};
	return html`<span class="cause">
		${isEmpty ? name : words.ofFigure({ figure: name, origin: documents.report.origins[kind] })}
		${
			session.locks.locked(pointer)
				? nothing
				: html`${button(explain.changeInput({ input: name }), explain.change, () => goTo(pointer))}
					${
						isEmpty || !input || input.required
							? nothing
							: button(words.removeInput({ input: name }), words.remove, remove)
					}`
		}
	</span>`;
}

/**
 * The sentence of each remark, with links to its inputs if it names them, and the pointers of these.
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
		return { sentence, pointers, hasLinks: sentence.includes(inputs) };
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
	const translation = format.words.estimator[id]?.text;
	const parts = (translation ?? english[id] ?? code).split(/\{(\w+)\}/);
	/** @param {string} slot @param {unknown} text @param {number} i */
	const fitted = (slot, text, i) =>
		translation || typeof text !== 'string' ? text : filling(slot, text, i === 1 && parts[0] === '');
	return parts.map((part, i) => (i % 2 ? fitted(part, slots[part]?.(), i) : part));
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
