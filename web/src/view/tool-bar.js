// The buttons that undo, redo and reset all edits.
import { html, nothing } from 'lit';
import { measuredNotes } from '../scenario/origins.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */

/** @param {Session} session @param {Format} format */
export function historyButtons(session, { words: { inputs: words, fields } }) {
	const { last, next } = session.history;
	const { historyMove } = session;
	/** A change to a list may add or remove items, so no item's name stands for it. @param {string} pointer */
	const field = (pointer) => {
		if (pointer === '/demand/tasks') return words.taskList;
		if (pointer.endsWith('/tasks')) return words.movingTasks;
		if (pointer.endsWith('/tiers')) return fields.tiers;
		return session.fieldName(pointer) ?? (pointer.startsWith('/candidates/') ? words.aCandidate : words.several);
	};
	/** @param {string} way @param {string} label @param {string | undefined} title @param {() => unknown} act */
	const button = (way, label, title, act) =>
		html`<button
			type="button"
			class=${way}
			aria-disabled=${title === undefined}
			title=${title ?? label}
			aria-label=${title ?? label}
			@click=${() => title && act()}
		>
			${label}
		</button>`;
	return html`<div class="tools" role="group" aria-label="${words.undo}, ${words.redo}">
		${button('undo', words.undo, last && words.undoOf({ field: field(last.pointer) }), session.undo)}
		${button('redo', words.redo, next && words.redoOf({ field: field(next.pointer) }), session.redo)}
		${button('reset-all', words.resetAll, session.edited ? words.resetAll : undefined, () => session.resetAll())}
		<span class="hidden" role="status"
			>${
				historyMove && words[historyMove.way === 'undo' ? 'undone' : 'redone']({ field: field(historyMove.pointer) })
			}</span
		>
	</div>`;
}

// The button for a visitor's own data, and what the scenario already rests on.

/** @param {Session} session @param {Format} format @param {() => void} open */
export function bringInView({ scenario }, { words, list }, open) {
	const notes = measuredNotes(scenario);
	return html`<p class="measured">
		<button type="button" id="bring-in" @click=${open}>${words.fields.bringIn}</button>
		${notes.length ? html`<span>${words.fields.measured({ sources: list(notes) })}</span>` : nothing}
	</p>`;
}
