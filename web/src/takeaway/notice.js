// The notice above the answer: why the page does not show a link, or not all of it.
import { html, nothing } from 'lit';
import { directionOf } from '../text/locales.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { DraftStore } from './draft-store.js' */

/** @param {DraftStore} draftStore @param {Session} session @param {Format} format */
export function noticeView(draftStore, session, { words: { takeaway: words, language } }) {
  const { notice } = draftStore;
  return html`<div role="status" class="notice" lang=${language} dir=${directionOf(language)}>
    ${
      notice
        ? html`<div>
            ${notice.broken ? html`<p>${words.broken[notice.broken]} ${words.without}</p>` : nothing}
            ${
              notice.dropped?.length
                ? html`<p>${words.dropped({ inputs: named(notice.dropped, session) })}</p>`
                : nothing
            }
            ${notice.filled?.length ? html`<p>${words.filled({ inputs: named(notice.filled, session) })}</p>` : nothing}
            ${
              notice.other
                ? html`<p>
                    ${words.other}
                    <button type="button" class="link" @click=${() => draftStore.resume()}>${words.backToMine}</button>
                  </p>`
                : nothing
            }
            <button type="button" class="link" @click=${() => draftStore.dismiss()}>${words.close}</button>
          </div>`
        : nothing
    }
  </div>`;
}

/** @param {string[]} pointers @param {Session} session */
const named = (pointers, session) =>
  pointers
    .slice(0, 5)
    .map((pointer) => session.fieldName(pointer) ?? pointer.slice(0, 60))
    .join(', ') + (pointers.length > 5 ? ', …' : '');
