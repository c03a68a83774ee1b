// What is said of the answer as a whole, on the page and to screen readers.

export default {
  /** @param {{verdict: string, worth: string}} answer */
  announcement: ({ verdict, worth }) => `${verdict}, worth ${worth}.`,
  /** @param {{failure: string}} last */
  failed: ({ failure }) => `The last change could not be computed (${failure}). What you typed is kept.`,
  tryAgain: 'Try again',
  /** @param {{fields: string, n: number}} problems a place for the fields' names, and how many they are */
  needOther: ({ fields, n }) =>
    `This is still the last good answer: ${fields} ${n === 1 ? 'needs' : 'need'} another value.`,
  /** @param {{pointer: string, accepted: string}} problem of a field that has no name */
  unnamed: ({ pointer, accepted }) => `${pointer} (expected ${accepted})`,
};
