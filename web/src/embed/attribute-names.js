// The attributes of <switch-cost>, each with a property in camel case.

export const flags = ['cta-scenario', 'data-layer'];

export const attributes = [
	'preset',
	'scenario',
	'candidates',
	'values',
	'locked',
	'hidden-inputs',
	'view',
	'locale',
	'currency',
	'theme',
	'sharing',
	'storage',
	'cta-href',
	'cta-label',
	'cta-parameters',
	...flags,
];

/** @param {string} attribute */
export const property = (attribute) => attribute.replace(/-./g, ([, letter]) => letter.toUpperCase());
