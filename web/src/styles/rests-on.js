import { css } from 'lit';

export const restsOn = css`
	.rests-on {
		container-type: inline-size;
	}
	.rests-on h3 {
		margin: 0 0 0.2rem;
		font-size: 0.95rem;
	}
	.rests-on ul {
		margin: 0;
		padding: 0;
		list-style: none;
	}
	.rests-on li {
		display: grid;
		grid-template-columns: minmax(0, 1fr) 14.5rem auto;
		gap: 0.1rem 0.9rem;
		align-items: center;
		padding-block: 0.05rem;
	}
	.rests-on .field {
		grid-template-columns: minmax(0, 1fr) 10rem;
		gap: 0 0.6rem;
		align-items: center;
		margin: 0;
	}
	.rests-on .field > .box {
		grid-area: 1 / 2;
	}
	.rests-on .box input {
		padding-block: 0.2rem;
	}
	.rests-on .unit.labels:last-child {
		display: none; /* the name says it, and the number needs the room */
	}
	.rests-on .box:has(.unit.labels) input {
		padding-inline-end: 0.5rem;
	}
	.rests-on .help summary {
		inset-block-start: 0.2rem;
	}
	.rests-on .reset {
		display: none;
	}
	.rests-on .worth {
		color: var(--_muted);
		font-size: 0.8125rem;
		line-height: 1.3;
	}
	.rests-on[data-old] .worth {
		font-style: italic;
	}
	.rests-on li > button {
		padding: 0.2rem 0.6rem;
		font-size: 0.8125rem;
		white-space: nowrap;
	}
	.rests-on [aria-pressed='true'] {
		border-color: var(--_accent);
		color: var(--_accent);
	}
	.rests-on [aria-pressed='true']::before {
		content: '✓ ' / '';
	}
	@container (max-width: 38rem) {
		.rests-on li {
			grid-template-columns: minmax(0, 1fr) auto;
		}
		.rests-on .field {
			grid-column: 1 / -1;
		}
	}
`;
