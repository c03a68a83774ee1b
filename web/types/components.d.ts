// The properties that the components of all frameworks have.
import type { SwitchCost } from './switch-cost.js';

type Own = Omit<SwitchCost, keyof HTMLElement | 'scenario' | 'view' | 'theme' | 'storage'>;

export type SwitchCostComponentProps = { [Name in keyof Own]?: Own[Name] | undefined } & {
	/** A scenario, or its differences from the preset. */
	scenario?: object | string | null | undefined;
	view?: 'full' | 'quick' | null | undefined;
	theme?: 'light' | 'dark' | null | undefined;
	storage?: 'draft' | 'none' | null | undefined;
};
