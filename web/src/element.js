// The element <switch-cost>. When it nears the window it shows the first answer; when a visitor acts it loads the
// calculator, which draws into its shadow root.
import { frame } from './styles/frame.js';
import { tokens } from './styles/tokens.js';
import { AttributeElement } from './embed/attributes.js';
import { firstAnswer } from './embed/first-answer.js';
import { fallbackUrl, reportUnreachable } from './embed/unreachable.js';
import { pageIdle, visitorPresent, whenNear } from './embed/load-triggers.js';

/** @import { Calculator } from './calculator.js' */

/** From this width on, the inputs are next to the answers. */
const wideFromPx = 900;

/** The last thing that the page's policy has forbidden. @type {SecurityPolicyViolationEvent | undefined} */
let violation;
globalThis.document?.addEventListener('securitypolicyviolation', (event) => (violation = event));

export class SwitchCost extends AttributeElement {
	static version = VERSION;
	/** @type {Calculator | undefined} */ #calculator;
	#place = document.createElement('div');
	#first = document.createElement('div');
	/** Says on paper where the calculator is, if that is not there yet. */
	#link = document.createElement('a');
	#started = false;
	#cancelNear = () => {};

	constructor() {
		super();
		this.#place.className = 'place waiting';
		this.#first.className = 'first';
		this.#first.append(document.createElement('slot'));
		this.#place.append(this.#first, this.#link);
		const root = this.attachShadow({ mode: 'open' });
		root.adoptedStyleSheets = [tokens(), frame()];
		root.append(this.#place);
	}

	connectedCallback() {
		this.upgrade();
		const href = fallbackUrl(this) ?? '';
		Object.assign(this.#link, { href, textContent: href });
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
		if (hasAnswer && !this.#first.querySelector('[data-typed]')) await visitorPresent();
		try {
			const { Calculator } = await import('./calculator.js');
			this.#calculator = new Calculator(this, this.#place);
			if (this.isConnected) this.#calculator.connect();
		} catch (error) {
			this.#started = false; // so that it can start again
			const again = () => void (this.isConnected && this.#start());
			addEventListener('online', again, { once: true });
			await this.#reportFailure(String(error));
		}
	}

	/** @param {string} height empty: opens it */
	#fold(height) {
		this.#place.style.blockSize = height;
		this.#place.classList.toggle('folded', height !== '');
	}

	/** @param {string} message */
	async #reportFailure(message) {
		this.#fold('');
		const report = await import('./embed/start-failure.js').then(
			({ reportStartFailure }) => reportStartFailure,
			() => reportUnreachable,
		);
		await report(this, this.#first, message, violation);
	}

	/** Whether the page has put words into the element; a link is for pages without scripts. */
	get #hasText() {
		return [...this.childNodes].some(
			(node) =>
				!/^(A|#comment)$/.test(node.nodeName) && !(/** @type {Element} */ (node).slot) && node.textContent?.trim(),
		);
	}

	/** Returns whether there is an answer: the first one, or what the page has put into the element. */
	async #showFirstAnswer() {
		if (this.#first.firstElementChild?.classList.contains('page')) return true; // on starting again
		const answer = this.#hasText ? undefined : await firstAnswer(this).catch(() => undefined);
		if (!answer) return this.#hasText;
		const { width, height, bottom } = this.#place.getBoundingClientRect();
		answer.classList.toggle('wide', width >= wideFromPx);
		this.#first.replaceChildren(answer);
		// Or it would push down what is read below; the calculator opens it. A frame grows with its content.
		if (window === parent && bottom > 0 && bottom < innerHeight && this.#place.offsetHeight > height)
			this.#fold(`${height}px`);
		return true;
	}
}

/** If a page loads this twice, the first version stays. On a server there is nothing to register with. */
export function register() {
	const registry = globalThis.customElements;
	if (!registry) return;
	const { version = 'unknown' } = /** @type {Partial<typeof SwitchCost>} */ (registry.get('switch-cost') ?? SwitchCost);
	if (!registry.get('switch-cost')) registry.define('switch-cost', SwitchCost);
	else if (version !== SwitchCost.version)
		console.warn(
			`<switch-cost>: the page loads version ${SwitchCost.version} after ${version}, which stays: load one.`,
		);
}
