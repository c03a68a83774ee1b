/** @type {import('../languages.js').Area<'sureness'>} */
const sureness = {
  sure: '確かさ',
  looking: '数千通りの将来を調べています…',
  paysIn: ({ pays }) => `同じ確からしさの50通りの将来のうち、${pays}通りで採算が合います`,
  paysInShare: ({ share }) => `同じ確からしさの将来のうち、${share}で採算が合います`,
  outside: ({ worth }) => `すべての入力が設定値のときの${worth}はこの範囲の外です。幅が片側に広い入力があるためです。`,
  lopsided: ({ worth, above }) =>
    `すべての入力が設定値のときの${worth}は、多くの将来の結果より${above ? '高い' : '低い'}値です。入力の幅が${above ? '悪い' : '良い'}側に広いためです。`,
  nothingUncertain: 'このシナリオには不確実な入力項目がありません。',
  drivers: ({ drivers }) =>
    `ばらつきの主な要因は${drivers.map(({ input, share }) => `「${input}」（${share}）`).join('と')}です。棒は、不確実な入力項目それぞれの単独の影響を示します。`,
  paysFrom: ({ input, value }) => `他の条件が同じなら、「${input}」が${value}以上のとき切替の採算が合います。`,
  paysUpTo: ({ input, value }) => `他の条件が同じなら、「${input}」が${value}以下のとき切替の採算が合います。`,

  futures: '同じ確からしさの50通りの将来における切替の価値',
  futuresSays: ({ low, high }) => `10通りに1通りは${low}を下回り、10通りに1通りは${high}を上回ります。`,
  futuresTable: 'すべての将来における切替の価値',
  measure: '指標',
  low: '下限：10通りに1通りはこれより悪い',
  middle: '中央：半分はこれより悪い',
  high: '上限：10通りに1通りはこれより良い',
  mean: '平均',
  worstTenth: '最悪の1割の平均',
  chance: '採算が合う可能性',

  swings: '不確実な入力項目の下限と上限における切替の価値',
  swingsSay: ({ input }) => `最も影響が大きいのは「${input}」です。入力項目どうしの相互作用は含みません。`,
  swingsTable: '不確実な入力項目の下限と上限における正味現在価値',
  swingsHead: {
    input: '入力項目',
    low: '下限',
    worthAtLow: 'そのときの価値',
    high: '上限',
    worthAtHigh: 'そのときの価値',
  },
  stopsPaying: '0で採算割れ',
};

export default sureness;
