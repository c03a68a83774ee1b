// Loaded with the plan, negotiation, checks and fit.
import { css } from 'lit';

export const plan = css`
	.step rect,
	.step .beyond {
		fill: color-mix(in oklab, var(--_accent) 45%, var(--_surface));
	}
	.step.after :is(rect, .beyond) {
		fill: color-mix(in oklab, var(--_muted) 45%, var(--_surface));
	}
	.step .day {
		fill: var(--_accent);
	}
	.step.deadline :is(.day, .beyond) {
		fill: var(--_loss);
	}
	.step .name,
	.step:is(.deadline, .now) text {
		fill: var(--_ink);
	}
	.step:is(.deadline, .now) text {
		font-weight: 600;
	}
	line.cutover {
		stroke: var(--_accent);
		stroke-dasharray: 3 3;
	}

	.sides {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
		gap: var(--_space) calc(var(--_space) * 2);
	}
	.sides h4 {
		margin: 0 0 0.5rem;
		font-size: 1rem;
		font-weight: 600;
	}
	blockquote {
		margin: 0 0 0.75rem;
		padding-inline-start: 0.8rem;
		border-inline-start: 3px solid var(--_accent);
	}
	.sides p {
		margin: 0 0 0.75rem;
		color: var(--_muted);
	}

	.topic {
		padding-block: 0.5rem;
		border-block-end: 1px solid var(--_rule);
	}
	.topic > summary {
		cursor: pointer;
	}
	.topic ul {
		margin: 0.5rem 0 0.25rem;
		padding: 0;
		list-style: none;
	}
	.topic label {
		display: grid;
		grid-template-columns: auto minmax(0, 1fr);
		gap: 0.6rem;
		align-items: start;
		max-inline-size: 46em;
		padding-block: 0.35rem;
	}
	.topic input {
		inline-size: 1.1rem;
		block-size: 1.1rem;
		margin: 0.15rem 0 0;
		accent-color: var(--_accent);
	}
	@media (forced-colors: active) {
		.step rect {
			fill: CanvasText;
		}
		.step .day {
			fill: Highlight;
		}
	}
	.scores tbody .shown {
		font-weight: 650;
	}
	.weights {
		margin-block: var(--_space) 0.5rem;
		table-layout: fixed;
	}
	.weights :is(th, td) {
		padding: 0.2rem 0.5rem 0.2rem 0;
		font-size: 0.875rem;
		font-weight: 400;
		text-align: start;
		overflow-wrap: anywhere;
	}
	.weights thead th {
		color: var(--_muted);
		vertical-align: bottom;
	}
	.weights td {
		white-space: nowrap;
	}
	.weights input[type='range'] {
		inline-size: calc(100% - 2.6rem);
		vertical-align: middle;
	}
	.weights output {
		display: inline-block;
		inline-size: 2.4rem;
		padding-inline-start: 0.3rem;
	}
	.page:not(.wide) .weights :is(th, td) {
		padding-inline-end: 0.35rem;
		font-size: 0.8125rem;
		white-space: normal;
		hyphens: auto;
	}
	.page:not(.wide) .weights input[type='range'] {
		inline-size: 100%;
	}
	.extent-waiting {
		min-block-size: 26rem;
	}
`;
