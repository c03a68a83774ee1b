// The estimator's own texts in the page's language. They are looked up by the
// English text, so that one that changes there is never shown wrongly here.

/** @import { Lists, Scenario } from '../engine/types.js' */
/** @import { Words } from './languages.js' */

/** @param {Lists} lists @param {Words} words @returns {Lists} */
export function translated({ inputs, lines, presets }, { estimator }) {
  /** @template {string | undefined} T @param {T} text */
  const said = (text) => /** @type {T} */ (text === undefined ? text : (estimator[text] ?? text));
  /** @param {Scenario} scenario @returns {Scenario} */
  const named = (scenario) => ({
    ...scenario,
    incumbent: { ...scenario.incumbent, name: said(scenario.incumbent.name) },
    candidates: scenario.candidates.map((candidate) => ({ ...candidate, name: said(candidate.name) })),
  });
  return {
    inputs: inputs.map((input) => ({
      ...input,
      label: said(input.label),
      help: said(input.help),
      source: said(input.source),
    })),
    lines: lines.map((line) => ({ ...line, label: said(line.label), help: said(line.help) })),
    presets: presets.map((preset) => ({
      ...preset,
      title: said(preset.title),
      summary: said(preset.summary),
      sources: Object.fromEntries(Object.entries(preset.sources).map(([pointer, source]) => [pointer, said(source)])),
      scenario: named(preset.scenario),
    })),
  };
}

/**
 * A scenario with the names that a preset gave its providers in the language
 * of another; names of one's own stay.
 * @param {Scenario} scenario
 * @param {Scenario} from the preset's in the language before
 * @param {Scenario} to the same in the language now
 * @returns {Scenario}
 */
export function renamed(scenario, from, to) {
  const names = new Map([
    [from.incumbent.name, to.incumbent.name],
    ...from.candidates.map((candidate, i) => /** @type {[string, string]} */ ([candidate.name, to.candidates[i].name])),
  ]);
  const name = (/** @type {string} */ old) => names.get(old) ?? old;
  return {
    ...scenario,
    incumbent: { ...scenario.incumbent, name: name(scenario.incumbent.name) },
    candidates: scenario.candidates.map((candidate) => ({ ...candidate, name: name(candidate.name) })),
  };
}
