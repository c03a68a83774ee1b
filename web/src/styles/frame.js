// The frame of the verdict, shown before the calculator is loaded.
import { css } from './tokens.js';

export const frame = css`
	.place::before {
		/* the width where the parent shrinks to fit, because containers have none of their own; narrow parents narrow it */
		content: '';
		display: grid;
		grid-template-columns: minmax(0, 84rem);
	}
	.place > * {
		contain: inline-size; /* a wide part never widens the host */
	}
	.waiting {
		/* keeps content below out of sight; bounded, for frames that grow with their content */
		min-block-size: min(100vh, 60rem);
	}
	.folded {
		overflow-y: clip;
		mask: linear-gradient(#000 calc(100% - 4rem), transparent);
	}
	.place > a {
		display: none;
	}
	@media print {
		.folded {
			block-size: auto !important;
			overflow-y: visible;
			mask: none;
		}
		.first + a {
			display: block;
		}
	}
	.start-failure {
		margin-block: 1.5em 0;
		padding: 0.75em 1em;
		border-inline-start: 3px solid var(--_loss);
		background: var(--_raised);
		color: var(--_ink);
	}
	.first dd > span {
		display: inline-block; /* like the button that replaces it */
		min-block-size: 24px;
	}
	* {
		box-sizing: border-box;
	}
	.page {
		display: grid;
		gap: var(--_space);
		min-inline-size: 0;
		overflow-wrap: anywhere;
	}
	.page > * {
		min-inline-size: 0;
	}
	.wide {
		grid-template: 'bar bar' auto 'inputs verdict' auto 'inputs answers' 1fr / 320px minmax(0, 1fr);
		gap: 0.5rem 56px;
	}
	/* The fields come first for the keyboard, and the bar above them for the eye; it keeps its place until it is drawn. */
	.tool-bar {
		order: -1;
		min-block-size: 6.75rem;
	}
	.page:not(.wide) > .verdict {
		order: -2;
	}
	.wide > .tool-bar {
		grid-area: bar;
		min-block-size: 41px;
		padding-block-end: 0.4rem;
		border-block-end: 1px solid var(--_rule);
	}
	.wide .verdict {
		grid-area: verdict;
	}
	.wide .answers-column {
		grid-area: answers;
	}
	.wide .inputs {
		grid-area: inputs;
		position: sticky;
		inset-block-start: 0;
		align-self: start;
		max-block-size: 100vh;
		overflow-y: auto;
		/* a shadow where there is more to scroll to */
		background:
			linear-gradient(var(--_surface), var(--_surface)) bottom / 100% 1.5rem no-repeat local,
			linear-gradient(to top, var(--_rule), transparent) bottom / 100% 1rem no-repeat;
		padding-inline-end: 12px;
		margin-inline-end: -12px;
		scrollbar-width: thin;
	}

	.verdict {
		container: verdict / inline-size;
	}
	.verdict .word {
		margin: 0 0 0.2rem;
		color: var(--_accent);
		font-weight: 650;
		letter-spacing: 0.01em;
	}
	.verdict[data-verdict='stay'] .word {
		color: var(--_loss);
	}
	.sentence {
		margin: 0;
		max-inline-size: 30em;
		min-block-size: 2.4em;
		font-size: clamp(1.25rem, 0.95rem + 1.2cqi, 1.875rem);
		font-weight: 650;
		line-height: 1.2;
		letter-spacing: -0.018em;
		text-wrap: balance;
	}
	.lead {
		margin: 0.35rem 0 0;
		max-inline-size: 46em;
		min-block-size: 2.9em; /* two lines: the mean arrives last and must not shift the content below */
		color: var(--_muted);
		font-size: clamp(0.97rem, 0.9rem + 0.2cqi, 1rem);
		text-wrap: pretty;
	}
	.answers {
		display: grid;
		grid-template-columns: repeat(2, minmax(0, 1fr)) minmax(0, 1.25fr); /* the last has the longest note */
		gap: clamp(0.6rem, 3cqi, 1.5rem);
		margin: 0.6rem 0 0;
		padding-block: 0.4rem;
		border-block: 1px solid var(--_rule);
	}
	.answers dt {
		color: var(--_muted);
		font-size: 0.8125rem;
	}
	.answers dd {
		margin: 0;
		font-size: clamp(1.0625rem, 0.8rem + 0.9cqi, 1.3125rem);
		font-weight: 650;
		overflow-wrap: anywhere;
		letter-spacing: -0.01em;
	}
	dd.says,
	.says {
		display: block;
		color: var(--_muted);
		font-size: 0.8125rem;
		font-weight: 400;
		letter-spacing: 0;
		line-height: 1.4;
	}
	.answers .says {
		min-block-size: 1.4em;
	}
	@container verdict (max-width: 50rem) {
		.answers .says {
			min-block-size: 2.8em; /* two lines of the regret, which arrives last */
		}
	}
	@container verdict (max-width: 32rem) {
		.lead {
			min-block-size: 4.35em; /* three lines */
		}
		.answers .says {
			min-block-size: 5.6em; /* four lines: the regret arrives last */
			font-size: 0.75rem;
		}
	}
	.change {
		margin: 0;
		max-inline-size: 44em;
		min-block-size: 2.9em; /* two lines: must not shift the content below */
	}
`;
