// Decides when to load the calculator.
import { visitorActs, visitorType } from './visitor.js';

/** Browsers apply it to elements in a frame only if the frame has the page's origin. */
const rootMargin = '600px';

/** Whether the page around the frame has said that a visitor is near. */
let visitorNear = false;

/** Whether an element came near after the page was there, as it does when a visitor scrolls. */
let approached = false;

const inFrame = Boolean(globalThis.document) && window !== window.parent;
if (inFrame) addEventListener(visitorType, () => (visitorNear = true), { once: true });

/** Returns a function that cancels. @param {Element} element @param {() => void} callback */
export function whenNear(element, callback) {
	const listeners = new AbortController();
	let first = true;
	const observer = new IntersectionObserver(
		(entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) {
				approached ||= !first;
				near();
			}
			first = false;
		},
		{ rootMargin },
	);
	const cancel = () => (observer.disconnect(), listeners.abort());
	const near = () => (cancel(), callback());
	observer.observe(element);
	if (visitorNear) near();
	else if (inFrame) addEventListener(visitorType, near, { signal: listeners.signal });
	return cancel;
}

/** Resolves when a visitor acts, also while the page is still loading. */
const visitorActed = globalThis.document && visitorActs();

/** After this time, a visitor who only reads gets the calculator as well. */
const readingTimeMs = 4000;

export function pageIdle() {
	return new Promise((resolve) => {
		const rest = () =>
			'requestIdleCallback' in window ? requestIdleCallback(resolve, { timeout: 1000 }) : setTimeout(resolve, 200);
		if (document.readyState === 'complete') rest();
		else addEventListener('load', rest, { once: true });
	});
}

/** @type {Promise<unknown> | undefined} */
let visit;

/** A frame does not see events around it, so scrolling to it counts. @returns {Promise<unknown>} */
export function visitorPresent() {
	if (inFrame && (visitorNear || approached)) return Promise.resolve();
	visit ??= Promise.race([visitorActed, new Promise((resolve) => setTimeout(resolve, readingTimeMs))]);
	return visit;
}
