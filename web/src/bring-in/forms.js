// The forms of the dialog: what the visitor has, and where it is.
import { html, nothing } from 'lit';

/** @import { Session } from '../state/session.js' */
/** @import { BringInDialog, Mode } from './dialog.js' */
/** @import { OpenedFile, Refused } from './scenario-file.js' */
/** @import { Texts, Words } from './texts.js' */

/** @param {BringInDialog} dialog @param {Words} words */
export function askView(dialog, words) {
	const { mode } = dialog;
	return html`<fieldset class="modes">
			<legend>${words.modes.legend}</legend>
			${
				/** @type {Mode[]} */ (['invoices', 'audit']).map(
					(one) =>
						html`<label
							><input
								type="radio"
								name="bring-in-mode"
								.checked=${one === mode}
								@change=${() => dialog.setMode(one)}
							/>${words.modes[one]}</label
						>`,
				)
			}
		</fieldset>
		${pasteView(dialog, words, words.ask[mode])}`;
}

/** @param {BringInDialog} dialog @param {Words} words @param {string} ask */
function pasteView(dialog, words, ask) {
	const textOf = (/** @type {Event} */ { target }) =>
		/** @type {HTMLTextAreaElement} */ (
			/** @type {HTMLElement} */ (target).closest('.paste')?.querySelector('textarea')
		);
	return html`<p id="bring-in-ask">${ask} ${words.saved}</p>
		<div class="paste">
			<textarea
				rows="6"
				spellcheck="false"
				autocomplete="off"
				aria-label=${words.paste}
				aria-describedby="bring-in-ask"
				placeholder=${words.paste}
				@paste=${(/** @type {ClipboardEvent} */ event) => {
					const text = event.clipboardData?.getData('text/plain') ?? '';
					const field = /** @type {HTMLTextAreaElement} */ (event.target);
					if (field.value.trim() || !/\S\s+\S/.test(text)) return; // added to what is there
					event.preventDefault();
					field.value = text.slice(0, shownCharacters); // a long text would slow the page
					void dialog.readText(text);
				}}
			></textarea>
			<div class="forms">
				<button type="button" @click=${(/** @type {Event} */ event) => dialog.readText(textOf(event).value)}>
					${words.read}
				</button>
				<label class="file"
					><span>${words.chooseFile}</span
					><input
						type="file"
						accept=".csv,.tsv,.txt,.json,.xlsx,text/csv,text/plain,application/json"
						@change=${(/** @type {any} */ event) => {
							const [file] = event.target.files;
							if (file) void dialog.readFile(file);
							event.target.value = ''; // the same file may be chosen again
						}}
				/></label>
				<span class="quiet">${words.drop}</span>
			</div>
		</div>`;
}

/** What the field shows of a pasted text. */
const shownCharacters = 20_000;

/** @param {BringInDialog} dialog @param {Session} session @param {Words} words */
export function ownerView(dialog, session, words) {
	const owners = ['/incumbent', ...(session.scenario?.candidates ?? []).map((_, i) => `/candidates/${i}`)];
	return html`<label class="owner"
			>${words.audit.of}
			<select @change=${(/** @type {any} */ event) => dialog.setOwner(event.target.value)}>
				${owners.map(
					(owner) =>
						html`<option value=${owner} .selected=${owner === dialog.owner}>${session.value(`${owner}/name`)}</option>`,
				)}
			</select></label
		>${providerView(dialog, words)}`;
}

/** Where a table has several providers, the rows to use. @param {BringInDialog} dialog @param {Words} words */
function providerView(dialog, words) {
	const providers = dialog.providers;
	if (providers.length < 2) return nothing;
	return html`<label class="owner"
		>${words.audit.provider}
		<select @change=${(/** @type {any} */ event) => dialog.setOwner(dialog.owner, event.target.value)}>
			${['', ...providers].map(
				(name) =>
					html`<option value=${name} .selected=${name === dialog.provider}>${name || words.audit.allRows}</option>`,
			)}
		</select></label
	>`;
}

/** @param {BringInDialog} dialog @param {Words} words */
export function countsView(dialog, words) {
	return html`<form
		class="counts"
		@submit=${(/** @type {SubmitEvent} */ event) => {
			event.preventDefault();
			const data = new FormData(/** @type {HTMLFormElement} */ (event.target));
			void dialog.readCounts(Number(data.get('checked') || NaN), Number(data.get('wrong') || NaN));
		}}
	>
		<label>${words.audit.checked} <input name="checked" type="number" min="1" step="1" inputmode="numeric" /></label>
		<label>${words.audit.wrong} <input name="wrong" type="number" min="0" step="1" inputmode="numeric" /></label>
		<button>${words.audit.count}</button>
	</form>`;
}

/** @param {OpenedFile | Refused} file @param {Texts} texts @param {() => void} open */
export function scenarioView(file, texts, open) {
	const words = texts.words.scenario;
	if (!('scenario' in file)) {
		const { problems = [] } = file;
		return html`<h3>${words.title}</h3>
			<p>${words.problems({ n: texts.number(problems.length) })}</p>
			<ul>
				${problems.slice(0, 20).map((problem) => html`<li>${texts.problem(problem)}</li>`)}
			</ul>`;
	}
	const { scenario, filled, corrected } = file;
	const holds = words.holds({
		incumbent: scenario.incumbent.name,
		candidates: texts.format.names(scenario.candidates.map(({ name }) => name)),
		months: texts.number(scenario.horizon_months),
	});
	return html`<h3 class="saved-scenario">${words.title}</h3>
		<p>${holds}</p>
		${filled.length ? html`<p>${words.filled({ n: texts.number(filled.length) })}</p>` : nothing}
		${corrected ? html`<p>${words.corrected}</p>` : nothing}
		<p><button type="button" class="apply main" @click=${open}>${words.open}</button></p>`;
}
