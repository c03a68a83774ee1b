// The parts of Lit in use: its templates and style sheets, not its elements.
export * from 'lit/html.js';
export { css } from '@lit/reactive-element/css-tag.js';
