// A chance as a frequency, which people read rightly: so many of 50 futures.

/** @typedef {import('./format.js').Format} Format */

/** How many of 50. @param {string | number | undefined} share */
export const ofFifty = (share) => Math.round(Number(share) * 50);

/** Near to certain, none or all of 50 would deny the doubt that is left: a share then, to a tenth of a per cent. @param {string | number} share @param {Format} format */
function nearlyCertain(share, format) {
  const doubted = Number(share) > 0 && Number(share) < 1 && ofFifty(share) % 50 === 0;
  return doubted ? format.percent(Math.min(0.999, Math.max(0.001, Number(share)))) : undefined;
}

/** @param {string | number} share @param {Format} format */
export const chance = (share, format) => nearlyCertain(share, format) ?? format.words.verdict.inFifty({ pays: ofFifty(share) });

/** That it pays, as a heading. @param {string | number} share @param {Format} format */
export function paysIn(share, format) {
  const nearly = nearlyCertain(share, format);
  const words = format.words.sureness;
  return nearly === undefined ? words.paysIn({ pays: ofFifty(share) }) : words.paysInShare({ share: nearly });
}

/** That the worth with every input at its value lies outside of eight of ten futures, undefined where it does not. @param {{npv: string, risk?: import('../engine/types.js').Risk}} assessed @param {Format} format */
export function outside({ npv, risk }, format) {
  const within = !risk || (Number(npv) >= Number(risk.p10) && Number(npv) <= Number(risk.p90));
  return within ? undefined : format.words.sureness.outside({ worth: format.money(npv) });
}
