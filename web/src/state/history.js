// Undo and redo: the states that were left, one for each gesture, so that a
// drag or a stay in a text field is one step however many edits it made.

// So many steps back; each shares what it did not change with its neighbours.
const maxSteps = 200;

/**
 * @template T
 * @typedef {{state: T, pointer: string}} Step what a change of the input at a pointer left
 */

/** @template T of a state; a state is never changed, only replaced */
export class History {
  /** @type {Step<T>[]} */ #past = [];
  /** @type {Step<T>[]} */ #future = [];
  #open = false;
  #same;

  /** @param {(a: T, b: T) => boolean} same whether two states are one to whoever sees them */
  constructor(same) {
    this.#same = same;
  }

  /** Begins a gesture: what is changed next is a step of its own. */
  begin() {
    this.#open = false;
  }

  /**
   * Takes note of a change.
   * @param {T} before
   * @param {T} after
   * @param {string} pointer of what was changed, "" for all
   */
  record(before, after, pointer) {
    this.#future = [];
    if (!this.#continues(pointer)) this.#past = [...this.#past, { state: before, pointer }].slice(-maxSteps);
    this.#open = true;
    if (this.#same(/** @type {Step<T>} */ (this.#past.at(-1)).state, after)) {
      this.#past.pop(); // it has been taken back by hand
      this.#open = false;
    }
  }

  /** The state before the gesture that is changing an input, undefined where none is. @param {string} pointer */
  before(pointer) {
    return this.#continues(pointer) ? this.#past.at(-1)?.state : undefined;
  }

  /** @param {string} pointer */
  #continues(pointer) {
    return this.#open && this.#past.at(-1)?.pointer === pointer;
  }

  /** What undo would take back. */
  get last() {
    return this.#past.at(-1);
  }

  /** What redo would do again. */
  get next() {
    return this.#future.at(-1);
  }

  /** The step to go back by; the present state is kept for redo. @param {T} present */
  undo(present) {
    return this.#move(this.#past, this.#future, present);
  }

  /** The step to go forward by again. @param {T} present */
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
