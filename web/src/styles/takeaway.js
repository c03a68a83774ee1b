// Loaded with the menu of what a visitor can take away.
import { css } from 'lit';

export const takeawayLook = css`
	.takeaway .forms {
		display: flex;
		flex-wrap: wrap;
		gap: 0.5rem;
	}
	.takeaway .said {
		min-block-size: 1.45em;
		margin: 0.6rem 0 0;
		font-size: 0.9rem;
	}
	.takeaway .quiet {
		min-block-size: 24px; /* height of the button that appears with the first edit */
		margin: 0.25rem 0 0;
	}
	.link-field {
		display: grid;
		gap: 0.25rem;
		margin-block-start: 0.75rem;
	}
	.takeaway ul {
		margin: 0;
		padding: 0;
		list-style: none;
	}
	.takeaway li {
		display: flex;
		gap: 0 0.75rem;
		align-items: baseline;
	}
	.takeaway li button:first-of-type {
		margin-inline-start: auto;
	}
`;
