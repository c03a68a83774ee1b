// The seasonal profile: a factor for each of 12 months.
import { html, nothing } from 'lit';
import { monthsLater } from '../scenario/months.js';
import { idOf } from './field-id.js';

/** @import { Fields } from './fields.js' */

const list = '/demand/profile';

/** @param {Fields} fields */
export function profile(fields) {
	const { session, format } = fields;
	const words = format.words.inputs;
	const factors = session.value(list);
	const input = session.inputIn(list);
	const edit = () => {
		session.history.begin();
		session.edit(list, factors ? undefined : Array(12).fill('1'));
		requestAnimationFrame(() => fields.root.getElementById(idOf(list, 'all'))?.focus());
	};
	const month = (/** @type {number} */ i) => format.markedMonth(i + 1, monthsLater(session.scenario?.start, i));
	const cell = (/** @type {number} */ i) => {
		const name = format.words.fields.named({ label: input?.label ?? '', owner: month(i) });
		return html`<span
			><span class="end" aria-hidden="true">${month(i)}</span>${fields.cell(`${list}/${i}`, name)}</span
		>`;
	};
	return html`<fieldset class="group" id=${idOf(list, 'all')} tabindex="-1">
		${
			factors
				? html`<legend>${words.profile}</legend>
						<div class="ends">${factors.map((/** @type {unknown} */ _, /** @type {number} */ i) => cell(i))}</div>
						<p class="quiet">${input?.help}</p>`
				: nothing
		}
		${fields.problems(list)}
		${
			session.locks.locked(list)
				? nothing
				: html`<button type="button" @click=${edit}>${factors ? words.removeProfile : words.addProfile}</button>`
		}
	</fieldset>`;
}
