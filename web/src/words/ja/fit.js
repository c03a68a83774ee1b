/** @type {import('../languages.js').Area<'fit'>} */
const fit = {
  question: '金額以外の評価',
  leads: ({ name, score, next, nextScore }) =>
    `最も適しているのは${name}で10点満点の${score}点、次は${next}の${nextScore}点です`,
  tied: ({ names, score }) => `${names}の適合度は同じで、10点満点の${score}点です`,
  allAlike: ({ score }) => `どのプロバイダーの適合度も10点満点の${score}点で同じです。採点すると違いが分かります`,
  caption: '各プロバイダーの適合度（0から10）',
  provider: 'プロバイダー',
  score: '評点',
  explains: '0から10の評点を優先度で重み付けしたものです。金額には含まれません。',
  robust: ({ incumbent, share }) => `あり得る優先度の${share}で${incumbent}を上回ります`,
  always: ({ incumbent }) => `優先度がどうであれ${incumbent}を上回ります`,
  never: ({ incumbent }) => `優先度がどうであれ${incumbent}を上回りません`,
  flip: ({ name, incumbent, criterion, from, to, raised }) =>
    `${name}と${incumbent}の順位を逆転させるには、「${criterion}」の優先度を${from}から${to}より${raised ? '上に引き上げる' : '下に引き下げる'}必要があります。これより小さな変更で済む優先度はほかにありません。`,
  noFlip: ({ name, incumbent }) => `優先度を1つ変えただけでは、${name}と${incumbent}の順位は変わりません。`,
  criterion: '基準',
  priority: '優先度',
  criteria: {
    accuracy: '精度と品質',
    scalability: '拡張性',
    security: 'セキュリティ',
    pricing: '価格',
    experience: '専門分野の経験',
  },
  priorityOf: ({ criterion }) => `${criterion}：優先度`,
  scoreOf: ({ criterion, name }) => `${criterion}：${name}の評点`,
  weigh: '重み付けと採点',
  missing: '金額のほかに何を重視しますか',
  missingSays:
    '精度、拡張性、セキュリティ、価格、経験をどれだけ重視するかを示し、各プロバイダーを0から10で採点してください。',
  unscored: ({ names }) => `未採点：${names}。`,
};

export default fit;
