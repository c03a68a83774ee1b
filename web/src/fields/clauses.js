// "Your contract also says …": adds, shows and removes clauses in the language of contracts.
import { html, nothing } from 'lit';
import { clauses, fieldsOf, hasClause, pointersOf, withClause, withoutClause } from '../scenario/clauses.js';
import { isDecimal, product } from '../scenario/decimals.js';
import { valueAt } from '../scenario/pointer.js';
import { withUnit } from '../words/unit.js';
import { addKinds, kindNames, kinds, kindsText, offersKinds, removeKinds } from './kinds.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { FieldValues } from '../state/field-values.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Clause } from '../scenario/clauses.js' */
/** @import { Fields } from './fields.js' */

/** Names of the clauses whose fields are shown. @type {WeakMap<Session, Set<string>>} */
const opened = new WeakMap();

/** @param {Session} session */
function openedIn(session) {
	const names = opened.get(session) ?? new Set();
	opened.set(session, names);
	return names;
}

/** @param {Fields} fields @param {'contract' | 'offer'} of */
export function clausesView(fields, of) {
	const { session } = fields;
	const { clauses: words } = fields.format.words;
	const scenario = /** @type {Scenario} */ (session.scenario);
	const open = openedIn(session);
	const shown = clauses.filter(
		(clause) => clause.of === of && pointersOf(clause, session.at).some((pointer) => !session.locks.hidden(pointer)),
	);
	const isThere = (/** @type {Clause} */ clause) =>
		hasClause(clause, scenario, session.at) ||
		(open.has(clause.name) && session.value(pointersOf(clause, session.at)[0]) !== undefined);
	const others = shown.filter((clause) => !isThere(clause) && !isLocked(session, clause));
	const kindsApply = of === 'contract' && offersKinds(session);
	return html`${kindsApply && session.hasTasks ? kindsChip(fields, open) : nothing}
	${shown.filter(isThere).map((clause) => clauseChip(fields, clause, open))}
	${
		others.length
			? html`<select
					class="add-clause"
					id="add-clause-${of}"
					aria-label=${words.add[of]}
					@change=${(/** @type {any} */ { target }) => add(fields, target, open)}
				>
					<option value="" .selected=${true}>${words.add[of]}</option>
					${kindsApply && !session.hasTasks ? html`<option value=${kinds}>${words.severalKinds}</option>` : nothing}
					${others.map(({ name }) => html`<option value=${name}>${sentence(words.says[name], ['…', '…'])}</option>`)}
				</select>`
			: nothing
	}`;
}

/** @param {Session} session @param {Clause} clause */
const isLocked = ({ locks, at }, clause) => pointersOf(clause, at).some((pointer) => locks.locked(pointer));

/** @param {string} template @param {string[]} values */
const sentence = (template, values) => template.replace(/\{(\d)\}/g, (_, i) => values[Number(i)] ?? '…');

/**
 * The clause as a sentence with its figures.
 * @param {{session: FieldValues, text: Fields['text'], format: Format}} fields
 * @param {Clause} clause
 */
export function clauseText({ session, text, format }, clause) {
	const write = (/** @type {string} */ pointer, /** @type {unknown} */ value) => {
		const input = session.input(pointer);
		return input && value !== undefined ? withUnit(input, String(value), text, format) : '…';
	};
	const pointers = fieldsOf(clause, session.at);
	const values = pointers.map((pointer) => write(pointer, session.value(pointer) ?? session.input(pointer)?.absent));
	if (clause.monthly) {
		const factors = [clause.monthly, pointers[0]].map((pointer) => String(session.value(pointer)));
		values.push(write(clause.monthly, factors.every(isDecimal) ? product(factors[0], factors[1]) : undefined));
	}
	return sentence(format.words.clauses.says[clause.name], values);
}

/** @param {Fields} fields @param {Clause} clause @param {Set<string>} open */
function clauseChip(fields, clause, open) {
	const { session } = fields;
	const pointers = fieldsOf(clause, session.at);
	return chip(fields, open, {
		name: clause.name,
		says: clauseText(fields, clause),
		rows: pointers.length
			? () => [
					pointers.map((pointer) => fields.field(pointer, { place: 'quick' })),
					clause.name === 'part' ? toExtent(fields) : nothing,
				]
			: undefined,
		remove: isLocked(session, clause) ? undefined : (event) => remove(fields, clause, event, open),
	});
}

/** @param {Fields} fields @param {Set<string>} open */
const kindsChip = (fields, open) =>
	chip(fields, open, {
		name: kinds,
		says: kindsText(fields),
		rows: () => kindNames(fields),
		remove: (event) => {
			open.delete(kinds);
			event.stopPropagation();
			removeKinds(fields);
			focusOnceDrawn(() => fields.root.getElementById('add-clause-contract'));
		},
	});

/**
 * @param {Fields} fields
 * @param {Set<string>} open
 * @param {{name: string, says: string, rows?: () => unknown, remove?: (event: Event) => void}} clause rows: its fields
 */
function chip({ session, format }, open, { name, says, rows, remove }) {
	const isOpen = rows !== undefined && open.has(name);
	const toggle = () => {
		const wasOpen = open.delete(name);
		open.clear();
		if (!wasOpen) open.add(name);
		session.refresh();
	};
	return html`<div class="clause" data-clause=${name}>
		<p class="chip">
			${
				rows
					? html`<button type="button" aria-expanded=${isOpen} @click=${toggle}>${says}</button>`
					: html`<span>${says}</span>`
			}
			${
				remove
					? html`<button
							type="button"
							class="remove"
							aria-label=${format.words.clauses.remove({ clause: says })}
							@click=${remove}
						>
							×
						</button>`
					: nothing
			}
		</p>
		${isOpen ? rows() : nothing}
	</div>`;
}

/** Opens the picture of how much to move. @param {Fields} fields */
function toExtent({ root, format }) {
	const part = root.getElementById('all')?.closest('details');
	if (!part) return nothing;
	const go = () => {
		part.open = true;
		focusOnceDrawn(() => {
			const heading = root.getElementById('extent');
			heading?.setAttribute('tabindex', '-1');
			return heading;
		}, 600);
	};
	return html`<button type="button" class="link" id="to-extent" @click=${go}>${format.words.extent.question}</button>`;
}

/** @param {Fields} fields @param {HTMLSelectElement} target @param {Set<string>} open */
function add(fields, target, open) {
	const { session, root } = fields;
	const name = target.value;
	const clause = clauses.find((one) => one.name === name);
	target.value = '';
	if (!clause && name !== kinds) return;
	open.clear(); // the others remain as sentences
	if (!clause) {
		open.add(kinds);
		addKinds(fields);
		return focusOnceDrawn(() => root.querySelector(`[data-clause=${kinds}] .row input`));
	}
	open.add(clause.name);
	change(session, clause, withClause(clause, /** @type {Scenario} */ (session.scenario), session.at));
	const wanted = fieldsOf(clause, session.at).length ? '.row input' : '.chip button';
	focusOnceDrawn(() => root.querySelector(`[data-clause=${clause.name}] ${wanted}`));
}

/** @param {Fields} fields @param {Clause} clause @param {Event} event @param {Set<string>} open */
function remove({ session, root }, clause, event, open) {
	const { of } = clause;
	open.delete(clause.name);
	event.stopPropagation();
	change(session, clause, withoutClause(clause, /** @type {Scenario} */ (session.scenario), session.at));
	focusOnceDrawn(() => root.getElementById(`add-clause-${of}`)); // the button disappears
}

/**
 * Typing replaces the value that a field starts with.
 * @param {() => Element | null} find
 * @param {number} [frames] until it gives up
 */
function focusOnceDrawn(find, frames = 30) {
	requestAnimationFrame(() => {
		const element = /** @type {HTMLInputElement | null} */ (find());
		if (!element && frames) return focusOnceDrawn(find, frames - 1);
		element?.focus();
		if (element?.matches('input')) element.select();
	});
}

/** In one step of undo, which has the name of the clause's first figure. */
function change(/** @type {Session} */ session, /** @type {Clause} */ clause, /** @type {Scenario} */ scenario) {
	const [first] = pointersOf(clause, session.at);
	session.history.begin();
	void session.edit(first, valueAt(scenario, first), scenario, false);
}
