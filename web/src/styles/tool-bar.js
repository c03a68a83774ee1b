// The bar above the calculator: where to start from, undo, and what to bring in and take away.
import { css } from 'lit';

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
