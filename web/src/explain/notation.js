// Parses formulas in the model's notation.

/** @typedef {{kind: 'name' | 'function' | 'number' | 'sign', text: string}} Token */

const token = /\s*(?:([a-z_][a-z_0-9]*)(\()?|(\d[\d.]*)|(.))/gu;

/**
 * Splits a formula into tokens. The bracket of a function is a token of its own.
 * @param {string} formula
 * @returns {Token[]}
 */
export function tokens(formula) {
  return [...formula.matchAll(token)].flatMap(([, word, bracket, number, sign]) => {
    /** @type {(kind: Token['kind'], text: string) => Token} */
    const of = (kind, text) => ({ kind, text });
    if (word && bracket) return [of('function', word), of('sign', '(')];
    if (word) return [of('name', word)];
    return [number ? of('number', number) : of('sign', sign)];
  });
}

/** Returns the names in a formula, each once. @param {string} formula */
export const names = (formula) => [
  ...new Set(
    tokens(formula)
      .filter(({ kind }) => kind === 'name')
      .map(({ text }) => text),
  ),
];

/** Signs for display. @type {Record<string, string>} */
const symbols = { '·': '×', '/': '÷' };

const tight = new Set([')', ',', '^']);

/**
 * Formats a formula, replacing names and functions.
 * @param {string} formula
 * @param {(name: string) => string} name
 * @param {(name: string) => string} functionName
 */
export function formulaText(formula, name, functionName) {
  let text = '';
  let before = '(';
  for (const { kind, text: raw } of tokens(formula)) {
    const part = kind === 'name' ? name(raw) : kind === 'function' ? functionName(raw) : (symbols[raw] ?? raw);
    const joined = before === '(' || before === '^' || tight.has(raw) || text.endsWith('(−');
    text += joined ? part : ` ${part}`;
    before = raw;
  }
  return text;
}
