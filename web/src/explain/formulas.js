// Parses formulas in the model's notation, and writes their names and values as text or links.
import { isShare } from '../words/unit.js';

/** @import { FigureInfo } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { ExplainTarget } from '../ui/explain-button.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Subject } from './subject.js' */
/** @typedef {{kind: 'name' | 'function' | 'number' | 'sign', text: string}} Token */

const token = /\s*(?:([a-z_][a-z_0-9]*)(\()?|(\d[\d.]*)|(.))/gu;

/** The bracket of a function is a token of its own. @param {string} formula */
export function tokens(formula) {
	return [...formula.matchAll(token)].flatMap(([, word, bracket, number, sign]) => {
		/** @type {(kind: Token['kind'], text: string) => Token} */
		const of = (kind, text) => ({ kind, text });
		if (word && bracket) return [of('function', word), of('sign', '(')];
		if (word) return [of('name', word)];
		return [number ? of('number', number) : of('sign', sign)];
	});
}

/** @type {Record<string, string>} */
const symbols = { '·': '×', '/': '÷' };

const tight = new Set([')', ',', '^']);

/** @param {string} formula @param {(name: string) => string} name @param {(name: string) => string} functionName */
export function formulaText(formula, name, functionName) {
	let text = '';
	let before = '(';
	for (const { kind, text: raw } of tokens(formula)) {
		const part = kind === 'name' ? name(raw) : kind === 'function' ? functionName(raw) : (symbols[raw] ?? raw);
		const joined = before === '(' || before === '^' || tight.has(raw) || text.endsWith('(−');
		text += joined ? part : ` ${part}`;
		before = raw;
	}
	return text;
}

/** @param {Format} format @returns {(unit: string, value: string) => string} */
export function valueWriter(format) {
	const { locale } = format;
	const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 5 });
	const labels = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
	const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
	return (unit, value) => {
		if (unit === 'money') return format.exact(value);
		if (unit.startsWith('money')) return format.price(Number(value));
		if (isShare(unit)) return percent.format(Number(value));
		return (unit === 'labels' ? labels : plain).format(/** @type {any} */ (value));
	};
}

/** @param {string} formula @param {Format['words']} words */
export const sumWord = (formula, { explain }) =>
	formula.includes('Σ tier_')
		? explain.sumOfTiers
		: formula.includes('Σ priority')
			? explain.sumOfCriteria
			: /Σ (volume|charge|labels_per_month|1)/.test(formula)
				? explain.sumOfTasks
				: /Σ (\(|purchase|allocated|disruption)/.test(formula)
					? explain.sumOfProviders
					: explain.sum;

// A name in a formula may say which provider, end, labels, task, and tier or month it is of.
const scoped = /^(?:(incumbent|candidate)_)?(?:(early|committed)_)?(?:task_(\d+)_)?(.+?)(?:_(\d+))?$/;

/** @param {string} name @param {FigureInfo[]} figures */
export const figureNamed = (name, figures) => {
	const base = name.match(scoped)?.[4];
	return figures.find((info) => info.name === name) ?? figures.find((info) => info.name === base);
};

/**
 * @typedef {object} Scopes what providers, tasks and months are called
 * @property {Record<string, string>} owners
 * @property {(task: number) => string | undefined} task
 * @property {(month: number) => string} month
 */

/** @param {string} name @param {FigureInfo[]} figures @param {Format['words']} words @param {Scopes} scopes */
export function scopedLabel(name, figures, { explain }, { owners, task, month }) {
	const [, party, special, number, base, index] = /** @type {string[]} */ (name.match(scoped));
	const labelOf = (/** @type {string} */ figure) => figures.find((info) => info.name === figure)?.label;
	let label = base === 'tier_end' ? explain.tierEnd : labelOf(base);
	if (!label) return undefined;
	if (special) label += ` (${labelOf(special === 'early' ? 'early_end' : 'monthly_commitment')})`;
	if (base.startsWith('tier_')) label = explain.ofTier({ figure: label, tier: index });
	else if (index) label += ` (${month(Number(index))})`;
	return [owners[party], task(Number(number)), label].filter(Boolean).join(': ');
}

/** @param {FigureInfo[]} figures @param {{session: Session, subject: Subject, format: Format}} context */
export function figureNames(figures, { session, subject, format }) {
	const byName = new Map(figures.map((info) => [info.name, info]));
	const words = format.words.explain;
	const { demand, incumbent } = subject.scenario;
	const scopes = {
		owners: { incumbent: incumbent.name, candidate: subject.name },
		task: (/** @type {number} */ task) => demand.tasks?.[task - 1]?.name,
		month: (/** @type {number} */ month) => format.month(month, subject.result.switch.months[month - 1].date),
	};
	/** @param {string} name @param {string} [input] JSON Pointer in the scenario with the single candidate */
	return (name, input) => {
		const known = byName.get(name)?.label ?? scopedLabel(name, figures, format.words, scopes);
		if (known) return known;
		if (input) return subject.named(input) ?? name;
		if (name === 'running' || name === 'line') return words[name];
		if (name === 'priority' || name === 'score') return format.words.fit[name];
		const listed = session.inputs.find(({ pointer }) => pointer.endsWith(`/${name}`));
		return listed?.label ?? name.replaceAll('_', ' ');
	};
}

/** @type {Record<string, ExplainTarget>} */
const totals = {
	stay_total: { figure: 'total', branch: 'stay' },
	switch_total: { figure: 'total', branch: 'switch' },
	first_year: { figure: 'total', branch: 'stay' },
};

const wholeHorizon = new Set([
	'npv',
	'first_year',
	'one_time_total',
	'settlement',
	'clawback',
	'export',
	'credit_refund',
]);

/** @param {string} name @param {ExplainTarget} from the figure with the formula @param {FigureInfo[]} figures */
export function figureLink(name, { branch, month, cutover }, figures) {
	/** @type {ExplainTarget} */
	const at = {
		figure: name,
		...(wholeHorizon.has(name) ? {} : { month }),
		...(cutover === undefined ? {} : { cutover }),
	};
	if (name in totals) return { ...at, ...totals[name] };
	if (wholeHorizon.has(name) || name === 'discount') return at;
	if (name.startsWith('benefit')) return { ...at, figure: 'benefit' };
	return figures.some((figure) => figure.name === name && figure.sort === 'line') ? { ...at, branch } : undefined;
}
