// Says why the calculator cannot start: to the visitor in a sentence with a way forward, to the page's author on the
// console, and to the page in an event.
import { directionOf, languageOf, localeOf } from '../text/locales.js';
import { emit } from '../ui/events.js';

/** @import { AttributeElement } from './attributes.js' */
/** @typedef {[reason: 'blocked' | 'network' | 'not-found' | 'cors' | 'unknown', advice: string]} Diagnosis */

/** @type {SecurityPolicyViolationEvent | undefined} */
let violation;

globalThis.document?.addEventListener('securitypolicyviolation', (event) => (violation = event));

/**
 * @param {AttributeElement} element
 * @param {HTMLElement} place of the first answer, which stays
 * @param {unknown} error
 */
export async function reportStartFailure(element, place, error) {
	const message = String(error);
	const [reason, advice] = await diagnosis(message);
	place.querySelector(':scope > .start-failure')?.remove();
	place.append(notice(element, reason));
	console.error(`<switch-cost> could not start: ${advice}\n${message}`);
	emit(element, 'error', { reason, message });
}

/** @param {AttributeElement} element @param {string} reason */
function notice(element, reason) {
	const lang = languageOf(localeOf(element, element.attributeValue('locale')));
	const [blocked, notLoaded, fullPage] = START_WORDS[lang];
	const own = /** @type {HTMLAnchorElement | null} */ (element.querySelector(':scope > a[href]'));
	const href = own?.href ?? calculatorUrl();
	const p = create('p', { className: 'start-failure', lang, dir: directionOf(lang), role: 'alert' });
	p.append(reason === 'blocked' ? blocked : notLoaded, ' ', href ? create('a', { href, textContent: fullPage }) : '');
	return p;
}

/** @param {string} tag @param {object} properties */
const create = (tag, properties) => Object.assign(document.createElement(tag), properties);

/** Next to the script, which a module does not know without import.meta; undefined in a page's own bundle. */
function calculatorUrl() {
	const requested = performance.getEntriesByType('resource').map(({ name }) => name);
	const script = [...[...document.scripts].map(({ src }) => src), ...requested].find((url) =>
		/\/switch-cost\.js([?#]|$)/.test(url),
	);
	return script && new URL('index.html', script).href;
}

/** @param {string} message @returns {Promise<Diagnosis>} */
async function diagnosis(message) {
	await new Promise((resolve) => setTimeout(resolve)); // the browser reports a violation in a task of its own
	if (violation)
		return ['blocked', `Content-Security-Policy ${violation.effectiveDirective} must allow ${violation.blockedURI}.`];
	if (/policy|trusted/i.test(message))
		return ['blocked', 'Content-Security-Policy trusted-types must allow lit-html switch-cost.'];
	const [url] = /https?:\/\/\S+/.exec(message) ?? []; // Chromium and Firefox name the file
	if (!navigator.onLine || !url) return [/import|load/i.test(message) ? 'network' : 'unknown', 'see the error.'];
	const get = (/** @type {RequestInit} */ options) => fetch(url, options).catch(() => undefined);
	const response = await get({});
	if (response) return [response.ok ? 'unknown' : 'not-found', `${url} has status ${response.status}.`];
	return (await get({ mode: 'no-cors' }))
		? ['cors', `${url} needs the header Access-Control-Allow-Origin: *`]
		: ['network', `${url} cannot be reached.`];
}
