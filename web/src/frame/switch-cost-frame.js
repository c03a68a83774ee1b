// On a page with frames of ours: makes each as tall as its content, and fires
// the events of the calculator in it at the frame. Takes a message only from the
// window of such a frame, and only from the origin that it was loaded from.
import { pushToDataLayer } from '../ui/events.js';
import { events, read } from './messages.js';

/** @import { FromFrame } from './messages.js' */

/** Taller than any content, in px. */
const tallest = 50_000;

const script = /** @type {HTMLScriptElement | null} */ (
  document.currentScript ?? document.querySelector('script[src*="switch-cost-frame.js"]')
);

/** The page that frames of ours show: beside this script, or where data-frames says. */
const page = new URL('frame.html', new URL(script?.dataset.frames ?? script?.src ?? '', document.baseURI));

const address = `${page.origin}${page.pathname}`;

const registry = /** @type {Record<symbol, Set<string>>} */ (/** @type {unknown} */ (window));

/** Addresses already handled: a page may load this script twice. */
const seenTo = (registry[Symbol.for('switch-cost-frames')] ??= new Set());
if (!seenTo.has(address)) {
  seenTo.add(address);
  addEventListener('message', take);
  for (const frame of frames()) greet(frame);
}

/** The page's frames of ours; some hosts leave the ending of a page's name out. */
function frames() {
  return [...document.querySelectorAll('iframe')].filter((frame) =>
    [address, address.replace(/\.html$/, '')].includes(frame.src.replace(/[?#].*/s, '')),
  );
}

/** What messages of a frame come from: a sandbox without an origin is nowhere. @param {HTMLIFrameElement} frame */
const originOf = ({ sandbox }) => (sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : page.origin);

/** @param {HTMLIFrameElement} frame */
function greet(frame) {
  /** @type {import('./messages.js').FromHost} */
  const greeting = { switchCost: 'greeting', colorScheme: getComputedStyle(frame).colorScheme };
  frame.contentWindow?.postMessage(greeting, '*'); // it holds no secret, and a sandbox has no origin to name
}

/** @param {MessageEvent} event */
function take({ source, origin, data }) {
  const message = /** @type {FromFrame | undefined} */ (read(data));
  const frame = message && frames().find(({ contentWindow }) => contentWindow === source);
  if (!message || !frame || origin !== originOf(frame)) return;
  if (message.switchCost === 'here') greet(frame);
  else if (message.switchCost === 'height') size(frame, message.height);
  else if (message.switchCost === 'event' && events.includes(message.type)) fire(frame, message.type, message.detail);
}

/** @param {HTMLIFrameElement} frame @param {unknown} height of its content */
function size(frame, height) {
  if (typeof height !== 'number' || !(height > 0)) return;
  const { boxSizing, borderBlockStartWidth, borderBlockEndWidth, paddingBlockStart, paddingBlockEnd } =
    getComputedStyle(frame);
  const around =
    boxSizing === 'border-box' ? [borderBlockStartWidth, borderBlockEndWidth, paddingBlockStart, paddingBlockEnd] : [];
  frame.style.height = `${Math.min(height, tallest) + around.reduce((sum, width) => sum + parseFloat(width), 0)}px`;
}

/** @param {HTMLIFrameElement} frame @param {string} type @param {unknown} detail */
function fire(frame, type, detail) {
  frame.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  if (new URL(frame.src).searchParams.has('data-layer')) pushToDataLayer(type, /** @type {object} */ (detail));
}
