/** @import { Reason } from './types.js' */

export class EngineError extends Error {
	name = 'EngineError';

	/** @param {Reason} reason @param {string} message @param {unknown} [cause] */
	constructor(reason, message, cause) {
		super(message, { cause });
		this.reason = reason;
	}
}

/** @param {unknown} error */
export const messageOf = (error) => (error instanceof Error ? error.message : String(error));
