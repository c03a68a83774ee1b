// What a visitor can take away, loaded when the menu is opened. What makes each is loaded on demand.
import { html, nothing } from 'lit';
import { emit } from '../ui/events.js';
import { takeawayLook } from '../styles/takeaway.js';
import { importWithRetry } from '../engine/load-module.js';
import { verdict, whatWouldTurn } from '../words/verdict.js';

/** @import { Calculator } from '../calculator.js' */
/** @import { Estimate } from '../state/candidate-answer.js' */
/** @import { Disclosures } from '../ui/disclosures.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Printing } from './takeaway.js' */
/** @typedef {Format['words']['sharing']} Words */

export const styles = [takeawayLook];

/** The files, with their names in the attribute "sharing" and in events. */
const files = /** @type {const} */ ([
	['spreadsheet', 'xlsx'],
	['months', 'csv'],
	['scenario', 'json'],
]);

export class Menu {
	#host;
	#session;
	#printing;
	#message = '';
	/** A link that could not be copied. */ #link = '';

	/** @param {Calculator} host @param {Printing} printing */
	constructor(host, printing) {
		this.#host = host;
		this.#session = host.session;
		this.#printing = printing;
	}

	/** @param {Format} format @param {Disclosures} disclosures */
	draw(format, disclosures) {
		const words = format.words.sharing;
		if (!words) return nothing; // in another language a moment later
		const { stale } = this.#session;
		const { shares, storesDraft } = this.#host.settings;
		const button = (/** @type {string} */ text, /** @type {() => Promise<string>} */ act) =>
			html`<button type="button" @click=${() => this.#do(act, words)}>${text}</button>`;
		const pictures = () => this.#pictures(words);
		return html`<div class="forms">
				${shares('link') ? button(words.copyLink, () => this.#copy(words)) : nothing}
				${shares('link') && 'share' in navigator ? button(words.share, () => this.#share(words)) : nothing}
				${shares('print') ? button(words.print, () => this.#print()) : nothing}
				${files
					.filter(([, way]) => shares(way))
					.map(([kind, way]) => button(words[kind], () => this.#save(kind, way, format)))}
				${this.#hasCalendar ? button(words.calendar, () => this.#saveCalendar(format)) : nothing}
				${shares('link') ? button(words.paragraph, () => this.#copyParagraph(format)) : nothing}
			</div>
			${shares('pictures') ? disclosures.draw('pictures', 'figures', words.pictures, pictures) : nothing}
			${this.#link && this.#linkField(words)}
			<p role="status" class="said">${this.#message}${this.#message && stale ? ` ${words.lastGood}` : ''}</p>
			${shares('link') ? html`<p class="quiet">${words.linkHolds}</p>` : nothing}
			${storesDraft ? this.#draftNote(words) : nothing}`;
	}

	/** @param {Words} words */
	#draftNote(words) {
		const forget = html`<button type="button" class="link" @click=${() => this.#forget(words)}>
			${words.forget}
		</button>`;
		return html`<p class="quiet">${words.keptHere} ${this.#host.draftStore.hasDraft ? forget : nothing}</p>`;
	}

	/** Whether the plan has dates, and is one to follow. */
	get #hasCalendar() {
		const { estimate, headline } = this.#session;
		const stays = headline?.result.recommendation.verdict === 'stay';
		return this.#host.settings.shares('calendar') && estimate?.scenario.start !== undefined && !stays;
	}

	/** The charts on the page, each as two files. @param {Words} words */
	#pictures(words) {
		const charts = [...this.#host.root.querySelectorAll('.page figure > svg')];
		return html`<ul>
			${charts.map((chart) => {
				const name = chart.querySelector('title')?.textContent ?? '';
				const save = (/** @type {'png' | 'svg'} */ kind) =>
					html`<button
						type="button"
						class="link"
						aria-label=${words.savePicture({ name, kind: words.kinds[kind] })}
						@click=${() => this.#do(() => this.#savePicture(chart, kind, words), words)}
					>
						${words.kinds[kind]}
					</button>`;
				return html`<li>${name} ${save('png')} ${save('svg')}</li>`;
			})}
		</ul>`;
	}

	/** @param {Words} words */
	#linkField(words) {
		return html`<label class="link-field"
			>${words.linkField}<input
				type="text"
				readonly
				id="link"
				.value=${this.#link}
				@focus=${(/** @type {any} */ event) => event.target.select()}
		/></label>`;
	}

	/** @param {() => Promise<string>} act @param {Words} words */
	async #do(act, words) {
		this.#show(words.preparing);
		this.#show(await act().catch(() => words.notLoaded));
	}

	/** @param {string} message */
	#show(message) {
		this.#message = message;
		this.#host.requestUpdate();
	}

	async #address() {
		const { fragmentWriter } = await importWithRetry(() => import('./session-links.js'));
		const { typedScenario, preset } = this.#session;
		const write = fragmentWriter(this.#session);
		return location.href.split('#')[0] + write(/** @type {any} */ (typedScenario), preset?.name ?? '');
	}

	/** @param {Words} words */
	async #copy(words) {
		return this.#copyText(await this.#address(), words.copied, words);
	}

	/** The verdict in sentences. @param {Format} format */
	#copyParagraph(format) {
		const { result, scenario } = /** @type {Estimate} */ (this.#session.headline);
		const sentences = [verdict(result, scenario, format), whatWouldTurn(result, scenario, format)];
		const { sharing: words } = format.words;
		return this.#copyText(sentences.filter(Boolean).join(' '), words.paragraphCopied, words);
	}

	/** @param {string} text @param {string} done @param {Words} words */
	async #copyText(text, done, words) {
		try {
			await navigator.clipboard.writeText(text);
			this.#link = '';
			emit(this.#host.element, 'share', { way: 'link' });
			return done;
		} catch {
			this.#link = text;
			this.#host.requestUpdate();
			await this.#host.updateComplete;
			/** @type {HTMLInputElement | null} */ (this.#host.root.querySelector('#link'))?.focus();
			return words.copyYourself;
		}
	}

	/** @param {Words} words */
	async #share(words) {
		const url = await this.#address();
		await navigator.share({ title: words.shareTitle, url }).then(
			() => emit(this.#host.element, 'share', { way: 'share' }),
			() => {}, // the visitor cancelled
		);
		return '';
	}

	async #print() {
		await this.#printing.print();
		emit(this.#host.element, 'share', { way: 'print' });
		return '';
	}

	/** @param {typeof files[number][0]} kind @param {typeof files[number][1]} way @param {Format} format */
	async #save(kind, way, format) {
		const { saveFile } = await importWithRetry(() => import('./export-files.js'));
		emit(this.#host.element, 'export', { format: way });
		return format.words.sharing.saved({ file: await saveFile(kind, this.#session, format) });
	}

	/** @param {Element} chart @param {'png' | 'svg'} kind @param {Words} words */
	async #savePicture(chart, kind, words) {
		const { savePicture } = await importWithRetry(() => import('../charts/picture.js'));
		try {
			const file = await savePicture(/** @type {SVGSVGElement} */ (chart), kind);
			emit(this.#host.element, 'export', { format: kind });
			return words.saved({ file });
		} catch {
			return kind === 'png' ? words.pictureFailed : words.notLoaded;
		}
	}

	/** @param {Format} format */
	async #saveCalendar(format) {
		const { saveCalendar } = await importWithRetry(() => import('../calendar/calendar.js'));
		return format.words.sharing.saved({ file: saveCalendar(this.#session, format, this.#host.element) });
	}

	/** @param {Words} words */
	#forget(words) {
		this.#host.draftStore.forget();
		this.#show(words.forgotten);
	}
}
