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
  /** @param {{name: string, others: string[]}} candidates */
  tiedWith: ({ name, others }) =>
    `${name}, worth the same as ${others.length > 2 ? `${others.length} others` : others.join(' and ')}`,
  /** Another one than that in sight. @param {{name: string, more: string}} candidate */
  isWorthMore: ({ name, more }) => `${name} is worth ${more} more.`,
  /** @param {{name: string}} candidate */
  showRecommended: ({ name }) => `Show ${name}`,
  /** @param {{shown: string, verdict: string, worth: string, better: string | null, count: number}} answer better: another one that is worth more */
  announcement: ({ shown, verdict, worth, better, count }) =>
    `${shown}: ${verdict}, worth ${worth}. ${better === null ? `None of ${counted(count, 'candidate')} is worth more` : `${better} is worth more`}.`,
};
