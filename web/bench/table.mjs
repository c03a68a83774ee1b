// Medians, high percentiles and tables of them.

/** @param {number[]} samples @param {number} share */
export function quantile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** @param {number[]} samples */
export const median = (samples) => quantile(samples, 0.5);

/**
 * Returns the median ratio of samples taken in turn, which a busy machine distorts less than the times.
 * @param {number[]} samples
 * @param {number[]} others
 */
export const ratio = (samples, others) => median(samples.map((sample, i) => sample / others[i]));

/** @param {number} ms */
export const milliseconds = (ms) => `${ms.toFixed(1)} ms`;

/** @param {string} name @param {string[]} values */
export const row = (name, ...values) => name.padEnd(41) + values.map((value) => value.padStart(14)).join('');
