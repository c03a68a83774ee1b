// The parts of the answers that are loaded when they are first drawn, with their styles and words.
import { html, nothing } from 'lit';
import { LazyPart, loadPart } from '../ui/lazy-part.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Part } from './section.js' */

export class LateParts {
	loaded = 0;
	nextSteps = this.#part(() => import('./next-steps.js'));
	details = this.#part(() => import('./details.js'));
	restsOn = this.#part(() => import('./rests-on.js'));
	#remarks = this.#part(() => import('./remarks.js'));
	#comparison = this.#part(() => import('./comparison.js'));
	#baselineView = this.#part(() => import('./baseline.js'));
	#root;
	#language;
	#onLoad;

	/**
	 * @param {ShadowRoot} root
	 * @param {() => string} language
	 * @param {() => void} onLoad
	 */
	constructor(root, language, onLoad) {
		this.#root = root;
		this.#language = language;
		this.#onLoad = onLoad;
	}

	/** @template {{styles: import('lit').CSSResult[]}} T @param {() => Promise<T>} load @returns {LazyPart<T>} */
	#part(load) {
		return new LazyPart(
			() => loadPart(this.#root, this.#language(), load),
			() => {
				this.loaded++;
				this.#onLoad();
			},
		);
	}

	/** @param {Session} session @param {Format} format @param {(pointer: string) => void} goTo */
	remarks = (session, format, goTo) =>
		hasRemarks(session) ? this.#remarks.module?.remarks(session, format, goTo) : nothing;

	/** Whether what stands above the figures can be drawn, which would push them down later. @param {Session} session */
	isReady = (session) => !hasRemarks(session) || this.#remarks.tried;

	/** @type {Part} */
	baseline = (view) =>
		view.session.baseline?.answer.estimate ? this.#baselineView.module?.baselineView(view) : nothing;

	/** @type {Part} */
	compare = (view) => {
		const { answers } = view.session;
		if (answers.length < 2 || !answers.every(({ estimate }) => estimate)) return nothing;
		return this.#comparison.module?.comparison(view) ?? nothing;
	};
}

/** @param {Session} session */
const hasRemarks = ({ estimate }) => Boolean(estimate?.result.remarks?.length);

/** Keeps the current answer, to compare later ones with. @param {Session} session @param {Format} format */
export const keepButton = (session, format) =>
	html`<button
		type="button"
		id="keep"
		aria-disabled=${session.stale}
		@click=${() => session.stale || session.keepBaseline(true)}
	>
		${format.words.answers[session.baseline ? 'keepInstead' : 'keep']}
	</button>`;
