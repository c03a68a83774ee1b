// Decides when to load the calculator: when its element nears the window, after
// the page around it is loaded, and, if the element shows a first answer, when a
// visitor acts.

/** The distance from the window within which an element counts as near. */
const rootMargin = '600px';

/**
 * Calls back once, when an element nears the window.
 * @param {Element} element
 * @param {() => void} callback
 * @returns {() => void} cancels
 */
export function whenNear(element, callback) {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			callback();
		},
		{ rootMargin },
	);
	observer.observe(element);
	return () => observer.disconnect();
}

/** Events that show that a visitor is there. */
const visitorEvents = ['pointermove', 'pointerdown', 'scroll', 'wheel', 'keydown', 'focusin'];

/** After this time, a visitor who only reads gets the calculator as well. */
const readingTimeMs = 4000;

/** Resolves when the page is loaded and idle. @returns {Promise<unknown>} */
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

/**
 * Resolves when a visitor acts on the page or has had time to read it; in a frame
 * at once, because a frame does not see events around it.
 * @returns {Promise<unknown>}
 */
export function visitorPresent() {
	if (window !== window.parent) return Promise.resolve();
	visit ??= new Promise((resolve) => {
		const listeners = new AbortController();
		const done = () => (listeners.abort(), resolve(undefined));
		for (const type of visitorEvents)
			addEventListener(type, done, { capture: true, passive: true, signal: listeners.signal });
		setTimeout(done, readingTimeMs);
	});
	return visit;
}
