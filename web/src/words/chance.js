// Chances as frequencies, such as 34 of 50 scenarios: people judge these better
// than percentages.

/** @import { Format } from './format.js' */

/** Converts a share to a number of 50 scenarios. @param {string | number | undefined} share */
const ofFifty = (share) => Math.round(Number(share) * 50);

/** Reports whether a share rounds to 0 or 50 of 50 although a doubt remains. @param {string | number} share */
const nearlyCertain = (share) => Number(share) > 0 && Number(share) < 1 && ofFifty(share) % 50 === 0;

/** Rounds a share as its words do: to 50ths, or to tenths of a per cent near 0 and 1. @param {string | number} share */
export const roundedChance = (share) =>
	nearlyCertain(share) ? Math.round(Math.min(999, Math.max(1, Number(share) * 1000))) / 1000 : ofFifty(share) / 50;

/** Words a chance: "34 in 50", or "99.9%". @param {string | number} share @param {Format} format */
export const chance = (share, format) =>
	nearlyCertain(share) ? format.percent(roundedChance(share)) : format.words.verdict.inFifty({ pays: ofFifty(share) });

/** Words the chance that switching pays off as a heading. @param {string | number} share @param {Format} format */
export function paysIn(share, format) {
	const words = format.words.risk;
	return nearlyCertain(share)
		? words.paysInShare({ share: format.percent(roundedChance(share)) })
		: words.paysIn({ pays: ofFifty(share) });
}

/** Distance of the worth from the median above which it is called lopsided, as a share of the range from p10 to p90. */
const lopsidedDistance = 1 / 8;

/**
 * Explains why the worth of the inputs as entered is far from the median of the
 * scenarios; undefined if it is near.
 * @param {{npv: string, risk?: import('../engine/types.js').Risk}} assessed
 * @param {Format} format
 */
export function offCentre({ npv, risk }, format) {
	if (!risk) return undefined;
	const [worth, low, middle, high] = [npv, risk.p10, risk.p50, risk.p90].map(Number);
	const words = format.words.risk;
	if (worth < low || worth > high) return words.outside({ worth: format.money(npv) });
	return Math.abs(worth - middle) > (high - low) * lopsidedDistance
		? words.lopsided({ worth: format.money(npv), above: worth > middle })
		: undefined;
}
