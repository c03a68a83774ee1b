// What is wrong with a field, in the reader's language.

/** @import { NumberFormat } from '../text/number-format.js' */
/** @import { Format } from '../words/format.js' */

/**
 * @param {string} wanted what the field accepts
 * @param {string | undefined} typing what is being typed in the field
 * @param {string} shown what the field shows
 * @param {Format} format
 */
export function problemText(wanted, typing, shown, { words: { problems } }) {
  if (shown === '') return problems.missing({ bounds: wanted });
  return typing === undefined
    ? problems.is({ bounds: wanted, value: shown })
    : problems.typed({ bounds: wanted, value: typing });
}

/**
 * Why a text was not taken for a number of the field.
 * @param {import('../text/number-format.js').Reading} reading
 * @param {string} typed
 * @param {NumberFormat} text
 * @param {Format} format
 */
export function rejectionText(reading, typed, text, { words: { problems }, locale, currency }) {
  switch (reading.rejected) {
    case 'other_currency':
      return problems.otherCurrency({
        typed,
        currency: new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency,
      });
    case 'currency':
      return problems.noMoney({ typed });
    case 'percent':
      return problems.noShare({ typed });
    case 'ambiguous':
      return problems.ambiguous({ typed, readings: (reading.readings ?? []).map((number) => text.format(number)) });
    default:
      return undefined;
  }
}
