// What a page shows where none of the calculator's other files can be loaded, not even words.
import { emit } from '../ui/events.js';

/** Next to the script, which does not know its address as a module; undefined in a page's own bundle. */
export function calculatorUrl() {
	const requested = performance.getEntriesByType('resource').map(({ name }) => name);
	const script = [...[...document.scripts].map(({ src }) => src), ...requested].find((url) =>
		/\/switch-cost\.js([?#]|$)/.test(url),
	);
	return script && new URL('index.html', script).href;
}

/** The page's own link in the element, or else to the calculator's page. @param {Element} element */
export function fallbackUrl(element) {
	const own = /** @type {HTMLAnchorElement | null} */ (element.querySelector(':scope > a[href]:not([slot])'));
	return own?.href ?? calculatorUrl();
}

/**
 * Links to the calculator, unless the page's own content is shown.
 * @param {HTMLElement} element
 * @param {HTMLElement} place
 * @param {string} message
 */
export async function reportUnreachable(element, place, message) {
	const [url] = /https?:\/\/\S+/.exec(message) ?? []; // Chromium and Firefox name the file
	const reached = url && (await fetch(url, { mode: 'no-cors' }).catch(() => undefined));
	const href = calculatorUrl();
	place.querySelector(':scope > .start-failure')?.remove();
	if (href && !element.childElementCount)
		place.append(Object.assign(document.createElement('a'), { className: 'start-failure', href, textContent: href }));
	const advice = reached ? `${url} needs the header Access-Control-Allow-Origin: *` : 'no file can be loaded.';
	console.error(`<switch-cost> could not start: ${advice}\n${message}`);
	emit(element, 'error', { reason: reached ? 'cors' : 'network', message });
}
