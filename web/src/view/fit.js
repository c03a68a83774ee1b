// How well the providers fit beyond money: scores weighted by priorities, and how robust their order is.
import { html, svg, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { criteria, withScores } from '../scenario/candidates.js';
import { namesOf } from './candidates.js';
import { explainButton } from '../ui/explain-button.js';
import { section } from './section.js';

/** @import { Fit } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { FigureOwner } from '../ui/explain-button.js' */
/** @import { View } from './section.js' */

const maxScore = 10;

/** @param {View} view */
export function fit(view) {
	const { session, format } = view;
	const words = format.words.fit;
	const names = namesOf(session);
	const fits = session.answers.map(({ estimate }) => estimate?.result.candidates[0].fit ?? null);
	const order = bestFirst(session, fits, names);
	const unscored = names.filter((_, i) => fits[i] === null);
	if (!order.length) {
		const add = html`<p>${words.missingSays}</p>
			<button type="button" @click=${() => addScores(session)}>${words.weigh}</button>`;
		return section('fit', words.question, words.missing, add);
	}
	const scores = html`<table class="scores">
		<caption class="hidden">
			${words.caption}
		</caption>
		<thead class="hidden">
			<tr>
				<th scope="col">${words.provider}</th>
				<th scope="col">${words.score}</th>
			</tr>
		</thead>
		<tbody>
			${order.map(({ name, score, fit, shown, owner }) => {
				const value = format.score(score);
				return html`<tr>
					<th scope="row" class=${shown ? 'shown' : ''}>${name}${fit ? robustness(fit, view) : nothing}</th>
					<td>
						${owner ? explainButton(format, { figure: 'fit', value, owner }, value) : value}${bar(
							Number(score) / maxScore,
						)}
					</td>
				</tr>`;
			})}
		</tbody>
	</table>`;
	return section(
		'fit',
		words.question,
		heading(order, view),
		html`${scores} ${flip(fits[session.shown], view)} ${weights(view)}
			<p class="quiet">
				${words.explains} ${unscored.length ? words.unscored({ names: format.names(unscored) }) : nothing}
			</p>`,
	);
}

/** @param {Session} session */
const addScores = (session) =>
	session.openScenario(
		/** @type {any} */ (session.preset).name,
		withScores(/** @type {any} */ (session.scenario)),
		session.shown,
	);

/** @param {number} share */
const bar = (share) =>
	html`<svg class="bar" aria-hidden="true" width="100%" height="6" preserveAspectRatio="none">
		${svg`<rect class="track" width="100%" height="6" rx="1"></rect>
  <rect class="gain" width="${share * 100}%" height="6" rx="1"></rect>`}
	</svg>`;

/** @typedef {{name: string, score: string, fit?: Fit, shown?: boolean, owner?: FigureOwner}} Scored */

/** @param {Session} session @param {(Fit | null)[]} fits @param {string[]} names @returns {Scored[]} with scores */
function bestFirst({ answers, shown, value }, fits, names) {
	const candidates = fits.flatMap((fit, i) =>
		fit
			? [{ name: names[i], score: fit.candidate, fit, shown: i === shown, owner: { answer: answers[i], index: i } }]
			: [],
	);
	const [any] = candidates;
	if (!any) return [];
	const incumbent = { name: value('/incumbent/name'), score: any.fit.incumbent };
	return [...candidates, incumbent].sort((a, b) => Number(b.score) - Number(a.score));
}

/** @param {Scored[]} scored @param {View} view */
function heading([first, ...rest], { format }) {
	const words = format.words.fit;
	const score = format.score(first.score);
	const equal = [first, ...rest].filter((other) => Number(other.score) === Number(first.score));
	if (equal.length > rest.length) return words.allAlike({ score });
	if (equal.length > 1) return words.tied({ names: format.names(equal.map(({ name }) => name)), score });
	return words.leads({ name: first.name, score, next: rest[0].name, nextScore: format.score(rest[0].score) });
}

/** @param {Fit} fit @param {View} view */
function robustness({ candidate, incumbent: score, robustness: share }, { session, format }) {
	const words = format.words.fit;
	const incumbent = session.value('/incumbent/name');
	if (Number(share) === 0 && candidate === score) return nothing; // equal in every criterion that counts
	const text =
		Number(share) === 0
			? words.never({ incumbent })
			: Number(share) === 1
				? words.always({ incumbent })
				: words.robust({ incumbent, share: format.share(share) });
	return html`<span class="says">${text}</span>`;
}

/** States which priority alone reverses the order of both providers. @param {Fit | null} fit @param {View} view */
function flip(fit, { session, format }) {
	if (!fit || Number(fit.candidate) === Number(fit.incumbent)) return nothing;
	const words = format.words.fit;
	const providers = { name: namesOf(session)[session.shown], incumbent: session.value('/incumbent/name') };
	if (!fit.flip) return html`<p>${words.noFlip(providers)}</p>`;
	const { input, value } = fit.flip;
	const from = Number(session.value(input));
	return html`<p>
		${words.flip({
			...providers,
			criterion: words.criteria[input.slice(input.lastIndexOf('/') + 1)],
			from: format.score(from),
			to: format.score(value, Number(value) > from ? 'ceil' : 'floor'),
			raised: Number(value) > from,
		})}
	</p>`;
}

/** @param {View} view */
function weights(view) {
	const { session, format } = view;
	const words = format.words.fit;
	const [incumbent, candidate] = [session.value('/incumbent/name'), namesOf(session)[session.shown]];
	/** @type {[parent: string, head: string, label: (criterion: string) => string][]} */
	const columns = [
		['/priorities', words.priority, (criterion) => words.priorityOf({ criterion })],
		['/incumbent/scores', incumbent, (criterion) => words.scoreOf({ criterion, name: incumbent })],
		[session.at('/candidates/*/scores'), candidate, (criterion) => words.scoreOf({ criterion, name: candidate })],
	];
	return html`<table class="weights">
		<caption class="hidden">
			${words.caption}
		</caption>
		<thead>
			<tr>
				<th scope="col"><span class="hidden">${words.criterion}</span></th>
				${columns.map(([, head]) => html`<th scope="col">${head}</th>`)}
			</tr>
		</thead>
		<tbody>
			${criteria.map(
				(name) =>
					html`<tr>
						<th scope="row">${words.criteria[name]}</th>
						${columns.map(
							([parent, , label]) => html`<td>${slider(`${parent}/${name}`, label(words.criteria[name]), view)}</td>`,
						)}
					</tr>`,
			)}
		</tbody>
	</table>`;
}

/** @param {string} pointer @param {string} label @param {View} view */
function slider(pointer, label, { session, format }) {
	const value = session.value(pointer);
	if (value === undefined)
		return html`<button type="button" class="link" @click=${() => addScores(session)}>
			${format.words.fit.weigh}
		</button>`;
	return html`<input
			type="range"
			min="0"
			max=${maxScore}
			step="0.5"
			aria-label=${label}
			.value=${live(String(value))}
			@input=${(/** @type {any} */ event) => session.edit(pointer, event.target.value)}
		/><output aria-hidden="true">${format.score(value)}</output>`;
}
