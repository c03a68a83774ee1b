/** Answers that change sooner are not announced. */
const delayMs = 900;

/** Announces answers to screen readers. */
export class Announcer {
	/** The text of the page's live region. */ text = '';
	/** @type {ReturnType<typeof setTimeout> | undefined} */ #timer;
	#onSay;

	/** @param {() => void} onSay draws the page again */
	constructor(onSay) {
		this.#onSay = onSay;
	}

	/** @param {string | undefined} text undefined to wait */
	announce(text) {
		this.cancel();
		if (text === undefined || text === this.text) return;
		this.#timer = setTimeout(() => {
			this.text = text;
			this.#onSay();
		}, delayMs);
	}

	cancel() {
		clearTimeout(this.#timer);
	}
}
