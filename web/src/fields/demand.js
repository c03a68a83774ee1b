// Tasks: each has a name, a volume and a growth of its own. Without any, there is a single volume.
import { html, nothing } from 'lit';
import { maxTasks } from '../scenario/leaves.js';
import { monthsLater } from '../scenario/months.js';
import { valueAt } from '../scenario/pointer.js';
import { withNewTask, withoutTask, withTaskName, withTasks } from '../scenario/task-edits.js';
import { tasksOf } from '../scenario/list-items.js';
import { idOf } from './field-id.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { Fields } from './fields.js' */

const tasksPointer = '/demand/tasks';

/** @param {Fields} fields */
export function tasks(fields) {
	const { session, format } = fields;
	const { candidates, inputs: words } = format.words;
	const scenario = /** @type {Scenario} */ (session.scenario);
	const all = tasksOf(scenario);
	/** @param {string} label @param {(scenario: Scenario) => Scenario} change @param {number} focused index of a task */
	const button = (label, change, focused) => {
		const act = () => {
			session.history.begin();
			session.pricings.clear(); // the pointers of rate cards change
			const changed = change(scenario);
			session.taskNames = [];
			session.edit(tasksPointer, valueAt(changed, tasksPointer), changed);
			const focusId = idOf(tasksOf(changed).length ? `${tasksPointer}/${focused}/name` : tasksPointer, 'all');
			requestAnimationFrame(() => fields.root.getElementById(focusId)?.focus());
		};
		return session.locks.locked(tasksPointer) ? nothing : html`<button type="button" @click=${act}>${label}</button>`;
	};
	return html`<div class="group" id=${idOf(tasksPointer, 'all')} tabindex="-1">
		${all.map((_, i) => {
			const name = session.nameAt(`${tasksPointer}/${i}/name`) ?? '';
			const without = (/** @type {Scenario} */ before) => withoutTask(before, i, session.knownTaskNames);
			return html`<fieldset class="group">
				<legend>${name}</legend>
				${fields.field(`${tasksPointer}/${i}/name`, { edit: (value) => rename(fields, i, String(value)) })}
				${fields.field(`${tasksPointer}/${i}/labels_per_month`)} ${fields.field(`${tasksPointer}/${i}/annual_growth`)}
				${fields.problems(`${tasksPointer}/${i}`)}
				${button(candidates.removeThis({ name }), without, Math.max(0, i - 1))}
			</fieldset>`;
		})}
		${fields.problems(tasksPointer)}
		${
			all.length === 0
				? button(words.splitIntoTasks, (before) => withTasks(before, words.firstTask), 0)
				: all.length < maxTasks
					? button(words.addTask, withNewTask, all.length)
					: nothing
		}
	</div>`;
}

export function rename(/** @type {Fields} */ { session }, /** @type {number} */ i, /** @type {string} */ name) {
	session.pricings.clear(); // rate cards in it have the name before
	session.taskNames = session.knownTaskNames;
	const scenario = /** @type {Scenario} */ (session.scenario);
	session.edit(`${tasksPointer}/${i}/name`, name, withTaskName(scenario, i, name, session.taskNames));
}

/** Which tasks move to a candidate. @param {Fields} fields @param {string} pointer */
export function movingTasks(fields, pointer) {
	const { session, format } = fields;
	const names = tasksOf(session.scenario).map(({ name }) => name);
	/** @type {string[]} */
	const moving = session.value(pointer) ?? names;
	const move = (/** @type {string} */ name, /** @type {boolean} */ moves) => {
		const chosen = names.filter((other) => (other === name ? moves : moving.includes(other)));
		session.edit(pointer, chosen.length === names.length ? undefined : chosen);
	};
	return html`<fieldset class="group" id=${idOf(pointer, 'all')} tabindex="-1">
		<legend>${format.words.inputs.movingTasks}</legend>
		${names.map(
			(name) =>
				html`<label
					><input
						type="checkbox"
						value=${name}
						.checked=${moving.includes(name)}
						?disabled=${session.locks.locked(pointer)}
						@change=${(/** @type {any} */ event) => move(name, event.target.checked)}
					/>
					${name}</label
				>`,
		)}
		<p class="quiet">${format.words.inputs.tickMoving}</p>
		${fields.problems(pointer, ...moving.map((_, i) => `${pointer}/${i}`))}
	</fieldset>`;
}

// The seasonal profile: a factor for each of 12 months.

const profilePointer = '/demand/profile';

/** @param {Fields} fields */
export function profile(fields) {
	const { session, format } = fields;
	const words = format.words.inputs;
	const factors = session.value(profilePointer);
	const input = session.inputIn(profilePointer);
	const edit = () => {
		session.history.begin();
		session.edit(profilePointer, factors ? undefined : Array(12).fill('1'));
		requestAnimationFrame(() => fields.root.getElementById(idOf(profilePointer, 'all'))?.focus());
	};
	const month = (/** @type {number} */ i) => format.markedMonth(i + 1, monthsLater(session.scenario?.start, i));
	const cell = (/** @type {number} */ i) => {
		const name = format.words.fields.named({ label: input?.label ?? '', owner: month(i) });
		return html`<span
			><span class="end" aria-hidden="true">${month(i)}</span>${fields.cell(`${profilePointer}/${i}`, name)}</span
		>`;
	};
	return html`<fieldset class="group" id=${idOf(profilePointer, 'all')} tabindex="-1">
		${
			factors
				? html`<legend>${words.profile}</legend>
						<div class="ends">${factors.map((/** @type {unknown} */ _, /** @type {number} */ i) => cell(i))}</div>
						<p class="quiet">${input?.help}</p>`
				: nothing
		}
		${fields.problems(profilePointer)}
		${
			session.locks.locked(profilePointer)
				? nothing
				: html`<button type="button" @click=${edit}>${factors ? words.removeProfile : words.addProfile}</button>`
		}
	</fieldset>`;
}
