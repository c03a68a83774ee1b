// How long the lists and names of a scenario may be: no more does the estimator accept.

export const maxCandidates = 8;

export const maxTiers = 20;

/** In characters. */
export const maxNameLength = 80;
