import { css } from 'lit';

export const clauses = css`
	.note-limits {
		margin: 0;
		color: var(--_muted);
		font-size: 0.8125rem;
	}
	.note-limits button {
		font-size: inherit;
	}
	.clause .row {
		margin-block-start: 0.2rem;
	}
	.clause:has(.row) {
		flex: 1 0 100%;
	}
`;
