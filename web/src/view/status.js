// The status line, with links to the fields that need another value; and the answer for screen readers.
import { html, nothing } from 'lit';
import { rankText } from './verdict.js';
import { verdictWord, worthOf } from '../words/verdict.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */

/**
 * @param {Session} session
 * @param {Format} format
 * @param {(pointer: string) => void} goTo
 * @param {typeof import('../fields/panel.js') | undefined} late
 */
export function status(session, format, goTo, late) {
	return html`<div role="status" class="status">${session.stale ? note(session, format, goTo, late) : nothing}</div>`;
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

/** @param {Parameters<typeof status>} about @returns {unknown} */
function note(...[session, format, goTo, late]) {
	const words = format.words.status;
	if (session.failure !== undefined) {
		return html`<p class="problem">
			${words.failed({ failure: session.failure })}
			<button type="button" class="link" @click=${() => session.askAgain()}>${words.tryAgain}</button>
		</p>`;
	}
	return html`${late?.problemNote(session, format, goTo)}`;
}
