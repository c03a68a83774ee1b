// The custom properties that a page may set, with their defaults.

/**
 * Returns a function that makes the style sheet, once: without Lit, and not on import, because a server has no sheets.
 * @param {TemplateStringsArray} literal
 */
export function css([text]) {
	/** @type {CSSStyleSheet | undefined} */ let sheet;
	return () => {
		if (!sheet) {
			sheet = new CSSStyleSheet();
			sheet.replaceSync(text);
		}
		return sheet;
	};
}

export const tokens = css`
	:host {
		--_ink: var(--switch-cost-ink, light-dark(#14202b, #e8edf2));
		--_muted: var(--switch-cost-muted, light-dark(#526172, #9fb0c0));
		--_surface: var(--switch-cost-surface, light-dark(#ffffff, #11181f));
		--_raised: var(--switch-cost-raised, light-dark(#f4f6f8, #19222b));
		--_rule: var(--switch-cost-rule, light-dark(#d9e0e7, #2c3945));
		--_edge: var(--switch-cost-edge, light-dark(#77879a, #73859a));
		--_accent: var(--switch-cost-accent, light-dark(#0a5a9c, #74b8f0));
		--_on-accent: var(--switch-cost-on-accent, light-dark(#ffffff, #0b1722));
		--_loss: var(--switch-cost-loss, light-dark(#b3470b, #f2a065));
		--_tint: color-mix(in oklab, var(--_accent) 14%, var(--_surface));
		--_example-tint: color-mix(in oklab, #c9a227 10%, var(--_surface));
		--_loss-tint: color-mix(in oklab, var(--_loss) 14%, var(--_surface));
		--_radius: var(--switch-cost-radius, 6px);
		--_space: var(--switch-cost-space, 1rem);
		display: block;
	}
	/* Not on the host, where the page's styles take precedence. */
	:host > * {
		color: var(--_ink);
		font-family: var(--switch-cost-font, inherit);
		font-variant-numeric: tabular-nums;
		line-height: 1.45;
		text-align: start;
	}
	:host([hidden]) {
		display: none;
	}
	:host([theme='light']) > * {
		color-scheme: light;
	}
	:host([theme='dark']) > * {
		color-scheme: dark;
	}
`;
