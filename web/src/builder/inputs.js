// The section on the inputs: their values, and what visitors can do with each.
import { html, nothing } from 'lit';
import { covers } from '../scenario/pointer.js';
import { Fields } from '../fields/fields.js';
import { patternOf } from '../scenario/pointer.js';
import { candidates } from '../view/candidates.js';
import { sections } from '../view/input-sections.js';
import { status } from '../view/status.js';
import words from '../words/builder.js';
import { selectField } from './controls.js';

/** @import { Format } from '../words/format.js' */
/** @import { Builder } from './builder.js' */

const accesses = /** @type {const} */ (['open', 'locked', 'hidden']);

/** @param {Builder} builder */
export function inputs(builder) {
	const { fields, disclosures, filter } = builder;
	return html`<section aria-labelledby="figures">
		<h2 id="figures">${words.figures.title}</h2>
		<p class="quiet">${words.figures.intro}</p>
		${candidates(fields, disclosures)}
		${disclosures.draw('groups', 'section', words.figures.groups, () => groups(builder))}
		${sections(fields, disclosures, filter)}
		${status(builder.session, fields.format, (pointer) => builder.goTo(pointer), fields.panels.module)}
	</section>`;
}

/** @param {Builder} builder */
function groups({ session, fields }) {
	const named = fields.format.words.fields.sections;
	const all = [...new Set(session.inputs.map(({ section }) => section))];
	return all.map((section) =>
		fields.accessToAll(
			`group-${section}`,
			named[section],
			session.inputs.filter((input) => input.section === section).map(({ pointer }) => pointer),
		),
	);
}

export class BuilderFields extends Fields {
	#builder;

	/** @param {Builder} builder @param {Format} format */
	constructor(builder, format) {
		super(builder.session, format, builder.root, (pointer) => builder.goTo(pointer));
		this.#builder = builder;
	}

	/** @override @param {string} pointer @param {Parameters<Fields['field']>[1]} [options] */
	field(pointer, options) {
		return html`<div class="settable">${super.field(pointer, options)}${this.#accessTo(pointer)}</div>`;
	}

	/** All inputs of a pricing have the same access, and so have all tasks. @param {string} pointer */
	#accessTo(pointer) {
		if (/\/tasks\/[1-9]/.test(pointer)) return nothing;
		const pattern = patternOf(pointer);
		const [, pricing, name] = /^(.*?\/pricing)\/(.*)$/.exec(pattern) ?? [];
		if (!pricing) return this.access(pattern, this.session.input(pointer)?.label ?? pattern);
		return name === 'model'
			? this.accessToAll(
					`access${pricing}`,
					words.access.pricing,
					this.#inputs.filter((input) => input.startsWith(`${pricing}/`)),
				)
			: nothing;
	}

	/** @param {string} input a pattern, or "/preset" @param {string} label */
	access = (input, label) => this.accessToAll(`access${input}`, label, [input]);

	/** @param {string} id @param {string} label @param {string[]} inputs */
	accessToAll(id, label, inputs) {
		const { attributes } = this.#builder.widget;
		const now = new Set(inputs.map((input) => accessTo(attributes, input)));
		const [access] = now.size === 1 ? now : [/** @type {const} */ ('various')];
		const choices = access === 'various' ? [access, ...accesses] : accesses;
		return html`<div class="access" data-access=${access}>
			${selectField({
				id: id.replaceAll(/[/*]+/g, '-'),
				label: words.access.of({ label }),
				value: access,
				choices: choices.map((one) => [one, words.access[one]]),
				set: (chosen) => {
					const all = ['/preset', ...this.#inputs];
					const changes = withAccess(attributes, all, inputs, /** @type {Access} */ (chosen));
					for (const [name, value] of changes) this.#builder.set(name, value);
				},
			})}
		</div>`;
	}

	get #inputs() {
		return this.session.inputs.map(({ pointer }) => pointer);
	}
}

// The access that visitors have to each input, in the attributes "locked" and "hidden-inputs".

/** @typedef {'open' | 'locked' | 'hidden'} Access */

const attributes = { locked: 'locked', hidden: 'hidden-inputs' };

/** @param {Record<string, string>} values @param {string} input */
export function accessTo(values, input) {
	const within = (/** @type {string} */ attribute) =>
		(values[attribute] ?? '').split(/\s+/).some((pattern) => pattern && covers(pattern, input));
	return within(attributes.hidden) ? 'hidden' : within(attributes.locked) ? 'locked' : 'open';
}

/**
 * @param {Record<string, string>} values
 * @param {string[]} all
 * @param {string[]} changed
 * @param {Access} access
 * @returns {[name: string, value: string | undefined][]} undefined removes an attribute
 */
export function withAccess(values, all, changed, access) {
	return /** @type {const} */ (['locked', 'hidden']).map((kind) => {
		const inputs = all.filter((input) => (changed.includes(input) ? access : accessTo(values, input)) === kind);
		return [attributes[kind], shortest(inputs, all).join(' ') || undefined];
	});
}

/** Returns the fewest patterns that match these inputs only. @param {string[]} inputs @param {string[]} all */
export function shortest(inputs, all) {
	/** @type {string[]} */
	const found = [];
	for (const input of inputs) {
		if (found.some((pattern) => covers(pattern, input))) continue;
		const wider = ancestors(input).find((pattern) => all.every((one) => !covers(pattern, one) || inputs.includes(one)));
		found.push(wider ?? input);
	}
	return found;
}

/** The widest first, without the list of candidates, to which visitors can add. @param {string} input */
function ancestors(input) {
	const parts = input.split('/');
	return parts
		.slice(2)
		.map((_, i) => parts.slice(0, i + 2).join('/'))
		.filter((pattern) => pattern !== '/candidates');
}
