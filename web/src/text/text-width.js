// Estimates widths, because measuring would force the browser to lay out the page.

// Ideographs, kana and full-width signs are as wide as high.
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const zeroWidth = /\p{Cf}|\p{Mn}/u;

/** @param {string} char @returns {number} in font sizes */
const charWidth = (char) => (zeroWidth.test(char) ? 0 : wide.test(char) ? 1 : char === '−' ? 0.84 : 0.56);

/** @param {string} text @param {number} size font size, px @returns {number} px, rather too much than too little */
export const textWidth = (text, size) => [...text].reduce((width, char) => width + charWidth(char) * size, 0);

/** @param {string} text @param {number} size font size, px @param {number} room px */
export function truncated(text, size, room) {
	if (textWidth(text, size) <= room) return text;
	const letters = [...text];
	while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > room) letters.pop();
	return `${letters.join('')}…`;
}
