import { css } from 'lit';

export const clauses = css`
	.clause .row {
		margin-block-start: 0.2rem;
	}
	.clause:has(.row) {
		flex: 1 0 100%;
	}
`;
