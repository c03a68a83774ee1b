// The figures of the example that are most worth knowing, each with its field. A figure that is typed or confirmed
// stays until the visitor leaves the list.
import { html, nothing } from 'lit';
import { candidateIndex } from '../scenario/candidates.js';
import { forcedColors } from '../styles/forced-colors.js';
import { restsOn as look } from '../styles/rests-on.js';

/** @import { Fields } from '../fields/fields.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Words } from '../words/languages.js' */

/** @typedef {{session: Session, format: Format, fields: Fields}} Context */
/** @typedef {{input: string, value: string}} Worth of knowing an input before deciding */

export const styles = [look, forcedColors];

const maxFigures = 3;

/** By session, the inputs in the list that the visitor is in. @type {WeakMap<Session, string[]>} */
const held = new WeakMap();

/** @param {Context} context */
export function restsOn({ session, format, fields }) {
	const worths = worthsOf(session);
	if (!worths.length) return nothing; // not decided yet, or nothing is uncertain
	const words = format.words.restsOn;
	const examples = examplesByWorth(session, worths);
	const isInside = fields.root.activeElement?.closest('.rests-on');
	const listed = (isInside && held.get(session)) || examples.slice(0, maxFigures);
	held.set(session, listed);
	const left = listed.filter((pointer) => session.origin(pointer).kind === 'example').length;
	return html`<section
		class="rests-on"
		aria-labelledby="rests-on"
		?data-old=${!session.decided}
		@focusout=${() => requestAnimationFrame(session.refresh)}
	>
		<h3 id="rests-on">${heading(left, examples.length, words)}</h3>
		${
			listed.length
				? html`<ul>
						${listed.map((pointer) => row(pointer, worths, { session, format, fields }))}
					</ul>`
				: nothing
		}
	</section>`;
}

/** @param {number} listed figures of the example @param {number} all @param {Words['restsOn']} words */
function heading(listed, all, words) {
	if (!all) return words.none;
	if (!listed) return words.others;
	return listed < all ? words.these({ n: listed }) : words.only({ n: listed });
}

/**
 * What knowing each uncertain input is worth: by value, then by its share of the spread.
 * @param {Pick<Session, 'decision'>} session
 * @returns {Worth[]}
 */
export function worthsOf({ decision }) {
	const { candidates, recommendation } = decision?.result ?? {};
	const { evppi } = recommendation ?? {};
	if (!candidates || !recommendation || !evppi) return [];
	const drivers = candidates.flatMap(({ risk }) => risk?.drivers ?? []);
	const shares = new Map(drivers.map(({ input, share }) => [input, Number(share)]));
	const share = (/** @type {Worth} */ { input }) => shares.get(input) ?? 0;
	return evppi.toSorted((a, b) => Number(b.value) - Number(a.value) || share(b) - share(a));
}

/** @param {Session} session @param {Worth[]} worths */
function examplesByWorth({ origin, input: inputAt, locks, scenario }, worths) {
	return worths
		.map(({ input }) => input)
		.filter((pointer) => (candidateIndex(pointer) ?? 0) < (scenario?.candidates.length ?? 0))
		.filter((pointer) => inputAt(pointer) && !locks.locked(pointer) && !locks.hidden(pointer))
		.filter((pointer) => origin(pointer).kind === 'example');
}

/**
 * How far a figure that cannot change the answer moves the worth.
 * @param {string} pointer
 * @param {Session} session
 * @param {Format} format
 */
function swingOf(pointer, { lastAssessment }, format) {
	const words = format.words.restsOn;
	const all = lastAssessment?.result.candidates.flatMap(({ sensitivity }) => sensitivity ?? []);
	const swing = all?.find(({ input }) => input === pointer);
	const by = swing ? Math.abs(Number(swing.npv_high) - Number(swing.npv_low)) : 0;
	return by > 0 ? words.moves({ amount: format.money(by) }) : words.worthNothing;
}

/** @param {string} pointer @param {Worth[]} worths @param {Context} context */
function row(pointer, worths, { session, format, fields }) {
	const words = format.words.restsOn;
	const label = session.fieldName(pointer);
	const { value = '0' } = worths.find(({ input }) => input === pointer) ?? {};
	const isMine = session.origin(pointer).kind !== 'example';
	const worth =
		Number(value) > 0 ? words.worth({ amount: format.money(value, 'ceil') }) : swingOf(pointer, session, format);
	return html`<li>
		${fields.field(pointer, { place: 'rests', label })}
		<span class="worth">${isMine ? words.mine : worth}</span>
		<button
			type="button"
			aria-pressed=${isMine}
			aria-label=${words.confirmInput({ input: label ?? pointer })}
			@click=${() => session.confirm(pointer, !isMine)}
		>
			${words.confirm}
		</button>
	</li>`;
}

// Takes tables, scenarios and files that are pasted or dropped anywhere on the calculator.

/** Until these abort, it already does. @type {WeakSet<AbortSignal>} */
const listening = new WeakSet();

/**
 * @param {HTMLElement} place of the calculator
 * @param {(file: Blob) => void} bringIn
 * @param {AbortSignal} signal aborts when the calculator leaves the page
 */
export function receive(place, bringIn, signal) {
	if (listening.has(signal)) return;
	listening.add(signal);
	const take = (/** @type {ClipboardEvent | DragEvent} */ event) => {
		const file = broughtIn(event);
		if (file) bringIn(file);
	};
	for (const type of /** @type {const} */ (['paste', 'drop', 'dragover']))
		place.addEventListener(type, take, { capture: true, signal });
	// Where nothing has the focus, the whole page is pasted into.
	document.addEventListener('paste', (event) => void (event.target === document.body && take(event)), { signal });
}

/**
 * Single cells are for the field that they are pasted into.
 * @param {ClipboardEvent | DragEvent} event
 * @returns {Blob | undefined}
 */
function broughtIn(event) {
	const target = /** @type {Element} */ (event.composedPath()[0]);
	if (event.defaultPrevented || target.matches('textarea, dialog *')) return undefined;
	const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
	const text = data?.getData('text') ?? '';
	const isTable = (target.matches('input') ? /[\t;,].*\n.*\S/ : /\t|[;,].*\n.*\S|^\s*\{/).test(text);
	const file = data?.files[0] ?? (isTable ? new Blob([text]) : undefined);
	if (file || data?.types.includes('Files')) event.preventDefault(); // or a dragged file could not be dropped
	return file;
}
