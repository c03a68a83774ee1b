// The answer to a preset that is shown until the calculator is loaded, computed at build time. It has marks for amounts
// and months, which depend on the page's locale and the date. Each mark also holds the amount in the answer's own
// language, because Intl keeps a phone busy for a tenth of a second.
import { hasPageOrigin } from '../engine/asset-url.js';
import { startOfMonth } from '../scenario/months.js';
import { draftKey, isFragment, readDrafts } from '../takeaway/draft.js';
import { directionOf, languageOf, localeOf } from '../text/locales.js';

/** @import { Move } from '../state/candidate-answer.js' */
/** @import { AttributeElement } from './attributes.js' */
/** @import { FirstFields } from './first-fields.js' */

/**
 * @typedef {Record<'verdict' | 'currency' | 'word' | 'sentence' | 'worth' | 'change', string>
 *   & {figures: [name: string, value: string, says: string][], move: Move, fields: FirstFields}} FirstAnswer move: of
 *   the first candidate
 */

/** By preset, the default first. @typedef {Record<string, FirstAnswer>} FirstAnswers */

/**
 * @typedef {{default: FirstAnswers, locales: string[], months: string[], days: string[], url: string}} Module
 * @type {Record<string, () => Promise<Module>>}
 */
const modules = {
	en: () => import('first-answers/en'),
	de: () => import('first-answers/de'),
	fr: () => import('first-answers/fr'),
	es: () => import('first-answers/es'),
	ja: () => import('first-answers/ja'),
	ar: () => import('first-answers/ar'),
};

/** Answers only an unchanged preset. @param {AttributeElement} element */
export async function firstAnswer(element) {
	const preset = /** @type {string | null} */ (element.attributeValue('preset'));
	const changed = ['scenario', 'candidates', 'values'].some((attribute) => element.attributeValue(attribute) !== null);
	if (changed || isFragment(location.hash)) return undefined;
	const locale = localeOf(element, element.attributeValue('locale'));
	const language = languageOf(locale);
	const fieldsModule = import('./first-fields.js').catch(() => undefined); // the answer is worth having without them
	const { default: answers, locales, months, days, url } = await modules[language]();
	const storage = element.attributeValue('storage') ?? (hasPageOrigin(url) ? 'draft' : 'none');
	const key = storage === 'draft' ? draftKey(location.pathname, preset) : undefined;
	if (key && readDrafts(key).draft) return undefined;
	const answer = answers[preset ?? ''] ?? Object.values(answers)[0];
	const currency = /** @type {string} */ (element.attributeValue('currency') ?? answer.currency);
	const asBuilt = currency === answer.currency && locales.includes(locale);
	const write = asBuilt
		? builtWriter(months, days)
		: (await import('./locale-writer.js')).localeWriter(locale, currency);
	if (!write) return undefined;
	const written = (/** @type {string} */ text) =>
		text.replace(/\{(.)([^{}|]*)\|?([^{}]*)\}/g, (_, kind, value, own) => write(kind, value, own));
	const page = draw(answer, written, language);
	const { firstFields } = (await fieldsModule) ?? {};
	const root = /** @type {ShadowRoot} */ (element.shadowRoot);
	const [locked, hidden] = ['locked', 'hidden-inputs'].map((attribute) => patterns(element.attributeValue(attribute)));
	if (firstFields) page.prepend(firstFields(answer.fields, written, root, key, { locked, hidden }));
	return page;
}

/** As the settings read them. @param {unknown} value @returns {string[]} */
const patterns = (value) => (Array.isArray(value) ? value.map(String) : (String(value ?? '').match(/\S+/g) ?? []));

/** @param {FirstAnswer} answer @param {(text: string) => string} write @param {string} language */
function draw({ verdict, word, sentence, worth, figures, change, move }, write, language) {
	const list = figures.map(([name, value, says]) =>
		create(
			'div',
			'',
			create('dt', '', write(name)),
			create('dd', '', create('span', '', write(value))),
			create('dd', 'says', write(says)),
		),
	);
	const header = create(
		'header',
		'verdict',
		create('p', 'word', word),
		create('h2', 'sentence', write(sentence)),
		create('p', 'lead', write(worth)),
		create('dl', 'answers', ...list),
		create('p', 'change', write(change)),
	);
	header.dataset.verdict = verdict;
	const page = create('div', 'page', create('div', 'tool-bar'), header);
	page.lang = language;
	page.dir = directionOf(language);
	page.dataset.asking = '';
	page.dataset.move = JSON.stringify(move);
	return page;
}

/** @param {string} tag @param {string} className @param {(string | HTMLElement)[]} children */
function create(tag, className, ...children) {
	const element = document.createElement(tag);
	if (className) element.className = className;
	element.append(...children);
	return element;
}

/** @typedef {(kind: string, value: string, own: string) => string} MarkWriter */

/**
 * @param {string[]} months
 * @param {string[]} days
 * @returns {MarkWriter}
 */
const builtWriter = (months, days) => (kind, value, own) => {
	const patterns = { d: months, l: days }[kind];
	if (!patterns) return own;
	const day = new Date(kind === 'l' ? startOfMonth(Number(value) + 1) - 1 : startOfMonth(value)); // l: its last
	return patterns[day.getUTCMonth()]
		.replace('{y}', String(day.getUTCFullYear()))
		.replace('{n}', String(day.getUTCDate()));
};
