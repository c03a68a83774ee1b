// The values and names in formulas as text.
import { isShare } from '../words/unit.js';

/** @import { FigureInfo, Term } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { StepContext } from './step-view.js' */

/**
 * Returns a function that formats values by unit.
 * @param {Format} format
 * @returns {(unit: string, value: string) => string}
 */
export function valueWriter(format) {
  const { locale } = format;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 5 });
  const labels = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  return (unit, value) => {
    if (unit === 'money') return format.exact(value);
    if (unit.startsWith('money')) return format.price(Number(value));
    if (isShare(unit)) return percent.format(Number(value));
    return (unit === 'labels' ? labels : plain).format(/** @type {any} */ (value));
  };
}

/**
 * Returns the word for a sum in the formula of a figure or quantity; by default it is a sum over months.
 * @param {string} name
 * @param {Format['words']} words
 */
export const sumWord = (name, { explain }) =>
  ({ charge: explain.sumOfTiers, fit: explain.sumOfCriteria })[name] ?? explain.sum;

/**
 * Returns a function that names the terms of formulas.
 * @param {FigureInfo[]} figures
 * @param {Pick<StepContext, 'session' | 'subject' | 'format'>} context
 */
export function figureNames(figures, { session, subject, format }) {
  const byName = new Map(figures.map((info) => [info.name, info]));
  const words = format.words.explain;
  /** @param {string} name @param {string} [input] JSON Pointer in the scenario with the single candidate */
  return (name, input) => {
    const [, tier, number] = name.match(/^(tier_\w+)_(\d+)$/) ?? [];
    if (tier)
      return words.ofTier({
        figure: tier === 'tier_end' ? words.tierEnd : (byName.get(tier)?.label ?? tier),
        tier: number,
      });
    const known = byName.get(name);
    if (known) return known.label;
    if (input) return subject.named(input) ?? name;
    if (name === 'running' || name === 'line') return words[name];
    if (name === 'priority' || name === 'score') return format.words.fit[name];
    const listed = session.inputs.find(({ pointer }) => pointer.endsWith(`/${name}`));
    return listed?.label ?? name.replaceAll('_', ' ');
  };
}
