// Measures the real page on a small and slow device.
import { openPage } from '../test/e2e/browser.mjs';

/** @import { Page } from 'playwright-core' */

/**
 * Opens the page at 360 px and slows its main thread.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {number} slower
 */
async function openSlow(browser, address, slower) {
  const { page, close } = await openPage(browser, address, { width: 360, height: 740 });
  await untilSettled(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, client, close };
}

/**
 * Waits until everything is answered and drawn. A locator would leave listeners for pointer moves in the page.
 * @param {Page} page
 */
const untilSettled = (page) =>
  page.evaluate(
    () =>
      new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
        const look = () =>
          document
            .querySelector('switch-cost')
            ?.shadowRoot?.querySelector('[part=calculator]:not([data-asking], [data-drawing])')
            ? resolve()
            : setTimeout(look, 50);
        look();
      }),
  );

/**
 * Measures the time from each keystroke in a price to the new headline.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {{slower: number, strokes: number}} options
 * @returns {Promise<number[]>} ms
 */
export async function keystrokes(browser, address, { slower, strokes }) {
  const { page, close } = await openSlow(browser, address, slower);
  await page.evaluate(watch);
  const price = page.locator('switch-cost #quick-candidates-0-offer-pricing-unit_price');
  await price.focus();
  await page.keyboard.press('End');
  const times = [];
  for (let i = 0; i < strokes; i++) {
    await page.keyboard.press(i % 2 ? 'Backspace' : '1');
    times.push(await page.evaluate(() => /** @type {any} */ (globalThis).answered));
  }
  await close();
  return times;
}

// Runs in the page: answered resolves with the time from the last input to the
// drawing of its answer.
function watch() {
  const page = /** @type {Element} */ (document.querySelector('switch-cost')?.shadowRoot?.querySelector('.page'));
  page.addEventListener(
    'input',
    () => {
      const start = performance.now();
      const answered = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (page.hasAttribute('data-asking')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(page, { attributeFilter: ['data-asking'] });
      });
      Object.assign(globalThis, { answered });
    },
    { capture: true },
  );
}

/**
 * Measures the longest task of the main thread while each slider is dragged to and fro, and on release, when the page
 * draws what is out of sight.
 * @param {import('playwright-core').Browser} browser with no other page open
 * @param {string} address
 * @param {{slower: number}} options
 * @returns {Promise<{slider: string, elapsed: number, cpu: number, over50: number, release: number}[]>}
 *   elapsed: longest task in ms; cpu and release: longest CPU time in ms; over50: number of tasks over 50 ms
 */
export async function drags(browser, address, { slower }) {
  const { page, client, close } = await openSlow(browser, address, slower);
  await page.waitForTimeout(4000); // the browser compiles the estimator a second time meanwhile
  const pointer = pointerOf(client);
  const results = [];
  for (let slider = await sliderOf(page, 0); slider; slider = await sliderOf(page, results.length)) {
    const { label, ...box } = slider;
    const tasks = await traced(browser, page, () => drag(pointer, box));
    const rest = await traced(browser, page, async () => {
      await pointer.release();
      await untilSettled(page);
    });
    results.push({
      slider: label,
      elapsed: Math.max(...tasks.map(({ elapsed }) => elapsed)),
      cpu: Math.max(...tasks.map(({ cpu }) => cpu)),
      over50: tasks.filter(({ elapsed }) => elapsed > 50).length,
      release: Math.max(...rest.map(({ cpu }) => cpu)),
    });
  }
  await close();
  return results;
}

/** Scrolls to a slider and returns its box, or undefined after the last one. @param {Page} page @param {number} index */
const sliderOf = (page, index) =>
  page.evaluate((i) => {
    const slider = document.querySelector('switch-cost')?.shadowRoot?.querySelectorAll('.inputs input[type=range]')[i];
    if (!slider) return undefined;
    slider.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = slider.getBoundingClientRect();
    return { label: slider.ariaLabel ?? '', x, y, width, height };
  }, index);

/**
 * Returns the tasks of the main thread during an action.
 * @param {import('playwright-core').Browser} browser
 * @param {Page} page
 * @param {() => Promise<void>} act
 */
async function traced(browser, page, act) {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await act();
  return mainThreadTasks(await browser.stopTracing());
}

/**
 * Returns a mouse that uses the browser's protocol, because Playwright's adds listeners to the page for each move,
 * which take part of every frame.
 * @param {import('playwright-core').CDPSession} client
 */
function pointerOf(client) {
  let at = { x: 0, y: 0 };
  /** @param {'mousePressed' | 'mouseReleased' | 'mouseMoved'} type @param {number} buttons that are held */
  const send = (type, buttons) =>
    client.send('Input.dispatchMouseEvent', {
      type,
      ...at,
      button: type === 'mouseMoved' && !buttons ? 'none' : 'left',
      buttons,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  return {
    /** @param {number} x @param {number} y */
    async press(x, y) {
      at = { x, y };
      await send('mouseMoved', 0);
      await send('mousePressed', 1);
    },
    /** Moves in equal steps. @param {number} x @param {number} steps */
    async drag(x, steps) {
      const from = at.x;
      for (let i = 1; i <= steps; i++) {
        at = { ...at, x: from + ((x - from) * i) / steps };
        await send('mouseMoved', 1);
      }
    },
    release: () => send('mouseReleased', 0),
  };
}

/**
 * Presses a slider and drags it, without releasing it.
 * @param {ReturnType<typeof pointerOf>} pointer
 * @param {{x: number, y: number, width: number, height: number}} box
 */
async function drag(pointer, { x, y, width, height }) {
  await pointer.press(x + width / 2, y + height / 2);
  for (const share of [0.8, 0.2, 0.6]) await pointer.drag(x + width * share, 10);
}

/** @param {Buffer} trace @returns {{elapsed: number, cpu: number}[]} in ms */
function mainThreadTasks(trace) {
  /** @type {{traceEvents: any[]}} */
  const { traceEvents: events } = JSON.parse(trace.toString());
  /** @param {{pid: number, tid: number}} event */
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = events.filter(
    (event) => event.name === 'RunTask' && event.dur !== undefined && main.has(threadOf(event)),
  );
  if (tasks.length === 0) throw new Error('the trace has no task of the main thread');
  return tasks.map(({ dur, tdur = dur }) => ({ elapsed: dur / 1000, cpu: tdur / 1000 }));
}
