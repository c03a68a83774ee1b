// The key inputs, which the first look asks for, and the choice of preset.
import { html, nothing } from 'lit';
import { keyPointers } from '../fields/key-inputs.js';
import { isOwn, pickOwn } from '../fields/own-contract.js';
import { termField } from '../fields/term-fields.js';
import { pricingFields } from '../scenario/costs.js';
import { ownContract } from '../scenario/own-contract.js';
import { addButton, candidates, namesOf, rootOf } from './candidates.js';

/** @import { Input } from '../engine/types.js' */
/** @import { Fields } from '../fields/fields.js' */
/** @import { FieldValues } from '../state/field-values.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Disclosures } from '../ui/disclosures.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Words } from '../words/languages.js' */

/** @param {Fields} fields @param {Disclosures} disclosures @param {boolean} only no other inputs are shown */
export function keyInputs(fields, disclosures, only) {
	const { session, format } = fields;
	const { form } = format.words;
	const single = namesOf(session).length === 1;
	const adds = single && !session.locks.locked('/candidates');
	const late = format.words.clauses && fields.panels.module;
	const pointers = keyPointers(session);
	const rows = (/** @type {RegExp} */ pattern) =>
		pointers.filter((pointer) => pattern.test(pointer)).map((pointer) => row(fields, pointer));
	const legend = (/** @type {string} */ title, /** @type {string} */ pointer) =>
		html`<legend>${title} <span class="quiet">${session.value(pointer)}</span></legend>`;
	return html` <fieldset class="rows">
			${legend(form.now, '/incumbent/name')} ${rows(/^\/(demand|incumbent)\//)}
			<div class="clauses">${late?.clausesView(fields, 'contract')}</div>
			${late?.limitsNote(fields)}
		</fieldset>
		<fieldset class="rows">
			${legend(offerName(session, form), session.at('/candidates/*/name'))}
			${single ? nothing : candidates(fields, disclosures)} ${rows(/^\/candidates\//)}
			<div class="clauses">
				${late?.clausesView(fields, 'offer')}
				${adds ? addButton(session, form.offer({ letter: 'B' }), 'add-clause') : nothing} ${late?.offersView(fields)}
			</div>
		</fieldset>
		${late?.billsView(fields, offerName(session, form))}
		<div class="foot">
			${
				only
					? nothing
					: html`<button type="button" class="link" @click=${goToAllInputs}>
							${format.words.fields.allInputs({ n: countOf(session) })}
						</button>`
			}
		</div>`;
}

/** @param {Session} session @param {Words['form']} words */
const offerName = ({ shown }, words) => words.offer({ letter: String.fromCharCode(65 + shown) });

/** @param {Fields} fields @param {string} pointer */
const row = (fields, pointer) =>
	termField(fields, pointer) ?? fields.field(pointer, { place: 'quick', label: labelOf(fields, pointer) });

/** @param {Event} event */
function goToAllInputs(event) {
	const all = rootOf(event).getElementById('all');
	all?.closest('details')?.setAttribute('open', '');
	all?.scrollIntoView();
	all?.focus({ preventScroll: true });
}

/** The choice between an example and the visitor's own contract. @param {Session} session @param {Format} format */
export function presetSwitch(session, { words: { form } }) {
	if (session.locks.hidden('/preset')) return nothing;
	const locked = session.locks.locked('/preset');
	const own = isOwn(session);
	const name = session.preset?.name;
	const examples = session.presets.filter((preset) => preset.name !== ownContract);
	return html`<div class="presets" role="group" aria-label=${form.startFrom}>
		<span class=${own ? 'choice' : 'choice chosen'}>
			<label for="preset">${form.example}</label>
			<select
				id="preset"
				title=${session.preset?.summary ?? nothing}
				?disabled=${locked}
				@change=${(/** @type {any} */ event) => session.pickPreset(event.target.value)}
			>
				${name === ownContract ? html`<option value="" disabled .selected=${true}>–</option>` : nothing}
				${examples.map((one) => html`<option value=${one.name} .selected=${one.name === name}>${one.title}</option>`)}
			</select>
		</span>
		<button
			type="button"
			id="my-contract"
			class=${own ? 'choice chosen' : 'choice'}
			aria-pressed=${own}
			aria-disabled=${locked}
			@click=${() => !locked && name !== ownContract && pickOwn(session)}
		>
			${form.myContract}
		</button>
	</div>`;
}

/**
 * Shorter than the input's label.
 * @param {{session: FieldValues, format: Format}} fields
 * @param {string} pointer
 */
export function labelOf({ session, format: { words } }, pointer) {
	const label = words.form.labels[/** @type {'commitment'} */ (pointer.split('/').at(-1))];
	const [, item, list] = pointer.match(/^(.*\/(tasks|prices)\/\d+)\//) ?? [];
	if (item) {
		const owner = session.nameAt(`${item}/${list === 'prices' ? 'task' : 'name'}`) ?? '';
		return words.fields.named({ label, owner });
	}
	const [, tiers, index] = pointer.match(/^(.*\/tiers)\/(\d+)\//) ?? [];
	if (!tiers) return label;
	const i = Number(index);
	return i === session.value(tiers).length - 1
		? words.fields.priceAboveTier({ n: i })
		: words.fields.priceInTier({ n: i + 1 });
}

// Where the form shows an input.

/** Lists with an editor of their own. */
const editedList = /^(\/demand\/profile|\/demand\/tasks|\/candidates\/\d+\/tasks)\//;

/**
 * A list's items share one field. Undefined where the input does not apply.
 * @param {Session} session
 * @param {Input} input
 */
export function pointerOf(session, input) {
	if (input.min !== undefined && input.min === input.max) return undefined; // it has only one possible value
	const pointer = input.pointer.startsWith('/candidates/*') ? session.at(input.pointer) : input.pointer;
	if (session.locks.hidden(pointer)) return undefined;
	const list = pointer.match(editedList)?.[1];
	if (list) return session.hasTasks || list.startsWith('/demand/') ? list : undefined;
	if (session.hasTasks && isSingleVolume(pointer)) return undefined;
	const [, pricing, name] = pointer.match(/^(.*?\/pricing)\/(.*)$/) ?? [];
	if (!pricing || name === 'model') return pointer;
	const { model } = session.value(pricing);
	if (name.startsWith('tiers/')) return model === 'tiered' ? `${pricing}/tiers` : undefined;
	if (name.startsWith('prices/')) return model === 'by_task' ? `${pricing}/prices` : undefined;
	return pricingFields(model).includes(name) ? pointer : undefined;
}

/** Whether tasks replace the input. @param {string} pointer */
const isSingleVolume = (pointer) => pointer === '/demand/labels_per_month' || pointer === '/demand/annual_growth';

/** @param {Session} session */
const countOf = (session) => new Set(session.inputs.map((input) => pointerOf(session, input)).filter(Boolean)).size;
