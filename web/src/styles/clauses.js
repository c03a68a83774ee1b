import { css } from 'lit';

export const clauses = css`
	.clauses {
		display: flex;
		flex-wrap: wrap;
		gap: 0.3rem;
		margin-block: 0.3rem;
	}
	.clause .row {
		margin-block-start: 0.2rem;
	}
	.clause:has(.row) {
		flex: 1 0 100%;
	}
	.chip {
		display: flex;
		align-items: baseline;
		inline-size: fit-content;
		margin: 0;
		border: 1px solid var(--_edge);
		border-radius: 1rem;
		font-size: 0.8125rem;
		line-height: 1.3;
	}
	.chip > :first-child {
		padding: 0.2rem 0.1rem 0.2rem 0.7rem;
		border: 0;
		background: none;
		font-size: inherit;
		text-align: start;
	}
	.chip > .remove {
		min-block-size: 24px;
		border-radius: 1rem;
	}
	.add-clause {
		max-inline-size: 100%;
		padding: 0.2rem 0.7rem;
		border: 1px dashed var(--_edge);
		border-radius: 1rem;
		background: none;
		color: var(--_accent);
		font-size: 0.8125rem;
	}
	select.add-clause {
		inline-size: 13.5rem;
	}
`;
