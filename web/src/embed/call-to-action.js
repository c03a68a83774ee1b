// The call to action: a link, or the page's own markup in the slot "cta".
import { html, nothing } from 'lit';
import { withoutTypedTexts } from '../scenario/unnamed.js';
import { emit, estimateDetail } from '../ui/events.js';

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
		const href = action && this.#completed(this.#withFigures(action.href));
		return html`<div class="cta" part="cta-area" @click=${this.#click} @auxclick=${this.#click}>
			${action ? html`<a part="cta" href=${href}>${action.label}</a>` : nothing}<slot
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

// Puts figures of the answer into the address of the call to action. Nothing else that a visitor typed gets there.

/** @typedef {ReturnType<typeof estimateDetail>} Figures */

/** What a page may write in braces, and the field of the event `estimate`. @type {Record<string, keyof Figures>} */
const fields = {
	verdict: 'verdict',
	currency: 'currency',
	npv: 'npv',
	mean: 'mean',
	upfront: 'up_front_cost',
	payback: 'payback_month',
	cutover: 'cutover_month',
	horizon: 'horizon_months',
	probability: 'probability_positive',
};

export const templateNames = Object.keys(fields).map((name) => `{${name}}`);

/**
 * Encodes each figure for an address. A figure that is unknown yet, or that there is not, is empty; other text
 * in braces stays.
 * @param {string} href
 * @param {Figures | undefined} figures
 */
export const withFigures = (href, figures) =>
	href.replace(/\{([a-z]+)\}/g, (mark, name) =>
		Object.hasOwn(fields, name) ? encodeURIComponent(figures?.[fields[name]] ?? '') : mark,
	);

/** Returns the first text in braces that is no figure. @param {string} href */
export const unknownFigure = (href) => href.match(/\{[^{}]*\}/g)?.find((mark) => !templateNames.includes(mark));

// Carries parameters from the page's address to the call to action, such as those of a campaign.

/** Used if the page lists none. */
export const campaignParameters = ['utm_*', 'gclid'];

/**
 * Adds to a web address the listed parameters that it lacks; other addresses stay.
 * @param {string} href
 * @param {string} query of the page
 * @param {string[]} names a * at the end stands for any ending
 * @param {string} [base]
 */
export function withPageParameters(href, query, names, base = document.baseURI) {
	const link = new URL(href, base);
	if (!/^https?:$/.test(link.protocol)) return href;
	const added = [...new URLSearchParams(query)].filter(
		([name]) => !link.searchParams.has(name) && names.some((pattern) => matches(pattern, name)),
	);
	if (!added.length) return href;
	link.search += `${link.search && '&'}${new URLSearchParams(added)}`; // the address's own query keeps its spelling
	return link.href;
}

/** @param {string} pattern @param {string} name */
const matches = (pattern, name) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
