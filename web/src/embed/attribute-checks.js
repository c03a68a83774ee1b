// Reports invalid attributes that nothing else checks.
import { covers, patternOf } from '../scenario/pointer.js';
import { isLocale } from '../text/locales.js';

/** @import { Settings } from './settings.js' */
/** @import { Input } from '../engine/types.js' */

const pointers = 'JSON Pointers of inputs, such as "/incumbent/contract" or "/candidates/*/name"';

/** @param {Settings} settings @param {Input[]} inputs */
export function check(settings, inputs) {
	const [theme, locale] = [settings.value('theme'), settings.value('locale')];
	if (theme !== null && theme !== 'light' && theme !== 'dark') settings.reject('theme', theme, '"light" or "dark"');
	if (locale !== null && !isLocale(locale)) settings.reject('locale', locale, 'a BCP 47 language tag, such as "de-AT"');
	for (const attribute of ['locked', 'hidden-inputs']) {
		for (const pattern of settings.list(attribute)) {
			const known = pattern === '/preset' || inputs.some(({ pointer }) => covers(patternOf(pattern), pointer));
			if (!known) settings.reject(attribute, pattern, pointers);
		}
	}
}
