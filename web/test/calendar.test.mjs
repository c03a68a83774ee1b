// The plan's calendar, read back by another library than the one that writes it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ICAL from 'ical.js';
import { calendar } from '../src/calendar/calendar.js';
import { Format } from '../src/words/format.js';
import { loadRest } from '../src/words/languages.js';
import { withValue } from '../src/scenario/pointer.js';
import { lastNotice, withTerm } from '../src/scenario/term.js';
import { engine, presets } from './estimator.mjs';

await loadRest('en');
const format = new Format('en', 'USD', 2);
const now = new Date('2026-10-10T12:00:00Z');

const scenario = { ...structuredClone(/** @type {any} */ (presets[0].scenario)), start: '2026-11' };
scenario.candidates[0].offer.commitment_period_months = 12;

/** @param {(scenario: any) => void} [change] @param {Date} [when] */
async function made(change, when = now) {
	const changed = structuredClone(scenario);
	change?.(changed);
	const { ok, problems } = await engine.estimate(changed);
	assert.ok(ok, JSON.stringify(problems));
	return { candidate: ok.candidates[0], text: calendar(ok.candidates[0], changed.incumbent.name, format, when) };
}

/** @param {string} text */
function events(text) {
	return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		return {
			id: event.uid,
			day: event.startDate.toString(),
			allDay: event.startDate.isDate,
			summary: event.summary,
			description: event.description,
			sequence: event.sequence,
			component,
		};
	});
}

/** @param {ReturnType<typeof events>} all @param {string} key */
const dayOf = (all, key) => all.find(({ id }) => id.startsWith(`${key}.`))?.day;

/** @param {string} month "YYYY-MM" */
const lastDay = (month) =>
	new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

describe('the calendar', () => {
	test('the calendar has each step on its due day', async () => {
		const { candidate, text } = await made();
		const all = events(text);
		assert.equal(all.length, candidate.plan.length);
		assert.ok(all.every(({ allDay }) => allDay));
		const several = new Set(['retraining', 'new_true_up']);
		for (const { step, from_date: from = '', to_date: to = '' } of candidate.plan) {
			if (!several.has(step)) assert.equal(dayOf(all, step), step === 'preparation' ? `${from}-01` : lastDay(to), step);
		}
		for (const step of several) {
			const rounds = candidate.plan.filter((one) => one.step === step);
			assert.ok(rounds.length > 1, step);
			rounds.forEach(({ to_date: to = '' }, i) => assert.equal(dayOf(all, `${step}-${i + 1}`), lastDay(to)));
		}
	});

	test('the calendar reminds of the notice two weeks before', async () => {
		const [notice, ...others] = events((await made((s) => (s.incumbent.contract.notice_months = 1))).text).sort(
			(a, b) => Number(!a.id.startsWith('notice')) - Number(!b.id.startsWith('notice')),
		);
		const [alarm] = notice.component.getAllSubcomponents('valarm');
		assert.equal(alarm.getFirstPropertyValue('trigger')?.toString(), '-P14D');
		assert.ok(others.every(({ component }) => component.getAllSubcomponents('valarm').length === 0));
	});

	test('the calendar has the dates of clauses, those of each contract under its provider', async () => {
		const { candidate, text } = await made((s) => {
			Object.assign(s.incumbent.offer, { commitment_period_months: 12, credits: 1e9, credits_expire_month: 4 });
			s.candidates[0].phase_months = 3;
			s.candidates[0].cutover_month = 8;
		});
		const summaries = events(text).map(({ summary }) => summary);
		assert.equal(candidate.exit.contract_end_month, 20);
		for (const summary of [
			'Commitment settled (Current provider)',
			'Credits expire (Current provider)',
			'Phased move done (New provider)',
			'Model recovery done (New provider)',
			'New commitment settled 2 (New provider)',
		])
			assert.ok(summaries.includes(summary), `${summary} in ${summaries}`);
	});

	test('a move of a part has no notice in the calendar', async () => {
		const { candidate, text } = await made((s) => (s.candidates[0].move_share = 0.5));
		assert.equal(candidate.exit.notice_by_month, null);
		assert.equal(dayOf(events(text), 'notice'), undefined);
	});

	test('the calendar has a notice due today on that day, or at the end of the month before a later start', async () => {
		const late = (/** @type {any} */ s) => {
			s.incumbent.contract = { ...s.incumbent.contract, months_left: 3, notice_months: 3, renewal_months: 0 };
			s.candidates[0].cutover_month = 3;
		};
		const { candidate, text } = await made(late);
		assert.equal(candidate.exit.notice_by_month, 0);
		assert.equal(dayOf(events(text), 'notice'), '2026-10-10');
		assert.equal(dayOf(events((await made(late, new Date('2026-03-01T12:00:00Z'))).text), 'notice'), '2026-10-31');
	});

	// The command-line tool says the same days: see estimator/cmd/switchcost/verdict_test.go.
	for (const [end, notice, unit, day, text] of /** @type {const} */ ([
		['2027-06-30', 90, 'days', '2027-04-01', '1 April 2027'],
		['2027-06-30', 92, 'days', '2027-03-30', '30 March 2027'],
		['2027-08-31', 2, 'months', '2027-06-30', '30 June 2027'],
		['2027-08-15', 2, 'months', '2027-06-15', '15 June 2027'],
		['2028-02-29', 6, 'weeks', '2028-01-18', '18 January 2028'],
	]))
		test(`the last day for notice, ${notice} ${unit} before ${end}, is the same wherever it is named`, async () => {
			const dated = withTerm({ ...scenario, start: '2026-12' }, { end, notice, unit });
			const left = Number(dated.incumbent.contract.months_left);
			const { ok } = await engine.estimate(withValue(dated, '/candidates/0/cutover_month', String(left)));
			const [candidate] = ok?.candidates ?? [];
			const named = new Format('en', 'USD', 2, undefined, (month) => lastNotice(dated, month));
			const { notice_by_month: month, notice_by_date: date } = candidate.exit;
			assert.equal(candidate.exit.contract_end_month, left);
			assert.equal(named.noticeBy(Number(month), date), text);
			assert.equal(dayOf(events(calendar(candidate, 'A', named, now)), 'notice'), day);
		});

	test('calendar entries keep their names, and a later download is a newer version', async () => {
		const [first, second] = [
			events((await made()).text),
			events((await made(undefined, new Date(now.getTime() + 3_600_000))).text),
		];
		assert.deepEqual(
			first.map(({ id }) => id),
			second.map(({ id }) => id),
		);
		assert.equal(new Set(first.map(({ id }) => id)).size, first.length);
		assert.ok(second.every(({ sequence }, i) => sequence > first[i].sequence));
	});

	test('the calendar keeps any name, in lines of at most 75 bytes', async () => {
		const name = 'Großes, „feines“; C:\\labels END:VCALENDAR 数据标注 ' + 'é'.repeat(20);
		const { candidate, text } = await made((s) => (s.candidates[0].name = name));
		assert.ok(text.endsWith('END:VCALENDAR') || text.endsWith('END:VCALENDAR\r\n'));
		assert.doesNotMatch(text, /[^\r]\n/);
		for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
		const all = events(text);
		assert.match(text.replaceAll('\r\n ', ''), /^NAME:.*Großes\\, „feines“\\; C:\\\\labels/m);
		assert.equal(all.length, candidate.plan.length);
		const cutover = all.find(({ id }) => id.startsWith('cutover.'));
		assert.equal(cutover?.summary, `Cutover (${name})`);
		assert.equal(all.find(({ id }) => id.startsWith('notice.'))?.summary, 'Give notice (Current provider)');
		assert.match(cutover?.description ?? '', /\n.*\n/);
	});
});
