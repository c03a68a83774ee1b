// The sections on the start, the content, the call to action and analytics.
import { html, nothing } from 'lit';
import { sharingWays } from '../embed/settings.js';
import { events } from '../frame/messages.js';
import { languages } from '../text/locales.js';
import { historyButtons } from '../view/tool-bar.js';
import { checkbox, selectField } from './controls.js';
import { attribute, readAttribute } from './widget.js';
import words from '../words/builder.js';

/** @import { Builder } from './builder.js' */

const names = new Intl.DisplayNames('en', { type: 'language' });

/** @param {Builder} builder */
export function start(builder) {
	const { session, fields, widget, notices } = builder;
	return html`${notices.map((notice) => html`<p class="problem">${words.start.notTaken(notice)}</p>`)}
		<section aria-labelledby="start">
			<h2 id="start">${words.start.title}</h2>
			${selectField({
				id: 'preset',
				label: words.start.preset,
				value: session.preset?.name ?? '',
				choices: session.presets.map(({ name, title }) => [name, title]),
				set: (name) => session.pickPreset(String(name)),
			})}
			<p class="quiet">${session.preset?.summary}</p>
			${fields.access('/preset', words.start.presetAccess)} ${historyButtons(session, fields.format)}
			${fields.field('/currency', { place: 'quick' })}
			${builder.textFields.draw({
				id: 'locale',
				label: words.start.locale,
				value: widget.attributes.locale ?? '',
				placeholder: words.start.asPage,
				read: (text) => readAttribute('locale', text),
				accepted: words.accepted.locale,
				set: (value) => builder.set('locale', value),
				list: 'languages',
				extra: html`<datalist id="languages">
					${languages.map((language) => html`<option value=${language}>${names.of(language)}</option>`)}
				</datalist>`,
			})}
		</section>`;
}

/** @param {Builder} builder */
export function content(builder) {
	const { attributes } = builder.widget;
	/** @param {string} name @param {string} label @param {Record<string, string>} called @param {string} [unset] */
	const attributeField = (name, label, called, unset = '') => {
		const { choices, default: fallback } = attribute(name);
		return selectField({
			id: name,
			label,
			value: attributes[name] ?? fallback ?? '',
			choices: [...(fallback ? [] : ['']), ...choices].map((value) => [value, called[value] ?? unset]),
			set: (value) => builder.set(name, value === fallback ? undefined : value),
		});
	};
	return html`<section aria-labelledby="content">
		<h2 id="content">${words.content.title}</h2>
		${attributeField('view', words.content.view, words.content.views)}
		${attributeField('theme', words.content.theme, words.content.themes, words.start.asPage)}
		${attributeField('storage', words.content.storage, words.content.storages, words.content.storageDefault)}
		<fieldset>
			<legend>${words.content.sharing}</legend>
			${sharingWays.map((way) =>
				checkbox({
					label: words.content.ways[way],
					checked: shared(attributes.sharing).includes(way),
					set: (checked) => builder.set('sharing', withWay(attributes.sharing, way, checked)),
				}),
			)}
		</fieldset>
	</section>`;
}

/** @param {string | undefined} sharing @returns {string[]} */
const shared = (sharing) => (sharing === undefined ? [...sharingWays] : sharing.split(/\s+/));

/** @param {string | undefined} sharing @param {string} way @param {boolean} may */
function withWay(sharing, way, may) {
	const some = sharingWays.filter((one) => (one === way ? may : shared(sharing).includes(one)));
	return some.length === sharingWays.length ? undefined : some.join(' ') || 'none';
}

/** @param {Builder} builder */
export function action(builder) {
	const { attributes } = builder.widget;
	const [href, label] = [attributes['cta-href'], attributes['cta-label']];
	const text = (/** @type {'cta-href' | 'cta-label'} */ name) =>
		builder.textFields.draw({
			id: name,
			label: words.action[name],
			value: attributes[name] ?? '',
			read: (typed) => readAttribute(name, typed),
			accepted: words.accepted['cta-href'],
			set: (value) => builder.set(name, value),
		});
	return html`<section aria-labelledby="action">
		<h2 id="action">${words.action.title}</h2>
		${text('cta-href')}${text('cta-label')}
		${
			(href === undefined) === (label === undefined) ? nothing : html`<p class="problem">${words.action.needsOther}</p>`
		}
		${flag(builder, 'cta-scenario')}
	</section>`;
}

/** @param {Builder} builder */
export function analytics(builder) {
	const { eventLog } = builder.preview;
	return html`<section aria-labelledby="measuring">
		<h2 id="measuring">${words.measuring.title}</h2>
		${flag(builder, 'data-layer')}
		<p class="quiet">${events.join(', ')}</p>
		<details>
			<summary>${words.measuring.eventLog}</summary>
			${
				eventLog.length
					? html`<pre tabindex="0">${eventLog.map((line) => `${line}\n`)}</pre>`
					: html`<p class="quiet">${words.measuring.noEvents}</p>`
			}
		</details>
	</section>`;
}

/** @param {Builder} builder @param {string} name */
const flag = (builder, name) =>
	checkbox({
		label: attribute(name).description,
		checked: builder.widget.attributes[name] !== undefined,
		set: (checked) => builder.set(name, checked ? '' : undefined),
	});
