// Which language to speak for a locale. Nothing here loads any words.

/** Every language that the page speaks. */
export const languages = ['en', 'de', 'fr', 'es', 'ja', 'ar'];

/** The language to speak for a locale: its own, or English. @param {string} locale BCP 47 */
export function languageOf(locale) {
  const { language } = new Intl.Locale(locale);
  return languages.includes(language) ? language : 'en';
}

/**
 * A locale with the digits and the calendar that the sentences have, for
 * numbers stand inside them: Arabic ones have 0 to 9, and contracts run by the
 * Gregorian calendar, whatever a country's default.
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

/** The locale of an element: its own where it names a real one, that of what it stands in, or the browser's. @param {Element} element @param {unknown} own */
export function localeOf(element, own) {
  const asked = [own, inheritedLanguage(element), navigator.language];
  return withLatinDigits(/** @type {string} */ (asked.find(isLocale) ?? 'en'));
}

/** What the nearest element with a lang says, outside of the shadow roots that it stands in as well. @param {Element} element @returns {string | undefined | null} */
function inheritedLanguage(element) {
  const root = element.getRootNode();
  return (
    element.closest('[lang]')?.getAttribute('lang') ??
    (root instanceof ShadowRoot ? inheritedLanguage(root.host) : undefined)
  );
}

/** Asks what of Intl knows its locales the soonest. @param {unknown} locale */
export function isLocale(locale) {
  try {
    return typeof locale === 'string' && locale !== '' && Intl.PluralRules.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
