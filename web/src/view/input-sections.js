// All inputs by section, with a search field.
import { html, nothing } from 'lit';
import { currencyField } from '../fields/currency.js';
import { pricing } from '../fields/pricing.js';
import { RangeRows } from '../fields/range-row.js';
import { movingTasks, profile, tasks } from '../fields/demand.js';
import { allInputs } from '../styles/all-inputs.js';
import { forcedColors } from '../styles/forced-colors.js';
import { inputsBySection, partsOf } from './input-groups.js';

/** @import { Disclosures } from '../ui/disclosures.js' */
/** @import { Words } from '../words/languages.js' */
/** @import { InputFilter } from './input-filter.js' */
/** @import { FormInput, Group, Part } from './input-groups.js' */
/** @import { Fields } from '../fields/fields.js' */

export const styles = [allInputs, forcedColors];

/** @param {Fields} fields @param {Disclosures} disclosures @param {InputFilter} filter */
export function sections(fields, disclosures, filter) {
	const { session, format } = fields;
	fields.withRanges(RangeRows);
	const words = format.words.fields;
	const all = inputsBySection(session, format).map(({ section, inputs }) => ({
		section,
		inputs,
		shown: inputs.filter((input) => filter.shows(input)),
		changed: inputs.filter((input) => input.changed).length,
	}));
	const found = {
		n: all.flatMap(({ shown }) => shown).length,
		of: all.flatMap(({ inputs }) => inputs).length,
		groups: all.filter(({ shown }) => shown.length).length,
		changed: all.reduce((sum, { changed }) => sum + changed, 0),
	};
	const draw = (/** @type {FormInput[]} */ inputs) =>
		html`<div class="grid">${partsOf(session, inputs, format).map((part) => drawPart(fields, part))}</div>`;
	return html`${searchField(fields, filter, found)}
	${all.map(({ section, inputs, shown, changed }) => {
		if (filter.active)
			return shown.length
				? html`<div class="section found" id=${sectionId(section)}>
						<h4>${words.sections[section]}</h4>
						${draw(shown)}
					</div>`
				: nothing;
		const invalid = [...session.problems.keys()].filter((pointer) => session.inputIn(pointer)?.section === section);
		const summary = html`${words.sections[section]}
		${invalid.length ? html`<span class="badge bad">${words.toFix({ n: invalid.length })}</span>` : nothing}
		${changed ? html`<span class="badge">${words.changed({ n: changed })}</span>` : nothing}`;
		return disclosures.draw(sectionId(section), 'section', summary, () => draw(inputs));
	})}`;
}

/** @param {string} section */
export const sectionId = (section) => `section-${section}`;

/** @param {Fields} fields @param {Part} part */
function drawPart(fields, { title, groups }) {
	const content = groups.map((group) => drawGroup(fields, group));
	return title
		? html`<fieldset class="group part">
				<legend>${title}</legend>
				${content}
			</fieldset>`
		: content;
}

/** @param {Fields} fields @param {Group} group */
function drawGroup(fields, { optional, pricing: priced, pointers }) {
	const { session } = fields;
	if (priced) return html`<div class="group">${pricing(fields, priced)}</div>`;
	const plain = () => pointers.map((pointer) => editorOf(pointer)(fields, pointer));
	if (!optional) return plain();
	const { object, label } = optional;
	const present = session.value(object) !== undefined;
	const initial = () =>
		session.presetValue(object) ??
		Object.fromEntries(pointers.map((pointer) => [pointer.slice(object.length + 1), session.input(pointer)?.default]));
	return html`<fieldset class="group">
		<legend>
			<label
				><input
					type="checkbox"
					.checked=${present}
					@change=${() => session.edit(object, present ? undefined : initial())}
				/>
				${fields.format.words.fields[label]}</label
			>
		</legend>
		${present ? plain() : nothing}
	</fieldset>`;
}

/** @param {string} pointer @returns {(fields: Fields, pointer: string) => unknown} */
function editorOf(pointer) {
	if (pointer === '/demand/tasks') return tasks;
	if (pointer === '/demand/profile') return profile;
	if (pointer === '/currency') return currencyField;
	return /^\/candidates\/\d+\/tasks$/.test(pointer) ? movingTasks : (fields) => fields.field(pointer);
}

/** @typedef {{n: number, of: number, groups: number, changed: number}} Found numbers of inputs and sections */

/** @param {Fields} fields @param {InputFilter} filter @param {Found} found */
function searchField(fields, filter, found) {
	const words = fields.format.words.inputs;
	const keydown = (/** @type {KeyboardEvent} */ event) => {
		if (event.key === 'Escape' && filter.query) {
			event.preventDefault();
			filter.search('');
		} else if (event.key === 'Enter' || event.key === 'ArrowDown') {
			event.preventDefault();
			/** @type {HTMLElement | null} */ (fields.root.querySelector('.found :is(input, select)'))?.focus();
		}
	};
	return html`<div class="finder" role="search">
		<label for="find">${words.search}</label>
		<input
			type="search"
			id="find"
			autocomplete="off"
			spellcheck="false"
			enterkeyhint="search"
			placeholder=${words.searchHint}
			aria-describedby="found"
			.value=${filter.query}
			@input=${(/** @type {any} */ event) => filter.search(event.target.value)}
			@keydown=${keydown}
		/>
		<label class="only"
			><input
				type="checkbox"
				.checked=${filter.onlyChanged}
				@change=${(/** @type {any} */ event) => filter.showChanged(event.target.checked)}
			/>
			${words.onlyChanged({ n: found.changed })}</label
		>
		<p class="quiet" role="status" id="found">${filter.active ? resultText(words, filter, found) : nothing}</p>
		${
			filter.active
				? html`<button
						type="button"
						class="link"
						@click=${() => {
							fields.root.getElementById('find')?.focus(); // the button disappears
							filter.clear();
						}}
					>
						${words.showAll}
					</button>`
				: nothing
		}
	</div>`;
}

/** @param {Words['inputs']} words @param {InputFilter} filter @param {Found} found */
function resultText(words, { query, onlyChanged }, found) {
	if (found.n) return words.found(found);
	const sought = query.trim();
	if (!onlyChanged) return words.noneFound({ query: sought });
	return sought ? words.noneChangedFound({ query: sought }) : words.noneChanged;
}
