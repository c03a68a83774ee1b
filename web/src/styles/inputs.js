// The form below the quick inputs, and the choice of candidates.
import { css } from 'lit';

export const inputs = css`
	.tools {
		display: flex;
		flex-wrap: wrap;
		align-items: baseline;
		gap: 0.4rem;
	}
	.tools button {
		padding: 0.25rem 0.6rem;
		font-size: 0.8125rem;
	}
	.tools .quiet {
		flex: 1 0 100%;
		min-block-size: 1.45em;
	}
	button[aria-disabled='true'] {
		color: var(--_muted);
		background: none;
		border-color: var(--_rule);
		cursor: default;
	}

	.finder {
		display: flex;
		flex-wrap: wrap;
		align-items: center;
		gap: 0.4rem 1rem;
		padding-block-end: var(--_space);
	}
	.finder > label[for] {
		flex: 1 0 100%;
		margin-block-end: -0.15rem;
	}
	.finder input[type='search'] {
		flex: 1 1 14rem;
		max-inline-size: 26rem;
		min-inline-size: 0;
	}
	.finder p {
		flex: 1 0 100%;
		margin: 0;
		min-block-size: 1.45em;
	}
	.finder p:has(+ button) {
		flex: 0 1 auto;
	}
	.only {
		min-block-size: 1.5rem;
	}
	.found h4 {
		margin: 0;
		padding-block: 0.7rem 0;
		font-size: 1rem;
		font-weight: 600;
	}
	.group > legend label {
		display: inline-block;
		min-block-size: 1.5rem;
	}
	.group > legend {
		grid-column: 1 / -1;
	}
	.part > legend {
		padding: 0;
		font-weight: 600;
	}
	.part + .part {
		margin-block-start: 0.5rem;
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

	.range {
		grid-column: 1 / -1;
		margin: 0;
		color: var(--_muted);
		font-size: 0.8125rem;
	}
	.range > summary {
		inline-size: fit-content;
		min-block-size: 1.5rem;
		cursor: pointer;
	}
	.range[data-changed] > summary {
		color: var(--_accent);
	}
	.range p {
		display: flex;
		flex-wrap: wrap;
		gap: 0 1rem;
		margin: 0.3rem 0;
	}
	.range button.link {
		font-size: 0.8125rem;
	}
	.ends {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(min(100%, 6rem), 1fr));
		gap: 0.4rem;
		padding-block-start: 0.2rem;
		color: var(--_ink);
		font-size: 0.8125rem;
	}
	.cell .box input {
		inline-size: 2rem;
	}
	.cell .problem {
		display: block;
	}

	.exchange p {
		margin: 0.3rem 0;
		font-size: 0.875rem;
	}
	.exchange input {
		inline-size: 6rem;
		padding: 0.3rem 0.5rem;
		border: 1px solid var(--_edge);
		border-radius: var(--_radius);
		background: var(--_surface);
		color: inherit;
		font: inherit;
		text-align: end;
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

	.tiers {
		grid-column: 1 / -1;
		min-inline-size: 0;
		padding-block-end: var(--_space);
		container-type: inline-size;
	}
	.tiers .scroll {
		inline-size: fit-content;
		max-inline-size: 100%;
		max-block-size: none;
		margin-block-start: 0;
	}
	.tiers .scroll :is(th, td) {
		position: static;
		padding-inline: 0.4rem;
		vertical-align: baseline;
		white-space: normal;
	}
	.tiers .scroll :is(th, td):first-child {
		padding-inline-start: 0.75rem;
		text-align: end;
	}
	.tiers caption {
		max-inline-size: calc(100cqi - 1.5rem);
		text-align: start;
	}
	.tiers .box {
		inline-size: clamp(4.5rem, 25cqi, 7.5rem);
		margin-inline-start: auto;
	}
	.cell .unit:last-child {
		display: none;
	}
	.cell .box input {
		padding-inline-end: 0.5rem;
	}
	.tiers .problem {
		max-inline-size: 12rem;
		margin-inline-start: auto;
		text-align: start;
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
