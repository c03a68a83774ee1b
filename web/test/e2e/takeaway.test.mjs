// Whatever one takes away holds the answer one saw: links, files, and the draft
// that the browser keeps.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { readXlsx } from 'hucre/xlsx';
import { accessibilityProblems, settled, switchcost } from './browser.mjs';
import { oneVisit, stage, startOver } from './stage.mjs';

/** @typedef {import('playwright-core').Page} Page */

const { visit, address } = stage();

const sentence = (/** @type {Page} */ page) => page.locator('switch-cost [part=calculator] .sentence').innerText();
const volume = (/** @type {Page} */ page) => page.locator('switch-cost #quick-demand-labels_per_month');
const said = (/** @type {Page} */ page) => page.locator('switch-cost .said');
const notice = (/** @type {Page} */ page) => page.locator('switch-cost .notice');
const kept = (/** @type {Page} */ page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('switch-cost')).map((key) => localStorage.getItem(key)));
const scenario = (/** @type {Page} */ page) => page.evaluate(() => /** @type {any} */ (document.querySelector('switch-cost')).scenario);

/** Opens the page and waits for its answer. @param {string} [fragment] @param {import('./stage.mjs').Opening} [options] */
async function opened(fragment = '', options) {
  const opened_ = await visit({ permissions: ['clipboard-read', 'clipboard-write'], ...options }, fragment);
  await answered(opened_.page);
  return opened_;
}

/** @param {Page} page */
async function answered(page) {
  await page.locator('switch-cost [part=calculator] .sentence').waitFor();
  await settled(page);
}

/** @param {Page} page @param {string} [labels] */
async function edited(page, labels = '90000') {
  await volume(page).fill(labels);
  await settled(page);
}

/** @param {Page} page */
async function copiedLink(page) {
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('The link is copied.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Waits until the draft has been written. @param {Page} page */
const written = (page) => page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('switch-cost')));

/** @param {Page} page @param {string} button */
async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

describe('a link', () => {
  const tab = oneVisit(opened);

  /** Follows a link in a tab that one has open, from another page. @param {string} fragment */
  async function followed(fragment) {
    const { page, complaints } = await tab();
    await page.goto('about:blank');
    await page.goto(address() + fragment);
    assert.doesNotMatch(await page.locator('switch-cost [part=calculator] .verdict').innerText(), /undefined/);
    await answered(page);
    return { page, complaints };
  }

  test('shows somebody else the same answer, and asks no server for it', async () => {
    const mine = await opened();
    await mine.page.locator('switch-cost #preset').selectOption('image-boxes');
    await settled(mine.page);
    await edited(mine.page);
    await mine.page.locator('switch-cost #section-offer > summary').click();
    await mine.page.locator('switch-cost #all-candidates-0-name').fill('=Söhne & "Co" <b>');
    await settled(mine.page);
    const link = await copiedLink(mine.page);
    assert.ok(link.startsWith(`${address()}#switchcost=1.image-boxes.`), link);
    assert.ok(link.length < 200, link);
    const [want, of] = [await sentence(mine.page), await scenario(mine.page)];
    await mine.close();

    /** @type {string[]} */ const asked = [];
    const theirs = await opened(link.slice(address().length), { prepare: async (page) => page.on('request', (request) => asked.push(request.url())) });
    assert.equal(await sentence(theirs.page), want);
    // A number and its text are the same, and so are the best month and none.
    const plain = (/** @type {object} */ one) => JSON.parse(JSON.stringify(one), (name, value) => (name === 'cutover_month' ? undefined : typeof value === 'number' ? String(value) : value));
    assert.deepEqual(plain(await scenario(theirs.page)), plain(of));
    assert.equal(await notice(theirs.page).innerText(), '');
    assert.deepEqual(asked.filter((url) => /90000|image-boxes/.test(new URL(url).pathname + new URL(url).search)), []);
    assert.deepEqual(theirs.complaints, []);
    await theirs.close();
  });

  test('shows nothing else first', async () => {
    const { page, close } = await opened('#switchcost=1.image-boxes&demand/labels_per_month=123456', {
      prepare: (page) => page.addInitScript(() => {
        const seen = (/** @type {any} */ (globalThis).seen = new Set());
        const look = () => {
          const field = document.querySelector('switch-cost')?.shadowRoot?.querySelector('#quick-demand-labels_per_month');
          if (field) seen.add(/** @type {HTMLInputElement} */ (field).value);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    });
    assert.deepEqual(await page.evaluate(() => [.../** @type {any} */ (globalThis).seen]), ['123,456']);
    await close();
  });

  test('opens in a page that is open already, and beats the draft, which stays to be gone back to', async () => {
    const { page, close } = await opened();
    await edited(page, '77000');
    await written(page);
    await page.evaluate(() => (location.hash = '#switchcost=1.image-boxes&demand/labels_per_month=123456'));
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('switch-cost')).scenario.demand.labels_per_month === '123456');
    await page.reload();
    await page.locator('switch-cost [part=calculator] .sentence').waitFor();
    assert.equal(await volume(page).inputValue(), '123,456');
    await page.getByRole('button', { name: 'Go back to mine' }).click();
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('switch-cost')).scenario.demand.labels_per_month === '77000');
    assert.equal(new URL(page.url()).hash, '');
    await close();
  });

  test('stays in the address, and one’s own draft as it is, as long as nothing is changed', async () => {
    const { page, close } = await opened();
    await edited(page, '77000');
    await written(page);
    const mine = await kept(page);
    await page.evaluate(() => (location.hash = '#switchcost=1.image-boxes&demand/labels_per_month=123456'));
    await page.reload();
    await page.locator('switch-cost [part=calculator] .sentence').waitFor();
    await page.mouse.move(300, 300);
    await page.keyboard.press('End'); // scrolls to all that is loaded late
    await page.locator('switch-cost #plan').waitFor();
    await page.evaluate(() => document.querySelector('switch-cost')?.setAttribute('locale', 'fr'));
    await page.getByText('Que faire et pour quand').waitFor();
    await page.waitForTimeout(1000);
    assert.deepEqual(await kept(page), mine);
    assert.match(page.url(), /123456$/);
    await close();
  });

  test('leaves the address once something is changed, so that a reload shows the change', async () => {
    const { page, close } = await opened('#switchcost=1.image-boxes&demand/labels_per_month=123456');
    await edited(page, '200000');
    await page.waitForFunction(() => location.hash === '');
    await written(page);
    await page.reload();
    await page.locator('switch-cost [part=calculator] .sentence').waitFor();
    assert.equal(await volume(page).inputValue(), '200,000');
    assert.equal(await page.locator('switch-cost #preset').inputValue(), 'image-boxes');
    await close();
  });

  test('other fragments are the page’s own', async () => {
    const { page, complaints, close } = await opened('frame.html?storage=draft&locale=en#pricing');
    assert.equal(await notice(page).innerText(), '');
    await edited(page);
    await written(page);
    assert.equal(new URL(page.url()).hash, '#pricing');
    assert.deepEqual(complaints, []);
    await close();
  });

  for (const [what, fragment, says] of /** @type {[string, string, RegExp][]} */ ([
    ['cut off', '#switchcost=1.image-boxes.1c81ld5&demand/labels_per_mon', /damaged or was cut off/],
    ['mangled by a mail program', '#switchcost%3D1.image-boxes%26demand/labels_per_month%3D7', /damaged or was cut off/],
    ['no longer to be known as one', '#switchcosts=1.image-boxes', /damaged or was cut off/],
    ['of a newer release', '#switchcost=9.image-boxes', /newer release/],
    ['of an unknown preset', '#switchcost=1.nothing', /preset that the calculator does not have/],
    ['with a figure out of bounds', '#switchcost=1.image-boxes&discount_rate=7', /figure that the calculator does not take/],
    ['without candidates', '#switchcost=1.image-boxes&!candidates', /figure that the calculator does not take/],
  ])) {
    test(`that is ${what} gives a message and the calculator as it is`, async () => {
      const { page, complaints } = await followed(fragment);
      assert.match(await notice(page).innerText(), says);
      assert.equal(await page.locator('switch-cost #preset').inputValue(), 'preference-data');
      await notice(page).getByRole('button', { name: 'Close' }).click();
      assert.equal(await notice(page).innerText(), '');
      assert.deepEqual(complaints, []);
    });
  }

  test('that is old says that its dates may be past, and begins with the coming month if one likes', async () => {
    const { page } = await followed('#switchcost=1.image-boxes&start=2020-01');
    const note = page.locator('switch-cost .verdict .note');
    assert.match(await note.innerText(), /begin in January 2020, which is past/);
    await note.getByRole('button').click();
    await note.waitFor({ state: 'detached' });
    await settled(page);
    assert.ok(!(await page.locator('switch-cost .sentence').innerText()).includes('2020'));
  });

  test('says what it left out', async () => {
    const { page } = await followed('#switchcost=1.image-boxes&demand/cats=3&<img src onerror>=1');
    assert.match(await notice(page).innerText(), /no such input: \/demand\/cats, \/<img src onerror>/);
    assert.deepEqual(await accessibilityProblems(page), []); // of all messages: they differ in their words
  });

  test('can be copied by hand where the page may not', async () => {
    const { page, close } = await opened('', { permissions: [], prepare: (page) => page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('not here', 'NotAllowedError'));
    }) });
    await page.getByRole('button', { name: 'Copy link' }).click();
    const field = page.getByLabel('Link to this scenario');
    await field.waitFor();
    assert.match(await field.inputValue(), /#switchcost=1\.preference-data\.\w+&start=\d{4}-\d\d$/);
    await page.waitForFunction(() => {
      const input = /** @type {HTMLInputElement} */ (document.activeElement?.shadowRoot?.activeElement);
      return input?.id === 'link' && input.selectionEnd === input.value.length && input.selectionStart === 0;
    });
    assert.deepEqual(await accessibilityProblems(page), []);
    await close();
  });

  test('is shared where the browser can', async () => {
    const { page, close } = await opened('', { prepare: (page) => page.addInitScript(() => {
      navigator.share = async (data) => void (/** @type {any} */ (globalThis).shared = data);
    }) });
    await page.getByRole('button', { name: 'Share' }).click();
    await page.waitForFunction(() => 'shared' in globalThis);
    assert.match(await page.evaluate(() => /** @type {any} */ (globalThis).shared.url), /#switchcost=1\.preference-data\./);
    await close();
  });
});

describe('what is typed', () => {
  test('survives a reload, mistyped fields included', async () => {
    const { page, complaints, close } = await opened();
    await page.getByRole('button', { name: 'Keep this as A' }).click();
    await edited(page);
    await page.locator('switch-cost #against').waitFor();
    const against = await page.locator('switch-cost #against').innerText();
    await page.locator('switch-cost #all').scrollIntoViewIfNeeded();
    await page.locator('switch-cost .topic summary').first().click();
    await page.locator('switch-cost .topic input').nth(1).check();
    const want = await sentence(page);
    await page.locator('switch-cost #quick-candidates-0-offer-label_accuracy').fill('about 9');
    await page.getByText('you typed about 9').first().waitFor();
    await page.waitForFunction(() => localStorage[Object.keys(localStorage)[0]]?.includes('about%209'));
    await page.reload();
    await page.getByText('about 9').first().waitFor();
    assert.equal(await page.locator('switch-cost #quick-candidates-0-offer-label_accuracy').inputValue(), 'about 9');
    assert.equal(await volume(page).inputValue(), '90,000');
    assert.equal(await sentence(page), want, 'the last good answer stands');
    await page.locator('switch-cost #against').waitFor();
    assert.equal(await page.locator('switch-cost #against').innerText(), against, 'and what was kept as A');
    await page.locator('switch-cost #all').scrollIntoViewIfNeeded();
    await page.locator('switch-cost #checks').waitFor();
    assert.deepEqual(await page.locator('switch-cost .topic input').evaluateAll((all) => all.flatMap((input, i) => (/** @type {any} */ (input).checked ? [i] : []))), [1], 'and what was ticked off');
    await page.locator('switch-cost #quick-candidates-0-offer-label_accuracy').fill('96');
    await page.locator('switch-cost .status .problem').waitFor({ state: 'detached' });
    assert.deepEqual(complaints, []);
    await close();
  });

  test('is written even if one leaves at once', async () => {
    const { page, close } = await opened();
    await edited(page, '80000');
    await written(page);
    await volume(page).fill('81000');
    await page.reload();
    await page.locator('switch-cost [part=calculator] .sentence').waitFor();
    assert.equal(await volume(page).inputValue(), '81,000');
    await close();
  });

  test('stands while words come in that are loaded late', async () => {
    let release = () => {};
    const held = new Promise((resolve) => (release = () => resolve(undefined)));
    const { page, close } = await opened('', { height: 500, prepare: (page) => page.route(/rest\.[0-9a-f]{8}\.js$/, async (route) => {
      await held;
      await route.continue();
    }) });
    const price = page.locator('switch-cost #quick-incumbent-offer-pricing-unit_price');
    await price.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('1.3');
    await settled(page);
    const come = page.waitForResponse(/rest\.[0-9a-f]{8}\.js$/);
    release();
    await (await come).finished();
    await page.waitForTimeout(300);
    assert.equal(await price.inputValue(), '1.3', 'not yet written out as 1.30');
    await close();
  });

  test('is forgotten by a button, and when it is undone', async () => {
    const { page, close } = await opened();
    assert.equal(await page.getByRole('button', { name: 'Forget it' }).count(), 0);
    await edited(page);
    await page.getByRole('button', { name: 'Forget it' }).click();
    assert.match(await said(page).innerText(), /^Forgotten/);
    assert.deepEqual(await kept(page), []);
    await edited(page, '91000');
    await written(page);
    await page.getByRole('button', { name: 'Reset all' }).click();
    await page.waitForFunction(() => localStorage.length === 0);
    await close();
  });

  test('is not kept where the attribute storage says so', async () => {
    const { page, close } = await opened('', { prepare: (page) => page.route(address(), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<switch-cost>', '<switch-cost storage="none">') });
    }) });
    await edited(page);
    await page.waitForTimeout(600);
    assert.deepEqual(await kept(page), []);
    assert.equal(await page.getByText('What you type is kept').count(), 0);
    await close();
  });

  for (const [what, break_] of /** @type {[string, () => void][]} */ ([
    ['forbidden', () => Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } })],
    ['full', () => (Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); })],
  ])) {
    test(`goes on where storage is ${what}`, async () => {
      const { page, complaints, close } = await opened('', { prepare: (page) => page.addInitScript(break_) });
      await edited(page);
      await page.waitForTimeout(600);
      assert.equal(await page.locator('switch-cost .problem').count(), 0);
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  test('garbage in the storage is no draft', async () => {
    const { page, complaints, close } = await opened();
    for (const garbage of ['x', '\n', '#switchcost=1.image-boxes&!candidates\n#switchcost=1.image-boxes&!incumbent', '#switchcost=1.image-boxes&!candidates/0/offer\n#switchcost=1.image-boxes']) {
      await page.evaluate((text) => localStorage.setItem('switch-cost / ', text), garbage);
      await page.reload();
      await answered(page);
      assert.deepEqual(complaints, [], garbage);
    }
    await close();
  });
});

describe('files', () => {
  const here = oneVisit(opened);

  test('the scenario is one that the command line takes, with the same months', async () => {
    const { page, complaints, close } = await opened('#switchcost=1.image-boxes&candidates=2&candidates/1/name=%3D1%2B1,%20"x"&candidates/1/transition/lead_months=5');
    await edited(page);
    const json = await download(page, 'Scenario (.json)');
    assert.match(json.name, /^switchcost-image-boxes-\d{4}-\d\d-\d\d\.json$/);
    const text = json.content.toString();
    assert.equal(JSON.parse(text).demand.labels_per_month, '90000');
    const csv = await download(page, 'Months (.csv)');
    assert.match(csv.name, /\.csv$/);
    assert.equal(csv.content.toString(), `\ufeff${await switchcost(['estimate', '--csv', '-'], text)}`);
    assert.match(csv.content.toString(), /,switch,"'=1\+1, ""x""",/);
    const result = JSON.parse(await switchcost(['estimate', '--json', '-'], text));
    const [worth] = result.candidates.map((/** @type {any} */ candidate) => Number(candidate.npv).toLocaleString('en-US', { style: 'currency', currency: 'USD' }));
    assert.ok((await page.locator('switch-cost .answers').innerText()).includes(worth), worth);
    assert.deepEqual(complaints, []);
    await close();
  });

  test('the spreadsheet has the page’s figures', async () => {
    const { page, complaints } = await here();
    await edited(page);
    const [{ name, content }, { content: json }] = [await download(page, 'Spreadsheet (.xlsx)'), await download(page, 'Scenario (.json)')];
    assert.match(name, /\.xlsx$/);
    const { sheets } = await readXlsx(content);
    assert.deepEqual(sheets.map((sheet) => sheet.name), ['Summary', 'Inputs', 'Stay', 'Switch 1']);
    const { candidates: [candidate] } = JSON.parse(await switchcost(['estimate', '--json', '-'], json.toString()));
    assert.equal(Number(sheets[0].rows[5][6]).toFixed(2), candidate.npv);
    assert.deepEqual(complaints, []);
  });

  test('hold the last good answer while a field needs another value', async () => {
    const { page } = await here();
    await edited(page);
    await volume(page).fill('many');
    await page.getByText('you typed many').first().waitFor();
    const { content } = await download(page, 'Scenario (.json)');
    assert.equal(JSON.parse(content.toString()).demand.labels_per_month, '90000');
    assert.match(await said(page).innerText(), /holds the last good answer/);
  });
});

describe('pictures', () => {
  const here = oneVisit(() => opened('', { colorScheme: 'dark' }));

  test('each chart is saved as an SVG that needs no style sheet, in light colours', async () => {
    const { page, complaints } = await here();
    await page.locator('switch-cost #futures-name').waitFor({ state: 'attached' });
    const blank = await page.context().newPage(); // whose policy lets texts be parsed
    await page.bringToFront();
    const names = await page.locator('switch-cost figure > svg > title').allTextContents();
    assert.ok(names.length >= 5, names.join());
    for (const name of names) {
      const { name: file, content } = await download(page, `Save “${name}” as SVG`);
      const text = content.toString();
      assert.match(file, /^switchcost-[a-z]+-\d{4}-\d\d-\d\d\.svg$/);
      assert.doesNotMatch(text, / class=| style=|var\(|oklab|color\(|light-dark|<!--|aria-|NaN/, name);
      assert.match(text, /^<\?xml [^>]*>\n<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      assert.match(text, /<rect [^>]*fill="#ffffff"\/><text [^>]*font-weight="600"/, 'its ground and its name');
      assert.match(text, /font-family="[^"]*Arial/);
      const parsed = await blank.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'image/svg+xml');
        return [parsed.documentElement.nodeName, parsed.querySelector('parsererror')?.textContent ?? ''];
      }, text);
      assert.deepEqual(parsed, ['svg', '']);
    }
    await page.setViewportSize({ width: 320, height: 900 });
    await settled(page);
    const narrow = (await download(page, `Save “${names[0]}” as SVG`)).content.toString();
    const [needed, room] = await blank.evaluate((xml) => {
      const picture = /** @type {any} */ (document.body.appendChild(document.adoptNode(new DOMParser().parseFromString(xml, 'image/svg+xml').documentElement)));
      return [picture.querySelector(':scope > text').getBBox().width, picture.viewBox.baseVal.width];
    }, narrow);
    assert.ok(needed <= room - 31, `its name has ${needed} px of ${room}`);
    await page.setViewportSize({ width: 1280, height: 900 });
    assert.deepEqual(complaints, []);
    assert.equal(await page.locator('switch-cost .picture').count(), 0);
  });

  test('and as a PNG of twice its size', async () => {
    const { page, complaints } = await here();
    const size = await page.locator('switch-cost figure:has(#timing-name) > svg').evaluate((svg) => /** @type {SVGSVGElement} */ (svg).viewBox.baseVal.width);
    const { name, content } = await download(page, 'Save “Worth of switching by cutover month” as PNG');
    assert.match(name, /^switchcost-timing-.*\.png$/);
    assert.deepEqual([...content.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
    assert.equal(content.readUInt32BE(16), Math.round((size + 32) * 2));
    assert.deepEqual(complaints, []);
  });
});

describe('print', () => {
  const pages = (/** @type {Buffer} */ pdf) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

  /** Opens the page, shows that somebody is there, and waits until all is known. @param {string} [fragment] */
  async function ready(fragment) {
    /** @type {Promise<unknown> | undefined} */ let report; // which may come before all is drawn
    const opened_ = await opened(fragment, { colorScheme: 'dark', prepare: async (page) => {
      report = page.waitForResponse((response) => /report\.[0-9a-f]{8}\.js/.test(response.url()), { timeout: 60_000 });
    } });
    await opened_.page.mouse.move(200, 200);
    await report;
    return opened_;
  }

  /** Waits until how sure it is is known of what is shown. @param {Page} page */
  const assessed = async (page) => {
    await settled(page);
    await page.waitForFunction(() => document.querySelector('switch-cost')?.shadowRoot?.querySelector('section[aria-labelledby=sure]:not(.waiting, [data-old])'));
  };

  const here = oneVisit(ready);

  test('is two pages for each preset, on either paper', async () => {
    const { page, complaints } = await here();
    for (const preset of await page.locator('switch-cost #preset option').evaluateAll((all) => all.map((option) => /** @type {HTMLOptionElement} */ (option).value))) {
      await page.locator('switch-cost #preset').selectOption(preset);
      await assessed(page);
      for (const format of ['A4', 'Letter']) assert.equal(pages(await page.pdf({ format })), 2, `${preset} on ${format}`);
    }
    assert.equal(await page.locator('switch-cost .report').count(), 0, 'the page is as before');
    assert.deepEqual(complaints, []);
  });

  test('is two pages with eight candidates, long names and many figures of one’s own', async () => {
    const name = (/** @type {number} */ i) => encodeURIComponent(`${i} ${'Long name '.repeat(7)}`.slice(0, 80));
    const names = Array.from({ length: 8 }, (_, i) => `candidates/${i}/name=${name(i)}`).join('&');
    const own = ['models/gpu_hours', 'models/engineer_hours', 'models/evaluation_hours', 'models/point_value', 'team/staff_rate', 'team/engineer_rate', 'team/legal_rate',
      'quality/reviewer_rate', 'demand/labels_per_month', 'demand/dataset_labels', 'incumbent/contract/export_fee', 'incumbent/offer/platform_fee', 'incumbent/offer/recovery_cost',
      'candidates/0/transition/setup_fee', 'candidates/0/transition/legal_hours', 'candidates/0/transition/claim_cost', 'candidates/0/transition/pilot_labels'].map((pointer) => `${pointer}=777`).join('&');
    const { page, close } = await ready(`#switchcost=1.image-boxes&candidates=8&incumbent/name=${name(9)}&${names}&${own}`);
    await assessed(page);
    for (const format of ['A4', 'Letter']) assert.equal(pages(await page.pdf({ format })), 2, format);
    await close();
  });

  test('has the verdict, the figures, the dates and what was changed, dark on light, and nothing of the form', async () => {
    const { page } = await here();
    await startOver(page);
    await edited(page);
    await assessed(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const report = page.locator('switch-cost .report');
    const text = await report.innerText();
    assert.ok(text.includes(await page.locator('switch-cost .page .sentence').evaluate((sentence) => sentence.textContent ?? '')));
    for (const wanted of [/From Current provider to New provider/, /Up front/, /Chance that it pays/, /Give notice/, /● Labels per month/, /90,000 labels/, /ours; in the preset 60,000 labels/, /no legal advice/, /Discount rate/, /Growth per year/]) assert.match(text, wanted);
    assert.equal(await report.evaluate((element) => getComputedStyle(element).color), 'rgb(20, 32, 43)');
    assert.equal(await page.locator('switch-cost .page').isVisible(), false);
    assert.equal(await page.getByRole('heading', { name: 'Switchcost' }).isVisible(), false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await report.count(), 0);
  });

  test('is asked for by the keys before anything else, and by a button', async () => {
    const { page, complaints, close } = await opened('', { prepare: (page) => page.addInitScript(() => {
      globalThis.print = () => {
        dispatchEvent(new Event('beforeprint'));
        /** @type {any} */ (globalThis).printed = document.querySelector('switch-cost')?.shadowRoot?.querySelectorAll('.report article').length;
        dispatchEvent(new Event('afterprint'));
      };
    }) });
    const printed = () => page.waitForFunction(() => /** @type {any} */ (globalThis).printed === 2);
    await page.keyboard.press('ControlOrMeta+p');
    await printed();
    await page.evaluate(() => delete (/** @type {any} */ (globalThis).printed));
    await page.getByRole('button', { name: 'Print two pages' }).click();
    await printed();
    assert.deepEqual(complaints, []);
    await close();
  });
});
