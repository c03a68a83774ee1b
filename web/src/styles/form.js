// The column of key inputs: one row a field, and what opens below the row with the focus.
import { css } from 'lit';

export const form = css`
	.presets {
		display: flex;
		flex-wrap: wrap;
		gap: 0.5rem;
		min-inline-size: 0;
		max-inline-size: 100%;
		margin-block-end: calc(var(--_space) * 0.75);
	}
	.choice {
		min-inline-size: 0;
		padding: 0.2rem 0.6rem;
		border: 1px solid var(--_edge);
		border-radius: var(--_radius);
		background: none;
		color: var(--_muted);
		font-size: 0.8125rem;
	}
	.choice.chosen {
		border-color: var(--_accent);
		background: var(--_tint);
		color: var(--_ink);
		font-weight: 600;
	}
	span.choice {
		display: flex;
		flex: 1 0 auto;
		max-inline-size: 100%;
		align-items: baseline;
		gap: 0.4rem;
	}
	.choice label {
		font-size: inherit;
	}
	.choice select {
		flex: 1;
		min-inline-size: 0;
		padding-block: 0;
		padding-inline: 0;
		border: 0;
		background: none;
		font-size: inherit;
		font-weight: 400;
		field-sizing: content; /* the whole name */
	}
	.panel {
		display: grid;
		grid-template-columns: minmax(0, 1fr) 3.4rem;
		padding-block-end: 0.4rem;
	}
	.panel > :is(.curve, .range-bar, input[type='range']) {
		grid-column: 1;
	}
	.panel > input[type='range'] {
		margin-block: -0.125rem;
	}
	.panel > .reset {
		position: absolute;
		inset: 33px 1.75rem auto auto;
		margin: 0;
	}
	[dir='rtl'] .panel > .reset {
		inset: 33px auto auto 1.75rem;
	}
	.panel > .help {
		grid-column: 1 / -1;
	}
	.panel .help summary {
		inset-block-start: 33px;
	}
	.page:not(.wide) :is(input, select) {
		scroll-margin-block-start: 4rem;
	}
`;
