/** @type {import('../languages.js').Area<'charts'>} */
const charts = {
  asTable: '数字を表で見る',
  netPresentValue: '正味現在価値',

  timing: '切替月ごとの切替の価値',
  timingSays: ({ end, best, worst }) => `最良は${end}で${best}の価値、最悪の月は${worst}の価値です。`,
  timingTable: '切替月ごとの正味現在価値',
  cutoverAtEndOf: '切替（月末）',
  note: '備考',
  best: '最良',
  presentTerm: '現契約期間',
  renewal: ({ n }) => `更新${n}回目`,
  bestMark: ({ month, worth }) => `最良：${month}、${worth}`,
  notice: ({ month, cost }) =>
    `${month === null ? '本日解約通知' : `${month}末までに解約通知`}${cost === null ? '' : `（逃すと${cost}の損）`}`,
  renews: ({ month, cost }) =>
    `${month === null ? '本日通知しないと更新' : `${month}末までに通知しないと更新`}${cost === null ? '' : `（逃すと${cost}の損）`}`,
  chooseCutover: '表示する切替月',
  cutoverWorth: ({ end, worth }) => `${end}、価値${worth}`,
  cutoverIs: ({ end, worth }) => `${end}：${worth}`,

  cumulative: '切替の利益の月次累計',
  neverBehind: ({ end }) => `切替が継続を下回ることはなく、最終的に${end}になります。`,
  course: ({ deepest, month, end }) =>
    `切替は最大で継続を${deepest}下回り、${month === null ? '対象期間内には回収できず' : `${month}か月目に回収し`}、最終的に${end}になります。`,
  range: '10通り中8通りの将来で、灰色の範囲に収まります。線はすべての入力が設定値のときのものです。',
  cumulativeTable: '月ごとの切替の利益',
  month: '月',
  benefit: '利益',
  addedUp: '累計',
  discounted: '割引後の累計',
  paysBack: ({ month }) => `${month}に回収`,
  phases: {
    'as-today': '現状',
    preparation: '準備',
    'parallel-run': '並行稼働',
    'ramp-up': '立ち上げ',
    steady: '安定稼働',
  },
  phaseList: ({ phases }) =>
    `${phases.map(({ name, from, to }) => `${name}：${from === to ? from : `${from}から${to}まで`}`).join('、')}。`,

  kinds: {
    cash: { title: '支払い', says: '社外への支払い' },
    staff: { title: '自社の人員', says: '自社の作業時間' },
    quality: { title: '品質', says: 'ラベルの遅れや品質低下による損失' },
    risk: { title: 'リスク', says: '期待損失' },
  },
  costTable: '切替の一時費用（項目別）',
  what: '項目',
  amount: '金額',
  oneTimeTotal: '一時費用の合計',
  nothingFor: ({ lines }) => `費用がかからない項目：${lines.join('、')}。`,

  zeroAt: ({ value }) => `${value}で0`,
  setToZero: ({ value, input }) => `${value}で0：「${input}」を損益分岐点に設定し、この切替月を固定`,
};

export default charts;
