// Fills the marked places of pages/methods.html from the estimator's lists.
import { bounds } from '../src/fields/problems.js';
import { numberFormat } from '../src/text/number-format.js';
import { isMoney, isNumeric, withUnit, fieldText } from '../src/words/unit.js';
import { figureNamed, formulaText, scopedLabel, sumWord } from '../src/explain/formulas.js';
import { translatedFigures, translatedInputs } from '../src/words/estimator.js';
import { Format } from '../src/words/format.js';
import { loadRest, loadWords } from '../src/words/languages.js';
import { directionOf, withLatinDigits } from '../src/text/locales.js';
import { listed } from './go.mjs';

/** @import { FigureInfo, Input } from '../src/engine/types.js' */
/** @import { methodsPage } from '../src/words/en.rest.js' */

/** @typedef {Awaited<ReturnType<typeof contentIn>>} Content */

/** For HTML and SVG, attributes included. @param {string} text */
export const escaped = (text) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @param {string} language */
async function contentIn(language) {
	await loadRest(language);
	const words = await loadWords(language);
	/** @type {{methodsPage: typeof methodsPage}} */
	const { methodsPage: methods } = await import(`../src/words/${language}.rest.js`);
	/** @type {FigureInfo[]} */
	const figures = translatedFigures(await listed('figures'), words);
	/** @type {Input[]} */
	const inputs = translatedInputs(await listed('inputs'), words);
	return { figures, inputs, words, methods };
}

/** @param {string} page pages/methods.html @param {string} language */
export async function withMethods(page, language) {
	const content = await contentIn(language);
	const { methods } = content;
	const of = (/** @type {string} */ sort) => content.figures.filter((figure) => figure.sort === sort);
	const lines = (/** @type {boolean} */ oneTime) => of('line').filter((figure) => Boolean(figure.one_time) === oneTime);
	const articles = (/** @type {FigureInfo[]} */ all, /** @type {'h3' | 'h4'} */ heading) =>
		all.map((figure) => article(figure, content, heading)).join('\n');
	/** @type {Record<string, any>} */
	const parts = {
		...methods,
		language,
		direction: directionOf(language),
		'all answers': articles(of('answer'), 'h3'),
		'all lines': `<h3>${methods.monthly}</h3>\n${articles(lines(false), 'h4')}
      <h3>${methods.once}</h3>\n${articles(lines(true), 'h4')}`,
		'all quantities': articles(of('quantity'), 'h3'),
		'all functions': functions(content),
		'all inputs': inputParts(content),
	};
	return page.replace(/<!-- ([\w ]+) -->/g, (_, name) => {
		if (!parts[name]) throw new Error(`methods.html has an unknown place: ${name}`);
		return parts[name];
	});
}

/** @param {string} pointer */
const anchorOf = (pointer) => `input${pointer.replaceAll('/*', '').replaceAll('/', '-')}`;

/** Links a name in a formula to its section. @param {string} name @param {Content} content */
function link(name, { figures, inputs, words, methods }) {
	const figure = figureNamed(name, figures);
	const scopes = {
		owners: { incumbent: methods.incumbent, candidate: methods.candidate },
		task: () => undefined,
		month: String,
	};
	const label = figure?.name === name ? figure.label : scopedLabel(name, figures, words, scopes);
	if (figure && label) return `<a href="#${figure.name}">${escaped(label)}</a>`;
	const input = inputs.find(({ pointer }) => pointer.endsWith(`/${name}`));
	if (input) return `<a href="#${anchorOf(input.pointer)}">${escaped(input.label)}</a>`;
	return name === 'priority' || name === 'score' ? words.fit[name] : escaped(name);
}

/** @param {Input} input @param {Content} content */
function labelled({ pointer, label }, { words, methods }) {
	if (!pointer.includes('/offer/')) return escaped(label);
	return words.fields.named({
		label: escaped(label),
		owner: pointer.startsWith('/incumbent') ? methods.incumbent : methods.candidate,
	});
}

/** @param {FigureInfo} figure @param {Content} content @param {'h3' | 'h4'} heading */
function article(figure, content, heading) {
	const { explain } = content.words;
	const { name, label, kind, rule, formulas, source } = figure;
	const formula = ({ when = '', formula = '' }) => {
		const sum = sumWord(formula, content.words);
		const text = formulaText(
			escaped(formula),
			(called) => link(called, content),
			(called) => `<a href="#${called === 'min' ? 'max' : called}">${explain.functions[called] ?? called}</a>`,
		).replaceAll('Σ', sum === explain.sum ? `<a href="#sum">${sum}</a>` : sum);
		return `<p class="formula">= ${when ? explain.where({ when: escaped(when), formula: text }) : text}</p>`;
	};
	return `<article id="${name}">
          <${heading}>${escaped(label)}${kind ? ` <span class="quiet">${explain.kinds[kind]}</span>` : ''}</${heading}>
          <p>${escaped(rule)}</p>
          ${formulas.map(formula).join('\n          ')}
          <p class="quiet">${explain.basedOn}: ${escaped(source)}</p>
          ${dependsOn(figure, content)}
        </article>`;
}

/** If a figure depends on most inputs, lists the others. @param {FigureInfo} figure @param {Content} content */
function dependsOn({ inputs }, content) {
	const { inputs: all, words, methods } = content;
	if (!inputs.length) return '';
	const most = inputs.length > all.length / 2;
	const listed = all.filter(({ pointer }) => inputs.includes(pointer) !== most);
	const summary = most ? methods.allBut({ n: listed.length }) : words.explain.dependsOn({ inputs: inputs.length });
	const items = listed.map((input) => `<li><a href="#${anchorOf(input.pointer)}">${labelled(input, content)}</a></li>`);
	return `<details><summary>${summary}</summary><ul>${items.join('')}</ul></details>`;
}

/** @param {Content} content */
function functions({ words, methods: { says } }) {
	const { functions: labels, sum } = words.explain;
	const names = {
		max: `${labels.max}, ${labels.min}`,
		floor: labels.floor,
		anniversaries: labels.anniversaries,
		first_end: labels.first_end,
		sum,
	};
	return `<dl>${Object.entries(names)
		.map(
			([id, name]) => `<div id="${id}"><dt>${name}</dt><dd>${says[/** @type {keyof typeof says} */ (id)]}</dd></div>`,
		)
		.join('\n          ')}</dl>`;
}

/** @param {Content} content */
function inputParts(content) {
	const { inputs, words } = content;
	const sections = [...new Set(inputs.map(({ section }) => section))];
	return sections
		.map(
			(section) => `<h3>${escaped(words.fields.sections[section] ?? section)}</h3>
    ${inputs
			.filter((input) => input.section === section)
			.map((input) => inputArticle(input, content))
			.join('\n')}`,
		)
		.join('\n');
}

/** @param {Input} input @param {Content} content */
function inputArticle(input, content) {
	const { methods } = content;
	const { pointer, help, source, required, absent, default: start, low, high, cause } = input;
	const value = valueWriter(input, content);
	/** @type {[name: string, value: string | undefined][]} */
	const rows = [
		[methods.unit, unitOf(input, content)],
		[methods.accepted, value.accepted()],
		[methods.ifAbsent, required ? methods.given : absent && value.of(absent)],
		[methods.startsAt, start && value.of(start)],
		[methods.plausible, low !== undefined && high !== undefined ? value.range(low, high) : undefined],
		[methods.cause, cause && content.words.risk.causes[cause]],
	];
	return `<article id="${anchorOf(pointer)}">
          <h4>${labelled(input, content)}</h4>
          <p><code dir="ltr">${escaped(pointer)}</code></p>
          <p>${escaped(help)}</p>
          <dl>${rows
						.filter(([, value]) => value)
						.map(([name, value]) => `<div><dt>${name}</dt><dd>${escaped(value ?? '')}</dd></div>`)
						.join('')}</dl>
          ${source ? `<p class="quiet">${methods.sourceOf({ source: escaped(source) })}</p>` : ''}
        </article>`;
}

/** @param {Input} input @param {Content} content */
const unitOf = ({ unit }, { words, methods }) => methods.units[unit] ?? words.fields.units[unit] ?? unit;

/** Formats values as the form does, but without a currency. @param {Input} input @param {Content} content */
function valueWriter(input, { words }) {
	const locale = withLatinDigits(words.language);
	const [text, format] = [numberFormat(locale), new Format(locale, 'USD', 2, words)];
	const bare = isMoney(input) ? /** @type {Input} */ ({ ...input, unit: 'count' }) : input;
	/** @type {Record<string, string>} */
	const named = { ...words.fields.pricingModels, true: words.baseline.yes, false: words.baseline.no };
	const of = (/** @type {string} */ value) =>
		isNumeric(input) ? withUnit(bare, value, text, format) : (named[value] ?? value);
	return {
		of,
		accepted() {
			if (isNumeric(input)) return bounds(bare, text, format);
			return input.choices && input.choices.length < 6
				? new Intl.ListFormat(locale, { type: 'unit' }).format(input.choices.map((choice) => named[choice] ?? choice))
				: undefined;
		},
		range(/** @type {string} */ low, /** @type {string} */ high) {
			const plus = input.around ? '+' : '';
			const [from, to] = input.relative
				? [low, high].map((factor) => `×\u202f${text.format(factor)}`)
				: [fieldText(bare, low, text, format), `${plus}${of(high)}`];
			return words.compare.fromTo({ low: from, high: to });
		},
	};
}
