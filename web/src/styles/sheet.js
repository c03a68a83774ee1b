// Makes a style sheet of a template literal, for parts that are shown before Lit is loaded.

/** @param {TemplateStringsArray} literal */
export function css([text]) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
