// Writes what was found in the visitor's language.
import { importWithRetry } from '../engine/load-module.js';
import { valueWriter } from '../explain/formulas.js';
import { accepted } from '../fields/problems.js';
import { numberFormat } from '../text/number-format.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Basis, Note, Question } from './answers.d.ts' */
/** @import { FileProblem } from './scenario-file.js' */

/** @typedef {typeof import('./words.js').default} Words */

export class Texts {
	#session;
	#write;

	/** @param {Session} session @param {Format} format @param {Words} words */
	constructor(session, format, words) {
		this.#session = session;
		this.format = format;
		this.words = words;
		this.#write = valueWriter(format);
		// Dates stand in sentences, so they follow the language of the words.
		const sentenceLocale = new Intl.Locale(format.locale).language === words.language ? format.locale : words.language;
		this.#months = new Intl.DateTimeFormat(sentenceLocale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
		this.#plain = new Intl.NumberFormat(format.locale, { maximumFractionDigits: 3 });
	}

	#months;
	#plain;

	/** How numbers and dates are written where the visitor is. @returns {Question['hints']} */
	get hints() {
		const sample = new Intl.NumberFormat(this.format.locale).formatToParts(1.5);
		const date = new Intl.DateTimeFormat(this.format.locale).formatToParts();
		const [first] = date.filter(({ type }) => type === 'day' || type === 'month');
		return {
			mark: sample.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.',
			order: first?.type === 'month' ? 'month_first' : 'day_first',
		};
	}

	/** Amounts in another currency are not used. @param {string | undefined} found */
	otherCurrency(found) {
		const own = this.format.currency;
		return found && found !== own ? this.words.otherCurrency({ found, own }) : '';
	}

	/** @param {string} month "YYYY-MM" */
	month = (month) => this.#months.format(new Date(`${month}-01T00:00Z`));

	/** @param {number | string} n */
	number = (n) => this.#plain.format(/** @type {any} */ (n));

	/** @param {number | string} share */
	percent = (share) => this.format.percent(share);

	/** The origin of figures, as it is stored with them. @param {Basis} basis */
	origin({ kind, count, first, last }) {
		const [from, to] = [first, last].map((month) => month && new Date(`${month}-01T00:00Z`));
		const months = from && to ? this.#months.formatRange(from, to) : '';
		return this.words.origins[kind === 'audit' ? 'audit' : 'invoices']({ count: this.number(count), months });
	}

	/** @param {string} pointer @param {any} value */
	value(pointer, value) {
		if (value === undefined) return '–';
		if (pointer.endsWith('/pricing')) return this.#pricing(value);
		if (pointer === '/demand/profile')
			return this.words.figures.months({
				list: value.map((/** @type {string} */ one) => this.number(one)).join(' · '),
			});
		if (pointer === '/demand/tasks')
			return value.map((/** @type {any} */ task) => `${task.name}: ${this.number(task.labels_per_month)}`).join(' · ');
		const unit = this.#session.input(pointer)?.unit ?? '';
		return Number.isFinite(Number(value)) ? this.#write(unit, String(value)) : String(value);
	}

	/** @param {any} pricing @returns {string} */
	#pricing({ model, unit_price, hourly_rate, minutes_per_label, tiers = [], prices = [] }) {
		const { figures } = this.words;
		const price = (/** @type {string} */ amount) => this.format.price(amount);
		if (model === 'per_label') return price(unit_price);
		if (model === 'hourly')
			return figures.hourly({ rate: price(hourly_rate), minutes: this.number(minutes_per_label) });
		if (model === 'tiered')
			return tiers
				.map((/** @type {any} */ { up_to, unit_price }) =>
					up_to === undefined
						? figures.lastTier({ price: price(unit_price) })
						: figures.tier({ price: price(unit_price), end: this.number(up_to) }),
				)
				.join(' · ');
		return prices.map((/** @type {any} */ { task, pricing }) => `${task}: ${this.#pricing(pricing)}`).join(' · ');
	}

	/** @param {string} pointer @param {any} value */
	nameOf(pointer, value) {
		if (value?.unit_price) return this.format.words.form.labels.unit_price;
		return this.#session.fieldName(pointer) ?? this.#session.inputIn(pointer)?.label ?? pointer;
	}

	/** What is wrong with a value of a file, and where. @param {FileProblem} problem */
	problem({ cell, pointer, value, ...rest }) {
		const number = numberFormat(this.format.locale);
		const input = this.#session.inputIn(pointer);
		return this.words.scenario.problem({
			pointer: cell ? `${cell} (${pointer})` : pointer,
			value,
			accepted: accepted(rest, input, this.#session.inputIn, number, this.format),
		});
	}

	/** @param {Note} note */
	note({ code, values = {} }) {
		const shares = new Set(['rise']);
		const money = new Set(['fee', 'rate', 'floor']);
		const isGrowth = code === 'growth_vague';
		const written = Object.entries(values).map(([slot, value]) => [
			slot,
			slot === 'months' && value.includes('-')
				? this.format.list(value.split(' ').map(this.month))
				: slot === 'month'
					? this.month(value)
					: shares.has(slot) || isGrowth
						? this.percent(value)
						: money.has(slot) || slot === 'low' || slot === 'high'
							? this.format.price(value)
							: this.number(value),
		]);
		return this.words.notes[code]?.(Object.fromEntries(written)) ?? code;
	}
}

// The languages of the dialog. Each loads when it is used.

/** @type {Record<string, () => Promise<{default: Words}>>} */
const modules = {
	en: () => import('./words.js'),
	de: () => import('./words.de.js'),
	fr: () => import('./words.fr.js'),
	es: () => import('./words.es.js'),
	ja: () => import('./words.ja.js'),
	ar: () => import('./words.ar.js'),
};

/** Loads the sentences of a language. @param {string} language */
export const loadDialogWords = async (language) => (await importWithRetry(modules[language])).default;
