// What is accepted of what is typed, or of what an address gives, beside the
// scenario, which the estimator checks.
import { isAddress } from '../embed/call-to-action.js';
import { isLocale } from '../text/locales.js';
import { hex } from './contrast.js';
import { prefix, schemes, shadesOf } from './colour-schemes.js';
import { attribute, properties } from './manifest.js';
import words from './words.js';

/** @import { Widget } from './widget.js' */

/** @type {Record<string, (text: string) => boolean>} */
const ofAttributes = { locale: isLocale, 'cta-href': isAddress };

/** What a value is tried as, where it is no colour. @type {Record<string, string>} */
const triedAs = { font: 'font-family', radius: 'column-width', space: 'column-width' };

/** As the widget has it; undefined where it is not accepted. @param {string} name @param {string} text */
export function readAttribute(name, text) {
  const { choices } = attribute(name);
  return (ofAttributes[name]?.(text) ?? (!choices.length || choices.includes(text))) ? text : undefined;
}

/** @param {string} name of a custom property that is no colour @param {string} text */
export const readMeasure = (name, text) =>
  CSS.supports(triedAs[name.slice(prefix.length)], text) && !/[;{}]|var\(/.test(text) ? text : undefined;

/** One shade of a colour. @param {string} text */
export const readColour = hex;

/**
 * A widget with only what is accepted.
 * @param {Widget} widget
 * @param {(name: string, value: string, accepted: string) => void} refuse
 * @returns {Widget}
 */
export function accepted({ attributes, properties: given }, refuse) {
  /** @param {Record<string, string>} record @param {(name: string, text: string) => boolean} fits @param {(name: string) => string} wanted */
  const kept = (record, fits, wanted) =>
    Object.fromEntries(
      Object.entries(record).filter(([name, text]) => {
        const fit = fits(name, text);
        if (!fit) refuse(name, text, wanted(name));
        return fit;
      }),
    );
  const isColour = (/** @type {string} */ name) =>
    properties.some((property) => property.name === name && property.colour);
  return {
    attributes: kept(
      attributes,
      (name, text) => readAttribute(name, text) !== undefined,
      (name) => words.accepted[/** @type {'locale'} */ (name)] ?? attribute(name).choices.join(', '),
    ),
    properties: kept(
      given,
      (name, text) =>
        isColour(name) ? schemes.every((scheme) => shadesOf(text)[scheme]) : readMeasure(name, text) !== undefined,
      (name) => words.accepted[/** @type {'colour'} */ (isColour(name) ? 'colour' : name)],
    ),
  };
}
