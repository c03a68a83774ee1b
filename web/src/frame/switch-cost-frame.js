// The host page's script: makes our frames as tall as their content, and fires the calculator's events at them. Accepts
// messages only from the windows of such frames and their origin.
import { visitorActs } from '../embed/visitor.js';
import { pushToDataLayer } from '../ui/events.js';
import { events, read } from './messages.js';

/** @import { FromFrame, FromHost } from './messages.js' */

const maxHeightPx = 50_000;

/** The page in the frames. */
let [origin, address] = ['', ''];

/** Resolves when a visitor acts on the page. @type {Promise<unknown> | undefined} */
let visitor;

if (globalThis.document) start(); // not on a server

function start() {
	const script = /** @type {HTMLScriptElement | null} */ (
		document.currentScript ?? document.querySelector('script[src*="switch-cost-frame.js"]')
	);
	const page = new URL('frame.html', new URL(script?.dataset.frames ?? script?.src ?? '', document.baseURI));
	({ origin } = page);
	address = `${origin}${page.pathname}`;
	const registry = /** @type {Record<symbol, Set<string>>} */ (/** @type {unknown} */ (window));
	/** A page may load this script twice. */
	const handled = (registry[Symbol.for('switch-cost-frames')] ??= new Set());
	if (handled.has(address)) return;
	handled.add(address);
	addEventListener('message', receive);
	visitor = visitorActs();
	greetAll();
	// A page changes its theme or language by an attribute of its root, and with the system's scheme.
	const look = { attributes: true, attributeFilter: ['class', 'style', 'lang', 'data-theme', 'data-color-scheme'] };
	const changes = new MutationObserver(greetAll);
	for (const part of [document.documentElement, document.body]) if (part) changes.observe(part, look);
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', greetAll);
}

function greetAll() {
	frames().forEach(greet);
}

/** Some servers omit ".html". */
function frames() {
	return [...document.querySelectorAll('iframe')].filter((frame) =>
		[address, address.replace(/\.html$/, '')].includes(frame.src.replace(/[?#].*/s, '')),
	);
}

/** A sandbox may have no origin. @param {HTMLIFrameElement} frame */
function originOf({ sandbox }) {
	return sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : origin;
}

/** @param {HTMLIFrameElement} frame */
function greet(frame) {
	/** @type {FromHost} */
	const greeting = {
		switchCost: 'greeting',
		colorScheme: getComputedStyle(frame).colorScheme,
		language: frame.closest('[lang]')?.getAttribute('lang') ?? '',
	};
	frame.contentWindow?.postMessage(greeting, '*'); // it holds no secret, and a sandbox has no origin to name
}

/** A frame does not know how near it is, nor what happens on the page. @param {HTMLIFrameElement} frame */
async function tellWhenNear(frame) {
	await visitor;
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			frame.contentWindow?.postMessage({ switchCost: 'visitor' }, '*');
		},
		{ rootMargin: '600px' },
	);
	observer.observe(frame);
}

/** @param {MessageEvent} event */
function receive({ source, origin: sender, data }) {
	const message = /** @type {FromFrame | undefined} */ (read(data));
	const frame = message && frames().find(({ contentWindow }) => contentWindow === source);
	if (!message || !frame || sender !== originOf(frame)) return;
	if (message.switchCost === 'here') (greet(frame), tellWhenNear(frame));
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
