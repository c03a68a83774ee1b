// A page of the dialog: a figure with its rule, its formula in words and numbers, its terms, months and inputs.
import { html, nothing } from 'lit';
import { scrollTable } from '../charts/chart.js';
import { matchingPointers } from '../scenario/leaves.js';
import { methodsUrls } from '../ui/page-urls.js';
import { figureLink, figureNamed, formulaText, sumWord } from './formulas.js';
import { figureButton, relatedFigures, termsTable } from './related-figures.js';

/** @import { Explanation, FigureInfo, Scenario, Term } from '../engine/types.js' */
/** @import { figureNames, valueWriter } from './formulas.js' */
/** @import { Step } from './explain-dialog.js' */
/** @import { Session } from '../state/session.js' */
/** @import { ExplainTarget } from '../ui/explain-button.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Subject } from './subject.js' */

/**
 * @typedef {object} StepContext
 * @property {FigureInfo[]} figures
 * @property {Session} session
 * @property {Subject} subject
 * @property {Format} format
 * @property {ReturnType<typeof figureNames>} nameOf
 * @property {ReturnType<typeof valueWriter>} write
 * @property {(target: ExplainTarget) => void} open
 * @property {(term: string) => void} openTerm
 * @property {(pointer: string) => void} goTo
 */

/** @param {Step} step @param {StepContext} context */
export function stepView(step, context) {
	const { figures, format, nameOf, write } = context;
	const words = format.words.explain;
	const { target, explanation, failed } = step;
	const term = explanation?.terms.find(({ name }) => name === step.term);
	const name = step.term ?? target.figure;
	const info = figureNamed(name, figures) ?? figureNamed(target.figure, figures);
	const kind = info?.sort === 'line' ? info.kind : undefined;
	const isOther = explanation !== undefined && explanation.figure !== target.figure;
	const value = target.value ?? (explanation && !isOther ? write(explanation.unit, explanation.value) : undefined);
	const formula = term ? term.formula : isOther ? undefined : explanation?.formula;
	return html` <h2 id="maths-title" tabindex="-1" autofocus>
			${nameOf(name)}${kind && !step.term ? html` <small>${words.kinds[kind]}</small>` : nothing}
		</h2>
		<p class="of">${subtitle(step, context)}</p>
		<p class="amount">${term ? write(term.unit, term.value) : (value ?? nothing)}</p>
		${info ? html`<p>${info.rule}</p>` : nothing}
		<p role="status" class="of">${step.loading ? words.loading : nothing}</p>
		${failed ? html`<p role="alert">${words.failed}</p>` : nothing}
		${formula ? formulaView(formula, step, context) : formulaList(info, step, context)}
		${term || !explanation ? nothing : monthsTable(step, context)} ${relatedFigures(step, context)}
		${info ? html`<p class="source"><strong>${words.basedOn}:</strong> ${info.source}</p>` : nothing}
		${info ? inputsBehind(info, context) : nothing}
		<p>
			<a href="${methodsUrls[format.words.language]}#${info ? info.name : ''}" target="_blank" rel="noopener"
				>${words.methods}</a
			>
		</p>`;
}

/** @param {Step} step @param {StepContext} context */
function subtitle({ target, explanation }, { figures, subject, format }) {
	const words = format.words.explain;
	const sort = figures.find(({ name }) => name === target.figure)?.sort;
	const future =
		target.branch === 'stay' ? words.staying : words.switching({ candidate: subject.label ?? subject.name });
	const month = target.month === undefined ? undefined : format.month(target.month, explanation?.date);
	const date = subject.result.timing.find((month) => month.cutover_month === target.cutover)?.cutover_date;
	const cutover = target.cutover === undefined ? undefined : format.endOf(target.cutover, date);
	const hasBranch = sort === 'line' || target.figure === 'total' || target.figure === 'present_value';
	return [hasBranch ? future : subject.label, month, cutover].filter(Boolean).join(', ');
}

/** @param {string} formula @param {Step} step @param {StepContext} context */
function formulaView(formula, step, context) {
	const { format, nameOf, write } = context;
	const words = format.words.explain;
	const terms = /** @type {Explanation} */ (step.explanation).terms;
	const find = (/** @type {string} */ name) => terms.find((term) => term.name === name);
	const functionWord = (/** @type {string} */ name) => words.functions[name] ?? name;
	const inWords = formulaText(formula, (name) => nameOf(name, find(name)?.input), functionWord).replace(
		'Σ',
		sumWord(formula, format.words),
	);
	const used = terms.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(formula));
	const valueOf = (/** @type {string} */ name) => {
		const term = find(name);
		return term ? write(term.unit, term.value) : name;
	};
	const inNumbers = formulaText(formula, valueOf, functionWord);
	const sum = formula === 'Σ line' ? summed(step, write) : undefined;
	return html`<h3>${words.formula}</h3>
		<p class="formula">= ${inWords}</p>
		${sum ? html`<p class="formula numbers">= ${sum}</p>` : nothing}
		${used.length ? html`<p class="formula numbers">= ${inNumbers}</p>` : nothing}
		${used.length ? termsView(used, step, context) : nothing}`;
}

/** @param {Term[]} terms @param {Step} step @param {StepContext} context */
function termsView(terms, step, context) {
	const words = context.format.words.explain;
	return termsTable(
		terms.map((term) => [
			html`${context.nameOf(term.name, term.input)}${termNote(term, context)}`,
			termValue(term, step, context),
		]),
		html`<caption class="hidden">
				${words.terms}
			</caption>
			<thead class="hidden">
				<tr>
					<th scope="col">${words.name}</th>
					<th scope="col">${words.value}</th>
				</tr>
			</thead>`,
	);
}

/** @param {Step} step @param {StepContext} context */
function monthsTable({ target, explanation }, context) {
	const { figures, format, open, nameOf, write } = context;
	const { months } = /** @type {Explanation} */ (explanation);
	if (!months?.length) return nothing;
	const words = format.words.explain;
	const line = figures.some(({ name, sort }) => name === target.figure && sort === 'line') ? target.figure : undefined;
	const button = (/** @type {ExplainTarget} */ next, /** @type {string} */ text) =>
		html`<button type="button" class="open" @click=${() => open(next)}>${text}</button>`;
	return html`<h3>${words.months}</h3>
		${scrollTable(
			words.months,
			[words.month, ...months[0].terms.map(({ name }) => nameOf(name))],
			months.map(({ month, date, terms }) => [
				format.month(month, date),
				...terms.map(({ name, unit, value }) => {
					const next = figureLink(name === 'line' && line ? line : name, { ...target, month }, figures);
					const text = write(unit, value);
					return next ? button(next, text) : text;
				}),
			]),
		)}`;
}

/** @param {Step} step @param {StepContext['write']} write */
function summed({ explanation }, write) {
	const amounts = (explanation?.months ?? [])
		.flatMap(({ terms }) => terms.filter(({ name, value }) => name === 'line' && Number(value) !== 0))
		.map(({ unit, value }) => write(unit, value));
	return amounts.length > 6 ? [...amounts.slice(0, 3), '…', amounts.at(-1)].join(' + ') : amounts.join(' + ');
}

/** @param {Term} term @param {StepContext} context */
function termNote({ input }, { session, subject, format }) {
	const { explain: words, fields } = format.words;
	const pointer = input && subject.field(input);
	if (!pointer || session.value(pointer) === undefined) return nothing; // the best cutover month is not typed
	const { kind, note = '' } = session.origin(pointer);
	const texts = {
		typed: () => words.yours,
		measured: () => fields.measuredFrom({ note }),
		example: () => `${fields.ofExample} · ${session.source(pointer) ?? words.assumption}`,
	};
	return html`<span class="says">${texts[kind]()}</span>`;
}

/** @param {Term} term @param {Step} step @param {StepContext} context */
function termValue(term, { target }, context) {
	const { figures, subject, format, nameOf, write, open, openTerm, goTo } = context;
	const words = format.words.explain;
	const label = nameOf(term.name, term.input);
	const value = write(term.unit, term.value);
	if (!term.input) {
		const next = figureLink(term.name, target, figures);
		return figureButton(label, value, context, () => (next ? open(next) : openTerm(term.name)));
	}
	const pointer = subject.field(term.input);
	if (pointer === undefined) return value;
	return html`${value}
		<button type="button" class="link" aria-label=${words.changeInput({ input: label })} @click=${() => goTo(pointer)}>
			${words.change}
		</button>`;
}

/** In words only. @param {FigureInfo | undefined} info @param {Step} step @param {StepContext} context */
function formulaList(info, { explanation, loading }, context) {
	if (!info?.formulas.length || explanation || loading) return nothing;
	const { format, nameOf } = context;
	const words = format.words.explain;
	return html`<h3>${words.formula}</h3>
		${info.formulas.map(({ when, formula }) => {
			const text = formulaText(formula, nameOf, (name) => words.functions[name] ?? name).replaceAll(
				'Σ',
				sumWord(formula, format.words),
			);
			return html`<p class="formula">= ${when ? words.where({ when: when, formula: text }) : text}</p>`;
		})}`;
}

/** @param {FigureInfo} info @param {StepContext} context */
function inputsBehind(info, { session, subject, format, goTo }) {
	const pointers = info.inputs
		.flatMap((pattern) => matchingPointers(/** @type {Scenario} */ (session.scenario), subject.field(pattern) ?? ''))
		.filter((pointer) => session.input(pointer))
		.filter((pointer) => session.value(pointer) !== undefined || !pointer.includes('/pricing/'));
	if (!pointers.length) return nothing;
	return html`<details>
		<summary>${format.words.explain.dependsOn({ inputs: pointers.length })}</summary>
		<ul class="inputs-behind">
			${pointers.map(
				(pointer) =>
					html`<li>
						<button type="button" class="link" @click=${() => goTo(pointer)}>${session.fieldName(pointer)}</button>
					</li>`,
			)}
		</ul>
	</details>`;
}
