// Draws parts of the page one by one, each in a task of its own, so that none
// keeps an input waiting; a part that is to be drawn anew before its turn has
// come is drawn once.
import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

export class Turns {
  /** @type {Set<InTurn>} */ #waiting = new Set();
  #begun = false;
  #onChange;

  /** @param {(drawing: boolean) => void} onChange whether a part is still to be drawn */
  constructor(onChange) {
    this.#onChange = onChange;
  }

  /** @param {InTurn} part */
  take(part) {
    this.#waiting.add(part);
    if (this.#begun) return;
    this.#begun = true;
    this.#onChange(true);
    setTimeout(this.#next);
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
    if (this.#begun) setTimeout(this.#next);
    else this.#onChange(false);
  };
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
