// The panel at the side of the window, in which dialogs open.
import { css } from 'lit';

export const sidePanel = css`
	dialog.side-panel {
		inline-size: min(48rem, 100vw);
		max-inline-size: none;
		inset-block-start: var(--switch-cost-seen-start, 0);
		block-size: var(--switch-cost-seen-size, 100dvh);
		max-block-size: none;
		margin: 0;
		margin-inline-start: auto;
		padding: 0;
		border: 0;
		border-inline-start: 1px solid var(--_rule);
		background: var(--_surface);
		color: var(--_ink);
		overflow: auto;
		overscroll-behavior: contain;
		overflow-wrap: anywhere;
	}
	dialog.side-panel::backdrop {
		background: rgb(8 14 20 / 45%);
	}
	.side-panel .inside {
		padding: 0 clamp(1rem, 4vw, 2rem) 2rem;
	}
	.side-panel .bar {
		position: sticky;
		inset-block-start: 0;
		z-index: 3;
		display: flex;
		padding-block: 0.75rem;
		background: var(--_surface);
	}
	.side-panel .close {
		margin-inline-start: auto;
	}
	.side-panel h2 {
		margin: 0;
		font-size: 1.35rem;
	}
	.side-panel h2:focus {
		outline: none;
	}
	.side-panel h3 {
		margin: 1.5rem 0 0.4rem;
		font-size: 1rem;
	}
`;
