
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
  figuresOf: ({ name }) => `以下の数字は${name}のものです。`,
  showRecommended: ({ name }) => `${name}を表示`,
  announcement: ({ best, verdict, worth, count, shown }) => `${count}件の候補のうち、${best}の価値が最も高くなります。${verdict}、価値${worth}。${shown}を表示しています。`,
};

export default candidates;
