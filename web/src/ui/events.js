// What the page around the calculator is told, by events on the element: which
// input was changed, never to what, and no text that anybody typed.

/** What happens. */
export const eventNames = /** @type {const} */ (['ready', 'change', 'estimate', 'share', 'export', 'cta', 'error']);

/** @typedef {typeof eventNames[number]} EventName */

/** The event's name. @param {EventName} what */
export const eventType = (what) => `switch-cost-${what}`;

/** Adds an event to what a page's analytics read. @param {string} event @param {object} detail */
export function pushToDataLayer(event, detail) {
  const page = /** @type {{dataLayer?: object[]}} */ (globalThis);
  (page.dataLayer ??= []).push({ event, ...detail });
}

/**
 * @param {Element} element
 * @param {EventName} what
 * @param {object} detail
 * @returns {boolean} false where the page has prevented what would follow
 */
export function emit(element, what, detail) {
  const event = eventType(what);
  if (element.hasAttribute('data-layer')) pushToDataLayer(event, detail);
  return element.dispatchEvent(
    new CustomEvent(event, { bubbles: true, composed: true, cancelable: what === 'cta', detail }),
  );
}

/** Tells of a session as it goes along. */
export class SessionEvents {
  #element;
  #session;
  #ready = false;
  /** @type {unknown} */ #estimated;
  /** @type {Set<string>} */ #changed = new Set();
  #failed = '';

  /** @param {Element} element @param {import('../state/session.js').Session} session */
  constructor(element, session) {
    this.#element = element;
    this.#session = session;
    session.onEdit = (input) => this.#changed.add(input);
  }

  /** @param {{reason?: string, message?: string}} [failure] why there is no answer */
  failed({ reason, message } = {}) {
    const said = `${reason} ${message}`;
    if (said !== this.#failed && message !== undefined)
      emit(this.#element, 'error', { reason: reason ?? 'unknown', message });
    this.#failed = said;
  }

  hostUpdated() {
    const { estimate, asking, stale, answers, recommended, preset } = this.#session;
    for (const input of this.#changed) emit(this.#element, 'change', { input });
    this.#changed.clear();
    if (!estimate || asking || stale) return;
    if (!this.#ready) emit(this.#element, 'ready', { preset: preset?.name });
    this.#ready = true;
    const { assessment } = answers[recommended];
    if (!assessment || answers.some((part) => !part.assessment) || assessment === this.#estimated) return;
    this.#estimated = assessment;
    emit(this.#element, 'estimate', estimateDetail(assessment, recommended, answers.length));
  }
}

/** @param {import('../state/candidate-answer.js').Estimate} assessment @param {number} candidate its index @param {number} candidates */
function estimateDetail({ scenario, result }, candidate, candidates) {
  const {
    recommendation: { verdict, npv },
    candidates: [of],
  } = result;
  return {
    verdict,
    candidate,
    candidates,
    currency: scenario.currency,
    npv: Number(npv),
    up_front_cost: Number(of.one_time_total),
    payback_month: of.payback_month,
    cutover_month: of.cutover_month,
    horizon_months: Number(scenario.horizon_months),
    probability_positive: of.risk ? Number(of.risk.probability_positive) : null,
  };
}
