// What several English areas need to make their sentences.

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** @param {number} n @param {string} word */
export const counted = (n, word) => `${small[n] ?? n} ${word}${n === 1 ? '' : 's'}`;

/** A time as one says it: "three years", "30 months". @param {number} months */
export const duration = (months) =>
  months % 12 === 0 && months > 0 ? counted(months / 12, 'year') : counted(months, 'month');

/** @param {string} text */
export const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** @param {string} text */
export const lower = (text) => text[0].toLowerCase() + text.slice(1);
