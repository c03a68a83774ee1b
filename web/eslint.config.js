// Only what finds mistakes: tsc checks the types, and layout is nobody's quarrel.
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import globals from 'globals';

export default [
  { ignores: ['dist/', 'server/dist/', 'node_modules/', 'test/packages/'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-irregular-whitespace': ['error', { skipTemplates: true }], // French sentences have narrow spaces
      'no-undef': 'off', // tsc knows the names of each environment better
    },
  },
  {
    files: ['src/**/*.js'],
    ...lit['flat/recommended'],
    languageOptions: { globals: { ...globals.browser, ...globals.worker } },
  },
];
