// The texts of what is wrong with a field, and of what it accepts.
import { html } from 'lit';
import { isVisible } from '../scenario/list-items.js';
import { numberFormat } from '../text/number-format.js';
import { hasRest } from '../words/languages.js';
import { filled, listed, slot } from '../words/format.js';
import { toField, withUnit } from '../words/unit.js';

/** @import { Input, Problem } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { NumberFormat, Reading } from '../text/number-format.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Fields } from './fields.js' */
/** @import { NumberDrafts } from './number-drafts.js' */

export class Problems {
	#fields;
	#drafts;

	/** @param {Fields} fields @param {NumberDrafts} drafts */
	constructor(fields, drafts) {
		this.#fields = fields;
		this.#drafts = drafts;
	}

	/** @param {string} pointer @param {Input} input */
	at(pointer, input) {
		const { session, text, format } = this.#fields;
		const problem = session.problems.get(pointer);
		if (!problem) return undefined;
		const typed = this.#drafts.typed(pointer);
		const reading = typed ? this.#drafts.parse(typed, input) : {};
		const rejection = typed && rejectionText(reading, typed, text, format);
		if (rejection) return rejection;
		if (input.unit === 'yes_no')
			return format.words.problems.bounds({ bounds: accepted(problem, input, session.inputIn, text, format) });
		const wanted = ruleText(problem, input, session.input, text, format);
		const says = problemText(wanted, typed, this.#drafts.shown(pointer, input), format);
		if (!typed || reading.rejected !== 'no_number') return says;
		const { bounds, part } = format.words.problems;
		if (!reading.part) return `${bounds({ bounds: wanted })} ${part({ part: typed.trim() })}`;
		return `${says} ${part({ part: reading.part })}`;
	}

	/** @param {string[]} pointers */
	ofLists(pointers) {
		const { session, text, format } = this.#fields;
		const { problems: words } = format.words;
		return pointers
			.flatMap((pointer) => session.problems.get(pointer) ?? [])
			.map((problem) => {
				const bounds = words.expected({ accepted: accepted(problem, undefined, session.input, text, format) });
				const sum = problem.rule.name === 'profile' ? text.format(problem.value) : '';
				return sum ? words.is({ bounds, value: sum }) : words.bounds({ bounds });
			});
	}

	/** Returns problems of other fields, whose values must not exceed this one's. @param {string} pointer */
	tooLowFor(pointer) {
		const { session } = this.#fields;
		return [...session.problems.values()].filter(
			({ rule, value }) => rule.high_field === pointer && Number(value) > Number(session.value(pointer)),
		);
	}

	/** @param {Input} input */
	bounds = (input) => bounds(input, this.#fields.text, this.#fields.format);
}

/** @param {string} wanted @param {string | undefined} typing @param {string} shown @param {Format} format */
export function problemText(wanted, typing, shown, { words: { problems } }) {
	if (!isVisible(shown)) return problems.missing({ bounds: wanted });
	return typing === undefined
		? problems.is({ bounds: wanted, value: shown })
		: problems.typed({ bounds: wanted, value: typing });
}

/** @param {Reading} reading @param {string} typed @param {NumberFormat} text @param {Format} format */
function rejectionText(reading, typed, text, { words: { problems }, locale, currency }) {
	switch (reading.rejected) {
		case 'other_currency':
			return problems.otherCurrency({
				typed,
				currency: new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency,
			});
		case 'currency':
			return problems.noMoney({ typed });
		case 'percent':
			return problems.noShare({ typed });
		case 'ambiguous':
			return problems.ambiguous({ typed, readings: (reading.readings ?? []).map((number) => text.format(number)) });
		default:
			return undefined;
	}
}

/**
 * As a clause.
 * @param {Pick<Problem, 'rule' | 'accepted'>} problem
 * @param {Input} input
 * @param {(pointer: string) => Input | undefined} inputOf
 * @param {NumberFormat} text
 * @param {Format} format
 */
export function ruleText(problem, input, inputOf, text, format) {
	const { problems } = format.words;
	const { name, digits, exponent } = problem.rule;
	if (name !== 'number') return problems.expected({ accepted: accepted(problem, input, inputOf, text, format) });
	return digits
		? problems.inDigits({ bounds: bounds(input, text, format), digits, exponent })
		: bounds(input, text, format);
}

/**
 * As a noun, with numbers in the input's unit; in the estimator's English until the words are loaded.
 * @param {Pick<Problem, 'rule' | 'accepted'>} problem
 * @param {Input | undefined} input
 * @param {(pointer: string) => Input | undefined} inputOf
 * @param {NumberFormat} text
 * @param {Format} format
 */
export function accepted({ rule, accepted: english }, input, inputOf, text, format) {
	if (!hasRest(format.words)) return english;
	const { name, low = '', high = '', low_field = '', high_field = '', choices = [], model } = rule;
	const {
		rules,
		fields: { pricingModels },
	} = format.words;
	const words = rules[name];
	if (typeof words === 'string') return words;
	const number = (/** @type {string} */ decimal) =>
		input && decimal ? withUnit(input, decimal, text, format) : text.format(decimal);
	const label = (/** @type {string} */ pointer) => inputOf(pointer)?.label ?? pointer;
	const fields = { lowField: label(low_field), highField: label(high_field) };
	return words({
		low: number(low),
		high: number(high),
		...fields,
		choices: choices.join(', '),
		model: model ? pricingModels[model] : '',
	});
}

/** @param {Input} input @param {NumberFormat} text @param {Format} format */
export function bounds(input, text, format) {
	const { above, between, betweenWhole } = format.words.problems;
	const ends = {
		min: text.format(toField(input, String(input.min))),
		max: withUnit(input, String(input.max), text, format),
	};
	return (input.above ? above : input.whole ? betweenWhole : between)(ends);
}

// The status line's sentence on fields that need another value, with links to them.

/** @param {Session} session @param {Format} format @param {(pointer: string) => void} goTo */
export function problemNote(session, format, goTo) {
	const words = format.words.status;
	const problems = [...session.problems.values()];
	const fields = problems.map((problem) => {
		const { pointer } = problem;
		const field = session.fieldName(pointer);
		const tasks = problem.rule.name === 'price_for' ? problem.rule.choices : undefined;
		const label = field && tasks ? format.words.fields.named({ label: field, owner: tasks.join(', ') }) : field;
		const unnamed = () =>
			words.unnamed({
				pointer,
				accepted: accepted(problem, undefined, session.input, numberFormat(format.locale), format),
			});
		return label ? html`<button type="button" class="link" @click=${() => goTo(pointer)}>${label}</button>` : unnamed();
	});
	return html`<p class="problem">
		${filled(words.needOther({ fields: slot, n: problems.length }), listed(fields, format))}
	</p>`;
}
