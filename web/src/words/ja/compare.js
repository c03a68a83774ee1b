import { duration } from './grammar.js';

/** @type {import('../languages.js').Area<'compare'>} */
const compare = {
  question: '横並びの比較',
  leads: ({ name, lead, next }) => `${name}の価値が最も高く、${next}を${lead}上回ります`,
  losesLeast: ({ name, lead, next }) =>
    `どの候補も採算が合いません。損失が最も小さいのは${name}で、${next}より${lead}少なくなります`,
  tied: ({ names }) => `${names}の価値は同じです`,
  allTied: ({ count }) => (count === 2 ? '2つの候補の価値は同じです' : `${count}件の候補の価値はすべて同じです`),
  follows: '以下の対象',

  caption: '主な指標による候補の比較',
  measure: '指標',
  measures: {
    upFront: '初期費用',
    paysBack: '回収期間',
    worth: '価値',
    range: '10通り中8通りの将来',
    chance: '採算が合う可能性',
    bestMonth: '最良の月',
    noticeBy: '解約通知の期限（月末）',
    exitCost: '契約からの離脱',
    fit: '適合度（10点満点）',
  },
  best: {
    least: '少ないほど良い',
    most: '多いほど良い',
    soonest: '早いほど良い',
    latest: '遅いほど良い',
    highest: '高いほど良い',
    lowEnd: '下限が高いほど良い',
  },
  winner: '最良',
  jointWinner: '同率で最良',
  never: '回収不可',
  atOnce: '即時',
  today: '本日',
  months: ({ months }) => duration(months),
  fromTo: ({ low, high }) => `${low}～${high}`,
  fixed: ({ month }) => `${month}に切り替える場合`,

  chart: '各候補への切替の利益の月次累計',
  chartSays: ({ ends, horizon }) =>
    `${duration(horizon)}後：${ends.map(({ name, amount }) => `${name} ${amount}`).join('、')}。`,
  month: '月',
};

export default compare;
