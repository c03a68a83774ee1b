// Keeping the present state, called A, to compare with.
import { html, nothing } from 'lit';

/** @typedef {import('../session.js').Session} Session */

/**
 * Where nothing is kept yet.
 * @param {Session} session
 * @param {import('../words/format.js').Format} format
 */
export const keeping = (session, { words }) => (session.stale ? nothing
  : html`<p class="keep"><button type="button" id="keep" @click=${() => session.keep(true)}>${words.scenarios.keep}</button></p>`);
