// The element <switch-cost>: it owns the attributes and a shadow root, and does
// nothing until it nears the window. Then it shows the first answer, and once
// somebody is there loads the calculator, which draws into that root.
import { frame } from './styles/frame.js';
import { tokens } from './styles/tokens.js';
import { Attributed } from './embed/attributes.js';
import { emit } from './ui/events.js';
import { firstAnswer } from './embed/first-answer.js';
import { leave, whenNear } from './embed/load-triggers.js';
import { quiet, visited } from './embed/visitor.js';

/** Whether the page and this script have one origin. */
const atHome = new URL(import.meta.url).origin === location.origin;

/** From this width on, in px, the inputs stand beside the answers. */
const wide = 900;

export class SwitchCost extends Attributed {
  /** @type {import('./calculator.js').Calculator | undefined} */ #calculator;
  #place = document.createElement('div');
  #first = document.createElement('div');
  #begun = false;

  constructor() {
    super();
    this.#place.className = 'place waiting';
    this.#first.className = 'first';
    this.#first.append(document.createElement('slot'));
    this.#place.append(this.#first);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens, frame];
    root.append(this.#place);
  }

  connectedCallback() {
    this.upgrade();
    if (this.#calculator) this.#calculator.connect();
    else whenNear(this, () => this.#begin());
  }

  disconnectedCallback() {
    leave(this);
    this.#calculator?.disconnect();
  }

  /** @override @param {string} attribute */
  changed(attribute) {
    this.#calculator?.changed(attribute);
  }

  /** The scenario that is answered, as the command line takes it; before there is an answer, what was given. */
  get scenario() {
    return this.#calculator?.scenario ?? this.given('scenario');
  }

  set scenario(value) {
    this.give('scenario', value);
  }

  async #begin() {
    if (this.#begun) return;
    this.#begun = true;
    const answers = await this.#answers(); // what comes later would push down what the calculator draws
    await quiet();
    if (answers) await visited();
    try {
      const { Calculator } = await import('./calculator.js');
      this.#calculator = new Calculator(this, this.#place, atHome);
      if (this.isConnected) this.#calculator.connect();
    } catch (error) {
      this.#begun = false; // tried again when one comes back to it
      emit(this, 'error', { reason: 'network', message: String(error) });
      addEventListener('online', () => this.isConnected && this.connectedCallback(), { once: true });
    }
  }

  /** Shows the first answer where the page has none in the element, and says whether there is one now. */
  async #answers() {
    if (this.childNodes.length) return this.textContent?.trim() !== '';
    const answer = await firstAnswer(this, atHome).catch(() => undefined);
    if (!answer) return false;
    answer.classList.toggle('wide', this.#place.clientWidth >= wide);
    this.#first.replaceChildren(answer);
    return true;
  }
}
