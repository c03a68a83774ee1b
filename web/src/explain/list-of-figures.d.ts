// The module that web/build/bundle.mjs generates from the estimator's list of figures.
declare module 'list-of-figures' {
  const figures: import('../engine/types.js').FigureInfo[];
  export default figures;
}
