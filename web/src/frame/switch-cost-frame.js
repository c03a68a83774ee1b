// The host page's script: makes each of our frames as tall as its content, and
// fires the calculator's events at the frame. It accepts messages only from the
// windows of such frames, and only from their origin.
import { pushToDataLayer } from '../ui/events.js';
import { events, read } from './messages.js';

/** @import { FromFrame, FromHost } from './messages.js' */

/** The tallest frame that a message can ask for. */
const maxHeightPx = 50_000;

const script = /** @type {HTMLScriptElement | null} */ (
	document.currentScript ?? document.querySelector('script[src*="switch-cost-frame.js"]')
);

/** The page in our frames: in the folder of this script, or at the address in data-frames. */
const page = new URL('frame.html', new URL(script?.dataset.frames ?? script?.src ?? '', document.baseURI));

const address = `${page.origin}${page.pathname}`;

const registry = /** @type {Record<symbol, Set<string>>} */ (/** @type {unknown} */ (window));

/** Addresses that are handled: a page may load this script twice. */
const handled = (registry[Symbol.for('switch-cost-frames')] ??= new Set());
if (!handled.has(address)) {
	handled.add(address);
	addEventListener('message', receive);
	for (const frame of frames()) greet(frame);
}

/** Returns our frames in the page; some servers omit ".html". */
function frames() {
	return [...document.querySelectorAll('iframe')].filter((frame) =>
		[address, address.replace(/\.html$/, '')].includes(frame.src.replace(/[?#].*/s, '')),
	);
}

/** Returns the origin of a frame's messages; a sandbox may have none. @param {HTMLIFrameElement} frame */
const originOf = ({ sandbox }) => (sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : page.origin);

/** @param {HTMLIFrameElement} frame */
function greet(frame) {
	/** @type {FromHost} */
	const greeting = { switchCost: 'greeting', colorScheme: getComputedStyle(frame).colorScheme };
	frame.contentWindow?.postMessage(greeting, '*'); // it holds no secret, and a sandbox has no origin to name
}

/** @param {MessageEvent} event */
function receive({ source, origin, data }) {
	const message = /** @type {FromFrame | undefined} */ (read(data));
	const frame = message && frames().find(({ contentWindow }) => contentWindow === source);
	if (!message || !frame || origin !== originOf(frame)) return;
	if (message.switchCost === 'here') greet(frame);
	else if (message.switchCost === 'height') resize(frame, message.height);
	else if (message.switchCost === 'event' && events.includes(message.type)) fire(frame, message.type, message.detail);
}

/** @param {HTMLIFrameElement} frame @param {unknown} height of its content */
function resize(frame, height) {
	if (typeof height !== 'number' || !(height > 0)) return;
	const { boxSizing, borderBlockStartWidth, borderBlockEndWidth, paddingBlockStart, paddingBlockEnd } =
		getComputedStyle(frame);
	const around =
		boxSizing === 'border-box' ? [borderBlockStartWidth, borderBlockEndWidth, paddingBlockStart, paddingBlockEnd] : [];
	frame.style.height = `${Math.min(height, maxHeightPx) + around.reduce((sum, width) => sum + parseFloat(width), 0)}px`;
}

/** @param {HTMLIFrameElement} frame @param {string} type @param {unknown} detail */
function fire(frame, type, detail) {
	frame.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
	if (new URL(frame.src).searchParams.has('data-layer')) pushToDataLayer(type, /** @type {object} */ (detail));
}
