// This module loads no words.

export const languages = ['en', 'de', 'fr', 'es', 'ja', 'ar'];

/** The page's language for a locale. @param {string} locale BCP 47 */
export function languageOf(locale) {
	const { language } = new Intl.Locale(locale);
	return languages.includes(language) ? language : 'en';
}

/**
 * The page's Arabic sentences have the digits 0 to 9 and the Gregorian calendar that contracts use.
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
 * The element's own locale if valid, else the inherited one, else the browser's.
 * @param {Element} element
 * @param {unknown} own
 */
export function localeOf(element, own) {
	const asked = [own, inheritedLanguage(element), navigator.language];
	return withLatinDigits(/** @type {string} */ (asked.find(isLocale) ?? 'en'));
}

/** Across shadow roots. @param {Element} element @returns {string | undefined | null} */
function inheritedLanguage(element) {
	const root = element.getRootNode();
	return (
		element.closest('[lang]')?.getAttribute('lang') ??
		(root instanceof ShadowRoot ? inheritedLanguage(root.host) : undefined)
	);
}

/**
 * Formats days as they stand in sentences. English ones have one form, like the command line's: "31 March 2027" is
 * never misread.
 * @param {string} locale
 */
export const dayFormat = (locale) =>
	new Intl.DateTimeFormat(languageOf(locale) === 'en' ? 'en-GB' : locale, {
		year: 'numeric',
		month: 'long',
		day: 'numeric',
		timeZone: 'UTC',
	});

/** PluralRules is the cheapest to ask. @param {unknown} locale */
export function isLocale(locale) {
	try {
		return typeof locale === 'string' && locale !== '' && Intl.PluralRules.supportedLocalesOf(locale).length > 0;
	} catch {
		return false;
	}
}
