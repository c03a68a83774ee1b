// What the choice of candidates and the key inputs need beyond the fields.
import { css } from 'lit';

export const inputs = css`
	.tools {
		display: flex;
		flex-wrap: wrap;
		align-items: baseline;
		gap: 0.4rem;
	}
	.tools button {
		padding: 0.15rem 0.5rem;
		font-size: 0.8125rem;
	}
	.foot {
		display: flex;
		flex-wrap: wrap;
		justify-content: space-between;
		align-items: baseline;
		gap: 0.25rem 0.75rem;
		margin-block-start: 0.5rem;
	}
	button[aria-disabled='true'] {
		color: var(--_muted);
		background: none;
		border-color: var(--_rule);
		cursor: default;
	}
	[data-off] > :is(label, .box) {
		opacity: 0.55;
	}
	[data-off] .box {
		background: var(--_raised);
	}
	.field > .quiet {
		grid-column: 1 / -1;
		margin: 0;
	}
	.range-bar {
		grid-column: 1 / -1;
		margin-block-start: -1px;
	}
	.range-bar,
	.range-bar svg {
		block-size: 3px;
	}
	.range-bar rect {
		fill: var(--_accent);
		fill-opacity: 0.55;
	}
	[dir='rtl'] :is(.curve, .range-bar) svg {
		transform: scaleX(-1); /* in the slider's direction */
	}
	@media (forced-colors: active) {
		.range-bar rect {
			fill: CanvasText;
		}
	}
	.remove {
		min-inline-size: 1.75rem;
		padding: 0.15rem;
		border: 0;
		background: none;
		color: var(--_muted);
		font-size: 1.1rem;
	}
	.candidates {
		margin: 0 0 0.75rem;
	}
	.candidates > p {
		display: flex;
		flex-wrap: wrap;
		gap: 0 1rem;
		margin: 0.4rem 0 0;
	}
	.candidates button {
		min-block-size: 1.5rem;
	}
	.candidates select,
	.follows select {
		max-inline-size: 100%;
		text-overflow: ellipsis;
	}
	.rename {
		font-size: 0.9rem;
	}
	.rename > summary {
		min-block-size: 1.5rem;
		color: var(--_accent);
		cursor: pointer;
	}
	.verdict .word .of {
		color: var(--_ink);
	}
	.keep {
		display: flex;
		flex-wrap: wrap;
		gap: 0.5rem;
		margin-block: 0 var(--_space);
	}
	.keep + section {
		border: 0;
		padding-block-start: 0;
	}
	section > .keep {
		margin-block: var(--_space) 0;
	}
	.note button.link {
		color: inherit;
		text-align: start;
	}
	.follows {
		display: flex;
		flex-wrap: wrap;
		gap: 0.4rem 0.75rem;
		align-items: baseline;
		margin-block: var(--_space) 0;
	}
	.follows select {
		inline-size: auto;
	}
`;
