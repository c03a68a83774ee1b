// Draws parts of the page one by one, each in a task of its own, so that none
// keeps an input waiting; a part that is to be drawn anew before its turn has
// come is drawn once. While a slider is dragged each has a frame of its own as
// well: to lay out and to paint a part takes longer than to draw it.
import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

export class Turns {
  /** @type {Set<InTurn>} */ #waiting = new Set();
  #begun = false;
  #onChange;
  #dragged;

  /**
   * @param {(drawing: boolean) => void} onChange whether a part is still to be drawn
   * @param {() => boolean} dragged whether something may be being dragged
   */
  constructor(onChange, dragged) {
    this.#onChange = onChange;
    this.#dragged = dragged;
  }

  /** @param {InTurn} part */
  take(part) {
    this.#waiting.add(part);
    if (this.#begun) return;
    this.#begun = true;
    this.#onChange(true);
    this.#wait();
  }

  /** @param {InTurn} part */
  leave(part) {
    this.#waiting.delete(part);
  }

  #next = () => {
    const [part] = this.#waiting;
    this.#waiting.delete(part);
    part?.drawNow();
    this.#begun = this.#waiting.size > 0;
    if (this.#begun) this.#wait();
    else this.#onChange(false);
  };

  #wait() {
    if (this.#dragged()) requestAnimationFrame(() => setTimeout(this.#next));
    else setTimeout(this.#next);
  }
}

class InTurn extends AsyncDirective {
  /** @type {unknown[] | undefined} */ #of;
  /** @type {() => unknown} */ #draw = () => noChange;
  /** @type {Turns | undefined} */ #turns;
  #drawn = false;

  /** @param {[Turns, unknown[], () => unknown, boolean?]} drawing */
  render(...[, , draw]) {
    return draw();
  }

  /**
   * @param {import('lit/directive.js').Part} _part
   * @param {[Turns, unknown[], () => unknown, boolean?]} drawing
   */
  update(_part, [turns, of, draw, atOnce]) {
    const before = this.#of;
    if (before?.length === of.length && of.every((value, i) => value === before[i])) return noChange;
    [this.#turns, this.#of, this.#draw] = [turns, of, draw];
    if (this.#drawn && atOnce) {
      turns.leave(this);
      return draw();
    }
    turns.take(this);
    return noChange;
  }

  drawNow() {
    this.#drawn = true;
    this.setValue(this.#draw());
  }

  /** @override */
  disconnected() {
    this.#turns?.leave(this);
  }

  /** @override */
  reconnected() {
    this.#turns?.take(this);
  }
}

/** Draws a part in its turn, or if wanted from the second time on at once, whenever one of the values that it is drawn of is another one. */
export const inTurn = directive(InTurn);
