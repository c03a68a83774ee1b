import { isNumeric } from '../words/unit.js';

/** @import { Input } from '../engine/types.js' */
/** @import { Fields } from './fields.js' */

/** Tells whose number it is, if not the visitor's. @param {Fields} fields @param {string} pointer @param {Input} input */
export function originNote({ session, format }, pointer, input) {
	if (!isNumeric(input) || session.value(pointer) === undefined) return undefined;
	const { kind, note = '' } = session.origin(pointer);
	const { ofExample, measuredFrom } = format.words.fields;
	return kind === 'typed' ? undefined : { kind, text: kind === 'example' ? ofExample : measuredFrom({ note }) };
}
