// The status line, with links to the fields that need another value; and the answer for screen readers.
import { html, nothing } from 'lit';
import { numberFormat } from '../text/number-format.js';
import { accepted } from '../fields/problems.js';
import { filled, listed, slot } from '../words/slot.js';
import { rankText } from './verdict.js';
import { verdictWord, worthOf } from '../words/verdict.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */

/** @param {Session} session @param {Format} format @param {(pointer: string) => void} goTo */
export function status(session, format, goTo) {
	return html`<div role="status" class="status">${session.stale ? note(session, format, goTo) : nothing}</div>`;
}

/** Undefined until the current inputs are decided on. @param {Session} session @param {Format} format */
export function announcement(session, format) {
	const { decision, decided, stale, answers } = session;
	if (stale) return '';
	if (!decision || !decided) return undefined;
	const { result } = decision;
	const answer = { verdict: verdictWord(result, format), worth: format.money(worthOf(result.recommendation)) };
	const sentence = format.words.status.announcement(answer);
	return answers.length > 1 ? `${sentence} ${rankText(session, format)}` : sentence;
}

/** @param {Session} session @param {Format} format @param {(pointer: string) => void} goTo */
function note(session, format, goTo) {
	const words = format.words.status;
	if (session.failure !== undefined) {
		return html`<p class="problem">
			${words.failed({ failure: session.failure })}
			<button type="button" class="link" @click=${() => session.askAgain()}>${words.tryAgain}</button>
		</p>`;
	}
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
