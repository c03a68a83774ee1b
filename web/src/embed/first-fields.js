// The key inputs that come with the first answer. What is typed into them is kept at once, and typed into the
// calculator's own fields when these replace them.
import { readTyped, writeTyped } from '../takeaway/draft.js';
import { covers } from '../scenario/pointer.js';
import { startOfMonth } from '../scenario/months.js';
import { rows as styles } from '../styles/rows.js';

/**
 * ends: months until the contract ends, of a date; choices: of the notice's unit; none: shown where there is no value
 * @typedef {{id: string, pointer: string, label: string, value?: string, before?: string, after?: string,
 *   unit?: string, none?: string, ends?: number, choices?: {name: string, months: string, days: string}}} FirstRow
 */

/** A clause that the contract or the offer has. @typedef {{text: string, pointers: string[]}} Chip */

/**
 * after: what follows the clauses, the choice of others first
 * @typedef {{title: string, name: string, rows: FirstRow[], chips: Chip[], after: string[]}} Group
 */

/**
 * Patterns of pointers: what the page's owner has locked and hidden.
 * @typedef {Record<'locked' | 'hidden', string[]>} Locks
 */

/**
 * Texts have marks for numbers; locked: the note at a locked field.
 * @typedef {{label: string, locked: string, groups: Group[], bills: string}} FirstFields
 */

/** @typedef {HTMLInputElement | HTMLSelectElement} Field */
/** Returns what types into the page's fields. @typedef {HTMLElement & {handOver?: () => HandOver}} FirstColumn */
/** @typedef {(root: ShadowRoot) => Promise<void>} HandOver */

/**
 * @param {FirstFields} fields
 * @param {(text: string) => string} write replaces marks
 * @param {ShadowRoot} root
 * @param {string | undefined} key of the draft, undefined stores nothing
 * @param {Locks} locks
 */
export function firstFields({ label, locked, groups, bills }, write, root, key, locks) {
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles()];
	const column = /** @type {FirstColumn} */ (
		element(
			'aside',
			'inputs',
			...groups.map((group) => groupView(group, write, { ...locks, note: locked })),
			element('p', 'bills', write(bills)),
		)
	);
	column.ariaLabel = label;
	const fields = [.../** @type {NodeListOf<Field>} */ (column.querySelectorAll('input, select'))];
	for (const [id, text] of key ? readTyped(key) : []) {
		const field = fields.find((field) => field.id === id);
		if (field && !field.matches(':read-only:is(input), :disabled')) field.value = text;
	}
	const mark = () => {
		const typed = fields.filter(isTyped);
		for (const field of fields)
			if (typed.includes(field) || !field.value) field.closest('.field')?.removeAttribute('data-origin');
			else field.closest('.field')?.setAttribute('data-origin', 'example');
		column.toggleAttribute('data-typed', typed.length > 0);
		return typed.map(({ id, value }) => /** @type {[string, string]} */ ([id, value]));
	};
	mark();
	column.addEventListener('input', () => {
		const typed = mark();
		if (key) writeTyped(key, typed);
	});
	column.handOver = () => {
		const typed = mark();
		const found = fields.find((field) => field === root.activeElement);
		const focused = /** @type {HTMLInputElement | undefined} */ (found);
		const { id = '', selectionStart: start = null, selectionEnd: end = null } = focused ?? {};
		return async (root) => {
			const field = focused && focus(root, id);
			await typeInto(root, typed, id);
			if (field && start !== null) field.setSelectionRange(start, end);
		};
	};
	return column;
}

/** Whether it has another value than at first. @param {Field} field */
const isTyped = (field) =>
	field instanceof HTMLSelectElement
		? !field.options[field.selectedIndex].defaultSelected
		: field.value !== field.defaultValue;

/** Like typing, and like leaving all but the focused field. */
async function typeInto(
	/** @type {ShadowRoot} */ root,
	/** @type {[string, string][]} */ typed,
	/** @type {string} */ focused,
) {
	// The unit first: it gives the notice another field, which is drawn after this task.
	for (const [id, value] of typed.toSorted(([a]) => (a === unitId ? -1 : 0))) {
		const field = /** @type {Field | null} */ (root.getElementById(id));
		if (!field) continue;
		field.value = value;
		for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
		if (field.type === 'text' && id !== focused) field.dispatchEvent(new FocusEvent('blur'));
		if (id === unitId) await new Promise((resolve) => setTimeout(resolve));
	}
}

const unitId = 'notice-unit';

/**
 * Opens no panel, which would push the rows below down.
 * @param {ShadowRoot} root
 * @param {string} id
 */
function focus(root, id) {
	const field = /** @type {HTMLInputElement | null} */ (root.getElementById(id));
	const silence = (/** @type {Event} */ event) => event.stopImmediatePropagation();
	root.addEventListener('focusin', silence, true);
	field?.focus({ preventScroll: true });
	root.removeEventListener('focusin', silence, true);
	return field;
}

/** @param {string[]} patterns @returns {(pointer: string) => boolean} */
const coveredBy = (patterns) => (pointer) => patterns.some((pattern) => covers(pattern, pointer));

/** @param {Group} group @param {(text: string) => string} write @param {Locks & {note: string}} locks */
function groupView({ title, name, rows, chips, after }, write, { locked, hidden, note }) {
	const [isHidden, isLocked] = [coveredBy(hidden), coveredBy([...locked, ...hidden])];
	const shown = chips.filter(({ pointers }) => !pointers.every(isHidden));
	const clauses = [
		...shown.map(({ text, pointers }) => {
			const remove = pointers.some(isLocked) ? '' : element('span', 'remove', '×');
			return element('p', 'chip', element('span', '', write(text)), remove);
		}),
		...after.map((text, i) => (i ? element('span', 'add-clause', text) : select('add-clause', [['', text]], ''))),
	];
	for (const clause of clauses) clause.inert = true;
	return element(
		'fieldset',
		'rows',
		element('legend', '', `${title} `, element('span', 'quiet', name)),
		...rows
			.filter(({ pointer }) => !isHidden(pointer))
			.map((row) => (isLocked(row.pointer) ? lockedRow(rowView(row, write), note) : rowView(row, write))),
		element('div', 'clauses', ...clauses),
	);
}

/** Its inputs can be focused, as in the calculator. @param {HTMLElement} row @param {string} note */
function lockedRow(row, note) {
	for (const input of row.querySelectorAll('input')) input.readOnly = true;
	for (const list of row.querySelectorAll('select')) list.disabled = true;
	row.dataset.off = '';
	row.append(element('p', 'quiet', note));
	return row;
}

/** @param {FirstRow} row @param {(text: string) => string} write */
function rowView({ id, label, value, before = '', after = '', unit = '', none = '', ends, choices }, write) {
	const name = element('label', '', label);
	const input = element('input', '');
	name.htmlFor = input.id = id;
	input.autocomplete = 'off';
	if (ends !== undefined) {
		input.type = 'date';
		input.defaultValue = new Date(startOfMonth(ends) - 1).toISOString().slice(0, 10);
		return element('div', 'field row', name, input);
	}
	input.inputMode = choices ? 'numeric' : 'decimal';
	input.defaultValue = value === undefined ? '' : write(value);
	input.placeholder = value === undefined ? write(none) : '';
	const units =
		choices &&
		select(
			'',
			[
				['months', choices.months],
				['days', choices.days],
			],
			unitId,
		);
	if (units && choices) units.ariaLabel = choices.name;
	const box = element(
		'span',
		'box',
		element('span', 'unit', write(before)),
		input,
		element('span', `unit ${unit}`, units ?? write(after)),
	);
	return element('div', 'field row', name, box);
}

/** @param {string} className @param {[string, string][]} options @param {string} id */
function select(className, options, id) {
	const list = element('select', className);
	list.id = id;
	list.append(...options.map(([value, text], i) => new Option(text, value, i === 0)));
	return list;
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} className
 * @param {(string | HTMLElement)[]} children
 */
function element(tag, className, ...children) {
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.append(...children.filter((child) => child !== ''));
	return made;
}
