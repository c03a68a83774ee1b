// Draws parts of the page one by one, each in a task of its own, so that none
// keeps an input waiting; a part that is to be drawn anew before its turn has
// come is drawn once. While a slider is dragged each has a frame of its own as
// well, since to lay out and to paint a part takes longer than to draw it, and is
// laid out before that, for the frame has the slider to move too; what is out of
// sight waits until the slider is let go, and then its turn.
import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

export class RenderQueue {
  /** @type {Set<QueuedPart>} */ #waiting = new Set();
  #begun = false;
  /** Whether each has a frame of its own, until all are drawn. */ #slowly = false;
  #onChange;
  #dragged;

  /**
   * @param {(drawing: boolean) => void} onChange whether a part is still to be drawn
   * @param {() => boolean} dragged whether a slider may be being dragged
   */
  constructor(onChange, dragged) {
    this.#onChange = onChange;
    this.#dragged = dragged;
  }

  /** @param {QueuedPart} part */
  add(part) {
    if (!this.#waiting.size) this.#onChange(true);
    this.#waiting.add(part);
    this.run();
  }

  /** @param {QueuedPart} part */
  remove(part) {
    if (this.#waiting.delete(part) && !this.#waiting.size) this.#end();
  }

  /** Draws what waits, where it may be drawn by now. */
  run() {
    if (this.#begun || !this.#first) return;
    this.#begun = true;
    this.#slowly ||= this.#dragged();
    if (this.#slowly) requestAnimationFrame(() => setTimeout(this.#next));
    else setTimeout(this.#next);
  }

  get #first() {
    const all = [...this.#waiting];
    return this.#dragged() ? all.find((part) => part.inSight) : all[0];
  }

  #next = () => {
    const part = this.#first;
    if (part) this.#waiting.delete(part);
    part?.drawNow();
    if (this.#slowly) part?.layOut();
    this.#begun = false;
    if (this.#waiting.size) this.run();
    else this.#end();
  };

  #end() {
    this.#slowly = false;
    this.#onChange(false);
  }
}

/** @typedef {[turns: RenderQueue, of: unknown[], draw: () => unknown, atOnce?: {first?: boolean, again?: boolean}]} Drawn */

class QueuedPart extends AsyncDirective {
  /** @type {unknown[] | undefined} */ #of;
  /** @type {() => unknown} */ #draw = () => noChange;
  /** @type {RenderQueue | undefined} */ #turns;
  /** @type {import('lit/directive.js').ChildPart | undefined} */ #part;
  #drawn = false;
  /** What of it is in sight. @type {Set<Element>} */ #seen = new Set();
  #sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) this.#seen[isIntersecting ? 'add' : 'delete'](target);
    this.#turns?.run();
  });

  get inSight() {
    return this.#seen.size > 0;
  }

  /** @param {Drawn} drawn */
  render(...[, , draw]) {
    return draw();
  }

  /**
   * @param {import('lit/directive.js').ChildPart} part
   * @param {Drawn} drawn
   */
  update(part, [turns, of, draw, { first = false, again = false } = {}]) {
    const before = this.#of;
    if (before?.length === of.length && of.every((value, i) => value === before[i])) return noChange;
    [this.#part, this.#turns, this.#of, this.#draw] = [part, turns, of, draw];
    if (this.#drawn ? again : first) {
      this.#drawn = true;
      turns.remove(this);
      return draw();
    }
    this.#watch();
    turns.add(this);
    return noChange;
  }

  drawNow() {
    this.#drawn = true;
    this.setValue(this.#draw());
    this.#watch();
  }

  /** Lays it out, which asking where it stands does. */
  layOut() {
    this.#elements[0]?.getBoundingClientRect();
  }

  #watch() {
    for (const element of this.#elements) this.#sight.observe(element);
  }

  get #elements() {
    const elements = [];
    for (let at = this.#part?.startNode?.nextSibling; at && at !== this.#part?.endNode; at = at.nextSibling) {
      if (at instanceof Element) elements.push(at);
    }
    return elements;
  }

  /** @override */
  disconnected() {
    this.#turns?.remove(this);
    this.#sight.disconnect();
  }

  /** @override */
  reconnected() {
    this.#turns?.add(this);
  }
}

/** Draws a part in its turn, or if wanted at once, the first time or again, whenever one of the values that it is drawn of is another one. */
export const queued = directive(QueuedPart);
