// The checklist of what to examine before switching.
import { html } from 'lit';
import { section, shownEstimate } from './section.js';

/** @import { View } from './section.js' */

/** @param {Pick<View, 'session' | 'format'>} view */
export function checksOf({ session, format }) {
	const { scenario } = shownEstimate(session);
	const providers = { incumbent: scenario.incumbent.name, candidate: scenario.candidates[0].name };
	const { checked } = session.answers[session.shown];
	const topics = format.words.checklist.topics.map(({ id, title, items }) => {
		const checks = items.map((item) => {
			const key = `${id}-${item.id}`;
			return { key, text: item.text(providers), ticked: checked.has(key) };
		});
		return { id, title, checks, done: checks.filter(({ ticked }) => ticked).length };
	});
	return { topics, all: topics.flatMap(({ checks }) => checks).length, done: checked.size };
}

/** @param {View} view */
export function checklist(view) {
	const words = view.format.words.checklist;
	const { topics, all, done } = checksOf(view);
	return section(
		'checks',
		words.question,
		words.heading({ done, all }),
		html`<p class="quiet">${words.intro}</p>
			${topics.map(
				({ id, title, checks, done }) =>
					html`<details class="topic" id="checks-${id}">
						<summary>${words.topic({ title, done, all: checks.length })}</summary>
						<ul>
							${checks.map(
								({ key, text, ticked }) =>
									html`<li>
										<label>
											<input type="checkbox" .checked=${ticked} @change=${() => view.session.toggleCheck(key)} /><span
												>${text}</span
											></label
										>
									</li>`,
							)}
						</ul>
					</details>`,
			)}`,
		'checklist',
	);
}
