import { duration } from './grammar.js';

/** @param {string} net @param {boolean} ahead @param {number} horizon */
const standing = (net, ahead, horizon) =>
  `${duration(horizon)}後は${net}の${ahead ? 'プラス' : 'マイナス'}（金利を除く）`;

/** @type {import('../languages.js').Area<'answers'>} */
const answers = {
  keep: 'これをAとして残す',
  keepInstead: '代わりにこれをAとして残す',
  when: '切替の時期',
  noMonthPays: ({ end, loss }) => `どの月に切り替えても採算が合いません。最良の${end}でも${loss}の損です`,
  waitingCosts: ({ end, cost }) => `${end}より後まで待つと${cost}以上の損になります`,
  firstIsBest: ({ end, worth }) => `可能な最初の月が最良です：${end}、価値は${worth}`,
  isBest: ({ end, worth }) => `${end}が最良の切替時期で、価値は${worth}です`,

  byMonth: '月ごとの推移',
  neverBehind: ({ net, ahead, horizon }) => `継続を下回ることはなく、${standing(net, ahead, horizon)}`,
  notEarnedBack: ({ net, ahead, horizon }) => `回収できません。${standing(net, ahead, horizon)}`,
  earnedBack: ({ deepest, even, net, ahead, horizon }) =>
    `最大で${deepest}のマイナス、${even}までに回収、${standing(net, ahead, horizon)}`,

  allInputs: 'すべての入力項目',
  everyFigure: '結果を左右するすべての数字',
  yourFigures: 'お客様の数字',
  comesAbout: 'この数字の求め方',
};

export default answers;
