// Limits of the estimator.

export const maxCandidates = 8;

export const maxTiers = 20;

/** Characters. */
export const maxNameLength = 80;
