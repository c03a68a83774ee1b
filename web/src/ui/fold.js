/** A page that rests for this long is not being scrolled. */
const restMs = 120;

/** Keeps a new calculator as tall as what it replaces while its end is in sight: its growth would move what follows. */
export class Fold {
	#place;
	#listeners = new AbortController();
	#timer = 0;
	#isWhole = false;
	#isFinal = false;

	/** @param {HTMLElement} place */
	constructor(place) {
		this.#place = place;
	}

	/** Before the calculator is drawn. A frame grows with its content, and its page keeps what it shows. */
	close() {
		if (window !== window.parent) return;
		this.#place.style.blockSize = `${this.#place.offsetHeight}px`;
		this.#place.classList.add('folded');
		const { signal } = this.#listeners;
		for (const type of ['scroll', 'resize'])
			addEventListener(type, this.#openSoon, { capture: true, passive: true, signal });
		for (const type of ['pointerdown', 'focusin']) this.#place.addEventListener(type, this.#open, { signal });
		addEventListener('beforeprint', this.#open, { signal });
	}

	/**
	 * When all is drawn that is known. It opens when its end is out of sight, or when somebody acts inside.
	 * @param {boolean} isFinal whether nothing follows by itself; above the window it waits for that
	 */
	complete(isFinal) {
		this.#isWhole = true;
		this.#isFinal = isFinal;
		if (this.#place.classList.contains('folded')) this.#openSoon();
		else this.#open();
	}

	#openSoon = () => {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#isWhole && this.#movesNothing() && this.#open(), restMs);
	};

	#open = () => {
		clearTimeout(this.#timer);
		this.#listeners.abort();
		this.#place.style.blockSize = '';
		this.#place.classList.remove('waiting', 'folded');
	};

	/** Or hardly anything, or nobody could scroll to what is cut off: at the end of the page, or where it is short. */
	#movesNothing() {
		const { bottom } = this.#place.getBoundingClientRect();
		const { scrollHeight } = document.documentElement;
		const isShort = scrollHeight <= innerHeight;
		const isAtEnd = isShort || (scrollY > 0 && scrollY + innerHeight >= scrollHeight - 2);
		return isAtEnd ? bottom > 0 || this.#isFinal : bottom >= innerHeight - 1 || (bottom <= 0 && this.#isFinal);
	}
}
