/** @type {import('../languages.js').Area<'candidates'>} */
const candidates = {
  shown: '表示する候補',
  option: ({ at, name }) => `${at}. ${name}`,
  add: '候補を追加',
  addFirst: '別の候補と比べる',
  duplicate: '複製',
  duplicateThis: ({ name }) => `${name}を複製`,
  remove: '削除',
  removeThis: ({ name }) => `${name}を削除`,
  rename: '名称を変更',
  most: ({ most }) => `比べられる候補は${most}件までです。`,
  bestOf: ({ name, count }) => `${name}（${count}件の候補で最良）`,
  nearestOf: ({ name, count }) => `${count}件の候補のうち最も近いのは${name}です`,
  tiedWith: ({ name, others }) =>
    `${name}（${others.length > 2 ? `他の${others.length}候補` : others.join('、')}と同じ価値）`,
  isWorthMore: ({ name, more }) => `${name}のほうが${more}高い価値です。`,
  showRecommended: ({ name }) => `${name}を表示`,
  announcement: ({ shown, verdict, worth, better, count }) =>
    `${shown}：${verdict}、価値${worth}。${better === null ? `${count}候補の中でこれを上回るものはありません` : `${better}のほうが高い価値です`}。`,
};

export default candidates;
