// Digits and signs of other scripts as the ones of ASCII.

// The zeros of the scripts whose digits people type, each followed by its nine others:
// Arabic-Indic, its eastern form, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Myanmar, Khmer.
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0];

/** @type {Record<string, string>} */
const signs = { '−': '-', '–': '-', '﹣': '-', '￥': '¥', '￡': '£', '￠': '¢', '￦': '₩', '\u3000': ' ' };

/** @param {string} text */
export const toAscii = (text) => [...text.replace(/\p{Cf}/gu, '')].map(asciiChar).join('');

/** @param {string} char */
function asciiChar(char) {
  const code = /** @type {number} */ (char.codePointAt(0));
  if (code < 0x80) return char;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0); // full width
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? (signs[char] ?? char) : String(code - zero);
}
