// A page more of the report where something has been ticked off: what is done
// before switching, and what is still to do.
import { html, nothing } from 'lit';
import { checksOf } from '../view/checklist.js';

/** @param {import('../state/session.js').Session} session @param {import('../words/format.js').Format} format */
export function reportChecks(session, format) {
  const words = format.words.checklist;
  const { topics, all, done } = checksOf(session, format);
  if (done === 0) return nothing;
  return html`<article class="checks">
    <h2>${words.question}: ${words.heading({ done, all })}</h2>
    <p class="quiet">${words.intro}</p>
    ${topics.map(
      ({ title, checks, done }) =>
        html`<section>
          <h2>${words.topic({ title, done, all: checks.length })}</h2>
          <ul>
            ${checks.map(({ text, ticked }) => html`<li class=${ticked ? 'done' : ''}>${text}</li>`)}
          </ul>
        </section>`,
    )}
  </article>`;
}
