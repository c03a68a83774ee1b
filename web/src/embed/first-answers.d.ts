// Made by web/build/first-answers.mjs, one for each language.
declare module 'first-answers/*' {
	const answers: import('./first-answer.js').FirstAnswers;
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
