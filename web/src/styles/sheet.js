// A style sheet of a literal, for what is shown before Lit is there.

/** @param {TemplateStringsArray} literal */
export function css([text]) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
