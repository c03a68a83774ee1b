import { css } from 'lit';

export const layout = css`
	.skip {
		position: absolute;
		z-index: 3;
	}
	.skip:not(:focus-visible) {
		clip-path: inset(50%);
	}
	#when {
		margin-block-end: 0.25rem;
		font-size: 1rem;
	}
	.wide .answers-column > .rests-on {
		padding-block: 0.3rem 0.25rem;
	}
	.answers-column > section > p:not(.question) {
		margin-block: 0.4rem 0;
	}
	.bar-below {
		position: sticky;
		inset-block-end: 0;
		z-index: 2;
		display: flex;
		justify-content: space-between;
		gap: 1rem;
		margin: 0;
		padding: 0.6rem 0;
		border-block-start: 1px solid var(--_rule);
		background: var(--_surface);
		font-size: 0.875rem;
		font-weight: 600;
	}
	.wide .bar-below {
		display: none;
	}
	.page:not(.wide) .status {
		inset-block-end: 3.25rem; /* above the bar */
	}

	.beside {
		display: grid;
		grid-template-columns: repeat(2, minmax(0, 1fr));
		gap: 40px;
	}
	.part > summary {
		cursor: pointer;
	}
	.answers-column > .part {
		border-block-start: 1px solid var(--_rule);
	}
	.answers-column > .part > summary {
		padding-block: var(--_space);
	}
	.rests-on {
		min-block-size: 9.5rem; /* from the start, since what is in it comes with the decision */
	}
	.answers-column {
		container-type: inline-size;
	}
	@container (max-width: 38rem) {
		.rests-on {
			min-block-size: 18rem; /* its rows have two lines each */
		}
		.answers-column h3 {
			font-size: 1rem;
		}
		.answers-column > section {
			padding-block: calc(var(--_space) * 0.4);
		}
	}
	.part > summary > h3 {
		display: inline;
		margin: 0 0.5rem 0 0;
	}

	.page:lang(de) {
		hyphens: auto;
		hyphenate-limit-chars: 12 4 4;
	}

	.measured {
		display: flex;
		flex-wrap: wrap;
		align-items: baseline;
		gap: 0.4rem 0.75rem;
		margin: 0 0 var(--_space);
	}

	.note {
		margin: var(--_space) 0 0;
		padding: 0.6rem 0.8rem;
		background: var(--_tint);
		border-radius: var(--_radius);
	}

	.cta:has(a) {
		margin-block-start: var(--_space);
	}
	.cta > a {
		display: inline-block;
		padding: 0.6rem 1.1rem;
		border-radius: var(--_radius);
		background: var(--_accent);
		color: var(--_on-accent);
		font-weight: 600;
		text-decoration: none;
	}
	.cta > a:hover {
		text-decoration: underline;
	}
	[data-no-calendar] .calendar {
		display: none;
	}

	section,
	.inputs,
	.verdict {
		isolation: isolate; /* avoids repainting what does not change */
	}
	section {
		padding-block: var(--_space);
		border-block-start: 1px solid var(--_rule);
	}
	.answers-column > section {
		contain: layout style paint;
		overflow-clip-margin: 6px; /* room for focus rings */
	}
	.answers-column > section:first-of-type {
		padding-block-start: 0;
		border: 0;
	}
	.question {
		margin: 0;
		color: var(--_muted);
		font-size: 0.875rem;
	}
	h3 {
		margin: 0 0 0.6rem;
		font-size: 1.1rem;
		font-weight: 600;
		line-height: 1.3;
		letter-spacing: -0.01em;
		text-wrap: balance;
	}
	.quiet {
		color: var(--_muted);
		font-size: 0.8125rem;
	}
	[data-stale] :is(.verdict, figure, .costs, .terms) {
		filter: grayscale(1);
	}
	[data-stale] :is(.sentence, .answers dd, .bar-below) {
		color: var(--_muted);
	}
	.status {
		position: sticky;
		inset-block-end: 0;
		z-index: 2;
	}
	.status .problem {
		margin: 0;
		padding: 0.6rem 0.8rem;
		border-inline-start: 3px solid var(--_loss);
		background: color-mix(in oklab, var(--_loss) 14%, var(--_surface));
		color: var(--_ink);
		font-size: 0.9375rem;
	}
	.hidden {
		position: absolute;
		inline-size: 1px;
		block-size: 1px;
		overflow: hidden;
		clip-path: inset(50%);
		white-space: nowrap;
	}

	button.open {
		min-block-size: 24px;
		margin: 0;
		padding: 0;
		border: 0;
		border-radius: 2px;
		background: none;
		color: inherit;
		font: inherit;
		letter-spacing: inherit;
		text-align: inherit;
		text-decoration: underline dotted 1px var(--_edge);
		text-underline-offset: 0.22em;
	}
	button.open:hover {
		background: none;
		text-decoration: underline solid 1px var(--_accent);
	}
	.open-sentence button {
		color: var(--_accent);
		font-size: 0.875rem;
	}

	dl.terms {
		display: grid;
		grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
		gap: var(--_space) calc(var(--_space) * 1.5);
		margin: 0;
	}
	.terms dt {
		color: var(--_muted);
		font-size: 0.875rem;
	}
	.terms dd {
		margin: 0;
		font-weight: 600;
	}

	/* Never makes the place of the first answer longer. */
	.waiting {
		position: relative;
		overflow-y: clip;
	}
	.first ~ .loading {
		position: absolute;
		inset-inline: 0;
	}
	.loading {
		min-block-size: 24rem;
		align-content: start;
	}
	.loading > p {
		min-block-size: 2.9em; /* reserves two lines until the text arrives */
	}
	.bone {
		block-size: 1.4rem;
		max-inline-size: 26rem;
		border-radius: var(--_radius);
		background: var(--_raised);
	}
	.bone.tall {
		block-size: 4rem;
		max-inline-size: 38rem;
	}
	.bone.wide {
		block-size: 12rem;
		max-inline-size: none;
	}
	.failed {
		gap: 0.5rem;
		padding: var(--_space);
		border-inline-start: 3px solid var(--_loss);
		background: var(--_loss-tint);
		justify-items: start;
	}
	.failed :is(h2, p) {
		margin: 0;
		font-size: 1.1rem;
	}
	.failed p {
		font-size: 1rem;
	}
`;
