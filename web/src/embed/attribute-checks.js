// Names what is wrong with attributes that nothing else looks at as a whole.
// Nobody waits for it, so it is loaded when all else is there.
import { patternOf } from '../scenario/pointer.js';
import { isLocale } from '../text/locales.js';
import { covers } from './settings.js';

/** @param {import('./settings.js').Settings} settings @param {import('../engine/types.js').Input[]} inputs */
export function check(settings, inputs) {
  const [theme, locale] = [settings.given('theme'), settings.given('locale')];
  if (theme !== null && theme !== 'light' && theme !== 'dark') settings.refuse('theme', theme, '"light" or "dark"');
  if (locale !== null && !isLocale(locale)) settings.refuse('locale', locale, 'a BCP 47 language tag, such as "de-AT"');
  for (const attribute of ['locked', 'hidden-inputs']) {
    for (const pattern of settings.list(attribute)) {
      const known = pattern === '/preset' || inputs.some(({ pointer }) => covers(patternOf(pattern), pointer));
      if (!known)
        settings.refuse(
          attribute,
          pattern,
          'JSON Pointers of inputs, such as "/incumbent/contract" or "/candidates/*/name"',
        );
    }
  }
}
