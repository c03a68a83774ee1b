// Draws the parts of the page one by one, each in a task of its own, so that none delays input. While a slider is
// dragged, each part also gets its own frame, because layout and paint take longer than drawing; parts outside the
// window wait until it is released.
import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** @import { ChildPart } from 'lit/directive.js' */

export class RenderQueue {
	/** @type {Set<QueuedPart>} */ #waiting = new Set();
	#scheduled = false;
	/** Whether each part gets its own frame, until the queue is empty. */ #inFrames = false;
	#onChange;
	#dragged;

	/**
	 * @param {(drawing: boolean) => void} onChange called when the queue fills or empties
	 * @param {() => boolean} dragged whether a slider is being dragged
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

	run() {
		if (this.#scheduled || !this.#nextPart) return;
		this.#scheduled = true;
		this.#inFrames ||= this.#dragged();
		if (this.#inFrames) requestAnimationFrame(() => setTimeout(this.#drawNext));
		else setTimeout(this.#drawNext);
	}

	get #nextPart() {
		const all = [...this.#waiting];
		return this.#dragged() ? all.find((part) => part.visible) : all[0];
	}

	#drawNext = () => {
		const part = this.#nextPart;
		if (part) this.#waiting.delete(part);
		part?.drawNow();
		if (this.#inFrames) part?.forceLayout();
		this.#scheduled = false;
		if (this.#waiting.size) this.run();
		else this.#end();
	};

	#end() {
		this.#inFrames = false;
		this.#onChange(false);
	}
}

/**
 * @typedef {{first?: boolean, again?: boolean}} Immediately
 * @typedef {[queue: RenderQueue, dependencies: unknown[], draw: () => unknown, immediately?: Immediately]} Arguments
 */

class QueuedPart extends AsyncDirective {
	/** @type {unknown[] | undefined} */ #dependencies;
	/** @type {() => unknown} */ #draw = () => noChange;
	/** @type {RenderQueue | undefined} */ #queue;
	/** @type {ChildPart | undefined} */ #part;
	#drawn = false;
	/** Its elements in the window. @type {Set<Element>} */ #visibleElements = new Set();
	#observer = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries) this.#visibleElements[isIntersecting ? 'add' : 'delete'](target);
		this.#queue?.run();
	});

	get visible() {
		return this.#visibleElements.size > 0;
	}

	/** @param {Arguments} options */
	render(...[, , draw]) {
		return draw();
	}

	/** @param {ChildPart} part @param {Arguments} options */
	update(part, [queue, dependencies, draw, { first = false, again = false } = {}]) {
		const before = this.#dependencies;
		if (before?.length === dependencies.length && dependencies.every((value, i) => value === before[i]))
			return noChange;
		[this.#part, this.#queue, this.#dependencies, this.#draw] = [part, queue, dependencies, draw];
		if (this.#drawn ? again : first) {
			this.#drawn = true;
			queue.remove(this);
			return draw();
		}
		this.#watch();
		queue.add(this);
		return noChange;
	}

	drawNow() {
		this.#drawn = true;
		this.setValue(this.#draw());
		this.#watch();
	}

	/** Forces layout now, instead of in the frame that also moves the slider. */
	forceLayout() {
		this.#elements[0]?.getBoundingClientRect();
	}

	#watch() {
		for (const element of this.#elements) this.#observer.observe(element);
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
		this.#queue?.remove(this);
		this.#observer.disconnect();
	}

	/** @override */
	reconnected() {
		this.#queue?.add(this);
	}
}

/** Draws a part when a dependency changes: in its turn, or on request immediately, the first time or again. */
export const queued = directive(QueuedPart);
