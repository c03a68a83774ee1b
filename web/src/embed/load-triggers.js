// Decides when to load the calculator.

const rootMargin = '600px';

/** Returns a function that cancels. @param {Element} element @param {() => void} callback */
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

const visitorEvents = ['pointermove', 'pointerdown', 'scroll', 'wheel', 'keydown', 'focusin'];

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

/** Resolves at once in a frame, which does not see events around it. @returns {Promise<unknown>} */
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
