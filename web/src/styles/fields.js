import { css } from 'lit';

export const fields = css`
	.field > .origin {
		grid-column: 1 / -1;
		color: var(--_muted);
		font-size: 0.8125rem;
	}
	.box:has([aria-invalid='true']) {
		border-color: var(--_loss);
		box-shadow: inset 3px 0 0 var(--_loss);
	}
	input[type='range'] {
		inline-size: 100%;
		block-size: 1.5rem;
		margin: 0;
		accent-color: var(--_accent);
	}
	.field > input[type='checkbox'] {
		inline-size: 1.5rem;
		block-size: 1.5rem;
	}
	input[type='checkbox'] {
		inline-size: 1.15rem;
		block-size: 1.15rem;
		margin: 0;
		accent-color: var(--_accent);
		vertical-align: -0.2em;
	}
	summary {
		min-block-size: 1.5rem;
	}
	.inputs > .quiet a {
		padding-block: 0.3rem;
	}
	:is(select, input, button, summary, a, .scroll):focus-visible {
		outline: 2px solid var(--_accent);
		outline-offset: 2px;
		scroll-margin-block-end: 4.5rem; /* above the bar of a narrow page */
	}
	.box input:focus-visible {
		outline: 0;
	}
	.problem {
		margin: 0;
		color: var(--_loss);
		font-size: 0.875rem;
	}
	.help {
		grid-column: 1 / -1;
		font-size: 0.8125rem;
		color: var(--_muted);
	}
	.help summary {
		position: absolute;
		inset-block-start: 1.72rem;
		inset-inline-end: 0;
		inline-size: 1.5rem;
		block-size: 1.5rem;
		border-radius: 50%;
		display: grid;
		place-items: center;
		background: var(--_raised);
		color: var(--_muted);
		cursor: pointer;
		list-style: none;
	}
	.help summary::-webkit-details-marker {
		display: none;
	}
	.help[open] summary {
		background: var(--_accent);
		color: var(--_on-accent);
	}
	.help p {
		margin: 0 0 0.3rem;
	}
	button {
		padding: 0.35rem 0.75rem;
		border: 1px solid var(--_edge);
		border-radius: var(--_radius);
		background: var(--_surface);
		color: inherit;
		font: inherit;
		font-size: 0.9rem;
		cursor: pointer;
	}
	button:hover {
		background: var(--_raised);
	}
	button.link {
		min-block-size: 24px;
	}
	button:is(.link, .reset) {
		padding: 0;
		border: 0;
		background: none;
		color: var(--_accent);
		text-align: start;
		text-decoration: underline;
		text-underline-offset: 0.15em;
	}
	button:disabled {
		visibility: hidden;
	}
	.reset {
		inline-size: 1.5rem;
		margin-block: -0.125rem; /* keeps the height of its line */
		line-height: 1.5rem;
		font-size: 1rem;
		text-decoration: none;
	}
	a {
		color: var(--_accent);
	}
	.section {
		border-block-start: 1px solid var(--_rule);
	}
	.section > summary {
		padding: 0.7rem 0;
		font-weight: 600;
		cursor: pointer;
	}
	.badge {
		margin-inline-start: 0.5rem;
		color: var(--_accent);
		font-size: 0.8125rem;
		font-weight: 500;
	}
	.badge.bad {
		color: var(--_loss);
	}
`;

// The column of key inputs: one row a field, and what opens below the row with the focus.

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
