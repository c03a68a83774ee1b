// The button for a visitor's own data, and what the scenario already rests on.
import { html, nothing } from 'lit';
import { measuredNotes } from '../scenario/origins.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */

/** @param {Session} session @param {Format} format @param {() => void} open */
export function bringInView({ scenario }, { words, list }, open) {
	const notes = measuredNotes(scenario);
	return html`<p class="measured">
		<button type="button" id="bring-in" @click=${open}>${words.fields.bringIn}</button>
		${notes.length ? html`<span>${words.fields.measured({ sources: list(notes) })}</span>` : nothing}
	</p>`;
}
