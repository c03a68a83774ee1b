// The contract's end as a date, and its notice in months, weeks or days.
import { html, nothing } from 'lit';
import { unreadable } from './number-drafts.js';
import { endPointer, hasDates, monthsOf, noticePointer, termOf, withTerm } from '../scenario/term.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { Term } from '../scenario/term.js' */
/** @import { Fields } from './fields.js' */

/** Longer terms are typing errors, such as a year with three digits. In months. */
const longestTerm = 120;
const longestNotice = { months: 24, weeks: 104, days: 730 };
const unitNames = /** @type {const} */ (['months', 'weeks', 'days']);
const daysIn = { months: 30, weeks: 7, days: 1 };

/** @param {Fields} fields @param {string} pointer @returns {unknown} undefined without a first month */
export function termField(fields, pointer) {
	const { scenario } = fields.session;
	if (!scenario || !hasDates(scenario)) return undefined;
	if (pointer === endPointer) return endField(fields, scenario);
	return pointer === noticePointer ? noticeField(fields, scenario) : undefined;
}

/** @param {Fields} fields @param {Scenario} scenario */
function endField(fields, scenario) {
	const { words } = fields.format;
	const term = termOf(scenario);
	const enter = (/** @type {any} */ { target }) => {
		const end = target.value;
		if (end && isPossible(end, scenario)) apply(fields, endPointer, { end });
	};
	return fields.field(endPointer, {
		place: 'quick',
		label: words.form.contractEnds,
		draw: ({ id, invalid, notes }, off) =>
			html`<input
				type="date"
				id=${id}
				?readonly=${off}
				aria-invalid=${invalid}
				aria-describedby=${notes || nothing}
				.value=${term.end}
				@change=${enter}
				@blur=${(/** @type {any} */ { target }) => {
					target.value = term.end; // a date that is not complete or not possible
				}}
			/>`,
	});
}

/** @param {string} end @param {Scenario} scenario */
function isPossible(end, { start = '' }) {
	const { monthsLeft } = monthsOf({ end, notice: 0, unit: 'days' }, start);
	return monthsLeft <= longestTerm && Number(end.slice(0, 4)) >= Number(start.slice(0, 4)) - 1;
}

/** @param {Fields} fields @param {Scenario} scenario */
function noticeField(fields, scenario) {
	const { form } = fields.format.words;
	const term = termOf(scenario);
	const { notice, unit } = term;
	const locked = fields.session.locks.locked(noticePointer);
	const choose = (/** @type {Event} */ { target }) => {
		const chosen = /** @type {Term['unit']} */ (/** @type {HTMLSelectElement} */ (target).value);
		const count = Math.round((notice * daysIn[unit]) / daysIn[chosen]);
		apply(fields, noticePointer, { notice: count, unit: chosen });
	};
	const units = html`<select id="notice-unit" aria-label=${form.noticeUnit} ?disabled=${locked} @change=${choose}>
		${unitNames.map((one) => html`<option value=${one} .selected=${one === unit}>${form.noticeUnits[one]}</option>`)}
	</select>`;
	const options = /** @type {const} */ ({ place: 'quick', label: form.notice });
	const isPlain = unit === 'months' && Object.is(notice, Number(scenario.incumbent.contract.notice_months ?? 0));
	const enter = (/** @type {Event} */ event) => {
		const target = /** @type {HTMLInputElement} */ (event.target);
		if (target.type !== 'text' || target.value === String(notice)) return;
		const [, digits, word] = /^\s*(\d{1,3})\s*(\p{L}*)\s*$/u.exec(target.value) ?? [];
		const typed = word ? unitNames.find((one) => isShortFor(word, form.noticeUnits[one])) : unit;
		if (typed && Number(digits) <= longestNotice[typed]) {
			if (word || !isPlain) apply(fields, noticePointer, { notice: Number(digits), unit: typed });
		} else if (!isPlain) void fields.session.edit(noticePointer, unreadable(target.value.trim()));
	};
	const box = (/** @type {import('./fields.js').Control} */ { id, invalid, notes }, /** @type {boolean} */ off) =>
		html`<span class="box"
			><input
				type="text"
				inputmode="numeric"
				autocomplete="off"
				id=${id}
				?readonly=${off}
				aria-invalid=${invalid}
				aria-describedby=${notes || nothing}
				.value=${String(notice)}
			/><span class="unit">${units}</span></span
		>`;
	return html`<div @change=${enter} @focusout=${enter}>
		${fields.field(noticePointer, isPlain ? { ...options, unit: units } : { ...options, draw: box })}
	</div>`;
}

/** Whether it has the letters that a unit begins with: "mo.", "day". @param {string} word @param {string} unit */
const isShortFor = (word, unit) => unit.toLowerCase().startsWith(word.slice(0, 3).toLowerCase());

/** Another field may have been edited since this one was drawn. */
function apply(/** @type {Fields} */ { session }, /** @type {string} */ pointer, /** @type {Partial<Term>} */ change) {
	const scenario = /** @type {Scenario} */ (session.scenario);
	session.onEdit(pointer);
	void session.edit('', withTerm(scenario, { ...termOf(scenario), ...change }));
}
