import { css } from 'lit';

export const charts = css`
	figure {
		margin: 0;
		overflow-x: clip;
	}
	figure > svg {
		display: block;
		max-inline-size: 100%;
		block-size: auto;
		overflow: visible;
		direction: ltr;
	}
	/* Read from right to left: the picture is mirrored, and each label back in its place. */
	[dir='rtl'] figure > svg {
		transform: scaleX(-1);
	}
	[dir='rtl'] figure > svg text {
		transform: scaleX(-1);
		transform-box: fill-box;
		transform-origin: center;
	}
	svg text {
		fill: var(--_muted);
		font: inherit;
		font-size: 12.5px;
	}
	line.grid {
		stroke: var(--_rule);
	}
	line.zero {
		stroke: var(--_ink);
		stroke-width: 1.25;
	}
	text.term {
		font-size: 12px;
	}
	rect.term.odd {
		fill: var(--_raised);
	}
	rect.term.even {
		fill: none;
	}
	.column {
		cursor: pointer;
	}
	.column .catch {
		fill: transparent;
	}
	.column .gain {
		fill: color-mix(in oklab, var(--_accent) 45%, var(--_surface));
	}
	.column .loss {
		fill: color-mix(in oklab, var(--_loss) 45%, var(--_surface));
	}
	.column .gain.best {
		fill: var(--_accent);
	}
	.column .loss.best {
		fill: var(--_loss);
	}
	.column .shown {
		fill: none;
		stroke: var(--_ink);
		stroke-width: 2;
	}
	.column:hover :is(.gain, .loss) {
		filter: brightness(0.92);
	}
	.flag line {
		stroke: var(--_loss);
		stroke-width: 1.5;
	}
	.flag :is(circle, text) {
		fill: var(--_loss);
	}
	.flag text {
		font-weight: 600;
	}
	.flag.renewal {
		--_loss: var(--_muted);
	}
	/* outlines text in the background colour where it crosses lines */
	text.term,
	.mark,
	text.mark,
	.mark text,
	.swing text,
	.fall text,
	.step text,
	.candidate text {
		paint-order: stroke;
		stroke: var(--_surface);
		stroke-width: 4px;
	}
	.mark,
	text.mark,
	.mark text {
		fill: var(--_ink);
		font-weight: 600;
		stroke-linejoin: round;
	}
	.mark circle {
		fill: var(--_accent);
		stroke-width: 2px;
	}
	.mark.loss circle {
		fill: var(--_loss);
	}
	polyline.line {
		fill: none;
		stroke: var(--_ink);
		stroke-width: 2;
		stroke-linejoin: round;
	}
	polygon.range {
		fill: color-mix(in oklab, var(--_muted) 20%, transparent);
	}
	.swing .gain,
	.fall.gain rect {
		fill: color-mix(in oklab, var(--_accent) 60%, var(--_surface));
	}
	.swing .loss,
	.fall.loss rect {
		fill: color-mix(in oklab, var(--_loss) 60%, var(--_surface));
	}
	.swing .name,
	.fall :is(.name, .amount) {
		fill: var(--_ink);
	}
	polygon.ahead {
		fill: color-mix(in oklab, var(--_accent) 22%, transparent);
	}
	polygon.behind {
		fill: color-mix(in oklab, var(--_loss) 22%, transparent);
	}
	.phase rect {
		fill: var(--_raised);
	}
	.phase:is(.parallel-run, .ramp-up) rect {
		fill: color-mix(in oklab, var(--_accent) 26%, var(--_surface));
	}
	.phase text {
		fill: var(--_ink);
		font-size: 12px;
	}
	figure:has(> .chooser) {
		display: flex;
		flex-wrap: wrap;
		align-items: baseline;
		gap: 0 1rem;
	}
	figure:has(> .chooser) > :is(svg, details[open]) {
		flex: none;
		inline-size: 100%;
	}
	.chooser {
		display: flex;
		flex: 1 1 26rem;
		flex-wrap: wrap;
		gap: 0 0.75rem;
		align-items: center;
		font-size: 0.875rem;
	}
	.chooser input {
		flex: 1 1 8rem;
		max-inline-size: 24rem;
	}
	.chooser output {
		color: var(--_muted);
	}

	[data-old]:is(h3),
	[data-old] :is(figure, h3, h4, p, li, table),
	[data-old]:is(.word, .sentence, .change, .bar-below, dd, span) {
		filter: grayscale(1);
		color: var(--_muted);
	}
	.curve {
		position: relative;
		grid-column: 1 / -1;
	}
	.curve,
	.curve svg {
		block-size: 18px;
	}
	:is(.curve, .range-bar) svg {
		display: block;
		inline-size: 100%;
		direction: ltr;
	}
	.curve :is(.line, .crossing, .now) {
		vector-effect: non-scaling-stroke;
	}
	.curve .line {
		stroke-width: 1.5;
	}
	.curve .zero {
		stroke: var(--_rule);
		stroke-width: 1;
	}
	.curve .crossing {
		stroke: var(--_loss);
		stroke-width: 2;
	}
	.curve .now {
		stroke: var(--_accent);
		stroke-width: 3;
	}
	.curve button {
		position: absolute;
		inset-block-start: -5px;
		inset-inline-end: 0;
		padding-inline: 0.25rem;
		border-block: 5px solid transparent; /* enlarges the target without covering the field above */
		background: var(--_surface) padding-box;
		font-size: 0.75rem;
		line-height: 14px;
	}
	.deferred {
		min-block-size: 90rem;
	}
`;
