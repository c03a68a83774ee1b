// <SwitchCost> for React 18 and later, and the types of <switch-cost> in JSX.
import type { DetailedHTMLProps, ForwardRefExoticComponent, HTMLAttributes, ReactNode, RefAttributes } from 'react';
import type { SwitchCostAttributes, SwitchCostComponentProps } from './attributes.js';
import type { SwitchCost as SwitchCostElement, SwitchCostEventMap } from './switch-cost.js';

export type { SwitchCostElement };

type Listeners = {
	[Name in keyof SwitchCostEventMap as Name extends `switch-cost-${infer Short}` ? `on${Capitalize<Short>}` : never]?: (
		event: SwitchCostEventMap[Name],
	) => void;
};

export interface SwitchCostProps
	extends
		SwitchCostComponentProps,
		Listeners,
		Omit<HTMLAttributes<SwitchCostElement>, keyof SwitchCostComponentProps | keyof Listeners | 'children'> {
	/** Shown until the calculator has loaded: put firstWords() and a link here. With slot="cta": a call to action. */
	children?: ReactNode;
}

/** Registers the element, and renders it with attributes and children, also on a server. */
export const SwitchCost: ForwardRefExoticComponent<SwitchCostProps & RefAttributes<SwitchCostElement>>;

/** React 19 listens for an event by its whole name after "on". */
type ElementListeners = {
	[Name in keyof SwitchCostEventMap as `on${Name}`]?: (event: SwitchCostEventMap[Name]) => void;
};

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'switch-cost': DetailedHTMLProps<HTMLAttributes<SwitchCostElement>, SwitchCostElement> &
				Omit<SwitchCostAttributes, 'scenario' | 'candidates' | 'values'> &
				Pick<Partial<SwitchCostElement>, 'candidates' | 'values'> & {
					scenario?: object | string;
				} & ElementListeners;
		}
	}
}
