// Medians, high percentiles and a table of them.

/** @param {number[]} samples @param {number} share */
export function quantile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** @param {number[]} samples */
export const median = (samples) => quantile(samples, 0.5);

/** @param {number} ms */
export const ms = (ms) => `${ms.toFixed(1)} ms`;

/** @param {string} name @param {string[]} values */
export const row = (name, ...values) => name.padEnd(41) + values.map((value) => value.padStart(14)).join('');

/** A row of what was measured. @param {string} name @param {number[]} samples in ms @param {string[]} more */
export const spread = (name, samples, ...more) => row(name, ms(median(samples)), ms(quantile(samples, 0.95)), ...more);

/**
 * How many times another's time something takes, of samples taken in turns: the
 * middle of the ratios, which a busy machine bends less than the times.
 * @param {number[]} samples
 * @param {number[]} others
 */
export const ratio = (samples, others) => median(samples.map((sample, i) => sample / others[i]));
