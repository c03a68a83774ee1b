// <switch-cost> in Vue's templates: import type {} from '@switchcost/element/vue'
import type { DefineComponent } from 'vue';
import type { SwitchCostAttributes } from './attributes.js';
import type { SwitchCostEventMap } from './switch-cost.js';

/** @switch-cost-ready in a template is onSwitch-cost-ready to Vue. */
type Listeners = {
	[Name in keyof SwitchCostEventMap as `on${Capitalize<Name>}`]?: (event: SwitchCostEventMap[Name]) => void;
};

declare module 'vue' {
	interface GlobalComponents {
		'switch-cost': DefineComponent<SwitchCostAttributes & Listeners>;
	}
}
