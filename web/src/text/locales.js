// Languages and locales. This module loads no words.

/** The languages of the page. */
export const languages = ['en', 'de', 'fr', 'es', 'ja', 'ar'];

/** Returns the page's language for a locale: its own, or English. @param {string} locale BCP 47 */
export function languageOf(locale) {
	const { language } = new Intl.Locale(locale);
	return languages.includes(language) ? language : 'en';
}

/**
 * Gives an Arabic locale the digits and the calendar of the page's Arabic sentences: 0 to 9, and the Gregorian calendar
 * that contracts use.
 * @param {string} locale BCP 47
 */
export function withLatinDigits(locale) {
	const { language } = new Intl.Locale(locale);
	return language === 'ar'
		? new Intl.Locale(locale, { numberingSystem: 'latn', calendar: 'gregory' }).toString()
		: locale;
}

/** @param {string} language */
export const directionOf = (language) => (language === 'ar' ? 'rtl' : 'ltr');

/**
 * Returns the locale of an element: its own if valid, else the inherited one, else the browser's.
 * @param {Element} element
 * @param {unknown} own
 */
export function localeOf(element, own) {
	const asked = [own, inheritedLanguage(element), navigator.language];
	return withLatinDigits(/** @type {string} */ (asked.find(isLocale) ?? 'en'));
}

/**
 * Returns the lang of the nearest ancestor that has one, across shadow roots.
 * @param {Element} element
 * @returns {string | undefined | null}
 */
function inheritedLanguage(element) {
	const root = element.getRootNode();
	return (
		element.closest('[lang]')?.getAttribute('lang') ??
		(root instanceof ShadowRoot ? inheritedLanguage(root.host) : undefined)
	);
}

/** Returns whether Intl supports a locale; PluralRules is the cheapest to ask. @param {unknown} locale */
export function isLocale(locale) {
	try {
		return typeof locale === 'string' && locale !== '' && Intl.PluralRules.supportedLocalesOf(locale).length > 0;
	} catch {
		return false;
	}
}
