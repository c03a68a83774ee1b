// The estimator's texts in the page's language, by the IDs that estimator/texts.go
// gives them. English stands in for a text that is not translated.

/** @import { FigureInfo, Input, Lists, Scenario } from '../engine/types.js' */
/** @import { Words } from './languages.js' */

/** The path of an input in an ID, such as "offer.capacity" for either provider's. @param {string} pointer */
const pathOf = (pointer) =>
	pointer
		.replace(/^\/(incumbent|candidates\/\*)\/offer\//, '/offer/')
		.replace('/pricing/prices/*/pricing/', '/pricing/')
		.replace('/candidates/*', '/candidate')
		.replaceAll('/*', '')
		.slice(1)
		.replaceAll('/', '.');

/**
 * Looks up a text.
 * @param {Words} words
 * @returns {<T extends string | undefined>(id: string, english: T) => T}
 */
const lookUp =
	({ estimator }) =>
	(id, english) =>
		/** @type {typeof english} */ (english && (estimator[id]?.text ?? english));

/** @param {Input[]} inputs @param {Words} words @returns {Input[]} */
export function translatedInputs(inputs, words) {
	const text = lookUp(words);
	return inputs.map((input) => {
		const id = `input.${pathOf(input.pointer)}`;
		return {
			...input,
			label: text(`${id}.label`, input.label),
			help: text(`${id}.help`, input.help),
			default: input.unit === 'text' ? text(`${id}.default`, input.default) : input.default,
			source: text(input.source_id ?? `${id}.source`, input.source),
		};
	});
}

/** @param {FigureInfo[]} figures @param {Words} words @returns {FigureInfo[]} */
export function translatedFigures(figures, words) {
	const text = lookUp(words);
	return figures.map((figure) => {
		const id = `figure.${figure.name}`;
		return {
			...figure,
			label: text(figure.sort === 'line' ? `line.${figure.name}.label` : `${id}.label`, figure.label),
			rule: text(`${id}.rule`, figure.rule),
			source: text(figure.source_id ?? `${id}.source`, figure.source),
			formulas: figure.formulas.map((formula) => ({
				...formula,
				when: text(`${id}.when.${formula.key.split('.').at(-1)}`, formula.when),
			})),
		};
	});
}

/** @param {Lists} lists @param {Words} words @returns {Lists} */
export function translatedLists({ inputs, lines, presets }, words) {
	const text = lookUp(words);
	return {
		inputs: translatedInputs(inputs, words),
		lines: lines.map((line) => ({
			...line,
			label: text(`line.${line.line}.label`, line.label),
			help: text(`line.${line.line}.help`, line.help),
		})),
		presets: presets.map((preset) => ({
			...preset,
			title: text(`preset.${preset.name}.title`, preset.title),
			summary: text(`preset.${preset.name}.summary`, preset.summary),
			sources: Object.fromEntries(
				Object.entries(preset.sources).map(([pointer, source]) => [
					pointer,
					text(`preset.${preset.name}.source${pointer.replaceAll('/', '.')}`, source),
				]),
			),
			scenario: withTranslatedNames(preset.scenario, inputs, words),
		})),
	};
}

/**
 * A scenario with the default names of its providers translated.
 * @param {Scenario} scenario
 * @param {Input[]} inputs in English
 * @param {Words} words
 * @returns {Scenario}
 */
export function withTranslatedNames(scenario, inputs, words) {
	const translated = (/** @type {string} */ name, /** @type {string} */ pointer) =>
		name === inputs.find((input) => input.pointer === pointer)?.default
			? lookUp(words)(`input.${pathOf(pointer)}.default`, name)
			: name;
	return withNames(scenario, (name, isIncumbent) =>
		translated(name, isIncumbent ? '/incumbent/name' : '/candidates/*/name'),
	);
}

/**
 * Replaces the names that a preset gave its providers in one language by those
 * of another; names that a visitor gave stay.
 * @param {Scenario} scenario
 * @param {Scenario} from the preset's scenario in the language before
 * @param {Scenario} to the same in the language now
 */
export function renamed(scenario, from, to) {
	const names = new Map([
		[from.incumbent.name, to.incumbent.name],
		...from.candidates.map((candidate, i) => /** @type {[string, string]} */ ([candidate.name, to.candidates[i].name])),
	]);
	return withNames(scenario, (name) => names.get(name) ?? name);
}

/** @param {Scenario} scenario @param {(name: string, isIncumbent: boolean) => string} rename @returns {Scenario} */
const withNames = (scenario, rename) => ({
	...scenario,
	incumbent: { ...scenario.incumbent, name: rename(scenario.incumbent.name, true) },
	candidates: scenario.candidates.map((candidate) => ({ ...candidate, name: rename(candidate.name, false) })),
});
