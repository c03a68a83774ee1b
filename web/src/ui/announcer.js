// Says an answer to those who do not see it change, once it has stood for a moment.

const delayMs = 900; // ms

export class Announcer {
  /** What stands in the page's live region. */ text = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #timer;
  #onSay;

  /** @param {() => void} onSay has the page drawn anew */
  constructor(onSay) {
    this.#onSay = onSay;
  }

  /** @param {string} text */
  announce(text) {
    this.cancel();
    if (text === this.text) return;
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#onSay();
    }, delayMs);
  }

  /** Says no more than is said. */
  cancel() {
    clearTimeout(this.#timer);
  }
}
