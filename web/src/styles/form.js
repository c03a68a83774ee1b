// The column of key inputs: one row a field, and what opens below the row with the focus.
import { css } from 'lit';

export const form = css`
	.presets {
		display: flex;
		gap: 0.5rem;
		margin-block-end: calc(var(--_space) * 0.75);
	}
	.choice {
		min-inline-size: 0;
		padding: 0.3rem 0.6rem;
		border: 1px solid var(--_edge);
		border-radius: var(--_radius);
		background: none;
		color: var(--_muted);
	}
	.choice.chosen {
		border-color: var(--_accent);
		background: var(--_tint);
		color: var(--_ink);
		font-weight: 600;
	}
	span.choice {
		display: flex;
		flex: 1;
		align-items: baseline;
		gap: 0.4rem;
	}
	.choice select {
		flex: 1;
		min-inline-size: 0;
		padding-block: 0;
		padding-inline-start: 0;
		border: 0;
		background: none;
	}
	.inputs fieldset {
		container-type: inline-size;
	}
	.rows legend {
		display: flex;
		justify-content: space-between;
		gap: 0.75rem;
		inline-size: 100%;
		font-size: 0.875rem;
	}
	.rows legend .quiet {
		overflow-wrap: anywhere;
		font-weight: 400;
		text-align: end;
	}
	.row {
		position: relative;
		grid-template-columns: minmax(0, 1fr) 9.75rem;
		align-items: center;
		gap: 0 0.5rem;
		min-block-size: 38px;
		margin: 0;
		padding: 0;
	}
	@container (max-width: 21rem) {
		.row {
			grid-template-columns: minmax(0, 1fr) 8.75rem;
		}
	}
	.row > label {
		line-height: 1.2;
	}
	.row > :is(.box, select, input) {
		grid-area: 1 / 2;
		min-block-size: 32px;
	}
	.row > .box {
		align-items: center;
	}
	.row > .box input {
		padding-block: 0.15rem;
	}
	.row :is(select, input[type='date']) {
		box-sizing: border-box;
		inline-size: 100%;
		padding-block: 0.2rem;
	}
	.row .unit:has(select) {
		padding-inline-end: 0;
	}
	.row .unit select {
		inline-size: auto;
		max-inline-size: 6.5rem;
		padding: 0.1rem 0;
		border: 0;
		background: none;
		color: inherit;
	}
	.row > :is(.problem, .quiet, .panel) {
		grid-column: 1 / -1;
	}
	.row .unit:is(.money_per_label, .labels, .months):last-child {
		display: none;
	}
	.row .box:has(.unit:is(.money_per_label, .labels, .months)) input {
		padding-inline-end: 0.5rem;
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
		inset: 38px 1.75rem auto auto;
		margin: 0;
	}
	[dir='rtl'] .panel > .reset {
		inset: 38px auto auto 1.75rem;
	}
	.panel > .help {
		grid-column: 1 / -1;
	}
	.panel .help summary {
		inset-block-start: 38px;
	}
	.page:not(.wide) :is(input, select) {
		scroll-margin-block-start: 4rem;
	}
	.bills {
		margin: 0 0 0.5rem;
		padding-block-start: 0.6rem;
		border-block-start: 1px solid var(--_rule);
		color: var(--_muted);
		font-size: 0.875rem;
	}
`;
