import { css } from 'lit';

export const explain = css`
	dialog.maths {
		inline-size: min(46rem, 100vw);
	}
	.maths .bar {
		gap: 0.5rem;
		margin-inline: -0.25rem;
		padding: 0.75rem 0.25rem;
	}
	.maths h2 {
		margin: 0.5rem 0 0;
		font-weight: 600;
		letter-spacing: -0.01em;
		line-height: 1.25;
	}
	.maths h2 small {
		margin-inline-start: 0.35rem;
		color: var(--_muted);
		font-size: 0.875rem;
		font-weight: 400;
	}
	.maths p {
		margin: 0.5rem 0;
		max-inline-size: 40rem;
	}
	.maths .of {
		margin: 0;
		color: var(--_muted);
	}
	.maths .of:empty,
	.maths .amount:empty {
		display: none;
	}
	.maths .amount {
		font-size: 1.75rem;
		font-weight: 600;
		letter-spacing: -0.015em;
	}
	.maths .formula {
		margin: 0.15rem 0;
		padding-inline-start: 1.2rem;
		text-indent: -1.2rem;
	}
	.maths .formula.numbers {
		color: var(--_muted);
	}
	.maths .terms {
		margin-block: 0.75rem;
	}
	.maths .terms :is(th, td) {
		padding: 0.4rem 0;
		border-block-start: 1px solid var(--_rule);
		font-weight: 400;
		text-align: start;
		vertical-align: top;
	}
	.maths .terms thead th {
		border: 0;
		color: var(--_muted);
	}
	.maths .terms :is(td, thead th:not(:first-child)) {
		padding-inline-start: 1rem;
		text-align: end;
		white-space: nowrap;
	}
	.maths .source {
		color: var(--_muted);
		font-size: 0.9375rem;
	}
	.maths summary {
		padding-block: 0.4rem;
		cursor: pointer;
	}
	.maths .inputs-behind {
		margin: 0;
		padding-inline-start: 1.1rem;
		columns: 16rem;
	}
	.maths li .link,
	.maths td .link {
		min-block-size: 24px;
		text-align: start;
	}
	.maths .scroll :is(tbody, thead) th {
		white-space: normal;
	}
	.maths .scroll tbody th {
		min-inline-size: 7.5rem;
		overflow-wrap: break-word;
	}
	.maths .scroll :is(th, td) {
		padding-inline: 0.5rem;
	}
	.maths .scroll {
		max-block-size: 22rem;
	}
`;
