// The form with all inputs, below the answers.
import { css } from 'lit';

export const allInputs = css`
	.grid {
		display: grid;
		grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr));
		gap: 0.4rem calc(var(--_space) * 1.75);
		align-items: start;
		padding-block: 0.5rem var(--_space);
	}
	.group {
		grid-column: 1 / -1;
		display: grid;
		grid-template-columns: inherit;
		gap: inherit;
	}
	.group > button {
		place-self: start;
	}
	.group > :is(.ends, .quiet, .problem) {
		grid-column: 1 / -1;
		margin: 0;
	}
	.group > legend {
		float: inline-start;
		inline-size: 100%;
		padding-block-end: 0.6rem;
		font-size: 0.9rem;
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
		text-align: end;
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
`;
