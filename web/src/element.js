// The element <switch-cost>. When it nears the window it shows the first answer; when a visitor acts it loads the
// calculator, which draws into its shadow root.
import { frame } from './styles/frame.js';
import { tokens } from './styles/tokens.js';
import { AttributeElement } from './embed/attributes.js';
import { emit } from './ui/events.js';
import { firstAnswer } from './embed/first-answer.js';
import { pageIdle, visitorPresent, whenNear } from './embed/load-triggers.js';

/** @import { Calculator } from './calculator.js' */

/** Of the page and this script; a server has no page. */
const sameOrigin = new URL(import.meta.url).origin === globalThis.location?.origin;

/** From this width on, the inputs are next to the answers. */
const wideFromPx = 900;

export class SwitchCost extends AttributeElement {
	/** @type {Calculator | undefined} */ #calculator;
	#place = document.createElement('div');
	#first = document.createElement('div');
	#started = false;
	#cancelNear = () => {};

	constructor() {
		super();
		this.#place.className = 'place waiting';
		this.#first.className = 'first';
		this.#first.append(document.createElement('slot'));
		this.#place.append(this.#first);
		const root = this.attachShadow({ mode: 'open' });
		root.adoptedStyleSheets = [tokens(), frame()];
		root.append(this.#place);
	}

	connectedCallback() {
		this.upgrade();
		if (this.#calculator) this.#calculator.connect();
		else this.#cancelNear = whenNear(this, () => this.#start());
	}

	disconnectedCallback() {
		this.#cancelNear();
		this.#calculator?.disconnect();
	}

	/** @override @param {string} attribute */
	changed(attribute) {
		this.#calculator?.changed(attribute);
	}

	/** The scenario that is answered; the attribute's value until there is an answer. */
	get scenario() {
		return this.#calculator?.scenario ?? this.attributeValue('scenario');
	}

	set scenario(value) {
		this.setAttributeValue('scenario', value);
	}

	async #start() {
		if (this.#started) return;
		this.#started = true;
		const hasAnswer = await this.#showFirstAnswer(); // later it would push down what the calculator draws
		await pageIdle();
		if (hasAnswer) await visitorPresent();
		try {
			const { Calculator } = await import('./calculator.js');
			this.#calculator = new Calculator(this, this.#place, sameOrigin);
			if (this.isConnected) this.#calculator.connect();
		} catch (error) {
			this.#started = false; // so that it can start again
			emit(this, 'error', { reason: 'network', message: String(error) });
			addEventListener('online', () => this.isConnected && this.connectedCallback(), { once: true });
		}
	}

	/** Returns whether there is an answer: the first one, or what the page has put into the element. */
	async #showFirstAnswer() {
		if (this.childNodes.length) return this.textContent?.trim() !== '';
		const answer = await firstAnswer(this, sameOrigin).catch(() => undefined);
		if (!answer) return false;
		answer.classList.toggle('wide', this.#place.clientWidth >= wideFromPx);
		this.#first.replaceChildren(answer);
		return true;
	}
}
