// Loaded with the costs, the distribution and what to find out.
import { css } from 'lit';

export const details = css`
	.outcome.gain {
		fill: var(--_accent);
	}
	.outcome.loss {
		fill: var(--_surface);
		stroke: var(--_loss);
		stroke-width: 1.5;
	}
	.median line {
		stroke: var(--_ink);
		stroke-width: 2;
	}
	.yours line {
		stroke: var(--_ink);
		stroke-width: 2;
		stroke-dasharray: 3 3;
	}
	/* What comes with the decision has its height before: it must not shift the content below. */
	.to-find-out {
		min-block-size: 8.5rem;
	}
	section.waiting {
		min-block-size: 23rem;
	}
	@container (max-width: 38rem) {
		.to-find-out {
			min-block-size: 12rem;
		}
		section.waiting {
			min-block-size: 35.4rem;
		}
	}
	.find-out ol {
		margin: 0 0 0.5rem;
		padding: 0;
		list-style: none;
	}
	.find-out li {
		display: flex;
		flex-wrap: wrap;
		gap: 0 var(--_space);
		justify-content: space-between;
		padding-block: 0.4rem;
		border-block-end: 1px solid var(--_rule);
	}
	.find-out li button {
		text-align: start;
	}
	.find-out :is(li span, td) {
		font-variant-numeric: tabular-nums;
	}
	.find-out h4 {
		margin: var(--_space) 0 0.25rem;
		font-size: 1rem;
		font-weight: 600;
	}
	.find-out .best {
		color: var(--_accent);
		font-weight: 600;
	}
`;
