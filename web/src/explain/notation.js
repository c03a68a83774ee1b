// The model's notation, cut into what a page can show: names, numbers, signs
// and functions.

/** @typedef {{kind: 'name' | 'function' | 'number' | 'sign', text: string}} Token */

const token = /\s*(?:([a-z_][a-z_0-9]*)(\()?|(\d[\d.]*)|(.))/gu;

/**
 * A function's bracket is a sign of its own.
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

/** The names in a formula, each once. @param {string} formula */
export const names = (formula) => [
  ...new Set(
    tokens(formula)
      .filter(({ kind }) => kind === 'name')
      .map(({ text }) => text),
  ),
];

/** The signs as a person writes them. @type {Record<string, string>} */
const symbols = { '·': '×', '/': '÷' };

const tight = new Set([')', ',', '^']);

/**
 * A formula as text, with something in place of each name and function.
 * @param {string} formula
 * @param {(name: string) => string} name
 * @param {(name: string) => string} called what a function is called
 */
export function formulaText(formula, name, called) {
  let text = '';
  let before = '(';
  for (const { kind, text: raw } of tokens(formula)) {
    const part = kind === 'name' ? name(raw) : kind === 'function' ? called(raw) : (symbols[raw] ?? raw);
    const joined = before === '(' || before === '^' || tight.has(raw) || text.endsWith('(−');
    text += joined ? part : ` ${part}`;
    before = raw;
  }
  return text;
}
