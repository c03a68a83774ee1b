// Loaded with the charts and tables of costs, and with the table of scores.
import { css } from 'lit';

export const costs = css`
	:is(.costs, .scores) :is(th, td) {
		padding: 0.4rem 0;
		font-weight: 400;
		text-align: start;
		vertical-align: top;
	}
	:is(.costs, .scores) tbody th {
		inline-size: 55%;
		padding-inline-end: var(--_space);
	}
	:is(.costs, .scores) td {
		text-align: end;
	}
	.costs .kind th {
		padding-block-start: 0.9rem;
		font-weight: 650;
	}
	.costs .kind .quiet {
		margin-inline-start: 0.35rem;
		font-weight: 400;
	}
	.costs tfoot :is(th, td) {
		padding-block-start: 0.8rem;
		border-block-start: 1px solid var(--_ink);
		font-weight: 650;
	}
	.bar {
		display: block;
		margin-block-start: 0.3rem;
	}
	.bar .track {
		fill: var(--_rule);
	}
	.bar .loss {
		fill: var(--_loss);
	}
	.bar .gain {
		fill: var(--_accent);
	}
	.fall.total rect {
		fill: color-mix(in oklab, var(--_muted) 55%, var(--_surface));
	}
	.fall.total .amount {
		font-weight: 600;
	}
	.fall .joint {
		stroke: var(--_muted);
	}
	.fall .break {
		fill: none;
		stroke: var(--_surface);
		stroke-width: 3;
	}
	@media (forced-colors: active) {
		.fall.gain rect,
		.fall.total rect {
			fill: CanvasText;
		}
		.fall.loss rect {
			fill: none;
			stroke: CanvasText;
		}
	}
`;
