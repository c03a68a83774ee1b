// The dialog for a visitor's own data.
import { css } from 'lit';

export const bringIn = css`
	.bring-in .modes {
		display: flex;
		flex-wrap: wrap;
		gap: 0.5rem 1.25rem;
		margin-block: 1rem;
		padding: 0;
		border: 0;
	}
	.bring-in .modes label {
		display: flex;
		gap: 0.4rem;
		align-items: center;
		min-block-size: 24px;
	}
	.bring-in textarea {
		box-sizing: border-box;
		inline-size: 100%;
		padding: 0.6rem;
		border: 1px solid var(--_edge);
		border-radius: var(--_radius);
		background: var(--_surface);
		color: var(--_ink);
		font: inherit;
		font-variant-numeric: tabular-nums;
		white-space: pre;
	}
	.bring-in :is(.forms, .counts) {
		display: flex;
		flex-wrap: wrap;
		align-items: center;
		gap: 0.5rem 1rem;
		margin-block: 0.5rem 1rem;
	}
	.bring-in :is(.counts label, .owner) {
		display: inline-flex;
		flex-wrap: wrap;
		align-items: center;
		gap: 0.4rem;
	}
	.bring-in :is(.counts input[type='number']) {
		inline-size: 7rem;
	}
	.bring-in .file {
		position: relative;
		display: inline-flex;
		padding: 0.35rem 0.75rem;
		border: 1px solid var(--_edge);
		border-radius: var(--_radius);
	}
	.bring-in .file:focus-within {
		outline: 2px solid var(--_accent);
		outline-offset: 2px;
	}
	.bring-in .file input {
		position: absolute;
		inset: 0;
		inline-size: 100%;
		opacity: 0;
		cursor: pointer;
	}
	.bring-in button.main {
		border-color: var(--_accent);
		background: var(--_accent);
		color: var(--_on-accent);
		font-weight: 600;
	}
	.bring-in button.main:disabled {
		opacity: 0.5;
	}
	.bring-in .columns {
		display: grid;
		grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
		gap: 0.75rem;
		margin: 0.5rem 0;
		padding: 0;
		list-style: none;
	}
	.bring-in .columns li {
		display: grid;
		align-content: start;
		gap: 0.3rem;
		padding-block-start: 0.4rem;
		border-block-start: 2px solid var(--_rule);
	}
	.bring-in .columns li[data-doubted] {
		border-block-start-color: var(--_loss);
	}
	.bring-in .samples {
		color: var(--_muted);
		font-size: 0.875rem;
	}
	.bring-in .doubt {
		color: var(--_loss);
	}
	.bring-in table {
		inline-size: 100%;
		border-collapse: collapse;
		overflow-wrap: break-word;
	}
	.bring-in .figures :is(td:first-child, th:first-child) {
		inline-size: 1.5rem;
		padding-inline-start: 0;
	}
	.bring-in :is(#bring-in-figures, .saved-scenario) {
		scroll-margin-block-start: 4rem; /* below the bar */
	}
	.bring-in .figures .now {
		color: var(--_muted);
	}
	.bring-in :is(th, td) {
		padding: 0.4rem clamp(0.3rem, 1.5vw, 0.6rem);
		border-block-start: 1px solid var(--_rule);
		font-weight: 400;
		text-align: start;
		vertical-align: top;
		white-space: normal;
	}
	.bring-in thead th {
		border: 0;
		color: var(--_muted);
	}
	.bring-in .scroll {
		overflow-x: auto;
	}
	.bring-in tr[data-differs] td:last-child {
		color: var(--_loss);
	}
	.bring-in .notes {
		margin: 0.75rem 0;
		padding-inline-start: 1.1rem;
	}
	.bring-in summary {
		padding-block: 0.4rem;
		cursor: pointer;
	}
`;
