// The field of the currency. Another one needs an exchange rate, or a new start: the numbers are never kept.
import { html, nothing } from 'lit';
import { convertedTo } from '../scenario/currency.js';
import { hasRest } from '../words/languages.js';
import { filled, slot } from '../words/format.js';
import { idOf } from './field-id.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Fields } from './fields.js' */
/** @typedef {{currency: string, rate: string}} Wanted rate: as typed */

const pointer = '/currency';

/** @type {WeakMap<Session, Wanted>} */
const wanted = new WeakMap();

/** @param {Fields} fields */
export function currencyField(fields) {
	const { session } = fields;
	const ask = (/** @type {unknown} */ currency) => {
		if (currency === session.value(pointer)) wanted.delete(session);
		else wanted.set(session, { currency: String(currency), rate: wanted.get(session)?.rate ?? '' });
		session.refresh();
	};
	const change = wanted.get(session);
	return html`<div>
		${fields.field(pointer, { edit: ask })}
		${change && hasRest(fields.format.words) ? rateForm(fields, change) : nothing}
	</div>`;
}

/** @param {Fields} fields @param {Wanted} change */
function rateForm(fields, change) {
	const { session, format, root } = fields;
	const { currency } = change;
	const words = format.words.exchange;
	const { decimal } = fields.text.parse(change.rate);
	const rate = Number(decimal) > 0 ? decimal : undefined;
	const close = () => {
		wanted.delete(session);
		const select = /** @type {HTMLSelectElement} */ (root.getElementById(idOf(pointer, 'all')));
		select.value = String(session.value(pointer));
		select.focus(); // the form disappears
		session.refresh();
	};
	const input = html`<input
		type="text"
		inputmode="decimal"
		id="exchange-rate"
		autocomplete="off"
		aria-label=${words.rate({ from: String(session.value(pointer)), to: currency })}
		aria-invalid=${change.rate !== '' && !rate}
		.value=${change.rate}
		@input=${(/** @type {any} */ { target }) => {
			change.rate = target.value;
			session.refresh();
		}}
	/>`;
	return html`<form
		class="exchange"
		@submit=${(/** @type {Event} */ event) => {
			event.preventDefault();
			if (!rate) return root.getElementById('exchange-rate')?.focus();
			convert(session, currency, rate);
			close();
		}}
	>
		<p>${words.ask({ currency })}</p>
		<p>${filled(words.equation({ from: String(session.value(pointer)), to: currency, rate: slot }), input)}</p>
		<p>
			<button type="submit" aria-disabled=${!rate}>${words.convert}</button>
			<button
				type="button"
				@click=${() => {
					startOver(session, currency);
					close();
				}}
			>
				${words.startOver}
			</button>
			<button type="button" class="link" @click=${close}>
				${words.keep({ currency: String(session.value(pointer)) })}
			</button>
		</p>
	</form>`;
}

/** @param {Session} session @param {string} currency @param {string} rate */
function convert(session, currency, rate) {
	const { scenario, inputs, preset, shown, history } = session;
	const kindOf = (/** @type {string} */ at) => session.origin(at).kind;
	history.begin();
	session.onEdit(pointer);
	const converted = convertedTo(/** @type {Scenario} */ (scenario), currency, rate, inputs, kindOf);
	void session.openScenario(preset?.name ?? '', converted, shown);
}

/** With the example's figures, which say that they are an example's. @param {Session} session @param {string} currency */
function startOver(session, currency) {
	const { preset, presets, history } = session;
	const own = presets.find(({ name }) => name === 'my-contract') ?? preset;
	if (!own) return;
	history.begin();
	session.onEdit(pointer);
	void session.openScenario(own.name, { ...own.scenario, currency });
}
