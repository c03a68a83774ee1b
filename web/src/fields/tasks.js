// Tasks: each has a name, a volume and a growth of its own. Without any, there is a single volume.
import { html, nothing } from 'lit';
import { maxTasks } from '../scenario/leaves.js';
import { valueAt } from '../scenario/pointer.js';
import { withNewTask, withoutTask, withTaskName, withTasks } from '../scenario/task-edits.js';
import { tasksOf } from '../scenario/list-items.js';
import { idOf } from './field-id.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { Fields } from './fields.js' */

const list = '/demand/tasks';

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
			session.edit(list, valueAt(changed, list), changed);
			const focusId = idOf(tasksOf(changed).length ? `${list}/${focused}/name` : list, 'all');
			requestAnimationFrame(() => fields.root.getElementById(focusId)?.focus());
		};
		return session.locks.locked(list) ? nothing : html`<button type="button" @click=${act}>${label}</button>`;
	};
	return html`<div class="group" id=${idOf(list, 'all')} tabindex="-1">
		${all.map((_, i) => {
			const name = session.nameAt(`${list}/${i}/name`) ?? '';
			const without = (/** @type {Scenario} */ before) => withoutTask(before, i, session.knownTaskNames);
			return html`<fieldset class="group">
				<legend>${name}</legend>
				${fields.field(`${list}/${i}/name`, { edit: (value) => rename(fields, i, String(value)) })}
				${fields.field(`${list}/${i}/labels_per_month`)} ${fields.field(`${list}/${i}/annual_growth`)}
				${fields.problems(`${list}/${i}`)} ${button(candidates.removeThis({ name }), without, Math.max(0, i - 1))}
			</fieldset>`;
		})}
		${fields.problems(list)}
		${
			all.length === 0
				? button(words.splitIntoTasks, (before) => withTasks(before, words.firstTask), 0)
				: all.length < maxTasks
					? button(words.addTask, withNewTask, all.length)
					: nothing
		}
	</div>`;
}

function rename(/** @type {Fields} */ { session }, /** @type {number} */ i, /** @type {string} */ name) {
	session.pricings.clear(); // rate cards in it have the name before
	session.taskNames = session.knownTaskNames;
	const scenario = /** @type {Scenario} */ (session.scenario);
	session.edit(`${list}/${i}/name`, name, withTaskName(scenario, i, name, session.taskNames));
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
