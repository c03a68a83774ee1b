// How many items the lists of a scenario may have: no more does the estimator accept.

export const mostCandidates = 8;

export const mostTiers = 20;
