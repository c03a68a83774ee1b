// What TypeScript makes of the package's types, with React's and Vue's.
import '@switchcost/element';
import type { SwitchCost } from '@switchcost/element';
import { SwitchCost as ReactCalculator } from '@switchcost/element/react';
import { SwitchCost as VueCalculator } from '@switchcost/element/vue';
import { firstWords } from '@switchcost/element/first-words';
import { estimator } from '@switchcost/element/estimator';
import { createElement, createRef } from 'react';
import { type GlobalComponents, h } from 'vue';

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

const calculator = createRef<SwitchCost>();
export const component = (
	<ReactCalculator
		ref={calculator}
		preset="image-boxes"
		className="wide"
		values={{ '/horizon_months': '24' }}
		onChange={(event) => event.detail.input.length}
		onEstimate={({ detail }) => detail.npv.toFixed()}
	>
		{firstWords('image-boxes', 'de')}
	</ReactCalculator>
);
// @ts-expect-error there is no such theme
export const wrongComponent = <ReactCalculator theme="blue" />;
// @ts-expect-error the event of an estimate has no input
export const wrongEvent = <ReactCalculator onEstimate={(event) => event.detail.input} />;
export const inRender = h(VueCalculator, {
	preset: 'image-boxes',
	dataLayer: true,
	onChange: (event) => event.detail.input,
});
export const exposed = (calculator: InstanceType<typeof VueCalculator>) => calculator.element?.scenario;
