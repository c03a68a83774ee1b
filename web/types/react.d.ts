// <switch-cost> in JSX: import type {} from '@switchcost/element/react'
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SwitchCostAttributes } from './attributes.js';
import type { SwitchCost, SwitchCostEventMap } from './switch-cost.js';

/** React 19 listens for an event by its whole name after "on". */
type Listeners = { [Name in keyof SwitchCostEventMap as `on${Name}`]?: (event: SwitchCostEventMap[Name]) => void };

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'switch-cost': DetailedHTMLProps<HTMLAttributes<SwitchCost>, SwitchCost> &
				Omit<SwitchCostAttributes, 'scenario' | 'candidates' | 'values'> &
				Pick<Partial<SwitchCost>, 'candidates' | 'values'> & { scenario?: object | string } & Listeners;
		}
	}
}
