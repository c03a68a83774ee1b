// Writes the key inputs of a preset, which come with its first answer; src/embed/first-fields.js draws them.
import { clauseText } from '../src/fields/clauses.js';
import { keyPointers } from '../src/fields/key-inputs.js';
import { idOf } from '../src/fields/field-id.js';
import { monthlyBills } from '../src/scenario/offers.js';
import { clauses, hasClause, pointersOf } from '../src/scenario/clauses.js';
import { endPointer, noticePointer } from '../src/scenario/term.js';
import { FieldValues } from '../src/state/field-values.js';
import { Lists } from '../src/state/lists.js';
import { numberFormat } from '../src/text/number-format.js';
import { labelOf } from '../src/view/key-inputs.js';
import { fieldText, isMoney, unitAffixes } from '../src/words/unit.js';

/** @import { Scenario } from '../src/engine/types.js' */
/** @import { FirstFields, FirstRow } from '../src/embed/first-fields.js' */
/** @import { Format } from '../src/words/format.js' */
/** @typedef {ConstructorParameters<typeof Lists>[0]} EngineLists */

/**
 * @param {Scenario} scenario of a preset
 * @param {EngineLists} lists
 * @param {{marked: Format, own: Format}} formats writing marks, and as the language writes
 * @returns {FirstFields}
 */
export function fieldsOfPreset(scenario, lists, formats) {
	const { words } = formats.own;
	const session = new FieldValues(
		/** @type {any} */ (undefined),
		() => [],
		() => {},
	);
	session.lists = new Lists(lists, words);
	session.scenario = scenario;
	const view = { session, ...markedTexts(formats) };
	const rows = (/** @type {RegExp} */ pattern) =>
		keyPointers(session)
			.filter((pointer) => pattern.test(pointer))
			.map((pointer) => row(view, formats.own, pointer));
	const chips = (/** @type {'contract' | 'offer'} */ of) =>
		clauses
			.filter((clause) => clause.of === of && hasClause(clause, scenario, session.at))
			.map((clause) => ({ text: clauseText(view, clause), pointers: pointersOf(clause, session.at) }));
	const offer = words.form.offer({ letter: 'A' });
	const { now, then } = monthlyBills(scenario, 0);
	const [today, under] = [now, then].map((amount) => formats.marked.money(amount));
	return {
		label: words.answers.yourFigures,
		locked: words.fields.locked,
		groups: [
			{
				title: words.form.now,
				name: scenario.incumbent.name,
				rows: rows(/^\/(demand|incumbent)\//),
				chips: chips('contract'),
				after: [words.clauses.add.contract],
			},
			{
				title: offer,
				name: scenario.candidates[0].name,
				rows: rows(/^\/candidates\//),
				chips: chips('offer'),
				after: [words.clauses.add.offer, words.form.offer({ letter: 'B' }), words.clauses.betterDeal],
			},
		],
		bills: [now, then].every(Number.isFinite) ? words.clauses.bills({ now: today, offer, then: under }) : '',
	};
}

/** @typedef {ReturnType<typeof markedTexts> & {session: FieldValues}} View */

/** Number fields and amounts as marks. @param {{marked: Format, own: Format}} formats */
function markedTexts({ marked, own }) {
	const text = numberFormat(own.locale);
	/** @type {(decimal: string, digits?: number) => string} */
	const format = (decimal, digits = 0) => `{f${decimal} ${digits}|${text.format(decimal, digits)}}`;
	const withSymbol = (/** @type {string} */ bare) => {
		const [, value, number] = /^\{f(.*)\|(.*)\}$/.exec(bare) ?? [];
		return `{c${value}|${own.withSymbol(number)}}`;
	};
	return { text: { ...text, format }, format: Object.assign(marked, { withSymbol }) };
}

/** @param {View} view @param {Format} own @param {string} pointer @returns {FirstRow} */
function row(view, own, pointer) {
	const { session, text, format } = view;
	const input = session.input(pointer);
	if (!input) throw new Error(`no input at ${pointer}`);
	const value = session.value(pointer);
	const { form, fields } = format.words;
	const base = { id: idOf(pointer, 'quick'), pointer, label: labelOf(view, pointer) ?? input.label };
	if (pointer === endPointer) return { ...base, label: form.contractEnds, ends: Number(value) };
	if (pointer === noticePointer) {
		const { months, days } = form.noticeUnits;
		return { ...base, label: form.notice, value: String(value), choices: { name: form.noticeUnit, months, days } };
	}
	const { before, after } = unitAffixes(input, own);
	return {
		...base,
		value: value === undefined ? undefined : fieldText(input, String(value), text, format),
		before: isMoney(input) ? `{b|${before}}` : before,
		after: isMoney(input) ? `{a|${own.symbolFirst ? '' : own.symbol}} ${fields.units[input.unit] ?? ''}`.trim() : after,
		unit: input.unit,
		none: Number(input.absent) ? fieldText(input, String(input.absent), text, format) : fields.none,
	};
}
