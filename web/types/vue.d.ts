// <SwitchCost> for Vue 3, and the types of <switch-cost> in Vue's templates.
import type { DefineComponent } from 'vue';
import type { SwitchCostAttributes, SwitchCostComponentProps } from './attributes.js';
import type { SwitchCost as SwitchCostElement, SwitchCostEventMap } from './switch-cost.js';

export type { SwitchCostElement };

type Emits = {
	[Name in keyof SwitchCostEventMap as Name extends `switch-cost-${infer Short}` ? Short : never]: (
		event: SwitchCostEventMap[Name],
	) => void;
};

type EmitProps = { [Name in keyof Emits as `on${Capitalize<Name>}`]?: Emits[Name] };

/** Registers the element, and renders it with attributes and its slot, also on a server. Exposes the element. */
export const SwitchCost: new () => {
	$props: SwitchCostComponentProps & EmitProps;
	$emit: <Name extends keyof Emits>(name: Name, ...event: Parameters<Emits[Name]>) => void;
	$slots: { default?: () => unknown };
	element: SwitchCostElement | null;
};

/** @switch-cost-ready in a template is onSwitch-cost-ready to Vue. */
type Listeners = {
	[Name in keyof SwitchCostEventMap as `on${Capitalize<Name>}`]?: (event: SwitchCostEventMap[Name]) => void;
};

declare module 'vue' {
	interface GlobalComponents {
		'switch-cost': DefineComponent<SwitchCostAttributes & Listeners>;
	}
}
