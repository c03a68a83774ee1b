// What of Lit is in use, in place of all of it: no element here is one of Lit's.
export * from 'lit/html.js';
export { css } from '@lit/reactive-element/css-tag.js';
