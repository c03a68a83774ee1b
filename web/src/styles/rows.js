// The rows of the key inputs, which come with the first answer.
import { css } from './tokens.js';

export const rows = css`
	fieldset {
		margin: 0 0 calc(var(--_space) * 0.9);
		padding: 0;
		border: 0;
		min-inline-size: 0;
	}
	.inputs fieldset {
		container-type: inline-size;
		margin: 0 0 0.5rem;
	}
	.inputs legend {
		max-inline-size: 100%;
		overflow-wrap: anywhere;
		padding: 0 0 0.2rem;
		font-weight: 650;
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
		color: var(--_muted);
		font-size: 0.8125rem;
		font-weight: 400;
		text-align: end;
	}
	.field {
		display: grid;
		grid-template-columns: minmax(0, 1fr) auto;
		gap: 0.25rem 0.5rem;
		align-items: baseline;
		align-content: start;
		position: relative;
		margin: 0 0 0.9rem;
		padding-inline-end: 1.9rem;
	}
	.field > :is(.box, select, input, .problem) {
		grid-column: 1 / -1;
	}
	label {
		font-size: 0.9rem;
	}
	/* A figure of the example: a dashed edge, and for screen readers a word. */
	.field[data-origin='example'] > :is(.box, [type='date']) {
		border-style: dashed;
		background: var(--_example-tint);
	}
	.box {
		display: flex;
		align-items: baseline;
		min-inline-size: 0;
		border: 1px solid var(--_edge);
		border-radius: var(--_radius);
		background: var(--_surface);
	}
	.box:focus-within {
		outline: 2px solid var(--_accent);
		outline-offset: 1px;
	}
	.box input {
		flex: 1;
		min-inline-size: 0;
		inline-size: 3rem;
		padding: 0.4rem 0;
		border: 0;
		outline: 0;
		background: none;
		color: inherit;
		font: inherit;
		font-variant-numeric: tabular-nums;
		text-align: end;
	}
	.unit:empty {
		display: none;
	}
	.box input:has(+ .unit:empty) {
		padding-inline-end: 0.5rem;
	}
	.box input:first-child,
	.unit:empty + input {
		padding-inline-start: 0.5rem;
	}
	.unit {
		padding-inline: 0.5rem;
		color: var(--_muted);
		font-size: 0.875rem;
		white-space: nowrap;
	}
	select,
	.field > input:is([type='text'], [type='month'], [type='date']) {
		inline-size: 100%;
	}
	select,
	.field > input:is([type='text'], [type='month'], [type='date']),
	.finder input[type='search'],
	.exchange input,
	.link-field input {
		padding: 0.45rem 0.6rem;
		border: 1px solid var(--_edge);
		border-radius: var(--_radius);
		background: var(--_surface);
		color: inherit;
		font: inherit;
	}
	select {
		min-block-size: 24px;
		/* room for its arrow */
		padding-inline-end: 1.5rem;
		text-overflow: ellipsis;
	}
	.row {
		grid-template-columns: minmax(0, 1fr) 9.75rem;
		align-items: center;
		gap: 0 0.5rem;
		min-block-size: 33px;
		margin: 0;
		padding: 0;
	}
	.page:not(.wide) .row {
		min-block-size: 38px; /* for fingers */
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
		block-size: 30px;
	}
	.row > .box {
		align-items: center;
	}
	.row > .box input {
		padding-block: 0.1rem;
	}
	.row :is(select, input[type='date']) {
		box-sizing: border-box;
		inline-size: 100%;
		padding-block: 0.1rem;
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
	.page:not(.wide) > .inputs {
		display: grid;
		grid-template-columns: repeat(auto-fill, minmax(max(min(100%, 17rem), 40%), 1fr)); /* at most two */
		column-gap: 2rem;
		align-items: start;
	}
	.inputs > :not(fieldset) {
		grid-column: 1 / -1;
	}
	.clauses {
		display: flex;
		flex-wrap: wrap;
		gap: 4px;
		margin-block: 4px;
	}
	.chip {
		display: flex;
		align-items: center;
		inline-size: fit-content;
		margin: 0;
		border: 1px solid var(--_edge);
		border-radius: 1rem;
		font-size: 0.8125rem;
		line-height: 1.2;
	}
	.chip > :first-child {
		min-block-size: 24px;
		padding: 0.15rem 0 0.15rem 0.6rem;
		border: 0;
		background: none;
		font-size: inherit;
		text-align: start;
	}
	.chip > span:first-child {
		padding-block: 0.25rem;
	}
	.chip > .remove {
		min-block-size: 24px;
		min-inline-size: 1.6rem;
		padding: 0;
		border: 0;
		border-radius: 1rem;
		background: none;
		color: var(--_muted);
		font-size: 1rem;
		line-height: 24px;
		text-align: center;
	}
	.add-clause {
		max-inline-size: 100%;
		min-block-size: 26px;
		line-height: 24px;
		padding: 0 0.6rem;
		border: 1px dashed var(--_edge);
		border-radius: 1rem;
		background: none;
		color: var(--_accent);
		font-size: 0.8125rem;
	}
	select.add-clause {
		inline-size: 11rem;
		block-size: 26px;
	}
	@supports (field-sizing: content) {
		select.add-clause {
			inline-size: auto;
			padding-inline-end: 0;
			field-sizing: content;
		}
	}
	.bills {
		margin: 0;
		padding-block-start: 0.4rem;
		border-block-start: 1px solid var(--_rule);
		color: var(--_muted);
		font-size: 0.875rem;
	}
`;
