// One step of the dialog: a figure with its rule, its formula in words and in
// numbers, what stands in it, the months behind it and the inputs it hangs on.
import { html, nothing } from 'lit';
import { methodsUrls } from '../ui/page-urls.js';
import { formulaText } from './notation.js';
import { figureLink } from './figure-links.js';
import { monthsTable } from './months-table.js';
import { relatedFigures } from './related-figures.js';
import { figureNames, sumWord, valueWriter } from './figure-text.js';

/** @import { FigureInfo, Term } from '../engine/types.js' */
/** @import { Step } from './explain-dialog.js' */
/** @import { ExplainTarget } from '../ui/explain-button.js' */

/**
 * What a step is drawn with, and where it leads.
 * @typedef {object} StepContext
 * @property {FigureInfo[]} figures
 * @property {import('../state/session.js').Session} session
 * @property {import('./subject.js').Subject} subject whose figures they are
 * @property {import('../words/format.js').Format} format
 * @property {(of: ExplainTarget) => void} open
 * @property {(term: string) => void} openTerm a quantity in the step's own formulas
 * @property {(pointer: string) => void} goTo
 */

/**
 * @param {Step} step
 * @param {StepContext} around
 */
export function stepView(step, around) {
  const { figures, format } = around;
  const words = format.words.explain;
  const call = figureNames(figures, around);
  const write = valueWriter(format);
  const { of, explained, failed } = step;
  const term = explained?.terms.find(({ name }) => name === step.term);
  const name = step.term ?? of.figure;
  const info =
    figures.find((figure) => figure.name === name.replace(/_\d+$/, '')) ??
    figures.find((figure) => figure.name === of.figure);
  const isOther = explained !== undefined && explained.figure !== of.figure;
  const value = of.value ?? (explained && !isOther ? write(explained.unit, explained.value) : undefined);
  const formula = term ? term.formula : isOther ? undefined : explained?.formula;
  return html` <h2 id="maths-title" tabindex="-1" autofocus>
      ${call(name)}${info?.sort === 'line' && info.kind && !step.term ? html` <small>${words.kinds[info.kind]}</small>` : nothing}
    </h2>
    <p class="of">${subtitle(step, around)}</p>
    <p class="amount">${term ? write(term.unit, term.value) : (value ?? nothing)}</p>
    ${info ? html`<p>${info.rule}</p>` : nothing}
    <p role="status" class="of">${step.asking ? words.loading : nothing}</p>
    ${failed ? html`<p role="alert">${words.failed}</p>` : nothing}
    ${formula ? formulaView(formula, step, around) : formulaList(info, step, around)}
    ${term || !explained ? nothing : monthsTable(step, around)} ${relatedFigures(step, around)}
    ${info ? html`<p class="source"><strong>${words.basedOn}:</strong> ${info.source}</p>` : nothing}
    ${info ? inputsBehind(info, around) : nothing}
    <p>
      <a href="${methodsUrls[format.words.language]}#${info ? info.name : ''}" target="_blank" rel="noopener"
        >${words.methods}</a
      >
    </p>`;
}

/** Which month and which future a figure is of, and whose it is. @param {Step} step @param {StepContext} around */
function subtitle({ of, explained }, { figures, subject, format }) {
  const words = format.words.explain;
  const sort = figures.find(({ name }) => name === of.figure)?.sort;
  const future = of.branch === 'stay' ? words.staying : words.switching({ candidate: subject.label ?? subject.name });
  const month = of.month === undefined ? undefined : format.month(of.month, explained?.date);
  const cutover = of.cutover === undefined ? undefined : format.endOf(of.cutover, dateOf(of.cutover, subject));
  return [
    sort === 'line' || of.figure === 'total' || of.figure === 'present_value' ? future : subject.label,
    month,
    cutover,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The calendar month of a cutover, where the scenario has a first month. @param {number} cutover @param {import('./subject.js').Subject} subject */
const dateOf = (cutover, subject) =>
  subject.result.timing.find((month) => month.cutover_month === cutover)?.cutover_date;

/**
 * The formula in words and in numbers, and what stands in it.
 * @param {string} formula
 * @param {Step} step
 * @param {StepContext} around
 */
function formulaView(formula, step, around) {
  const { figures, format } = around;
  const words = format.words.explain;
  const call = figureNames(figures, around);
  const write = valueWriter(format);
  const terms = /** @type {import('../engine/types.js').Explanation} */ (step.explained).terms;
  const find = (/** @type {string} */ name) => terms.find((term) => term.name === name);
  const functionWord = (/** @type {string} */ name) => words.functions[name] ?? name;
  const inWords = formulaText(formula, (name) => call(name, find(name)?.input), functionWord).replace(
    'Σ',
    sumWord(step.term ?? step.of.figure, format.words),
  );
  const used = terms.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(formula));
  const inNumbers = formulaText(
    formula,
    (name) =>
      find(name) ? write(/** @type {Term} */ (find(name)).unit, /** @type {Term} */ (find(name)).value) : name,
    functionWord,
  );
  const sum = formula === 'Σ line' ? summed(step, write) : undefined;
  return html`<h3>${words.formula}</h3>
    <p class="formula">= ${inWords}</p>
    ${sum ? html`<p class="formula numbers">= ${sum}</p>` : nothing}
    ${
      used.length
        ? html`<p class="formula numbers">= ${inNumbers}</p>
            <table class="terms">
              <caption class="hidden">
                ${words.terms}
              </caption>
              <thead class="hidden">
                <tr>
                  <th scope="col">${words.name}</th>
                  <th scope="col">${words.value}</th>
                </tr>
              </thead>
              <tbody>
                ${used.map(
                  (term) =>
                    html`<tr>
                      <th scope="row">${call(term.name, term.input)}${termNote(term, around)}</th>
                      <td>${termValue(term, step, around, write(term.unit, term.value))}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
        : nothing
    }`;
}

/** The amounts of a line that add up to it: the first few where they are many. @param {Step} step @param {(unit: string, value: string) => string} write */
function summed({ explained }, write) {
  const amounts = (explained?.months ?? [])
    .flatMap(({ terms }) => terms.filter(({ name, value }) => name === 'line' && Number(value) !== 0))
    .map(({ unit, value }) => write(unit, value));
  return amounts.length > 6 ? [...amounts.slice(0, 3), '…', amounts.at(-1)].join(' + ') : amounts.join(' + ');
}

/** What an input's value rests on. @param {Term} term @param {StepContext} around */
function termNote({ input }, { session, subject, format }) {
  const words = format.words.explain;
  const pointer = input && subject.field(input);
  if (!pointer || session.value(pointer) === undefined) return nothing; // as the month that is the best
  return html`<span class="says"
    >${session.isChanged(pointer) ? words.yours : (session.source(pointer) ?? words.assumption)}</span
  >`;
}

/**
 * A value that leads on: an input to its field, a quantity to its formula, a
 * line or total to its own explanation.
 * @param {Term} term
 * @param {Step} step
 * @param {StepContext} around
 * @param {string} value
 */
function termValue(term, { of }, around, value) {
  const { figures, subject, format } = around;
  const words = format.words.explain;
  const label = figureNames(figures, around)(term.name, term.input);
  if (term.input) {
    const pointer = subject.field(term.input);
    return pointer === undefined
      ? value
      : html`${value}
          <button
            type="button"
            class="link"
            aria-label=${words.changeInput({ input: label })}
            @click=${() => around.goTo(pointer)}
          >
            ${words.change}
          </button>`;
  }
  const next = figureLink(term.name, of, figures);
  return html`<button
    type="button"
    class="open"
    aria-label="${words.openFigure({ figure: label })}: ${value}"
    @click=${() => (next ? around.open(next) : around.openTerm(term.name))}
  >
    ${value}
  </button>`;
}

/** The formulas of a figure without numbers of its own. @param {FigureInfo | undefined} info @param {Step} step @param {StepContext} around */
function formulaList(info, { explained, asking }, around) {
  if (!info?.formulas.length || explained || asking) return nothing;
  const { figures, format } = around;
  const words = format.words.explain;
  const call = figureNames(figures, around);
  return html`<h3>${words.formula}</h3>
    ${info.formulas.map(({ when, formula }) => {
      const text = formulaText(formula, call, (name) => words.functions[name] ?? name).replaceAll(
        'Σ',
        sumWord(info.name, format.words),
      );
      return html`<p class="formula">= ${when ? words.where({ when: when, formula: text }) : text}</p>`;
    })}`;
}

/** All inputs that a figure hangs on. @param {FigureInfo} info @param {StepContext} around */
function inputsBehind(info, { session, subject, format, goTo }) {
  const pointers = info.inputs
    .flatMap((pattern) => tierPointers(session, subject.field(pattern)))
    .filter(
      (pointer) => session.input(pointer) && (session.value(pointer) !== undefined || !pointer.includes('/pricing/')),
    );
  if (!pointers.length) return nothing;
  return html`<details>
    <summary>${format.words.explain.dependsOn({ inputs: pointers.length })}</summary>
    <ul class="inputs-behind">
      ${pointers.map((pointer) => html`<li><button type="button" class="link" @click=${() => goTo(pointer)}>${session.fieldName(pointer)}</button></li>`)}
    </ul>
  </details>`;
}

/** The pointers that one into a list of tiers stands for. @param {import('../state/session.js').Session} session @param {string | undefined} pointer */
function tierPointers(session, pointer) {
  if (pointer === undefined) return [];
  const [tiers, end] = pointer.split('/*');
  if (end === undefined) return [pointer];
  return (session.value(tiers) ?? []).map((/** @type {unknown} */ _, /** @type {number} */ i) => `${tiers}/${i}${end}`);
}
