// Choosing among candidates, and whose answer the page shows. Their names are as
// the visitor gave them.
import { counted } from './grammar.js';

export default {
  shown: 'Candidate to look at',
  /** @param {{at: number, name: string}} candidate at counts from 1 */
  option: ({ at, name }) => `${at}. ${name}`,
  add: 'Add a candidate',
  addFirst: 'Compare with another candidate',
  duplicate: 'Duplicate',
  /** @param {{name: string}} candidate */
  duplicateThis: ({ name }) => `Duplicate ${name}`,
  remove: 'Remove',
  /** @param {{name: string}} candidate */
  removeThis: ({ name }) => `Remove ${name}`,
  rename: 'Rename',
  /** @param {{most: number}} candidates */
  most: ({ most }) => `${most} candidates are as many as can be compared.`,
  /** Beside the verdict. @param {{name: string, count: number}} candidates */
  bestOf: ({ name, count }) => `${name}, the best of ${counted(count, 'candidate')}`,
  /** @param {{name: string, count: number}} candidates */
  nearestOf: ({ name, count }) => `${name} comes nearest of ${counted(count, 'candidate')}`,
  /** @param {{name: string}} candidate */
  figuresOf: ({ name }) => `The figures below are those of ${name}.`,
  /** @param {{name: string}} candidate */
  showRecommended: ({ name }) => `Show ${name}`,
  /** @param {{best: string, verdict: string, worth: string, count: number, shown: string}} answer */
  announcement: ({ best, verdict, worth, count, shown }) => `Of ${counted(count, 'candidate')}, ${best} is worth most. ${verdict}, worth ${worth}. ${shown} is shown.`,
};
