// Several kinds of labels, each with a volume and a price of its own, among the clauses of the contract.
import { tasksOf } from '../scenario/list-items.js';
import { valueAt } from '../scenario/pointer.js';
import { withoutTasks, withPricedTasks } from '../scenario/task-edits.js';
import { rename } from './demand.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Fields } from './fields.js' */

const list = '/demand/tasks';

/** Names it among the opened clauses. */
export const kinds = 'kinds';

/** Whether the page offers kinds: not where an example has some. @param {Session} session */
export const offersKinds = ({ locks, at, presetValue }) =>
	!presetValue(list) &&
	![list, '/demand/labels_per_month', '/incumbent/offer/pricing', at('/candidates/*/offer/pricing')].some(
		(pointer) => locks.locked(pointer) || locks.hidden(pointer),
	);

/** @param {Fields} fields */
export const addKinds = ({ session, format }) =>
	edit(session, (all) => withPricedTasks(all, format.words.inputs.firstTask));

/** @param {Fields} fields */
export const removeKinds = ({ session }) => edit(session, withoutTasks);

/** In one step of undo. @param {Session} session @param {(scenario: Scenario) => Scenario} change */
function edit(session, change) {
	const scenario = change(/** @type {Scenario} */ (session.scenario));
	session.history.begin();
	session.pricings.clear(); // the pointers of rate cards change
	session.taskNames = [];
	void session.edit(list, valueAt(scenario, list), scenario, false);
}

/** The fields for the names; those of volumes and prices are key inputs. @param {Fields} fields */
export const kindNames = (fields) =>
	tasksOf(fields.session.scenario).map((_, i) =>
		fields.field(`${list}/${i}/name`, {
			place: 'quick',
			label: fields.format.words.clauses.kind({ n: i + 1 }),
			edit: (value) => rename(fields, i, String(value)),
		}),
	);

/** The sentence with the names. @param {Fields} fields */
export const kindsText = ({ session, format }) =>
	format.words.clauses.kinds({ names: format.list(tasksOf(session.scenario).map(({ name }) => name)) });
