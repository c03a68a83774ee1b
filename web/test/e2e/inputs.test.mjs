// Finding, changing and taking back inputs, as a visitor does it: with mouse,
// keyboard and finger.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settled, switchcost } from './browser.mjs';
import { focused, oneVisit, problemsInAllLooks, scenarioOf, stage, startOver, unfold } from './stage.mjs';

/** @typedef {import('playwright-core').Page} Page */

const { visit } = stage();

/** @param {import('./stage.mjs').Opening} [options] */
async function opened(options) {
  const opened = await visit(options);
  await opened.page.locator('switch-cost [part=calculator] .verdict').waitFor();
  await opened.page.locator('switch-cost .range-bar svg').first().waitFor(); // the ranges are known
  return { ...opened, at: (/** @type {string} */ id) => opened.page.locator(`switch-cost #${id}`) };
}

const here = oneVisit(opened);

const volume = 'quick-demand-labels_per_month';
const price = 'quick-candidates-0-offer-pricing-unit_price';
const button = (/** @type {Page} */ page, /** @type {RegExp | string} */ name) => page.locator('switch-cost .tools').getByRole('button', { name });

/** Opens a section of all inputs. @param {Page} page @param {string} section */
const open = (page, section) => unfold(page.locator(`switch-cost #section-${section}`));

/** A field among all inputs. @param {Page} page @param {string} section @param {string} id */
const field = (page, section, id) => page.locator(`switch-cost #section-${section} .field`, { has: page.locator(`#all-${id}`) });

/** Has the calculator speak another language. @param {Page} page @param {string} lang */
async function speak(page, lang) {
  await page.locator('switch-cost').evaluate((element, lang) => element.setAttribute('locale', lang), lang);
  await page.locator(`switch-cost .page[lang=${lang}]`).waitFor();
  await settled(page);
}

describe('an input is found', () => {
  const here = oneVisit(opened);

  test('by words of its label, help or unit; it says how many, and Enter leads there', async () => {
    const { page, at } = await here();
    await at('find').fill('counsel');
    assert.match(await at('found').innerText(), /^\d+ of \d+ inputs, in \d groups$/);
    await at('find').fill('hourly rate counsel');
    assert.match(await at('found').innerText(), /^1 of \d+ inputs$/);
    assert.deepEqual(await page.locator('switch-cost .found h4').allInnerTexts(), ['Your team']);
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'all-team-legal_rate');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('450');
    await settled(page);
    assert.equal((await scenarioOf(page)).team.legal_rate, '450');
    await at('find').focus();
    await page.keyboard.press('Escape');
    assert.equal(await at('find').inputValue(), '');
    assert.equal(await page.locator('switch-cost .found').count(), 0);
    await at('find').fill('xyzzy');
    assert.equal(await at('found').innerText(), 'No input has “xyzzy” in its name, help or unit.');
    await page.locator('switch-cost .finder').getByRole('button', { name: 'Show all' }).click();
    assert.equal(await focused(page), 'find');
  });

  test('among those changed, and stays in sight when it is set back', async () => {
    const { page, at } = await here();
    await startOver(page);
    const only = page.getByLabel(/Only what I changed/);
    await only.check();
    assert.equal(await at('found').innerText(), 'You have changed nothing yet.');
    await at(price).fill('0.9');
    await at(volume).fill('70000');
    await settled(page);
    assert.deepEqual(await page.locator('switch-cost .found .field:not([hidden]) > label').allInnerTexts(), ['Labels per month', 'Pricing model', 'Price per label']);
    assert.equal(await page.getByLabel('Only what I changed (2)').count(), 1);
    await page.locator('switch-cost .found').getByRole('button', { name: /^Set Labels per month back/ }).click();
    await settled(page);
    assert.equal(await focused(page), 'all-demand-labels_per_month');
    assert.equal(await at('all-demand-labels_per_month').count(), 1);
    await only.uncheck();
    await only.check();
    assert.equal(await at('all-demand-labels_per_month').count(), 0);
    await only.uncheck();
  });

  test('by whoever follows the link to a bad value, whatever was looked for', async () => {
    const { page, at } = await here();
    await startOver(page);
    await open(page, 'transition');
    await at('all-candidates-0-transition-parallel_months').fill('9');
    await at('find').fill('counsel');
    await page.locator('switch-cost .status').getByRole('button', { name: 'Parallel run' }).click();
    assert.equal(await focused(page), 'all-candidates-0-transition-parallel_months');
    await open(page, 'frame');
    await at('all-horizon_months').fill('1');
    const conflicts = at('all-horizon_months-conflicts');
    await conflicts.waitFor();
    assert.equal(await conflicts.innerText(), 'Too low for Lead time (3 months), Parallel run (9 months).', 'all at once, where one types');
    assert.match(String(await at('all-horizon_months').getAttribute('aria-describedby')), /all-horizon_months-conflicts/);
    await conflicts.getByRole('button', { name: 'Lead time' }).click();
    assert.equal(await focused(page), 'all-candidates-0-transition-lead_months');
    await at('all-candidates-0-transition-lead_months').fill('1');
    await at('all-candidates-0-transition-parallel_months').fill('1');
    await conflicts.waitFor({ state: 'detached' });
    assert.equal(await at('all-horizon_months').getAttribute('aria-invalid'), 'false');
  });
});

describe('undo and redo', () => {
  const here = oneVisit(() => opened({ hasTouch: true }));

  test('take a drag as one step, and say what it was', async () => {
    const { page, at } = await here();
    const slider = page.getByRole('slider', { name: 'Labels per month' });
    const box = /** @type {{x: number, y: number, width: number, height: number}} */ (await slider.boundingBox());
    const y = box.y + box.height / 2;
    const [inSight, outOfSight] = ['#when', '#costs'].map((id) => page.locator(`switch-cost ${id}`));
    for (const [from, to] of [[0.4, 0.6], [0.6, 0.8]]) {
      const before = { when: await inSight.innerText(), costs: await outOfSight.innerText() };
      await page.mouse.move(box.x + box.width * from, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * to, y, { steps: 8 });
      await page.locator('switch-cost #when', { hasNotText: before.when }).waitFor();
      assert.equal(await outOfSight.innerText(), before.costs, 'drawn only once the slider is let go');
      await page.mouse.up();
      await settled(page);
      assert.notEqual(await outOfSight.innerText(), before.costs);
    }
    const end = await at(volume).inputValue();
    await button(page, 'Undo: Labels per month').click();
    const middle = await at(volume).inputValue();
    await button(page, 'Undo: Labels per month').click();
    await settled(page);
    assert.equal(await at(volume).inputValue(), '60,000');
    assert.equal(Number((await scenarioOf(page)).demand.labels_per_month), 60000);
    assert.equal(await button(page, 'Undo').getAttribute('aria-disabled'), 'true');
    await page.getByText('Undone: Labels per month').waitFor();
    await button(page, 'Redo: Labels per month').click();
    assert.equal(await at(volume).inputValue(), middle);
    await button(page, 'Redo: Labels per month').click();
    assert.equal(await at(volume).inputValue(), end);
    assert.notEqual(middle, end);
  });

  test('take each press of an arrow as a step, and a finger’s drag as one', async () => {
    const { page, at } = await here();
    await startOver(page);
    const slider = page.getByRole('slider', { name: 'Models to retrain' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.equal(await at('quick-models-count').inputValue(), '4');
    await page.keyboard.press('ControlOrMeta+z');
    assert.equal(await at('quick-models-count').inputValue(), '3');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    assert.equal(await at('quick-models-count').inputValue(), '4');
    const box = /** @type {{x: number, y: number, width: number, height: number}} */ (await slider.boundingBox());
    await page.touchscreen.tap(box.x + box.width * 0.75, box.y + box.height / 2);
    assert.notEqual(await at('quick-models-count').inputValue(), '4');
    await button(page, 'Undo').click();
    assert.equal(await at('quick-models-count').inputValue(), '4');
  });

  test('leave a text field its own while one types in it, and take the whole stay as one step after', async () => {
    const { page, at } = await here();
    await startOver(page);
    await at(price).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('1.1');
    await page.keyboard.press('ControlOrMeta+z');
    assert.notEqual(await at(price).inputValue(), '1.1', 'the field’s own undo');
    assert.equal(await focused(page), price);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    assert.equal(await at(price).inputValue(), '1.1', 'and its own redo');
    await at(volume).click();
    await page.keyboard.press('ControlOrMeta+z');
    await settled(page);
    assert.equal(await at(price).inputValue(), '0.85', 'in another field nothing has been typed: the last change goes');
    assert.equal(Number((await scenarioOf(page)).candidates[0].offer.pricing.unit_price), 0.85);
    await page.keyboard.press('ControlOrMeta+y');
    assert.equal(await at(price).inputValue(), '1.10');
  });

  test('bring back what a reset or another preset took away, even a value that was refused', async () => {
    const { page, at } = await here();
    await startOver(page);
    await at(price).fill('9..9');
    await page.getByText('you typed 9..9').first().waitFor();
    await button(page, 'Reset all').click();
    await settled(page);
    assert.equal(await at(price).inputValue(), '0.85');
    await button(page, 'Undo: several inputs').click();
    await page.getByText('9..9').first().waitFor();
    assert.equal(await at(price).inputValue(), '9..9');
    await at(price).fill('0.7');
    await at('preset').focus();
    await at('preset').selectOption('medical-imaging');
    await settled(page);
    assert.equal(await focused(page), 'preset');
    await button(page, 'Undo: several inputs').click();
    await settled(page);
    assert.equal(await at(price).inputValue(), '0.70');
    assert.equal(await at('preset').inputValue(), 'preference-data');
  });
});

describe('a range', () => {
  const here = oneVisit(opened);

  test('is changed beside its value; the others are written out, and the risk is that of the tool', async () => {
    const { page, at, complaints } = await here();
    await open(page, 'demand');
    const row = field(page, 'demand', 'demand-annual_growth');
    await row.getByText('Uncertain: -10 to 40 %').click();
    await at('high-demand-annual_growth').fill('60');
    await settled(page);
    const { uncertainty } = await scenarioOf(page);
    assert.deepEqual(uncertainty['/demand/annual_growth'], { low: '-0.1', high: '0.6' });
    assert.ok(Object.keys(uncertainty).length > 30, `${Object.keys(uncertainty).length} ranges`);
    await page.locator('switch-cost [data-old]').first().waitFor({ state: 'detached' });
    await at('futures-table').locator('summary').click();
    const cells = page.locator('switch-cost [aria-label="What switching is worth, over all futures"] tbody td');
    await cells.first().waitFor();
    const shown = await cells.allInnerTexts();
    const risk = JSON.parse(await switchcost(['risk', '--json', '-'], JSON.stringify(await scenarioOf(page))));
    const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' });
    assert.deepEqual(shown.slice(0, 3), [risk.p10, risk.p50, risk.p90].map((amount) => money.format(amount)));
    assert.equal(await page.locator('switch-cost #section-demand .badge').innerText(), '1 changed');
    await row.getByRole('button', { name: 'Put its range back' }).click();
    await settled(page);
    assert.equal((await scenarioOf(page)).uncertainty, undefined, 'nothing differs from what counts without it');
    assert.equal(await focused(page), 'all-demand-annual_growth');
    assert.deepEqual(complaints, []);
  });

  test('can be taken away and put back, and one given to what was certain', async () => {
    const { page } = await here();
    await startOver(page);
    await open(page, 'demand');
    const row = field(page, 'demand', 'demand-annual_growth');
    await unfold(row.locator('.range'));
    await row.getByRole('button', { name: 'Take it as certain' }).click();
    await settled(page);
    assert.equal((await scenarioOf(page)).uncertainty['/demand/annual_growth'], undefined);
    await row.getByText('Taken as certain').waitFor();
    await row.getByRole('button', { name: 'Put its range back' }).click();
    await settled(page);
    assert.equal((await scenarioOf(page)).uncertainty, undefined);

    await open(page, 'offer');
    const fee = field(page, 'offer', 'candidates-0-offer-commitment');
    await unfold(fee.locator('.help'));
    await fee.getByRole('button', { name: 'Give it a range' }).click();
    await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.id === 'low-candidates-0-offer-commitment');
    await settled(page);
    assert.deepEqual((await scenarioOf(page)).uncertainty['/candidates/0/offer/commitment'], { low: '20000', high: '30000' });
  });

  test('says what is wrong beside the end in question, and is led to', async () => {
    const { page, at } = await here();
    await startOver(page);
    await open(page, 'demand');
    await unfold(field(page, 'demand', 'demand-annual_growth').locator('.range'));
    await at('low-demand-annual_growth').fill('20');
    await page.getByText('Expected at most the value itself, 10 % a year; you typed 20.').waitFor();
    await at('low-demand-annual_growth').fill('-200');
    await page.getByText('Between -90 and 1,000 % a year; you typed -200.').waitFor();
    await at('low-demand-annual_growth').fill('few');
    await page.getByText('you typed few.').waitFor();
    await page.locator('switch-cost #section-demand > summary').click(); // closes it
    await page.locator('switch-cost .status').getByRole('button', { name: 'Lowest: Growth per year' }).click();
    assert.equal(await focused(page), 'low-demand-annual_growth');
    assert.equal(await at('low-demand-annual_growth').inputValue(), 'few');
  });

  test('goes along when its value is dragged, and never stands in the way', async () => {
    const { page, at } = await here();
    await startOver(page);
    await open(page, 'demand');
    await unfold(field(page, 'demand', 'demand-labels_per_month').locator('.range'));
    await at('high-demand-labels_per_month').fill('90,000');
    await settled(page);
    const slider = page.getByRole('slider', { name: 'Labels per month' });
    await slider.focus();
    await page.keyboard.press('End');
    await settled(page);
    const { demand, uncertainty } = await scenarioOf(page);
    assert.equal(Number(uncertainty['/demand/labels_per_month'].high), Number(demand.labels_per_month) * 1.5);
    assert.equal(await page.locator('switch-cost .problem').count(), 0);
    await page.keyboard.press('ControlOrMeta+z');
    await settled(page);
    assert.deepEqual((await scenarioOf(page)).uncertainty['/demand/labels_per_month'], { low: '42000', high: '90000' });
  });

  test('has a bar below its slider’s thumb, from right to left too', async () => {
    const { page } = await here();
    await startOver(page);
    for (const lang of ['ar', 'en']) {
      await speak(page, lang);
      const slider = /** @type {{x: number, width: number}} */ (await page.locator('switch-cost .field', { has: page.locator('#quick-demand-labels_per_month') }).locator('input[type=range]').boundingBox());
      const bar = /** @type {{x: number, width: number}} */ (await page.locator('switch-cost .range-bar rect').first().boundingBox());
      // The slider covers 0 to 150,000 and the range 42,000 to 84,000.
      const [low, high] = [42000, 84000].map((end) => slider.x + slider.width * (0.03 + (0.94 * end) / 150000));
      const expected = lang === 'ar' ? slider.x + slider.width - (high - slider.x) : low;
      assert.ok(Math.abs(bar.x - expected) < 2, `${lang}: ${bar.x}, expected ${expected}`);
      assert.ok(Math.abs(bar.width - (high - low)) < 2);
    }
  });
});

test('a pricing in tiers is a table of rows, and other models keep what was typed in them', async () => {
  const { page, at, complaints } = await here();
  await startOver(page);
  await open(page, 'offer');
  const section = page.locator('switch-cost #section-offer');
  const model = section.getByLabel('Pricing model', { exact: true });
  await section.getByLabel('Price per label', { exact: true }).fill('0.77');
  await model.selectOption('tiered');
  await section.getByRole('button', { name: 'Add a tier' }).click();
  await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.id === 'all-candidates-0-offer-pricing-tiers-1-up_to');
  await section.getByLabel('Tier 2 up to', { exact: true }).fill('120,000');
  await section.getByLabel('Tier 3 price', { exact: true }).fill('0.5');
  await settled(page);
  assert.deepEqual(await section.locator('.tiers tbody td:first-child').allInnerTexts(), ['0', '50,000', '120,000']);
  assert.deepEqual((await scenarioOf(page)).candidates[0].offer.pricing.tiers, [
    { up_to: '50000', unit_price: '0.77' }, { up_to: '120000', unit_price: '0.77' }, { unit_price: '0.5' }]);
  await section.getByLabel('Tier 2 up to', { exact: true }).fill('40,000');
  await section.getByText('Expected a number of labels above 50,000; you typed 40,000.').waitFor();
  await section.getByRole('button', { name: 'Remove tier 3' }).click();
  await settled(page);
  assert.deepEqual((await scenarioOf(page)).candidates[0].offer.pricing.tiers, [{ up_to: '50000', unit_price: '0.77' }, { unit_price: '0.77' }]);
  await model.selectOption('per_label');
  await settled(page);
  assert.equal((await scenarioOf(page)).candidates[0].offer.pricing.unit_price, '0.77');
  await section.getByLabel('Price per label', { exact: true }).fill('0.6');
  await model.selectOption('tiered');
  await settled(page);
  assert.equal((await scenarioOf(page)).candidates[0].offer.pricing.tiers.length, 2);
  await model.selectOption('per_label');
  assert.equal(await at(price).inputValue(), '0.6');
  assert.deepEqual(complaints, []);
});

describe('a number', () => {
  const here = oneVisit(() => opened({ permissions: ['clipboard-read', 'clipboard-write'] }));

  for (const [lang, ...pasted] of /** @type {[string, ...[typed: string, want: string][]][]} */ ([
    ['en', ['$1.2k', '1200'], ['1.234,50', '1234.5'], ['١٬٢٣٤٫٥', '1234.5']], ['de', ['1,5 Tsd.', '1500'], ['1.234,50 $', '1234.5']], ['ja', ['1.5万', '15000']],
  ])) {
    test(`pasted as ${pasted.map(([typed]) => typed).join(' or ')} is understood in ${lang}`, async () => {
      const { page, at } = await here();
      await speak(page, lang);
      for (const [typed, want] of pasted) {
        await startOver(page);
        await page.evaluate((text) => navigator.clipboard.writeText(text), typed);
        await at(price).focus();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.press('ControlOrMeta+v');
        await settled(page);
        assert.equal((await scenarioOf(page)).candidates[0].offer.pricing.unit_price, want, typed);
      }
    });
  }

  test('in another currency or unit is refused in words, and kept', async () => {
    const { page, at } = await here();
    await speak(page, 'en');
    await startOver(page);
    await at(price).fill('€1,200');
    await page.getByText('You typed €1,200, but amounts here are in US Dollar.').first().waitFor();
    await at(volume).fill('12 %');
    await page.getByText('You typed 12 %, but this field takes no percentage.').first().waitFor();
    await at('preset').focus();
    assert.equal(await at(price).inputValue(), '€1,200');
    assert.equal(await at(volume).inputValue(), '12 %');
  });
});

test('fees for early exit are out of use where it is not allowed, and say why', async () => {
  const { page, at } = await here();
  await startOver(page);
  await open(page, 'contract');
  const fee = at('all-incumbent-contract-early_exit-fixed_fee');
  assert.equal(await fee.getAttribute('readonly'), null);
  await at('all-incumbent-contract-early_exit-allowed').uncheck();
  await settled(page);
  assert.equal(await fee.getAttribute('aria-disabled'), 'true');
  assert.equal(await fee.getAttribute('readonly'), '');
  const described = String(await fee.getAttribute('aria-describedby')).split(' ').at(-1);
  assert.equal(await at(String(described)).innerText(), 'Does not apply: early exit is not allowed.');
  await at('all-incumbent-contract-early_exit-allowed').check();
  assert.equal(await fee.getAttribute('readonly'), null);
});

test('where prices move, the answer says when waiting is over', async () => {
  const { page, at } = await here();
  await startOver(page);
  await open(page, 'risk');
  const moves = page.getByLabel('Prices move while one waits');
  await moves.uncheck();
  const said = page.locator('switch-cost').getByText(/^Because prices move, waiting has a value of its own: switch once the saving of a year exceeds [\d.]+% of a year’s cost of staying, that is \$/);
  await said.waitFor({ state: 'detached' });
  await moves.check();
  await said.waitFor();
  await settled(page);
  const hurdle = JSON.parse(await switchcost(['estimate', '--json', '-'], JSON.stringify(await scenarioOf(page)))).candidates[0].waiting_hurdle;
  assert.ok((await said.innerText()).includes(new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(hurdle)));
  await at('all-waiting-price_gap_deviation').fill('20');
  await settled(page);
  assert.equal((await scenarioOf(page)).waiting.price_gap_deviation, '0.2');
  await moves.uncheck();
  await said.waitFor({ state: 'detached' });
});

test('everybody can use all of it: axe finds nothing in found inputs, ranges, tiers and what is out of use', async () => {
  const { page, at, complaints } = await here();
  await startOver(page);
  await page.locator('switch-cost details[open]').evaluateAll((all) => all.forEach((details) => (/** @type {HTMLDetailsElement} */ (details).open = false)));
  await open(page, 'offer');
  await at('all-candidates-0-offer-pricing-model').selectOption('tiered');
  await unfold(page.locator('switch-cost #section-offer .range').first());
  await at('low-candidates-0-offer-annual_uplift').fill('40');
  await open(page, 'contract');
  await at('all-incumbent-contract-early_exit-allowed').uncheck();
  await page.locator('switch-cost .cell .problem').first().waitFor();
  const widths = [320, 768, 1280];
  assert.deepEqual(await problemsInAllLooks(page, widths), []);
  await at('find').fill('price');
  await page.locator('switch-cost .found').first().waitFor();
  assert.deepEqual(await problemsInAllLooks(page, widths), []);
  await at('find').fill('xyzzy');
  await page.getByLabel(/Only what I changed/).check();
  assert.deepEqual(await problemsInAllLooks(page, widths), []);
  assert.deepEqual(complaints, []);
});
