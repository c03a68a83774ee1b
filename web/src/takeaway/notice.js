// Says above the answer why a link is not, or not wholly, what one sees.
import { html, nothing } from 'lit';
import { directionOf } from '../text/locales.js';

/** @import { Session } from '../state/session.js' */
/** @import { Keeping } from './draft-store.js' */

/**
 * @param {Keeping} keeping
 * @param {Session} session
 * @param {import('../words/format.js').Format} format
 */
export function noticeView(keeping, session, { words: { takeaway: words, language } }) {
  const { notice } = keeping;
  return html`<div role="status" class="notice" lang=${language} dir=${directionOf(language)}>
    ${
      notice
        ? html`<div>
            ${notice.broken ? html`<p>${words.broken[notice.broken]} ${words.without}</p>` : nothing}
            ${notice.dropped?.length ? html`<p>${words.dropped({ inputs: named(notice.dropped, session) })}</p>` : nothing}
            ${notice.filled?.length ? html`<p>${words.filled({ inputs: named(notice.filled, session) })}</p>` : nothing}
            ${notice.other ? html`<p>${words.other} <button type="button" class="link" @click=${() => keeping.resume()}>${words.backToMine}</button></p>` : nothing}
            <button type="button" class="link" @click=${() => keeping.dismiss()}>${words.close}</button>
          </div>`
        : nothing
    }
  </div>`;
}

/** @param {string[]} pointers @param {Session} session */
const named = (pointers, session) =>
  pointers
    .slice(0, 5)
    .map((pointer) => session.named(pointer) ?? pointer.slice(0, 60))
    .join(', ') + (pointers.length > 5 ? ', …' : '');
