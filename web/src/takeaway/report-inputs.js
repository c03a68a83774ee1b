// The inputs on paper: those that were changed, then the discount rate, those
// that the spread comes from and the few that a first look asks for, as many as
// there is room for.
import { html, nothing } from 'lit';
import { candidateOf } from '../scenario/candidates.js';
import { numberText } from '../text/number-text.js';
import { isNumeric, withUnit } from '../words/unit.js';
import { given } from './given.js';
import { leavesOf } from '../scenario/leaves.js';

/** @import { Input } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @typedef {Format['words']['taken']['report']} Words */

/** How many there is room for: of one's own, and with those that were not changed. */
const [roomForOwn, room] = [13, 8];

/** @param {Session} session @param {Format} format @param {Words} words */
export function reportInputs(session, format, words) {
  const scenario = /** @type {import('../engine/types.js').Scenario} */ (session.asTyped);
  const values = new Map(leavesOf(scenario));
  const text = numberText(format.locale);
  const said = (/** @type {Input} */ input, /** @type {unknown} */ value) => {
    if (value === undefined) return words.none;
    if (isNumeric(input)) return withUnit(input, String(value), text, format);
    if (input.unit === 'yes_no') return value === true ? words.yes : words.no;
    return format.words.fields.pricingModels[/** @type {'hourly'} */ (String(value))] ?? String(value);
  };
  const inSight = given(session.inputs, scenario, values).filter(({ pointer }) =>
    [undefined, session.shown].includes(candidateOf(pointer)),
  );
  const rows = inSight
    .map(({ input, pointer }) => ({ input, pointer, value: values.get(pointer), preset: session.presetValue(pointer) }))
    .map((row) => ({ ...row, changed: String(row.value) !== String(row.preset) && row.pointer !== '/start' }));
  const changed = rows.filter((row) => row.changed);
  const drivers = session.lastAssessed?.result.candidates[0].risk?.drivers ?? [];
  const telling = [
    '/discount_rate',
    ...drivers.map(({ input }) => input),
    ...rows.filter(({ input }) => input.quick).map(({ pointer }) => pointer),
  ];
  const unchanged = telling.flatMap((pointer) => rows.find((row) => row.pointer === pointer) ?? []);
  const own = changed.slice(0, roomForOwn);
  const drawn = [...new Set([...own, ...unchanged])].slice(0, Math.max(room, own.length));
  const left = changed.length - own.length;
  return html`<section>
    <h2>${words.inputs}</h2>
    <table class="inputs-table">
      <thead>
        <tr>
          <th scope="col">${words.input}</th>
          <th scope="col">${words.value}</th>
          <th scope="col">${words.source}</th>
        </tr>
      </thead>
      <tbody>
        ${drawn.map(
          ({ input, pointer, value, preset, changed }) =>
            html`<tr>
              <th scope="row"><span>${changed ? '● ' : nothing}${session.named(pointer)}</span></th>
              <td><span>${said(input, value)}</span></td>
              <td><span>${changed ? words.preset({ value: said(input, preset) }) : session.source(pointer)}</span></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="quiet">${words.inputsNote} ${left > 0 ? words.moreInputs({ count: left }) : nothing}</p>
  </section>`;
}
