// The page in a frame: takes attributes from the address, and tells the host page its height and events.
import { attributes } from '../embed/attribute-names.js';
import { visitorType } from '../embed/visitor.js';
import { isLocale } from '../text/locales.js';
import { events, read } from './messages.js';

/** @import { FromFrame, FromHost } from './messages.js' */

const resizeTimeoutMs = 400;

const root = document.documentElement;
const element = /** @type {HTMLElement} */ (document.querySelector('switch-cost'));
const query = new URLSearchParams(location.search);
const customProperty = /^--switch-cost-[a-z-]+$/;

root.lang = query.get('locale') ?? navigator.language;
root.style.colorScheme = query.get('theme') ?? 'light';
element.setAttribute('storage', 'none'); // the default on other people's pages
for (const [name, value] of query) {
	if (attributes.includes(name)) element.setAttribute(name, value);
	else if (customProperty.test(name)) root.style.setProperty(name, value);
}

/** @param {string} language of the host page */
function setLanguage(language) {
	if (language === root.lang) return;
	root.lang = language;
	element.setAttribute('locale', language);
}

/** Tracks which part of the frame is visible: it does not scroll, so a dialog at its end could be out of sight. */
const visiblePart = new IntersectionObserver(([{ intersectionRect }]) => {
	const { top, height } = intersectionRect;
	visiblePart.disconnect();
	if (!height) return;
	root.style.setProperty('--switch-cost-seen-start', `${Math.max(0, top)}px`);
	root.style.setProperty('--switch-cost-seen-size', `${height}px`);
});
for (const type of ['pointerdown', 'keydown', 'click'])
	addEventListener(type, () => visiblePart.observe(root), { capture: true });

let greeted = false;
let height = 0;
/** Events before the host page's greeting, the last of each type. @type {Map<string, unknown>} */
const earlyEvents = new Map();

/** @param {FromFrame} message */
const send = (message) => parent.postMessage(message, '*');

for (const type of events) {
	addEventListener(type, (event) => {
		const { detail } = /** @type {CustomEvent} */ (event);
		if (greeted) send({ switchCost: 'event', type, detail });
		else earlyEvents.set(type, detail);
	});
}

addEventListener('message', ({ source, data }) => {
	const message = source === parent ? /** @type {FromHost | undefined} */ (read(data)) : undefined;
	if (message?.switchCost === 'visitor') void dispatchVisitor();
	if (message?.switchCost !== 'greeting') return;
	if (!query.has('theme')) root.style.colorScheme = String(message.colorScheme);
	if (!query.has('locale') && isLocale(message.language)) setLanguage(message.language);
	if (greeted) return;
	greeted = true;
	for (const [type, detail] of earlyEvents) send({ switchCost: 'event', type, detail });
	earlyEvents.clear();
	height = 0;
	tellHeight();
});

async function dispatchVisitor() {
	await customElements.whenDefined('switch-cost'); // it listens from then on
	dispatchEvent(new Event(visitorType));
}

if (parent !== window) {
	send({ switchCost: 'here' });
	new ResizeObserver(tellHeight).observe(document.body);
}

function tellHeight() {
	const now = Math.ceil(document.body.getBoundingClientRect().height);
	if (now === height) return;
	height = now;
	send({ switchCost: 'height', height });
	parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
	if (!greeted) return; // perhaps nobody makes room
	root.classList.add('roomy');
	// Until the host page has made room, the scroll bar is hidden: it would change the width and so the height.
	setTimeout(() => root.classList.toggle('roomy', innerHeight > height - 1), resizeTimeoutMs);
}
