// <SwitchCost> for Vue 3. A server renders the element with its attributes and its slot.
import { defineComponent, h, ref } from 'vue';
import '../package.js';
import { attributeOf, attributeText, eventOf } from './attributes.js';

/** @param {string} name such as onReady */
const emitted = (name) => name[2].toLowerCase() + name.slice(3);

export const SwitchCost = defineComponent({
	name: 'SwitchCost',
	props: Object.fromEntries([...attributeOf.keys()].map((name) => [name, { type: null, default: undefined }])),
	emits: [...eventOf.keys()].map(emitted),
	/** @param {Record<string, unknown>} props @param {any} context */
	setup(props, { emit, expose, slots }) {
		const element = ref(null);
		expose({ element });
		const listeners = Object.fromEntries(
			[...eventOf].map(([name, type]) => [
				`onS${type.slice(1)}`,
				(/** @type {Event} */ event) => emit(emitted(name), event),
			]),
		);
		return () => {
			const attributes = [...attributeOf].map(([name, attribute]) => [attribute, attributeText(props[name])]);
			return h('switch-cost', { ref: element, ...Object.fromEntries(attributes), ...listeners }, slots.default?.());
		};
	},
});
