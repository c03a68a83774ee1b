// Names of files with their hash, such as estimator.4f1c09a2.wasm.
declare const WASM_FILE: string;
declare const EVIDENCE_FILE: string;
declare const WORKER_FILE: string;

/** Made by web/build/first-answers.mjs. */
declare const FIRST_WORDS: Record<string, Record<string, string[]>>;

/** Made by web/build/first-answers.mjs. */
declare const START_WORDS: Record<string, string[]>;

/** Of the package. */
declare const VERSION: string;

declare module 'go-runtime' {
	/** A Go program that has not been started. */
	interface GoProgram {
		env: Record<string, string>;
		importObject: WebAssembly.Imports;
		/** Resolves when the program ends. */
		run(instance: WebAssembly.Instance): Promise<void>;
	}

	/** Returns Go's runtime with host as the program's global named switchcost. */
	export function goClass(host: object): new () => GoProgram;
}

declare module 'list-of-figures' {
	const figures: import('./engine/types.js').FigureInfo[];
	export default figures;
}

// Made by web/build/first-answers.mjs, one for each language.
declare module 'first-answers/*' {
	const answers: import('./embed/first-answer.js').FirstAnswers;
	export default answers;
	/** Those that write as this language does. */
	export const locales: string[];
	/** January to December, each with the mark {y} for its year. */
	export const months: string[];
	/** The same for days, which have the mark {n}. */
	export const days: string[];
	/** Of this module. */
	export const url: string;
}

// The pages that use the components bring these.
declare module 'react';
declare module 'vue';
