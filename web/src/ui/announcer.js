// Says an answer to those who do not see it change, once it has stood for a moment.

const moment = 900; // ms

export class Announcer {
  /** What stands in the page's live region. */ said = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #waiting;
  #onSay;

  /** @param {() => void} onSay has the page drawn anew */
  constructor(onSay) {
    this.#onSay = onSay;
  }

  /** @param {string} text */
  say(text) {
    this.rest();
    if (text === this.said) return;
    this.#waiting = setTimeout(() => {
      this.said = text;
      this.#onSay();
    }, moment);
  }

  /** Says no more than is said. */
  rest() {
    clearTimeout(this.#waiting);
  }
}
