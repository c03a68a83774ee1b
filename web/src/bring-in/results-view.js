// What a table shows, and what a visitor can do with it.
import { html, nothing } from 'lit';
import { columnsView } from './columns-view.js';
import { auditView, figuresView, invoicesView } from './findings-view.js';

/** @import { Column, Reading } from './answers.d.ts' */
/** @import { BringInDialog } from './dialog.js' */
/** @import { Texts, Words } from './texts.js' */

/**
 * @typedef {object} Actions
 * @property {Set<string>} chosen pointers
 * @property {(pointer: string) => unknown} valueOf now
 * @property {(pointer: string, use: boolean) => void} choose
 * @property {(index: number, change: Partial<Column>) => void} correct
 * @property {() => void} apply
 */

/**
 * The figures come first; what they rest on follows.
 * @param {Reading} reading
 * @param {Texts} texts
 * @param {Actions} actions
 * @param {boolean} inspect whether the columns are open
 */
export function readingView({ columns, invoices, audit, figures }, texts, actions, inspect) {
	const { words } = texts;
	const foreign = texts.otherCurrency(invoices?.records.currency);
	const usable = figures.length > 0 && !foreign;
	return html`<h3 id="bring-in-figures">${words.figures.title}</h3>
		${foreign ? html`<p class="doubt">${foreign}</p>` : figuresView(figures, texts, actions)}
		${
			usable
				? html`<p>
						<button type="button" class="apply main" ?disabled=${!actions.chosen.size} @click=${actions.apply}>
							${words.figures.apply}
						</button>
					</p>`
				: nothing
		}
		${invoices ? invoicesView(invoices, texts) : nothing}
		${audit && audit.all.checked ? auditView(audit, texts) : nothing}
		${columns ? columnsView(columns, texts, actions.correct, inspect) : nothing}`;
}

/** @param {BringInDialog} dialog @param {Words} words */
export const doneView = (dialog, words) =>
	html`<p>
		<button type="button" class="show-answer main" @click=${dialog.showAnswer}>${words.showAnswer}</button>
		${
			dialog.mode === 'invoices'
				? html`<button type="button" class="next" @click=${() => dialog.setMode('audit')}>${words.addAudit}</button>`
				: nothing
		}
	</p>`;
