// The section on the inputs: their values, and what visitors can do with each.
import { html, nothing } from 'lit';
import { Fields } from '../fields/fields.js';
import { patternOf } from '../scenario/pointer.js';
import { candidates } from '../view/candidates.js';
import { sections } from '../view/input-sections.js';
import { status } from '../view/status.js';
import { accessTo, withAccess } from './access.js';
import { selectField } from './controls.js';
import words from '../words/builder.js';

/** @import { Builder } from './builder.js' */
/** @import { Access } from './access.js' */
/** @import { Format } from '../words/format.js' */

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
