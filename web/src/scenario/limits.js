// How long the lists and names of a scenario may be: no more does the estimator accept.

export const mostCandidates = 8;

export const mostTiers = 20;

/** In characters. */
export const longestName = 80;
