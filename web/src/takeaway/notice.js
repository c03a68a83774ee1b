// The notice above the answer: why the page does not show a link, or not all of it, or shows other figures than it did.
import { html, nothing } from 'lit';
import { directionOf } from '../text/locales.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { DraftStore } from './draft-store.js' */

/** @param {DraftStore} draftStore @param {Session} session @param {Format} format */
export function noticeView(draftStore, session, { words: { takeaway: words, language } }) {
	const { broken, dropped = [], filled = [], corrected, other, newer } = draftStore.notice ?? {};
	const button = (/** @type {string} */ label, /** @type {() => unknown} */ act) =>
		html`<button type="button" class="link" @click=${act}>${label}</button>`;
	const paragraphs = [
		broken && `${words.broken[broken]} ${words.without}`,
		dropped.length && words.dropped({ inputs: named(dropped, session) }),
		corrected && words.corrected,
		filled.length && words.filled({ inputs: named(filled, session) }),
		other && html`${words.other} ${button(words.backToMine, () => draftStore.resume())}`,
		newer && html`${words.newer} ${button(words.openNewer, () => draftStore.resume('newer'))}`,
	];
	return html`<div role="status" class="notice" lang=${language} dir=${directionOf(language)}>
		${
			draftStore.notice
				? html`<div>
						${paragraphs.filter(Boolean).map((text) => html`<p>${text}</p>`)}
						${button(words.close, () => draftStore.dismiss())}
					</div>`
				: nothing
		}
	</div>`;
}

/** @param {string[]} pointers @param {Session} session */
const named = (pointers, session) =>
	pointers
		.slice(0, 5)
		.map((pointer) => session.fieldName(pointer) ?? pointer.slice(0, 60))
		.join(', ') + (pointers.length > 5 ? ', …' : '');
