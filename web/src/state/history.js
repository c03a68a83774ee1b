// Undo and redo. A gesture, such as a drag or typing in a field, is one step however many edits it makes.

/** States share the parts that did not change. */
const maxSteps = 200;

/** @template T @typedef {{state: T, pointer: string}} Step the state before the edit of a pointer */

/** @template T an immutable state */
export class History {
	/** @type {Step<T>[]} */ #past = [];
	/** @type {Step<T>[]} */ #future = [];
	#open = false;
	#same;

	/** @param {(a: T, b: T) => boolean} same returns whether two states look the same */
	constructor(same) {
		this.#same = same;
	}

	/** Begins a gesture: the next edit is a new step. */
	begin() {
		this.#open = false;
	}

	/** @param {T} before @param {T} after @param {string} pointer of the edit, "" for all */
	record(before, after, pointer) {
		this.#future = [];
		if (!this.#continues(pointer)) this.#past = [...this.#past, { state: before, pointer }].slice(-maxSteps);
		this.#open = true;
		if (this.#same(/** @type {Step<T>} */ (this.#past.at(-1)).state, after)) {
			this.#past.pop(); // the edit has been reverted by hand
			this.#open = false;
		}
	}

	/** The state before the current gesture, if it edits this pointer. @param {string} pointer */
	before(pointer) {
		return this.#continues(pointer) ? this.#past.at(-1)?.state : undefined;
	}

	/** @param {string} pointer */
	#continues(pointer) {
		return this.#open && this.#past.at(-1)?.pointer === pointer;
	}

	get last() {
		return this.#past.at(-1);
	}

	get next() {
		return this.#future.at(-1);
	}

	/** @param {T} present */
	undo(present) {
		return this.#move(this.#past, this.#future, present);
	}

	/** @param {T} present */
	redo(present) {
		return this.#move(this.#future, this.#past, present);
	}

	/** @param {Step<T>[]} from @param {Step<T>[]} to @param {T} present */
	#move(from, to, present) {
		const step = from.pop();
		if (step) to.push({ state: present, pointer: step.pointer });
		this.#open = false;
		return step;
	}
}
