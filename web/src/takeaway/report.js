// The printed report. Page 3 is printed if any check of the checklist is ticked.
import { html, nothing, render } from 'lit';
import { cumulativeChart } from '../charts/cumulative.js';
import { dotPlot } from '../charts/dot-plot.js';
import { timingChart } from '../charts/timing.js';
import { costKinds } from '../scenario/costs.js';
import { milestones, stepsOf } from '../scenario/plan.js';
import { Disclosures } from '../ui/disclosures.js';
import { when } from '../view/answers.js';
import { monthByMonth } from '../view/by-month.js';
import { checksOf } from '../view/checklist.js';
import { shownEstimate } from '../view/section.js';
import { remarkTexts } from '../view/remarks.js';
import { figures } from '../view/verdict.js';
import { directionOf } from '../text/locales.js';
import { offCentre, paysIn, verdict, whatWouldTurn } from '../words/verdict.js';
import { comparisonRows, rankingOf } from '../state/comparison.js';
import { basis, findOutFirst, reportInputs, sureness } from './report-parts.js';
import { reportStyles } from './report-styles.js';
import { details } from '../styles/details.js';
import { adoptStyles } from '../styles/styles.js';

/** @import { CandidateResult, Line } from '../engine/types.js' */
/** @import { Estimate } from '../state/candidate-answer.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @typedef {Format['words']['documents']['report']} Words */

/** Wider than the paper, so that text comes out a little smaller than on the screen. */
const chartWidthPx = 820;

/**
 * Adds the report, which on paper replaces the rest of the root. Returns a function that removes it.
 * @param {Session} session
 * @param {Format} format with the rest of its words
 * @param {ShadowRoot} root
 */
export function report(session, format, root) {
	adoptStyles(root, [details, reportStyles]);
	const paper = Object.assign(document.createElement('div'), {
		className: 'report',
		lang: format.words.language,
		dir: directionOf(format.words.language),
	});
	render(pages(session, format, format.words.documents.report), paper);
	root.prepend(paper);
	return () => paper.remove();
}

/** @param {Session} session @param {Format} format @param {Words} words */
function pages(session, format, words) {
	const { scenario, candidate, result } = shownEstimate(session);
	const headline = /** @type {Estimate} */ (session.headline);
	const { better } = rankingOf(session);
	const names = { incumbent: scenario.incumbent.name, candidate: scenario.candidates[0].name };
	const view = { session, format, width: chartWidthPx, disclosures: new Disclosures(() => {}), choose: () => {} };
	const risk = session.assessment?.result.candidates[0].risk;
	const beyond = offCentre({ npv: candidate.npv, risk }, format);
	const remarks = remarkTexts(session, format, session.fieldName);
	const findOut = findOutFirst(view);
	const compared = session.answers.length > 1 ? session.answers.length : 0;
	return html` <article class=${compared + remarks.length > 4 ? 'crowded' : ''}>
			<header>
				<h1>${words.title(names)}</h1>
				<p>
					${words.about({
						preset: session.preset?.title ?? '',
						months: Number(scenario.horizon_months),
						currency: scenario.currency,
						day: new Intl.DateTimeFormat(format.locale, { dateStyle: 'long' }).format(new Date()),
					})}
					${words.edition({ edition: result.model })} ${basis(view, words)}
					${session.stale ? html`<strong>${words.lastGood}</strong>` : nothing}
				</p>
			</header>
			<p class="sentence">${verdict(headline.result, headline.scenario, format)}</p>
			${sureness(view, words)}
			${
				better
					? html`<p>${format.words.candidates.isWorthMore({ name: better.name, more: format.money(better.more) })}</p>`
					: nothing
			}
			<dl class="three">
				${figures(session, candidate, scenario, format).map(({ name, value, says, old }) => {
					const outdated = old && session.lastAssessment;
					return html`<div>
						<dt>${name}</dt>
						<dd>${outdated ? '…' : value}</dd>
						<dd class="says">${outdated ? format.words.verdict.chanceUnknown : says}</dd>
					</div>`;
				})}
			</dl>
			<p>${whatWouldTurn(headline.result, headline.scenario, format)}</p>
			${remarks.map(({ sentence }) => html`<p class="quiet">${sentence}</p>`)}
			${compared ? sideBySide(session, format, words) : nothing}
			<h2>${when(candidate, format)}</h2>
			${timingChart(result, view)}
			<h2>${monthByMonth(candidate, scenario, format)}</h2>
			${cumulativeChart(candidate, view, risk)}
		</article>
		<article>
			<div class="two">
				<section>${upFront(candidate, session.lines, format, words)}</section>
				<section>${deadlines(candidate, format, words)}</section>
			</div>
			${
				risk
					? html`<section class="sure">
							<h2>${paysIn(risk.probability_positive, format)}</h2>
							${dotPlot(risk, view, candidate.npv)}${beyond ? html`<p>${beyond}</p>` : nothing}
						</section>`
					: nothing
			}
			${findOut} ${reportInputs(session, format, words, rowsLeft(candidate, findOut !== nothing))}
			<section>
				<h2>${words.caveats}</h2>
				<ul>
					${words.caveat.map((sentence) => html`<li>${sentence}</li>`)}
				</ul>
			</section>
		</article>
		${checklist(session, format)}`;
}

/** Rows of inputs, two lines each, that fit below costs and deadlines, and what to find out takes from them. */
const rowsOnPage = 17;
const rowsOfFindOut = 2;

/** @param {CandidateResult} candidate @param {boolean} findsOut */
function rowsLeft({ plan, one_time: once }, findsOut) {
	const lines = Math.max(stepsOf(plan).length, costKinds.length + Object.values(once).filter(Number).length);
	return Math.floor(rowsOnPage - (findsOut ? rowsOfFindOut : 0) - lines / 2);
}

/** @param {Session} session @param {Format} format @param {Words} words */
function sideBySide({ answeredScenario, answers }, format, words) {
	const rows = comparisonRows(answers, format).filter(({ measure }) =>
		['upFront', 'paysBack', 'worth', 'chance', 'noticeBy'].includes(measure),
	);
	return html`<table class="candidates">
		<caption>
			${words.candidates}
		</caption>
		<thead>
			<tr>
				<th scope="col">${words.candidate}</th>
				${rows.map(({ measure }) => html`<th scope="col">${format.words.compare.measures[measure]}</th>`)}
			</tr>
		</thead>
		<tbody>
			${answers.map(
				(_, i) =>
					html`<tr>
						<th scope="row">${answeredScenario?.candidates[i]?.name}</th>
						${rows.map(
							({ cells, winners }) => html`<td class=${winners.includes(i) ? 'best' : ''}>${cells[i].text}</td>`,
						)}
					</tr>`,
			)}
		</tbody>
	</table>`;
}

/** @param {string} label @param {string} value @param {string} [className] */
const row = (label, value, className = '') =>
	html`<tr class=${className}>
		<td>${label}</td>
		<td>${value}</td>
	</tr>`;

/** @param {CandidateResult} candidate @param {Line[]} lines @param {Format} format @param {Words} words */
function upFront({ one_time: amounts, one_time_total: total }, lines, format, words) {
	const paid = lines.filter(({ line, one_time: once }) => once && Number(amounts[line] ?? 0) !== 0);
	return html`<h2>${words.costs}</h2>
		<table class="sums">
			${costKinds.map((kind) => {
				const ofKind = paid.filter((line) => line.kind === kind);
				return ofKind.length
					? html`<tbody>
							<tr>
								<th scope="rowgroup" colspan="2">${format.words.charts.kinds[kind].title}</th>
							</tr>
							${ofKind.map(({ line, label }) => row(label, format.exact(amounts[line])))}
						</tbody>`
					: nothing;
			})}
			<tfoot>
				<tr>
					<th scope="row">${words.total}</th>
					<td>${format.exact(total)}</td>
				</tr>
			</tfoot>
		</table>
		<p class="quiet">${words.costsNote}</p>`;
}

/** @param {CandidateResult} candidate @param {Format} format @param {Words} words */
function deadlines({ plan, exit: { method }, one_time: { exit }, missed_notice_cost: missed }, format, words) {
	/** @param {ReturnType<typeof stepsOf>[number]} of */
	const span = ({ step, spans }) => {
		const [first, last] = [spans[0], spans[spans.length - 1]];
		if (last.to_month === 0) return format.words.plan.today;
		const [from, to] = [format.month(first.from_month, first.from_date), format.month(last.to_month, last.to_date)];
		if (from !== to) return words.fromTo({ from, to });
		return milestones.has(step) ? format.endOf(last.to_month, last.to_date) : from;
	};
	return html`<h2>${words.deadlines}</h2>
		<table class="sums">
			<tbody>
				${stepsOf(plan).map((step) =>
					row(format.words.plan.steps[step.step].name, span(step), milestones.has(step.step) ? 'moment' : ''),
				)}
			</tbody>
		</table>
		<p class="quiet">
			${Number(missed) > 0 ? words.missed({ cost: format.exact(/** @type {string} */ (missed)) }) : nothing}
			${words.exit({ cost: format.exact(exit ?? '0') })} ${format.words.exit.methods[method]}
		</p>`;
}

/** @param {Session} session @param {Format} format */
function checklist(session, format) {
	const words = format.words.checklist;
	const { topics, all, done } = checksOf({ session, format });
	if (done === 0) return nothing;
	return html`<article class="checks">
		<h2>${words.question}: ${words.heading({ done, all })}</h2>
		<p class="quiet">${words.intro}</p>
		${topics.map(
			({ title, checks, done }) =>
				html`<section>
					<h2>${words.topic({ title, done, all: checks.length })}</h2>
					<ul>
						${checks.map(({ text, ticked }) => html`<li class=${ticked ? 'done' : ''}>${text}</li>`)}
					</ul>
				</section>`,
		)}
	</article>`;
}
