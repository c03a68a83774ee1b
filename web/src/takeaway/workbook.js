// The answer as a spreadsheet: the months of both futures as figures, and all
// that is made of them as formulas, which follow when a figure is changed.
import { writeXlsx } from 'hucre/xlsx';
import { loadRest } from '../words/languages.js';
import { inputsSheet } from './inputs-sheet.js';
import { plainText } from './plain-text.js';
import { at, down, Sheet } from './sheet.js';
import { amount, dated, factor as factored, font, head, heading, integer, share, strong } from './sheet-styles.js';

/** @import { Branch, CandidateResult, Line, Result, Scenario } from '../engine/types.js' */

/**
 * What a workbook is made of.
 * @typedef {object} Subject
 * @property {Pick<import('../state/session.js').Session, 'inputs' | 'lines' | 'preset' | 'input' | 'presetValue' | 'source' | 'ranges'>} session
 * @property {Scenario} scenario
 * @property {Result} result of an assessment
 * @property {import('../words/format.js').Format} format
 * @property {boolean} rightToLeft whether the sheets run so
 * @property {(input: import('../engine/types.js').Input, format: import('../words/format.js').Format) => string} unitName
 * @property {import('../words/languages.js').Words['taken']['workbook']} words
 */

const first = 4; // row of the first month

/** Where a sheet of months has its totals, for the summary. @typedef {{total: string, oneTime: string, benefit: string, npv: string, payback: string}} Totals */

/** @param {Omit<Subject, 'words'>} of @returns {Promise<Uint8Array<ArrayBuffer>>} */
export async function workbook(of) {
  await loadRest(of.format.words.language);
  const subject = { ...of, words: of.format.words.taken.workbook };
  const { result, rightToLeft, words } = subject;
  const { sheet: inputs, rate } = inputsSheet(subject);
  const staying = staySheet(subject, rate);
  const switching = result.candidates.map((candidate, i) => switchSheet(subject, candidate, i, staying, rate));
  const sheets = [
    summarySheet(
      subject,
      staying.totals,
      switching.map(({ totals }) => totals),
    ).done({ frozen: [5, 1], rightToLeft }),
    inputs.done({ frozen: [1, 1], rightToLeft }),
    ...[staying, ...switching].map(({ sheet }) => sheet.done({ frozen: [first, 2], rightToLeft })),
  ];
  return /** @type {Uint8Array<ArrayBuffer>} */ (
    await writeXlsx({ sheets, defaultFont: font, properties: { title: words.title } })
  );
}

/** @param {Subject} subject @param {{total: string}} staying @param {Totals[]} switching */
function summarySheet({ session, scenario, result, format, words }, staying, switching) {
  const sheet = new Sheet(words.summary);
  sheet.put(0, 0, words.title, heading);
  sheet.put(
    1,
    0,
    words.about({
      preset: plainText(session.preset?.title ?? ''),
      currency: result.currency,
      day: new Date().toISOString().slice(0, 10),
    }),
  );
  sheet.put(2, 0, words.live);
  sheet.row(
    4,
    [
      words.candidate,
      words.cutover,
      words.stayTotal,
      words.switchTotal,
      words.oneTime,
      words.netBenefit,
      words.npv,
      words.payback,
      words.chance,
      words.low,
      words.high,
      words.onPage,
      words.difference,
    ],
    head,
  );
  const money = amount(format.digits);
  result.candidates.forEach((candidate, i) => {
    const [row, totals, risk] = [5 + i, switching[i], candidate.risk];
    const live = (/** @type {string} */ formula, /** @type {string | number} */ value) => ({
      formula,
      result: Number(value),
    });
    sheet.put(row, 0, plainText(scenario.candidates[i].name));
    sheet.put(row, 1, ...when(candidate.cutover_month, candidate.cutover_date));
    sheet.row(
      row,
      [
        undefined,
        undefined,
        live(staying.total, result.stay.total),
        live(totals.total, candidate.switch.total),
        live(totals.oneTime, candidate.one_time_total),
        live(totals.benefit, candidate.net_benefit),
        live(totals.npv, candidate.npv),
      ],
      money,
    );
    sheet.put(row, 7, { formula: totals.payback, result: candidate.payback_month ?? words.never }, integer);
    if (risk) {
      sheet.put(row, 8, Number(risk.probability_positive), share);
      sheet.row(row, [...Array(9), Number(risk.p10), Number(risk.p90)], money);
    }
    sheet.put(row, 11, Number(candidate.npv), money);
    sheet.put(row, 12, { formula: `${at(row, 6)}-${at(row, 11)}`, result: 0 }, money);
  });
  sheet.widths(26, 16);
  return sheet;
}

/** @param {Subject} subject @param {string} rate address of the discount rate */
function staySheet({ session, scenario, result, format, words }, rate) {
  const sheet = new Sheet(words.stay);
  const lines = session.lines.filter((line) => !line.one_time);
  const total = monthsAndLines(
    sheet,
    words.stayTitle({ name: plainText(scenario.incumbent.name) }),
    result.stay,
    lines,
    { format, words },
  );
  sheet.row(first - 1, [...Array(total + 1), words.discount, words.discounted], head);
  const money = amount(format.digits);
  result.stay.months.forEach(({ month, total: paid }, i) => {
    const factor = discount(scenario, month);
    sheet.put(first + i, total + 1, { formula: `(1+${rate})^(-${at(first + i, 0)}/12)`, result: factor }, factored);
    sheet.put(
      first + i,
      total + 2,
      { formula: `${at(first + i, total)}*${at(first + i, total + 1)}`, result: Number(paid) * factor },
      money,
    );
  });
  const [last, sums] = [first + result.stay.months.length - 1, first + result.stay.months.length];
  sheet.put(sums, total + 1, words.presentValue, strong());
  sheet.put(
    sums,
    total + 2,
    {
      formula: `ROUND(SUM(${down(total + 2, first, last)}),${format.digits})`,
      result: Number(result.stay.present_value),
    },
    strong(format.digits),
  );
  return { sheet, total, totals: { total: sheet.ref(at(sums, total)) } };
}

/**
 * @param {Subject} subject
 * @param {CandidateResult} candidate
 * @param {number} index
 * @param {{sheet: Sheet, total: number}} staying
 * @param {string} rate address of the discount rate
 */
function switchSheet({ session, scenario, format, words }, candidate, index, staying, rate) {
  const sheet = new Sheet(words.switch({ n: index + 1 }));
  const { benefits } = candidate;
  const title = words.switchTitle({ name: plainText(scenario.candidates[index].name), month: candidate.cutover_month });
  const total = monthsAndLines(sheet, title, candidate.switch, session.lines, { format, words });
  const [benefit, added, factor, discounted, addedDiscounted, behind] = [1, 2, 3, 4, 5, 6].map((more) => total + more);
  sheet.row(
    first - 1,
    [
      ...Array(benefit),
      words.benefit,
      words.cumulative,
      words.discount,
      words.discountedBenefit,
      words.cumulativeDiscounted,
      words.behind,
    ],
    head,
  );
  const money = amount(format.digits);
  benefits.forEach((b, i) => {
    const row = first + i;
    const worth = discount(scenario, b.month);
    sheet.put(
      row,
      benefit,
      { formula: `${staying.sheet.ref(at(row, staying.total))}-${at(row, total)}`, result: Number(b.benefit) },
      money,
    );
    sheet.put(
      row,
      added,
      { formula: i ? `${at(row - 1, added)}+${at(row, benefit)}` : at(row, benefit), result: Number(b.cumulative) },
      money,
    );
    sheet.put(row, factor, { formula: `(1+${rate})^(-${at(row, 0)}/12)`, result: worth }, factored);
    sheet.put(
      row,
      discounted,
      { formula: `${at(row, benefit)}*${at(row, factor)}`, result: Number(b.benefit) * worth },
      money,
    );
    sheet.put(
      row,
      addedDiscounted,
      {
        formula: `ROUND(SUM(${down(discounted, first, row).replace(/\d+:/, (digits) => `$${digits}`)}),${format.digits})`,
        result: Number(b.cumulative_discounted),
      },
      money,
    );
    // Sums of cents leave a rest in binary numbers.
    sheet.put(
      row,
      behind,
      {
        formula: `IF(ROUND(${at(row, added)},${format.digits})<0,${at(row, 0)},0)`,
        result: Number(b.cumulative) < 0 ? b.month : 0,
      },
      integer,
    );
  });
  const [last, sums] = [first + benefits.length - 1, first + benefits.length];
  sheet.put(
    sums,
    benefit,
    { formula: `SUM(${down(benefit, first, last)})`, result: Number(candidate.net_benefit) },
    strong(format.digits),
  );
  sheet.put(sums + 1, 0, words.oneTime, strong());
  const oneTime = session.lines.map(({ one_time: once }, i) => (once ? at(sums, 2 + i) : '')).filter(Boolean);
  sheet.put(
    sums + 1,
    total,
    { formula: oneTime.join('+'), result: Number(candidate.one_time_total) },
    strong(format.digits),
  );
  sheet.put(sums + 2, 0, words.npv, strong());
  sheet.put(
    sums + 2,
    total,
    { formula: `ROUND(SUM(${down(discounted, first, last)}),${format.digits})`, result: Number(candidate.npv) },
    strong(format.digits),
  );
  const ref = (/** @type {number} */ row, /** @type {number} */ column) => sheet.ref(at(row, column));
  const behindAll = sheet.ref(down(behind, first, last));
  return {
    sheet,
    totals: {
      total: ref(sums, total),
      oneTime: ref(sums + 1, total),
      benefit: ref(sums, benefit),
      npv: ref(sums + 2, total),
      payback: `IF(MAX(${behindAll})=0,0,IF(${ref(last, behind)}>0,"${words.never.replaceAll('"', '""')}",MAX(${behindAll})+1))`,
    },
  };
}

/**
 * The months of a branch with their lines, and the sums of both.
 * @param {Sheet} sheet
 * @param {string} title
 * @param {Branch} branch
 * @param {Line[]} lines
 * @param {Pick<Subject, 'format' | 'words'>} language
 * @returns {number} the column of the totals
 */
function monthsAndLines(sheet, title, branch, lines, { format: { digits }, words }) {
  const total = 2 + lines.length;
  const money = amount(digits);
  sheet.put(0, 0, title, heading);
  sheet.put(1, 0, words.monthNote);
  sheet.row(first - 1, [words.month, words.date, ...lines.map(({ label }) => plainText(label)), words.total], head);
  branch.months.forEach((month, i) => {
    const row = first + i;
    sheet.put(row, 0, month.month, integer);
    if (month.date) sheet.put(row, 1, ...when(month.month, month.date));
    lines.forEach(
      ({ line }, column) =>
        month.lines[line] !== undefined && sheet.put(row, 2 + column, Number(month.lines[line]), money),
    );
    sheet.put(row, total, { formula: `SUM(${at(row, 2)}:${at(row, total - 1)})`, result: Number(month.total) }, money);
  });
  const [last, sums] = [first + branch.months.length - 1, first + branch.months.length];
  sheet.put(sums, 0, words.total, strong());
  const added = (/** @type {string} */ line) =>
    branch.months.reduce((sum, month) => sum + Number(month.lines[line] ?? 0), 0);
  lines.forEach(({ line }, column) =>
    sheet.put(
      sums,
      2 + column,
      { formula: `SUM(${down(2 + column, first, last)})`, result: Number(added(line).toFixed(digits)) },
      strong(digits),
    ),
  );
  sheet.put(sums, total, { formula: `SUM(${down(total, first, last)})`, result: Number(branch.total) }, strong(digits));
  sheet.widths(12, 12, 14);
  return total;
}

/** @param {Scenario} scenario @param {number} month */
const discount = ({ discount_rate: rate = 0 }, month) => (1 + Number(rate)) ** (-month / 12);

/**
 * A month as a day that spreadsheets know, the first of the calendar month.
 * @param {number} month
 * @param {string | undefined} date "YYYY-MM"
 * @returns {[content: number, style: import('hucre').CellStyle]}
 */
function when(month, date) {
  if (!date) return [month, integer];
  return [Math.round(Date.parse(`${date}-01T00:00Z`) / 86_400_000) + 25_569, dated]; // days since 30 December 1899
}
