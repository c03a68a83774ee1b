// The parts of Lit in use.
export * from 'lit/html.js';
export { css } from '@lit/reactive-element/css-tag.js';
