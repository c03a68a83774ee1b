import type { SwitchCost } from './switch-cost.js';

// The element's attributes, for frameworks that type their markup.
export interface SwitchCostAttributes {
	preset?: string;
	scenario?: string;
	candidates?: string;
	values?: string;
	locked?: string;
	'hidden-inputs'?: string;
	view?: 'full' | 'quick';
	locale?: string;
	currency?: string;
	theme?: 'light' | 'dark';
	sharing?: string;
	storage?: 'draft' | 'none';
	'cta-href'?: string;
	'cta-label'?: string;
	'cta-parameters'?: string;
	'cta-scenario'?: boolean;
	'data-layer'?: boolean;
}

// The properties that the components of all frameworks have.

type Own = Omit<SwitchCost, keyof HTMLElement | 'scenario' | 'view' | 'theme' | 'storage'>;

export type SwitchCostComponentProps = { [Name in keyof Own]?: Own[Name] | undefined } & {
	/** A scenario, or its differences from the preset. */
	scenario?: object | string | null | undefined;
	view?: 'full' | 'quick' | null | undefined;
	theme?: 'light' | 'dark' | null | undefined;
	storage?: 'draft' | 'none' | null | undefined;
};
