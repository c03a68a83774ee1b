// A chance as a frequency, which people read rightly: so many of 50 futures.

/** @import { Format } from './format.js' */

/** How many of 50. @param {string | number | undefined} share */
export const ofFifty = (share) => Math.round(Number(share) * 50);

/** Near to certain, none or all of 50 would deny the doubt that is left. @param {string | number} share */
const nearlyCertain = (share) => Number(share) > 0 && Number(share) < 1 && ofFifty(share) % 50 === 0;

/** What the words for a chance stand for: in 50ths, or near to certain in tenths of a per cent. @param {string | number} share */
export const roundedChance = (share) =>
  nearlyCertain(share) ? Math.round(Math.min(999, Math.max(1, Number(share) * 1000))) / 1000 : ofFifty(share) / 50;

/** @param {string | number} share @param {Format} format */
export const chance = (share, format) =>
  nearlyCertain(share) ? format.percent(roundedChance(share)) : format.words.verdict.inFifty({ pays: ofFifty(share) });

/** That it pays, as a heading. @param {string | number} share @param {Format} format */
export function paysIn(share, format) {
  const words = format.words.risk;
  return nearlyCertain(share)
    ? words.paysInShare({ share: format.percent(roundedChance(share)) })
    : words.paysIn({ pays: ofFifty(share) });
}

/** How far from the middle the worth with every input at its value is one of few, as a share of what eight of ten futures span. */
const far = 1 / 8;

/** Why the worth with every input at its value is not about the middle of the futures, undefined where it is. @param {{npv: string, risk?: import('../engine/types.js').Risk}} assessed @param {Format} format */
export function offCentre({ npv, risk }, format) {
  if (!risk) return undefined;
  const [worth, low, middle, high] = [npv, risk.p10, risk.p50, risk.p90].map(Number);
  const words = format.words.risk;
  if (worth < low || worth > high) return words.outside({ worth: format.money(npv) });
  return Math.abs(worth - middle) > (high - low) * far
    ? words.lopsided({ worth: format.money(npv), above: worth > middle })
    : undefined;
}
