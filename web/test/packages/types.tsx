// What TypeScript makes of the package's types, with React's and Vue's.
import '@switchcost/element';
import type { SwitchCost } from '@switchcost/element';
import type {} from '@switchcost/element/react';
import type {} from '@switchcost/element/vue';
import { estimator } from '@switchcost/element/estimator';
import { createElement } from 'react';
import type { GlobalComponents } from 'vue';

export const element: SwitchCost = document.createElement('switch-cost');
element.values = { '/horizon_months': '24' };
element.view = 'quick';
element.addEventListener('switch-cost-estimate', ({ detail }) => detail.npv.toFixed());
// @ts-expect-error a flag is no text
element.dataLayer = 'yes';
document.querySelector('switch-cost')?.addEventListener('switch-cost-change', ({ detail: { input } }) => input.length);

export const jsx = (
	<switch-cost
		preset="image-boxes"
		theme="dark"
		values={{ '/horizon_months': '24' }}
		onswitch-cost-change={(event) => event.detail.input}
	/>
);
// @ts-expect-error there is no such theme
export const wrong = <switch-cost theme="blue" />;
export const called = createElement('switch-cost', { preset: 'image-boxes' });

export const inVue = (component: GlobalComponents['switch-cost']) => component;
export const worth = async () => (await estimator().estimate('{}')).ok?.candidates[0].npv;
