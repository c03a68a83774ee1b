// What to look into before one switches, to tick off. All of it is in the page
// from the start, so that it can be printed.
import { html } from 'lit';

/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('./answers.js').View} View */

/** @param {Session} session @param {View} view */
export function checklist(session, { format }) {
  const words = format.words.checklist;
  const { scenario } = /** @type {NonNullable<Session['answered']>} */ (session.answered);
  const providers = { incumbent: scenario.incumbent.name, candidate: scenario.candidates[0].name };
  const { checked } = session.parts[session.shown];
  const topics = words.topics.map(({ id, title, items }) => {
    const checks = items.map((item) => ({ key: `${id}-${item.id}`, text: item.text(providers) }));
    return { id, title, checks, done: checks.filter(({ key }) => checked.has(key)).length };
  });
  const [all, done] = [topics.flatMap(({ checks }) => checks).length, topics.reduce((sum, topic) => sum + topic.done, 0)];
  return html`<section aria-labelledby="checks" class="checklist"><p class="question">${words.question}</p>
    <h3 id="checks">${words.heading({ done, all })}</h3>
    <p class="quiet">${words.intro}</p>
    ${topics.map(({ id, title, checks, done }) => html`<details class="topic" id="checks-${id}">
      <summary>${words.topic({ title, done, all: checks.length })}</summary>
      <ul>${checks.map(({ key, text }) => html`<li><label>
        <input type="checkbox" .checked=${checked.has(key)} @change=${() => session.tick(key)}><span>${text}</span></label></li>`)}</ul>
    </details>`)}
  </section>`;
}
