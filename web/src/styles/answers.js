import { css } from 'lit';

export const answers = css`
	.figures {
		margin-block-start: 0.25rem;
		font-size: 0.875rem;
	}
	.figures > summary {
		color: var(--_accent);
		cursor: pointer;
	}
	.scroll {
		max-block-size: 26rem;
		margin-block: 0.5rem;
		overflow: auto;
		border: 1px solid var(--_rule);
		border-radius: var(--_radius);
	}
	table {
		border-collapse: collapse;
		inline-size: 100%;
	}
	caption {
		padding: 0.5rem 0.75rem;
		color: var(--_muted);
		text-align: start;
	}
	.scroll :is(th, td) {
		padding: 0.35rem 0.75rem;
		border-block-end: 1px solid var(--_rule);
		text-align: end;
		white-space: nowrap;
		font-weight: 400;
	}
	.scroll thead th {
		position: sticky;
		inset-block-start: 0;
		background: var(--_raised);
		z-index: 1;
	}
	.scroll :is(tbody, tfoot) th,
	.scroll thead th:first-child {
		position: sticky;
		inset-inline-start: 0;
		background: var(--_surface);
		text-align: start;
		min-inline-size: 8.5rem; /* a long month and its year */
		hyphens: auto;
		overflow-wrap: anywhere;
		white-space: normal; /* the column is sticky, and the figures need the room */
	}
	.scroll thead th:first-child {
		z-index: 2;
		background: var(--_raised);
	}
	.scroll tfoot :is(th, td) {
		font-weight: 600;
	}

	.picture {
		position: absolute;
		visibility: hidden;
		background: var(--_surface);
		color: var(--_ink);
		color-scheme: light;
	}
	.notice > div {
		margin-block-end: var(--_space);
		padding: 0.6rem 0.8rem;
		border-inline-start: 3px solid var(--_loss);
		background: var(--_loss-tint);
	}
	.notice p {
		margin: 0 0 0.25rem;
		overflow-wrap: anywhere;
	}
	@media print {
		:is(.inputs, .tool-bar, .status, .chooser) {
			display: none;
		}
		.wide {
			display: block;
		}
	}
`;

// The bar above the calculator: where to start from, undo, and what to bring in and take away.

export const toolBar = css`
	.tool-bar {
		display: flex;
		flex-wrap: wrap;
		align-items: center;
		align-content: center;
		gap: 0.25rem 0.6rem;
	}
	.tool-bar .measured {
		display: contents;
	}
	.tool-bar .measured span {
		color: var(--_muted);
		font-size: 0.8125rem;
	}
	.tool-bar .presets {
		min-inline-size: 0; /* a long name is cut off */
		margin: 0;
		margin-inline-end: auto;
	}
	.tool-bar .presets {
		flex-wrap: nowrap;
	}
	.tool-bar .presets > span {
		flex: 0 1 auto;
	}
	.tool-bar .presets > button {
		flex: none;
	}
	.page:not(.wide) .presets {
		inline-size: 100%;
	}
	.page:not(.wide) .presets > span {
		flex: 1 1 0;
	}
	.wide .presets {
		flex: 1 1 14rem;
		max-inline-size: max-content;
	}
	.tool-bar .tools {
		gap: 0.25rem;
	}
	.tool-bar .tools .quiet {
		position: absolute;
		clip-path: inset(50%);
	}
	.page:not(.wide) .tools button {
		inline-size: 2rem;
		overflow: hidden;
		padding-inline: 0;
		font-size: 0;
	}
	.page:not(.wide) .tools button::before {
		font-size: 1rem;
		line-height: 1;
	}
	.page:not(.wide) .tools .undo::before {
		content: '↶' / '';
	}
	.page:not(.wide) .tools .redo::before {
		content: '↷' / '';
	}
	.page:not(.wide) .tools .reset-all::before {
		content: '⟲' / '';
	}
	.tool-bar button {
		padding: 0.25rem 0.6rem;
		font-size: 0.8125rem;
	}
	.tool-bar > .takeaway {
		font-size: 0.8125rem;
	}
	.tool-bar > .takeaway > summary {
		inline-size: fit-content;
		padding: 0.25rem 0.6rem;
		border: 1px solid var(--_edge);
		border-radius: var(--_radius);
		cursor: pointer;
	}
	.tool-bar > .takeaway[open] {
		flex: 1 0 100%;
	}
`;
