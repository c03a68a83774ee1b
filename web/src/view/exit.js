// The terms and the cost of leaving the current contract.
import { html } from 'lit';
import { explainButton } from '../ui/explain-button.js';
import { section, shownEstimate } from './section.js';

/** @import { CandidateResult, ContractEnd } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { View } from './section.js' */

/** @param {View} view */
export function exit({ session, format }) {
	const { result, candidate } = shownEstimate(session);
	const renews = renewal(result.contract_ends, candidate, format);
	return section(
		'exit',
		format.words.exit.question,
		heading(candidate, format),
		html`${renews && html`<p>${renews}</p>`} ${terms(candidate, format)}`,
	);
}

/**
 * States whether the contract renews in any case, or unless notice is given today.
 * @param {ContractEnd[]} ends
 * @param {Pick<CandidateResult, 'notice_deadline_month'>} candidate
 * @param {Format} format
 */
export function renewal([{ month, date, reachable }], { notice_deadline_month: deadline }, format) {
	if (deadline === null || month < 1) return undefined;
	const end = format.endOf(month, date);
	if (!reachable) return format.words.exit.tooLate({ end });
	return deadline === 0 ? format.words.exit.lastCall({ end }) : undefined;
}

/** @param {CandidateResult} candidate @param {Format} format */
function heading({ one_time: { exit = '0' }, exit: { contract_end_month: end, method } }, format) {
	const words = format.words.exit;
	const amount = Number(exit);
	if (amount === 0) return end === null ? words.methods[method] : words.free;
	return amount > 0 ? words.costs({ amount: format.money(exit) }) : words.brings({ amount: format.size(exit) });
}

/** @param {CandidateResult['exit']} exit @param {Format} format */
function noticeText({ notice_by_month: month, notice_by_date: date }, format) {
	const words = format.words.exit;
	if (month === null) return words.none;
	return month === 0 ? words.today : words.by({ end: format.noticeBy(month, date) });
}

/** @param {CandidateResult} candidate @param {Format} format */
function terms({ exit, missed_notice_cost: missed, use_up_gain: useUp, lock_in_ratio: lockIn }, format) {
	const words = format.words.exit;
	/** @param {string} amount @param {[figure: string, label: string, says?: string]} row */
	const unlessZero = (amount, [figure, label, says = '']) =>
		Number(amount) ? [[figure, label, format.exact(amount), says]] : [];
	const rows = [
		[
			'contract_end',
			exit.method === 'terminate' ? words.endsUnlessEnded : words.ends,
			exit.contract_end_month === null ? words.none : format.endOf(exit.contract_end_month, exit.contract_end_date),
		],
		['notice_by', words.notice, noticeText(exit, format)],
		['settlement', words.settlement, format.exact(exit.settlement), words.methods[exit.method]],
		...unlessZero(exit.clawback, ['clawback', words.clawback]),
		...unlessZero(exit.export, ['export', words.export]),
		...unlessZero(exit.credit_refund, ['credit_refund', words.refund]),
		...unlessZero(exit.credits_forfeited, ['credits_forfeited', words.forfeited, words.forfeitedSays]),
		missed === null
			? ['missed_notice_cost', words.missed, exit.contract_end_month === null ? words.none : words.doesNotRenew]
			: ['missed_notice_cost', words.missed, format.exact(missed), words.missedSays],
		...(useUp === null ? [] : [['use_up_gain', words.useUpGain, format.exact(useUp), words.useUpGainSays]]),
		['lock_in_ratio', words.lockIn, lockIn === null ? words.none : format.percent(lockIn), words.lockInSays],
	];
	return html`<dl class="terms">
		${rows.map(
			([figure, label, value, says]) =>
				html`<div>
					<dt>${label}</dt>
					<dd>
						${value === words.none ? value : explainButton(format, { figure, value }, value)}
						${says && html`<span class="says">${says}</span>`}
					</dd>
				</div>`,
		)}
	</dl>`;
}
