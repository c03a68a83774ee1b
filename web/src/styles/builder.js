import { css } from './tokens.js';

export const builder = css`
	* {
		box-sizing: border-box;
	}
	.builder {
		display: grid;
		grid-template-columns: minmax(0, 1fr);
		gap: calc(var(--_space) * 2);
		padding-block-end: 3rem;
	}
	.made {
		display: grid;
		align-content: start;
		min-inline-size: 0;
	}
	@media (min-width: 60rem) {
		.builder {
			grid-template-columns: minmax(20rem, 26rem) minmax(0, 1fr);
		}
		.made {
			position: sticky;
			inset-block-start: 0;
			align-self: start;
			max-block-size: 100vh;
			overflow-y: auto;
		}
	}
	section {
		padding-block: var(--_space);
		min-inline-size: 0;
	}
	h2 {
		margin: 0 0 0.75rem;
		font-size: 1.2rem;
		font-weight: 600;
	}
	h3 {
		margin: var(--_space) 0 0.25rem;
		font-size: 1rem;
	}
	.quiet {
		margin: 0 0 0.75rem;
		overflow-wrap: anywhere;
	}
	.field {
		padding-inline-end: 0;
	}
	.settable > .field {
		padding-inline-end: 1.9rem;
		margin-block-end: 0.35rem;
	}
	.settable {
		margin-block-end: 0.9rem;
	}
	.access {
		padding-inline-start: 0.75rem;
		border-inline-start: 2px solid var(--_rule);
	}
	.settable > .access {
		margin-inline-end: 1.9rem;
	}
	.access:is([data-access='locked'], [data-access='hidden']) {
		border-color: var(--_accent);
	}
	.access > .field {
		display: flex;
		flex-wrap: wrap;
		gap: 0.25rem 0.5rem;
		margin-block: 0.25rem;
	}
	.access label {
		flex: 1 1 9rem;
		color: var(--_muted);
		font-size: 0.8125rem;
	}
	.access select {
		flex: 0 1 9.5rem;
		inline-size: auto;
		padding-block: 0.2rem;
		font-size: 0.8125rem;
	}
	.tick {
		display: block;
		min-block-size: 24px;
		padding-block: 0.2rem;
	}
	.colour {
		display: grid;
		grid-template-columns: 2.5rem minmax(0, 1fr);
		gap: 0.75rem;
		align-items: start;
	}
	input[type='color'] {
		inline-size: 2.5rem;
		block-size: 2.5rem;
		margin-block-start: 1.45rem;
		padding: 2px;
		border: 1px solid var(--_edge);
		border-radius: var(--_radius);
		background: var(--_surface);
		cursor: pointer;
	}
	.contrast {
		inline-size: 100%;
		border-collapse: collapse;
		font-size: 0.8125rem;
	}
	.contrast :is(th, td) {
		padding: 0.35rem 0.5rem 0.35rem 0;
		border-block-start: 1px solid var(--_rule);
		font-weight: 400;
		text-align: start;
		vertical-align: baseline;
	}
	.contrast [data-passes='false'] {
		color: var(--_loss);
	}
	.contrast button {
		display: block;
		margin-block-start: 0.25rem;
		min-block-size: 24px;
		padding: 0.1rem 0.5rem;
		font-size: 0.8125rem;
	}

	.choices {
		display: flex;
		flex-wrap: wrap;
		gap: 0.25rem 2rem;
	}
	.one-of {
		margin-block-end: 0.75rem;
	}
	.one-of legend {
		padding: 0 0 0.25rem;
		font-size: 0.9rem;
	}
	.one-of label {
		display: inline-flex;
		align-items: center;
		gap: 0.35rem;
		min-block-size: 24px;
		margin-inline-end: 0.9rem;
	}
	.window {
		position: relative;
		overflow: auto;
		max-block-size: max(24rem, 52vh);
		border: 1px solid var(--_edge);
		border-radius: var(--_radius);
	}
	.host {
		min-inline-size: 100%;
		inline-size: fit-content;
		padding: 16px;
		background: var(--switch-cost-surface, light-dark(#ffffff, #11181f));
		font:
			1rem/1.5 system-ui,
			sans-serif;
	}
	.host[data-scheme='light'] {
		color-scheme: light;
	}
	.host[data-scheme='dark'] {
		color-scheme: dark;
	}
	.host > * {
		margin-inline: auto;
		inline-size: 360px;
	}
	.host[data-width='768'] > * {
		inline-size: 768px;
	}
	.host[data-width='1100'] > * {
		inline-size: 1100px;
	}

	pre {
		max-block-size: 16rem;
		margin: 0 0 0.75rem;
		padding: 0.75rem 1rem;
		overflow: auto;
		background: var(--_raised);
		border-radius: var(--_radius);
		font:
			0.8125rem/1.5 ui-monospace,
			monospace;
		white-space: pre-wrap;
		overflow-wrap: anywhere;
	}
	.copying {
		margin: 0 0 0.75rem;
	}
	pre:focus-visible,
	.window:focus-visible {
		outline: 2px solid var(--_accent);
		outline-offset: 2px;
	}
`;
