// Words that only what is taken away needs, apart from those that everybody loads.

/** @typedef {typeof import('./en/taken.js').default} Taken */

/** @type {Record<string, () => Promise<{default: Taken}>>} */
const languages = {
  en: () => import('./en/taken.js'),
};

/** @param {string} language one without such words is stood in for by English */
export const takenWords = async (language) => (await (languages[language] ?? languages.en)()).default;
