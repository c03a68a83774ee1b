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
