// Texts in tables that a spreadsheet may open.

/**
 * A text that no spreadsheet takes for a formula.
 * @param {string} text
 */
export const plainText = (text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
