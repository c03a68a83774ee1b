// The answer to a preset as text, for servers and generators of static pages.

/**
 * Returns the paragraphs of the answer to an unchanged preset. Put them into the element: visitors read them until the
 * calculator has loaded, and search engines and readers without scripts find them. They hold no dates.
 * @param preset the first if it is missing or unknown
 * @param locale BCP 47; English if its language is not supported
 */
export function firstWords(preset?: string | null, locale?: string): string[];
