// The element <switch-cost>: it owns the attributes and a shadow root, and does
// nothing until it nears the window. Then it loads the calculator, which draws
// into that root.
import { Attributed } from './attributes.js';
import { leave, whenNear } from './near.js';

export class SwitchCost extends Attributed {
  /** @type {import('../calculator.js').Calculator | undefined} */ #calculator;
  #loading = false;

  constructor() {
    super();
    const place = document.createElement('div');
    place.className = 'place';
    this.attachShadow({ mode: 'open' }).append(place);
  }

  connectedCallback() {
    this.upgrade();
    if (this.#calculator) this.#calculator.connect();
    else whenNear(this, () => this.#load());
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

  async #load() {
    if (this.#loading) return;
    this.#loading = true;
    const { Calculator } = await import('../calculator.js');
    this.#calculator = new Calculator(this, /** @type {HTMLElement} */ (this.shadowRoot?.querySelector('.place')));
    if (this.isConnected) this.#calculator.connect();
  }
}
