// Says why the calculator cannot start: to the visitor in a sentence with a way forward, to the page's author on the
// console, and to the page in an event.
import { directionOf, languageOf, localeOf } from '../text/locales.js';
import { emit } from '../ui/events.js';
import { fallbackUrl } from './unreachable.js';

/** @import { AttributeElement } from './attributes.js' */
/** @typedef {[reason: 'blocked' | 'network' | 'not-found' | 'unknown', advice: string]} Diagnosis */

/**
 * @param {AttributeElement} element
 * @param {HTMLElement} place of the first answer, which stays
 * @param {string} message of the error
 * @param {SecurityPolicyViolationEvent} [violation] of the page's policy
 */
export async function reportStartFailure(element, place, message, violation) {
	const [reason, advice] = await diagnosis(message, violation);
	place.querySelector(':scope > .start-failure')?.remove();
	place.append(notice(element, reason));
	console.error(`<switch-cost> could not start: ${advice}\n${message}`);
	emit(element, 'error', { reason, message });
}

/** @param {AttributeElement} element @param {string} reason */
function notice(element, reason) {
	const lang = languageOf(localeOf(element, element.attributeValue('locale')));
	const [blocked, notLoaded, couldNotStart, fullPage] = START_WORDS[lang];
	const href = fallbackUrl(element);
	const p = create('p', { className: 'start-failure', lang, dir: directionOf(lang), role: 'alert' });
	const what = reason === 'blocked' ? blocked : reason === 'unknown' ? couldNotStart : notLoaded;
	p.append(what, ' ', href ? create('a', { href, textContent: fullPage }) : '');
	return p;
}

/** @param {string} tag @param {object} properties */
const create = (tag, properties) => Object.assign(document.createElement(tag), properties);

/** @param {string} message @param {SecurityPolicyViolationEvent} [violation] @returns {Promise<Diagnosis>} */
async function diagnosis(message, violation) {
	if (/policy|trusted/i.test(message))
		return ['blocked', "the page's Content-Security-Policy must allow: trusted-types lit-html switch-cost"];
	if (violation) return ['blocked', `the page's ${violation.effectiveDirective} must allow ${violation.blockedURI}`];
	const [url] = /https?:\/\/\S+/.exec(message) ?? []; // Chromium and Firefox name the file
	if (!navigator.onLine || !url) return [/import|load/i.test(message) ? 'network' : 'unknown', 'see the error.'];
	const response = await fetch(url).catch(() => undefined);
	if (!response) return ['network', `${url} cannot be reached.`];
	return [response.ok ? 'unknown' : 'not-found', `${url} has status ${response.status}.`];
}
