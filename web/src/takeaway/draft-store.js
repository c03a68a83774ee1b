// Opens the scenario of the page's address or of the draft that was kept, and
// keeps what is typed. A link beats the draft.
import { isFragment } from './address.js';
import { draftKey, readDraft, writeDraft } from './draft.js';
import { imported } from '../engine/load-module.js';
import { isOurPage } from '../ui/pages.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */

/**
 * Why what was asked for is not, or not wholly, what is shown.
 * @typedef {{broken?: 'damaged' | 'newer' | 'preset' | 'bounds' | 'loading', dropped?: string[], filled?: string[], other?: boolean}} Notice
 *   dropped and filled: pointers; other: there is a draft beside the link that was opened
 */

// How long nothing must change before it is written, in ms.
const pause = 300;

/** A reactive controller of its element. */
export class Keeping {
  /** @type {Notice | undefined} */ notice;
  /** Whether there is a draft in this browser. */ kept = false;

  #host;
  #session;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #waiting;
  /** @type {((scenario: Scenario, preset: string) => string) | undefined} */ #writer;
  /** @type {typeof import('./beside.js').besideOf | undefined} */ #besideOf;
  /** The one that needs no keeping: as it was opened, or as it was last written. @type {Scenario | undefined} */ #still;
  /** What was kept beside it then. @type {unknown[] | undefined} */ #stillBeside;
  /** What was typed and has no answer, to be put into the fields once something is shown. @type {Scenario | undefined} */ #typed;

  /**
   * @param {import('../calculator.js').Calculator} host
   * @param {Session} session
   */
  constructor(host, session) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('hashchange', this.#addressed);
    addEventListener('pagehide', this.#write);
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.#addressed);
    removeEventListener('pagehide', this.#write);
    this.#write();
  }

  hostUpdated() {
    const { scenario, answered, asking } = this.#session;
    if (!answered || asking) return;
    const typed = this.#typed;
    this.#typed = undefined;
    this.#still ??= scenario;
    this.#stillBeside ??= this.#beside;
    if (typed) return void this.#session.edit('', typed);
    if (same(scenario, this.#still)) this.#still = scenario;
    if (this.#changed) {
      if (!this.#waiting) this.#load().catch(() => {}); // so that nothing has to be waited for when the page goes
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(this.#write, pause);
    }
  }

  /** Has all said in another language, which is no change to keep. @param {import('../words/languages.js').Words} words */
  async speak(words) {
    const still = !this.#changed;
    const spoken = this.#session.speak(words);
    if (still) this.#rest();
    await spoken;
  }

  /** Takes what there is for what needs no keeping. */
  #rest() {
    this.#still = this.#session.scenario;
    this.#stillBeside = this.#beside;
  }

  get #changed() {
    const beside = this.#beside;
    return (
      !same(this.#session.scenario, this.#still) || (this.#stillBeside?.some((one, i) => one !== beside[i]) ?? false)
    );
  }

  /** What there is beside the scenario: another one after each change. */
  get #beside() {
    const { kept, parts } = this.#session;
    return [kept?.scenario, ...parts.map(({ checked }) => checked)];
  }

  /**
   * What to start with in place of the preset; undefined where there is nothing.
   * The session has its lists by then.
   * @returns {Promise<import('../state/session.js').Resumed | undefined>}
   */
  async restored() {
    const draft = this.#host.settings.keeps ? readDraft(this.#key) : undefined;
    this.kept = draft !== undefined;
    if (this.#linked) {
      const linked = await this.#opened(location.hash);
      if (linked) {
        if (draft) this.notice = { ...this.notice, other: true };
        return this.#begun(linked);
      }
    }
    return draft && this.#resumed(draft);
  }

  /** Goes back from a link to the draft. */
  async resume() {
    const draft = readDraft(this.#key);
    const own = draft && (await this.#resumed(draft));
    this.notice = undefined;
    this.#unlink();
    if (own) void this.#session.resume(own);
    else this.#host.requestUpdate();
  }

  dismiss() {
    this.notice = undefined;
    this.#host.requestUpdate();
  }

  /** Takes the draft away; what is shown stays until one leaves. */
  forget() {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    writeDraft(this.#key, undefined);
    this.#rest();
    this.kept = false;
    this.#host.requestUpdate();
  }

  get #key() {
    return draftKey(location.pathname, this.#host.preset);
  }

  /** Whether the address has a link for this calculator: the first one of its page. On the calculator's own page, every fragment was meant for one. */
  get #linked() {
    const { element } = this.#host;
    const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
    return (
      (isFragment(location.hash) || (location.hash !== '' && isOurPage(location.href))) &&
      root.querySelector?.(element.localName) === element
    );
  }

  #addressed = async () => {
    if (!this.#linked || !this.#session.scenario) return;
    const linked = await this.#opened(location.hash);
    if (linked) void this.#session.restore(linked.preset, this.#begun(linked).scenario);
    else this.#host.requestUpdate();
  };

  /** @template {{scenario: Scenario}} T @param {T} opened */
  #begun(opened) {
    this.#still = opened.scenario;
    return opened;
  }

  /** @param {import('./draft.js').Draft} draft */
  async #resumed({ typed, answered, beside: text }) {
    const [{ opening }, { openedBeside }] = await Promise.all([
      imported(() => import('./session-links.js')),
      imported(() => import('./beside.js')),
    ]);
    const beside = await openedBeside(text, this.#session);
    const whole = await opening(typed, this.#session);
    if (!('broken' in whole)) return this.#begun({ ...whole, beside });
    const last = answered ? await opening(answered, this.#session) : whole;
    if ('broken' in last) return undefined; // of a later release, say
    const unfinished = await opening(typed, this.#session, { unfinished: true });
    if (!('broken' in unfinished)) this.#typed = unfinished.scenario;
    return this.#begun({ ...last, beside });
  }

  /** @param {string} fragment */
  async #opened(fragment) {
    try {
      const { opening } = await imported(() => import('./session-links.js'));
      const opened = await opening(fragment, this.#session);
      this.notice = 'broken' in opened ? opened : opened.dropped.length + opened.filled.length > 0 ? opened : undefined;
      return 'broken' in opened ? undefined : opened;
    } catch {
      this.notice = { broken: 'loading' };
      return undefined;
    }
  }

  async #load() {
    const [{ writer }, { besideOf }] = await Promise.all([
      imported(() => import('./session-links.js')),
      imported(() => import('./beside.js')),
    ]);
    this.#besideOf = besideOf;
    this.#writer ??= await writer(this.#session);
  }

  #write = () => {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    const { scenario, preset, presets, asTyped, edited } = this.#session;
    if (!scenario || !preset || !this.#still || !this.#changed) return;
    this.#unlink();
    if (!this.#writer && this.#host.settings.keeps) return void this.#load().then(this.#write, () => {}); // not to be had: nothing is kept
    this.#rest();
    if (!this.#host.settings.keeps) return;
    const fragment = (/** @type {Scenario} */ of) => this.#writer?.(of, preset.name) ?? '';
    const beside = this.#writer && this.#besideOf?.(this.#session, this.#writer);
    this.kept = edited || beside !== undefined || preset.name !== (this.#host.preset ?? presets[0].name);
    writeDraft(
      this.#key,
      this.kept
        ? {
            typed: fragment(scenario),
            answered: asTyped && asTyped !== scenario ? fragment(asTyped) : undefined,
            beside,
          }
        : undefined,
    );
    this.#host.requestUpdate();
  };

  /** The address of a link is not that of what is shown once that has changed. */
  #unlink() {
    if (!this.#linked) return;
    history.replaceState(history.state, '', location.pathname + location.search); // a sandboxed frame keeps its address
    if (this.notice?.other) this.notice = undefined;
  }
}

/** @param {Scenario | undefined} a @param {Scenario | undefined} b */
const same = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);
