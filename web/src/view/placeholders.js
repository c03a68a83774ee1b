// What the calculator shows until it has an answer: a skeleton, or what went wrong.
import { html, nothing } from 'lit';
import { directionOf } from '../text/locales.js';

/** @import { EngineState, Reason } from '../engine/types.js' */
/** @import { Words } from '../words/languages.js' */

/** @param {EngineState} state @param {Words | undefined} words @param {string} language */
export function loading(state, words, language) {
	return html`<div
		class="page loading"
		lang=${words?.language ?? nothing}
		dir=${directionOf(language)}
		aria-busy="true"
	>
		<p role="status">${words?.states.loading({ kilobytes: Math.round((state.loaded ?? 0) / 1000) })}</p>
		<div class="bone tall"></div>
		<div class="bone"></div>
		<div class="bone wide"></div>
	</div>`;
}

/**
 * @param {any} error
 * @param {() => void} again
 * @param {Words} words
 * @param {string} page address of the calculator's own page, or empty
 */
export function failed(error, again, { states, language }, page) {
	const { what, remedy } = states.reasons[/** @type {Reason} */ (error?.reason)] ?? {
		what: states.couldNotStart,
		remedy: String(error?.message ?? error),
	};
	return html`<div class="page failed" lang=${language} dir=${directionOf(language)} role="alert">
		<h2>${what}</h2>
		<p>${remedy}</p>
		<button type="button" @click=${again}>${states.tryAgain}</button>
		${!page || page === location.href.split('#')[0] ? nothing : html`<a href=${page}>${states.fullPage}</a>`}
	</div>`;
}
