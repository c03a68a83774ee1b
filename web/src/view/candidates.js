// Selects the candidate to show; adds, copies, renames and removes candidates.
import { html, nothing } from 'lit';
import { maxCandidates } from '../scenario/candidates.js';

/** @import { Session } from '../state/session.js' */
/** @import { Fields } from '../fields/fields.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Disclosures } from '../ui/disclosures.js' */

/** @param {Fields} fields @param {Disclosures} disclosures */
export function candidates(fields, disclosures) {
	const { session, format } = fields;
	const words = format.words.candidates;
	const names = namesOf(session);
	const choice = html`<label class="hidden" for="candidate">${words.shown}</label
		>${chooser(session, format, 'candidate')}`;
	if (session.locks.locked('/candidates'))
		return names.length === 1 ? nothing : html`<div class="candidates">${choice}</div>`;
	if (names.length === 1) return html`<p class="candidates">${addButton(session, words.addFirst)}</p>`;
	const name = names[session.shown];
	const full = names.length >= maxCandidates;
	/** @param {string} text @param {string} label @param {(event: Event) => void} act */
	const button = (text, label, act) =>
		html`<button type="button" class="link" aria-label=${label} @click=${act}>${text}</button>`;
	const remove = button(words.remove, words.removeThis({ name }), (event) => {
		focus(event, names.length > 2 ? 'candidate' : 'preset'); // the button may disappear
		session.removeCandidate();
	});
	return html`<div class="candidates">
		${choice}
		<p>${full ? nothing : addButton(session, words.add)} ${remove}</p>
		${full ? html`<p class="quiet">${words.most({ most: maxCandidates })}</p>` : nothing}
		${disclosures.draw('rename', 'rename', words.rename, () =>
			fields.field(session.at('/candidates/*/name'), { place: 'quick' }),
		)}
	</div>`;
}

/** Adds a copy of the shown one. @param {Session} session @param {string} label @param {string} [kind] CSS class */
export function addButton(session, label, kind = 'link') {
	const add = (/** @type {Event} */ event) => {
		if (namesOf(session).length + 1 >= maxCandidates) focus(event, 'candidate'); // the button disappears
		session.addCandidate();
	};
	return html`<button type="button" class=${kind} id="add-candidate" @click=${add}>${label}</button>`;
}

/** @param {Session} session @param {Format} format @param {string} id */
export const chooser = (session, { words }, id) =>
	html`<select id=${id} @change=${(/** @type {any} */ event) => session.show(Number(event.target.value))}>
		${namesOf(session).map(
			(name, i) =>
				html`<option value=${i} .selected=${i === session.shown}>
					${words.candidates.option({ at: i + 1, name })}
				</option>`,
		)}
	</select>`;

/** @param {Session} session */
export const namesOf = ({ scenario }) => (scenario?.candidates ?? []).map(({ name }) => name);

/** @param {Event} event */
export const rootOf = ({ target }) => /** @type {ShadowRoot} */ (/** @type {HTMLElement} */ (target).getRootNode());

/** @param {Event} event @param {string} id */
const focus = (event, id) => rootOf(event).getElementById(id)?.focus();
