// Loaded with the comparison of candidates and of states.
import { css } from 'lit';

export const compare = css`
	.scroll.compare {
		max-block-size: none;
	}
	.compare table {
		border-collapse: separate;
		border-spacing: 0;
	}
	.compare + figure {
		margin-block-start: var(--_space);
	}
	.changes {
		margin-block-start: var(--_space);
	}
	.changes :is(th, td) {
		overflow-wrap: break-word;
		white-space: normal;
	}
	.compare :is(th, td) {
		min-inline-size: 6.5rem;
		vertical-align: top;
		white-space: normal;
	}
	.compare td {
		overflow-wrap: normal;
	}
	.compare tbody th,
	.compare thead th:first-child {
		min-inline-size: 6.5rem;
		max-inline-size: 9rem;
	}
	.compare tbody th {
		hyphens: auto;
		overflow-wrap: break-word;
	}
	.page:not(.wide) .compare :is(th, td) {
		padding-inline: 0.5rem;
	}
	.page:not(.wide) .compare tbody th {
		font-size: 0.875rem;
	}
	.compare thead th {
		vertical-align: bottom;
	}
	.compare thead button {
		inline-size: 100%;
		padding: 0.25rem 0.4rem;
		border-color: transparent;
		background: none;
		text-align: end;
	}
	.compare thead button span {
		display: -webkit-box;
		-webkit-box-orient: vertical;
		-webkit-line-clamp: 3;
		overflow: hidden;
		overflow-wrap: anywhere;
	}
	.compare thead button:hover {
		background: var(--_surface);
	}
	.compare thead .shown button {
		border-color: var(--_accent);
		color: var(--_accent);
		font-weight: 650;
	}
	.compare tbody .shown {
		background: var(--_tint);
	}
	.compare tbody [data-old] {
		color: var(--_muted);
	}
	.winner {
		display: inline-block;
		padding-inline: 0.35em;
		border: 1px solid currentColor;
		border-radius: 1em;
		color: var(--_accent);
		font-size: 0.75rem;
		font-weight: 600;
		line-height: 1.35;
	}
	.candidate .line {
		stroke: var(--_muted);
		stroke-width: 1.5;
	}
	.candidate .joint {
		fill: none;
		stroke: var(--_rule);
	}
	.candidate.shown .line {
		stroke: var(--_accent);
		stroke-width: 3;
	}
	.candidate.shown text {
		fill: var(--_accent);
		font-weight: 650;
	}
	@media (forced-colors: active) {
		.candidate.shown .line {
			stroke: Highlight;
		}
	}
`;
