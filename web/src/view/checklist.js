// The checklist of what to examine before switching.
import { html } from 'lit';
import { shownEstimate } from './candidates.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { View } from './answers.js' */

/**
 * Returns the checks by topic, with those that are ticked for the shown candidate.
 * @param {Session} session
 * @param {Format} format
 */
export function checksOf(session, format) {
  const words = format.words.checklist;
  const { scenario } = shownEstimate(session);
  const providers = { incumbent: scenario.incumbent.name, candidate: scenario.candidates[0].name };
  const { checked } = session.answers[session.shown];
  const topics = words.topics.map(({ id, title, items }) => {
    const checks = items.map((item) => ({
      key: `${id}-${item.id}`,
      text: item.text(providers),
      ticked: checked.has(`${id}-${item.id}`),
    }));
    return { id, title, checks, done: checks.filter(({ ticked }) => ticked).length };
  });
  return { topics, all: topics.flatMap(({ checks }) => checks).length, done: checked.size };
}

/** @param {Session} session @param {View} view */
export function checklist(session, { format }) {
  const words = format.words.checklist;
  const { topics, all, done } = checksOf(session, format);
  return html`<section aria-labelledby="checks" class="checklist">
    <p class="question">${words.question}</p>
    <h3 id="checks">${words.heading({ done, all })}</h3>
    <p class="quiet">${words.intro}</p>
    ${topics.map(
      ({ id, title, checks, done }) =>
        html`<details class="topic" id="checks-${id}">
          <summary>${words.topic({ title, done, all: checks.length })}</summary>
          <ul>
            ${checks.map(
              ({ key, text, ticked }) =>
                html`<li>
                  <label>
                    <input type="checkbox" .checked=${ticked} @change=${() => session.toggleCheck(key)} /><span
                      >${text}</span
                    ></label
                  >
                </li>`,
            )}
          </ul>
        </details>`,
    )}
  </section>`;
}
