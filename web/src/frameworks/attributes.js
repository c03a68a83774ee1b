// The attributes and events of <switch-cost> for components of frameworks, which name them in camel case.
import { attributes, property } from '../embed/attribute-names.js';
import { eventNames, eventType } from '../ui/events.js';

/** Attributes by property. */
export const attributeOf = new Map(attributes.map((attribute) => [property(attribute), attribute]));

/** Types of events by their name in camel case: onReady, onChange … */
export const eventOf = new Map(
	eventNames.map((name) => [`on${name[0].toUpperCase()}${name.slice(1)}`, eventType(name)]),
);

/**
 * Returns an attribute's text, the same on a server and in a browser; undefined for none.
 * @param {unknown} value
 */
export function attributeText(value) {
	if (value === null || value === undefined || value === false) return undefined;
	return value === true ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}
