// The page in a frame: one calculator as the address asks for it. Where the page
// around it has our script, it tells that script its height and its events.
import { attributes } from '../embed/attributes.js';
import { events, read } from './messages.js';
import { apply } from './parameters.js';
import { followSeen } from './seen.js';

/** How long the page around may take to make room, in ms. */
const patience = 400;

const root = document.documentElement;
const element = /** @type {HTMLElement} */ (document.querySelector('switch-cost'));
const query = new URLSearchParams(location.search);
root.lang = query.get('locale') ?? navigator.language;
root.style.colorScheme = query.get('theme') ?? 'light';
element.setAttribute('storage', 'none'); // in a page that is not ours, unless that page asks for it
apply(element, query, attributes);
followSeen(root);

let greeted = false;
let height = 0;
/** What happened before the page around was there, the last of each. @type {Map<string, unknown>} */
const early = new Map();

/** Whatever page it is: what is said is meant for it. @param {import('./messages.js').FromFrame} message */
const say = (message) => parent.postMessage(message, '*');

for (const type of events) {
  addEventListener(type, (event) => {
    const { detail } = /** @type {CustomEvent} */ (event);
    if (greeted) say({ switchCost: 'event', type, detail });
    else early.set(type, detail);
  });
}

addEventListener('message', ({ source, data }) => {
  const message =
    source === parent ? /** @type {import('./messages.js').FromHost | undefined} */ (read(data)) : undefined;
  if (message?.switchCost !== 'greeting' || greeted) return;
  greeted = true;
  if (!query.has('theme')) root.style.colorScheme = String(message.colorScheme);
  for (const [type, detail] of early) say({ switchCost: 'event', type, detail });
  early.clear();
  root.classList.add('roomy');
  new ResizeObserver(tellHeight).observe(document.body);
});

if (parent !== window) say({ switchCost: 'here' });

function tellHeight() {
  const now = Math.ceil(document.body.getBoundingClientRect().height);
  if (now === height) return;
  height = now;
  say({ switchCost: 'height', height });
  setTimeout(checkRoom, patience);
}

/** Without a scroll bar, which would take from the width and so add to the height, as long as the page around makes room. */
function checkRoom() {
  root.classList.toggle('roomy', innerHeight > height - 1);
}
