// How a page and the frames on it notice that somebody is there.

/** The event in a frame's window when the page around it says that a visitor is there and near the frame. */
export const visitorType = 'switch-cost-visitor';

const visitorEvents = ['pointermove', 'pointerdown', 'scroll', 'wheel', 'keydown', 'focusin', visitorType];

/** Resolves when a visitor acts on the page. */
export function visitorActs() {
	return new Promise((resolve) => {
		const listeners = new AbortController();
		const done = () => (listeners.abort(), resolve(undefined));
		for (const type of visitorEvents)
			addEventListener(type, done, { capture: true, passive: true, signal: listeners.signal });
	});
}
