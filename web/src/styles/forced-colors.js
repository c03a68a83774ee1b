// Where the system's colours replace the page's.
import { css } from 'lit';

/** Losses are hollow and gains filled. */
export const forcedColors = css`
	@media (forced-colors: active) {
		:host {
			--_ink: CanvasText;
			--_muted: CanvasText;
			--_surface: Canvas;
			--_raised: Canvas;
			--_rule: GrayText;
			--_edge: ButtonBorder;
			--_accent: LinkText;
			--_on-accent: Canvas;
			--_loss: CanvasText;
			--_tint: Canvas;
			--_loss-tint: Canvas;
		}
		.box:has([aria-invalid='true']),
		.failed,
		.status .problem {
			border: 2px solid CanvasText;
		}
		button.open {
			color: LinkText;
		}
		.column .loss,
		.column .loss.best,
		.swing .loss,
		.bar .loss {
			fill: Canvas;
			stroke: CanvasText;
			stroke-width: 1.5;
		}
		.column .gain,
		.swing .gain,
		.bar .gain {
			fill: CanvasText;
		}
		.column .best,
		.column .gain.best {
			fill: Highlight;
		}
		.column .loss.best {
			stroke: Highlight;
			stroke-width: 3;
		}
		.curve button {
			/* keeps the transparent border that enlarges the target */
			forced-color-adjust: none;
		}
		rect.term,
		.phase:is(.parallel-run, .ramp-up) rect,
		.phase rect {
			fill: none;
			stroke: GrayText;
		}
		polygon.range,
		polygon.ahead,
		polygon.behind {
			fill: none;
			stroke: GrayText;
			stroke-dasharray: 2 3;
		}
		dialog.side-panel {
			border: 2px solid CanvasText;
		}
	}
`;
