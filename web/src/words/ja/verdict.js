import { duration } from './grammar.js';

/** @param {string | null} notice */
const give = (notice) => (notice === null ? '本日、解約を通知してください' : `${notice}までに解約を通知してください`);

/** @param {number | null} payback */
function paysBack(payback) {
  if (payback === null) return '';
  return payback === 0 ? '費用が継続を上回ることはなく、' : `${duration(payback)}で回収でき、`;
}

/** @type {Record<'label' | 'hour', string>} */
const unit = { label: '1ラベルあたり', hour: '1時間あたり' };

/** @type {import('../languages.js').Area<'verdict'>} */
const verdict = {
  word: { switch_now: '今すぐ切替', switch_later: '後で切替', stay: '継続', toss_up: '優劣つけがたい' },

  switchNow: ({ end, notice, payback, worth, horizon }) =>
    `できるだけ早く（${end}に）切り替え、${give(notice)}。${paysBack(payback)}${duration(horizon)}間で${worth}の価値があります。`,
  switchLater: ({ end, notice, worth, horizon, gain }) =>
    `今ではなく、${end}に切り替えてください。${give(notice)}。${duration(horizon)}間で${worth}の価値があり${gain === null ? 'ます' : `、すぐに切り替える場合より${gain}有利です`}。`,
  tossUp: ({ worth, horizon, pays }) =>
    `優劣つけがたい結果です。切替は${duration(horizon)}間で${worth}の価値がありますが、同じ確からしさの50通りの将来のうち、採算が合うのは${pays}通りだけです。`,
  stayForNothing: ({ horizon }) => `継続してください。${duration(horizon)}以内では、切り替えても得はありません。`,
  stayAtBest: ({ loss, horizon }) =>
    `継続してください。最良の月に切り替えても、${duration(horizon)}以内に${loss}の損失になります。`,
  stayForCost: ({ cost, horizon, earnedBack }) =>
    `継続してください。切替には初期費用が${cost}かかり、${duration(horizon)}以内に${earnedBack ? '金利を含めると' : ''}回収できません。`,
  stayForLoss: ({ loss, horizon }) =>
    `継続してください。切り替えると、${duration(horizon)}以内に${loss}の損失になります。`,
  onBalance: ({ word }) => `${word}（確実ではありません）`,
  notCertain: ({ pays }) => `ただし確実ではなく、採算が合うのは同じ確からしさの50通りの将来のうち${pays}通りです。`,

  upFront: '初期費用',
  upFrontSays: ({ amount }) => `一時費用の合計、${amount}`,
  paysBack: '回収期間',
  never: '回収不可',
  atOnce: '即時',
  inMonths: ({ months }) => duration(months),
  neverSays: ({ horizon }) => `${duration(horizon)}以内には回収できません`,
  atOnceSays: '継続を下回ることはありません',
  inMonthsSays: ({ end }) => `${end}、金利を除く`,
  worthOver: ({ horizon }) => `${duration(horizon)}間の価値`,
  worthSays: ({ amount }) => `金利を含む現在価値、${amount}`,
  chance: '採算が合う可能性',
  chanceUnknown: '数千通りの将来を調べています',
  inFifty: ({ pays }) => `50通り中${pays}通り`,
  chanceSays: ({ low, middle, high }) => `10通り中8通りの将来で${low}から${high}、半数で${middle}超の価値`,

  fixedMonth: ({ end }) => `以下の数字は、${end}に切り替える場合のものです。`,
  thatIsBest: 'これが最良の月です。',
  showBest: ({ month }) => `最良の月（${month}）を表示`,
  aged: ({ month }) =>
    `このデータは${month}に始まりますが、すでに過ぎています。解約通知の期限も過ぎている可能性があります。`,
  beginIn: ({ month }) => `${month}から始める`,

  neverPays: ({ end, name }) => `${end}の切替は、${name}のラベルが無料でも採算が合いません。`,
  alwaysPays: ({ end, name }) => `${end}の切替は、${name}の価格が10倍でも採算が合います。`,
  wouldPayIf: ({ end, condition }) => `${end}の切替は、${condition}場合に採算が合います。`,
  firstPaysIf: ({ condition }) => `切替は、${condition}場合に採算が合います。`,
  wouldStopIf: ({ end, conditions }) =>
    `${end}の切替は、${conditions.join('場合、または')}場合に採算が合わなくなります。`,
  priceAbove: ({ name, price, per }) => `${name}の価格が${unit[per]}${price}を超える`,
  priceBelow: ({ name, price, per }) => `${name}の価格が${unit[per]}${price}を下回る`,
  pricesUp: ({ name, by }) => `${name}の価格が${by}上がる`,
  pricesDown: ({ name, by }) => `${name}の価格が${by}下がる`,
  discountOf: ({ name, discount }) => `${name}が価格を${discount}引き下げる`,
};

export default verdict;
