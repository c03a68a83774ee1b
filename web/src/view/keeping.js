// Keeping the present state, called A, to compare with.
import { html } from 'lit';

/** @import { Session } from '../state/session.js' */

/**
 * A state with a value that needs mending is not kept.
 * @param {Session} session
 * @param {import('../words/format.js').Format} format
 */
export const keeping = (session, { words: { answers: words } }) =>
  html`<p class="keep">
    <button
      type="button"
      id="keep"
      aria-disabled=${session.stale}
      @click=${() => session.stale || session.keepBaseline(true)}
    >
      ${session.baseline ? words.keepInstead : words.keep}
    </button>
  </p>`;
