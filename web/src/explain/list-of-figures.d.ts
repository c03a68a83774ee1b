// The module that lists-plugin.mjs makes of the estimator's list of figures.
declare module 'list-of-figures' {
  const figures: import('../engine/types.js').FigureInfo[];
  export default figures;
}
