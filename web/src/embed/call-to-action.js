// The call to action: a link, or the page's own markup in the slot "cta".
import { html, nothing } from 'lit';
import { emit, estimateDetail } from '../ui/events.js';
import { withoutTypedTexts } from '../scenario/unnamed.js';
import { templateNames, unknownFigure, withFigures } from './link-template.js';
import { campaignParameters, withPageParameters } from './page-parameters.js';

/** @import { Calculator } from '../calculator.js' */
/** @import { Writer } from '../takeaway/session-links.js' */

const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

export class CallToAction {
	#host;
	#session;
	/** @type {Writer | undefined} */ #writer;
	#loading = false;

	/** @param {Calculator} host */
	constructor(host) {
		this.#host = host;
		this.#session = host.session;
		host.addController(this);
	}

	hostUpdated() {
		if (this.#loading || !this.#carriesScenario || !this.#session.typedScenario) return;
		this.#loading = true;
		import('../takeaway/session-links.js').then(
			({ fragmentWriter }) => {
				this.#writer = fragmentWriter(this.#session);
				this.#host.requestUpdate();
			},
			() => (this.#loading = false),
		);
	}

	/** The link; undefined if the page has only its own markup. */
	get #link() {
		const { settings } = this.#host;
		const [href, label] = [settings.value('cta-href'), settings.value('cta-label')].map((value) =>
			value === null ? undefined : String(value),
		);
		const unknown = href && unknownFigure(href);
		if (unknown) settings.reject('cta-href', unknown, `some of ${templateNames.join(' ')}`);
		if (href !== undefined && !isAddress(this.#withFigures(href)))
			return void settings.reject('cta-href', href, `an address of ${schemes.join(' ')}`);
		if (href !== undefined && !label) return void settings.reject('cta-label', label ?? '', 'the text of the link');
		return href === undefined ? undefined : { href, label };
	}

	get #carriesScenario() {
		return this.#host.settings.value('cta-scenario') === true;
	}

	draw() {
		const action = this.#link;
		return html`<div class="cta" part="cta-area" @click=${this.#click} @auxclick=${this.#click}>
			${action ? html`<a part="cta" href=${this.#completed(this.#withFigures(action.href))}>${action.label}</a>` : nothing}<slot
				name="cta"
				@slotchange=${() => this.#host.requestUpdate()}
			></slot>
		</div>`;
	}

	/** @param {string} href */
	#withFigures(href) {
		const { decision } = this.#session;
		return withFigures(href, decision && estimateDetail(decision));
	}

	/** Adds parameters of the page, and the scenario without what was typed as text. @param {string} href */
	#completed(href) {
		const { settings } = this.#host;
		const names = settings.value('cta-parameters') === null ? campaignParameters : settings.list('cta-parameters');
		const link = withPageParameters(href, location.search, names);
		const { typedScenario, preset } = this.#session;
		if (!this.#carriesScenario || !this.#writer || !typedScenario || !preset) return link;
		return link.split('#')[0] + this.#writer(withoutTypedTexts(typedScenario, preset.scenario), preset.name);
	}

	/** @param {Event} event */
	#click = (event) => {
		const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
		const href = link?.href && isAddress(link.href) ? this.#completed(link.href) : undefined;
		if (link && href && href !== link.href) link.href = href;
		if (!emit(this.#host.element, 'cta', { href: link?.href ?? '' })) event.preventDefault();
	};
}

/** @param {string} href */
export function isAddress(href) {
	try {
		return schemes.includes(new URL(href, document.baseURI).protocol);
	} catch {
		return false;
	}
}
