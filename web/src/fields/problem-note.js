// The status line's sentence on fields that need another value, with links to them.
import { html } from 'lit';
import { numberFormat } from '../text/number-format.js';
import { filled, listed, slot } from '../words/slot.js';
import { accepted } from './problems.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */

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
