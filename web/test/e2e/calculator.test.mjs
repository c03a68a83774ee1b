// What a visitor does with the calculator, and that what they see is what the
// native tool says of the same scenario.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settled, switchcost } from './browser.mjs';
import { focused, native, problemsInAllLooks, scenarioOf, stage } from './stage.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../../src/engine/types.js').Result} Result */

const { visit } = stage();

const presets = ['preference-data', 'image-boxes', 'driving-segmentation', 'expert-reasoning', 'medical-imaging', 'documents'];
const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' });

/** @param {Page} page */
const ready = (page) => page.locator('switch-cost [part=calculator] .verdict').waitFor();

/** Waits until how sure it is is known, too. @param {Page} page */
async function assessed(page) {
  await settled(page);
  await page.locator('switch-cost #futures-table').waitFor();
  await page.locator('switch-cost [data-old]').first().waitFor({ state: 'detached' });
}

/** A field of the quick view. @param {Page} page @param {string} name */
const quick = (page, name) => page.locator(`switch-cost #quick-${name}`);

/** Opens every disclosure of a kind, and waits for what it holds. @param {Page} page @param {string} kind */
async function openAll(page, kind) {
  const disclosures = page.locator(`switch-cost details.${kind}`);
  await disclosures.evaluateAll((all) => all.forEach((details) => (/** @type {HTMLDetailsElement} */ (details).open = true)));
  await page.waitForFunction((selector) => [...(document.querySelector('switch-cost')?.shadowRoot?.querySelectorAll(selector) ?? [])].every((details) => details.children.length > 1), `details.${kind}`);
}

/** Compares every figure that the page shows with the native tool's. @param {Page} page */
async function agrees(page) {
  await assessed(page);
  await openAll(page, 'figures');
  const { stay, candidates: [candidate], recommendation } = await native(page);
  const root = page.locator('switch-cost');
  const exact = (/** @type {string} */ amount) => money.format(/** @type {any} */ (amount));
  assert.equal(await root.locator('.verdict').getAttribute('data-verdict'), recommendation.verdict);
  const said = await root.locator('.answers').innerText();
  for (const amount of [candidate.one_time_total, candidate.npv]) assert.ok(said.includes(exact(amount)), `${said} has ${amount}`);
  assert.deepEqual(
    (await root.locator('.costs tbody tr:not(.kind) td, .costs tfoot td').allInnerTexts()).map((text) => text.trim()),
    [...['cash', 'staff', 'quality', 'risk'].flatMap((kind) => oneTime(candidate, kind)), candidate.one_time_total].map(exact),
  );
  assert.deepEqual(await columns(page, 'Net present value by cutover month', 1), candidate.timing.map((t) => exact(t.npv)));
  assert.deepEqual(await columns(page, 'Benefit of switching by month', 2), candidate.benefits.map((b) => exact(b.cumulative)));
  for (const [caption, branch] of /** @type {const} */ ([['Cost of staying', stay], ['Cost of switching', candidate.switch]])) {
    assert.deepEqual(await columns(page, caption, -1), branch.months.map((month) => exact(month.total)), caption);
  }
}

const kinds = Object.entries({
  cash: ['pilot', 'legal', 'setup', 'parallel', 'relabel', 'compute', 'exit', 'other'],
  staff: ['evaluation', 'security', 'migration', 'retraining'],
  quality: ['ramp', 'accuracy_dip'],
  risk: ['claim'],
});

/** The one-time lines of a kind that are not 0. @param {Result['candidates'][0]} candidate @param {string} kind */
const oneTime = (candidate, kind) => (kinds.find(([name]) => name === kind)?.[1] ?? []).map((line) => candidate.one_time[line]).filter((amount) => Number(amount) !== 0);

/** A column of a table's body, as text. @param {Page} page @param {string} caption @param {number} at */
function columns(page, caption, at) {
  return page.locator(`switch-cost [aria-label="${caption}"] tbody`).evaluate(
    (body, index) => [...body.querySelectorAll('tr')].map((row) => [...row.children].at(index)?.textContent?.trim()), at);
}

describe('the figures', () => {
  for (const preset of presets) {
    test(`of ${preset} are the native tool's, to the cent`, async () => {
      const { page, complaints, close } = await visit();
      await ready(page);
      await page.locator('switch-cost #preset').selectOption(preset);
      await agrees(page);
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  test('follow what is typed, dragged and chosen', async () => {
    const { page, close } = await visit();
    await ready(page);
    await quick(page, 'candidates-0-offer-pricing-unit_price').fill('1.05');
    await agrees(page);
    assert.equal((await scenarioOf(page)).candidates[0].offer.pricing.unit_price, '1.05');

    const slider = page.getByRole('slider', { name: 'Months left on the contract' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await agrees(page);
    assert.equal((await scenarioOf(page)).incumbent.contract.months_left, '9');

    await page.getByText('The move', { exact: true }).click();
    await page.getByLabel('Lead time', { exact: true }).fill('5');
    await agrees(page);
    assert.equal((await scenarioOf(page)).candidates[0].transition.lead_months, '5');
    await close();
  });

  test('are those of the month that one looks at', async () => {
    const { page, close } = await visit();
    await ready(page);
    const best = (await scenarioOf(page)).candidates[0].cutover_month;
    await page.getByLabel('Cutover month to look at').focus();
    await page.keyboard.press('ArrowRight');
    await agrees(page);
    assert.equal(Number((await scenarioOf(page)).candidates[0].cutover_month), best + 1);
    await page.getByRole('button', { name: /Show the best month/ }).click();
    await agrees(page);
    assert.equal((await scenarioOf(page)).candidates[0].cutover_month, best);
    await close();
  });
});

describe('a pricing', () => {
  test('can be made hourly or tiered, and tiers added and removed', async () => {
    const { page, close } = await visit();
    await ready(page);
    await page.getByText('The offer', { exact: true }).click();
    const section = page.locator('switch-cost #section-offer');
    await section.getByLabel('Pricing model', { exact: true }).selectOption('hourly');
    await agrees(page);
    await section.getByLabel('Pricing model', { exact: true }).selectOption('tiered');
    await agrees(page);
    await section.getByRole('button', { name: 'Add a tier' }).click();
    await section.getByLabel('Tier 2 up to', { exact: true }).fill('80,000');
    await section.getByLabel('Tier 3 price', { exact: true }).fill('0.50');
    await agrees(page);
    assert.deepEqual((await scenarioOf(page)).candidates[0].offer.pricing.tiers.map((/** @type {any} */ tier) => tier.up_to), ['50000', '80000', undefined]);
    await section.getByRole('button', { name: 'Remove tier 1' }).click();
    await agrees(page);
    assert.equal((await scenarioOf(page)).candidates[0].offer.pricing.tiers.length, 2);
    await close();
  });
});

describe('a bad value', () => {
  test('is named beside its field, keeps the last answer and loses nothing', async () => {
    const { page, complaints, close } = await visit();
    await ready(page);
    const before = await page.locator('switch-cost [part=calculator] .sentence').innerText();
    const accuracy = quick(page, 'candidates-0-offer-label_accuracy');
    await accuracy.fill('140');
    await page.getByText('Between 0 and 100 %; you typed 140.').first().waitFor();
    assert.equal(await accuracy.getAttribute('aria-invalid'), 'true');
    assert.equal(await page.locator('switch-cost [part=calculator] .sentence').innerText(), before);
    assert.match(await page.locator('switch-cost .status').innerText(), /still the last good answer: Label accuracy/);
    await quick(page, 'demand-labels_per_month').fill('many');
    await page.getByText('you typed many.').first().waitFor();
    await page.locator('switch-cost #preset').focus(); // leaving keeps what was typed
    assert.equal(await accuracy.inputValue(), '140');
    assert.equal(await quick(page, 'demand-labels_per_month').inputValue(), 'many');
    await accuracy.fill('96');
    await quick(page, 'demand-labels_per_month').fill('70,000');
    await agrees(page);
    assert.equal(await page.locator('switch-cost .problem').count(), 0);
    assert.deepEqual(complaints, []);
    await close();
  });

  test('is led to from the page’s one line about it', async () => {
    const { page, close } = await visit();
    await ready(page);
    await page.getByText('The move', { exact: true }).click();
    await page.getByLabel('Parallel run', { exact: true }).fill('9');
    await page.getByText(/Expected at most 3, the lead time/).first().waitFor();
    await page.locator('switch-cost #section-transition > summary').click();
    await page.locator('switch-cost .status').getByRole('button', { name: 'Parallel run' }).click();
    assert.equal(await page.evaluate(() => document.querySelector('switch-cost')?.shadowRoot?.activeElement?.id), 'all-candidates-0-transition-parallel_months');
    await close();
  });

  test('is undone by resetting its field, or the whole preset', async () => {
    const { page, close } = await visit();
    await ready(page);
    const price = quick(page, 'candidates-0-offer-pricing-unit_price');
    await price.fill('9..9');
    await page.getByText('you typed 9..9').first().waitFor();
    await page.locator('switch-cost .inputs').getByRole('button', { name: 'Set Price per label back to the preset’s value' }).click();
    await agrees(page);
    assert.equal(await price.inputValue(), '0.85');
    await price.fill('0.5');
    await page.getByRole('button', { name: 'Reset all' }).click();
    await agrees(page);
    assert.equal(await price.inputValue(), '0.85');
    await close();
  });
});

test('numbers are read and written as the language of the page has them', async () => {
  const prepare = (/** @type {Page} */ page) => page.addInitScript(() => document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('lang', 'de')));
  const { page, close } = await visit({ prepare });
  await ready(page);
  const price = quick(page, 'candidates-0-offer-pricing-unit_price');
  assert.equal(await price.inputValue(), '0,85');
  await price.fill('1.234,50');
  await settled(page);
  assert.equal((await scenarioOf(page)).candidates[0].offer.pricing.unit_price, '1234.5');
  await price.fill('0,9');
  await settled(page);
  assert.equal((await scenarioOf(page)).candidates[0].offer.pricing.unit_price, '0.9');
  await close();
});

describe('everybody can use it', () => {
  test('axe finds nothing, as it comes and with everything open', async () => {
    const { page, close } = await visit();
    await ready(page);
    await page.locator('switch-cost #preset').selectOption('documents');
    await assessed(page);
    assert.deepEqual(await problemsInAllLooks(page), []);
    for (const kind of ['figures', 'section', 'help']) await openAll(page, kind);
    await quick(page, 'demand-labels_per_month').fill('-1');
    await page.locator('switch-cost .problem').first().waitFor();
    assert.deepEqual(await problemsInAllLooks(page), []);
    await close();
  });

  test('no bar or mark of a picture is left in black, which is what has no style', async () => {
    const { page, close } = await visit();
    await assessed(page);
    const unstyled = await page.locator('switch-cost svg :is(rect, circle)').evaluateAll((marks) =>
      marks.filter((mark) => getComputedStyle(mark).fill === 'rgb(0, 0, 0)').map((mark) => mark.closest('figure')?.textContent?.slice(0, 80)));
    assert.deepEqual(unstyled, []);
    await close();
  });

  test('nothing is wider than the page at 320 px, which is 1280 px at 400 %', async () => {
    const { page, close } = await visit({ width: 320 });
    await ready(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await close();
  });

  test('the keyboard alone reaches and changes the first field', async () => {
    const { page, close } = await visit();
    await ready(page);
    for (let i = 0; i < 20 && (await focused(page)) !== 'quick-demand-labels_per_month'; i++) await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'quick-demand-labels_per_month');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('80000');
    await agrees(page);
    assert.equal((await scenarioOf(page)).demand.labels_per_month, '80000');
    await page.keyboard.press('Tab');
    assert.equal(await quick(page, 'demand-labels_per_month').inputValue(), '80,000');
    await close();
  });
});

describe('how sure it is', () => {
  test('comes after the answer, in frequencies, and is redone after a change', async () => {
    const { page, complaints, close } = await visit();
    await ready(page);
    await assessed(page);
    assert.match(await page.locator('switch-cost #sure').innerText(), /^In \d+ of 50 equally likely futures it pays off$/);
    assert.equal(await page.locator('switch-cost .future').count(), 50);
    await openAll(page, 'figures');
    const risk = JSON.parse(await switchcost(['risk', '--json', '-'], JSON.stringify(await scenarioOf(page))));
    assert.deepEqual((await columns(page, 'What switching is worth, over all futures', 1)).slice(0, 5),
      [risk.p10, risk.p50, risk.p90, risk.mean, risk.expected_shortfall].map((amount) => money.format(amount)), 'the same digits natively');
    await quick(page, 'candidates-0-offer-pricing-unit_price').fill('1.3');
    await page.locator('switch-cost [data-old]').first().waitFor();
    await assessed(page);
    assert.match(await page.locator('switch-cost .answers').innerText(), /\b[0-9]\b in 50/);
    await openAll(page, 'figures');
    const drivers = await columns(page, 'Net present value at each uncertain input’s low and high', 0);
    assert.ok(drivers.length >= 15, `${drivers.length} drivers`);
    assert.deepEqual(complaints, []);
    await close();
  });

  test('a toss-up is called one wherever the verdict is said', async () => {
    const { page, close } = await visit({ width: 360 });
    await ready(page);
    await page.locator('switch-cost #preset').selectOption('expert-reasoning');
    await quick(page, 'candidates-0-offer-pricing-hourly_rate').fill('121');
    await assessed(page);
    assert.equal(await page.locator('switch-cost .verdict').getAttribute('data-verdict'), 'toss_up');
    assert.match(await page.locator('switch-cost [part=calculator] .sentence').innerText(), /^Too close to call: .* in only \d\d of 50 equally likely futures\.$/);
    assert.match(await page.locator('switch-cost .bar-above').innerText(), /^Too close to call/);
    await page.locator('switch-cost .hidden[role=status]', { hasText: 'Too close to call' }).waitFor({ state: 'attached' });
    await close();
  });

  test('a curve’s break-even can be taken over, and is one', async () => {
    const { page, close } = await visit();
    await ready(page);
    await assessed(page);
    const before = Number((await native(page)).candidates[0].npv);
    await page.locator('switch-cost .inputs').getByRole('button', { name: /set Price per label to its break-even/ }).last().click();
    await agrees(page);
    const { candidates: [{ timing }] } = await native(page);
    const month = (await scenarioOf(page)).candidates[0].cutover_month;
    const npv = Number(timing.find((t) => t.cutover_month === month)?.npv);
    assert.ok(Math.abs(npv) < before / 20, `${npv} is near 0, compared with ${before}`);
    await close();
  });
});
