import '@switchcost/element';
import { estimator } from '@switchcost/element/estimator';

const engine = estimator();
const { presets } = await engine.lists();
const { ok } = await engine.estimate(presets.find(({ name }) => name === 'image-boxes').scenario);
document.querySelector('output').textContent = ok.candidates[0].npv;
