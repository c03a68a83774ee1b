/** @type {import('../languages.js').Area<'inputs'>} */
const inputs = {
  search: '入力項目を検索',
  searchHint: '価格、時間、通知など',
  found: ({ n, of, groups }) => `${of}件中${n}件の入力項目${groups > 1 ? `（${groups}グループ）` : ''}`,
  noneFound: ({ query }) => `名称・説明・単位に「${query}」を含む入力項目はありません。`,
  noneChanged: 'まだ何も変更していません。',
  noneChangedFound: ({ query }) => `変更した入力項目のうち、名称・説明・単位に「${query}」を含むものはありません。`,
  onlyChanged: ({ n }) => `変更したものだけ（${n}）`,
  showAll: 'すべて表示',

  undo: '元に戻す',
  redo: 'やり直す',
  resetAll: 'すべて初期値に戻す',
  undoOf: ({ field }) => `元に戻す：${field}`,
  redoOf: ({ field }) => `やり直す：${field}`,
  undone: ({ field }) => `元に戻しました：${field}`,
  redone: ({ field }) => `やり直しました：${field}`,
  several: '複数の入力項目',
  aCandidate: '候補の一覧',

  parts: { contract: '現在の拘束', quality: '自社の検査', team: '1時間の費用' },
  noEarlyExit: '対象外：中途解約はできません。',

  between: ({ low, high }) => `不確実：${low}から${high}まで`,
  low: ({ label }) => `最小：${label}`,
  high: ({ label }) => `最大：${label}`,
  range: ({ label }) => `幅：${label}`,
  lowest: '最小',
  highest: '最大',
  certain: '確実とみなす',
  takeAsCertain: '確実とみなす',
  giveRange: '幅を設定する',
  putBack: '幅を元に戻す',
  rangeMoves: '十分あり得る最小値と最大値です。値を変えると両方とも動きます。',

  tierFrom: '下限',
  tierTo: '上限',
  tierUnitPrice: 'ラベル単価',
  noUpperEnd: '上限なし',

  waitingHurdle: ({ share, amount }) =>
    `価格が動くため、待つこと自体に価値があります。1年間の節約額が1年間の継続費用の${share}（${amount}）を超えたら切り替えてください。`,
  waitingIndicative:
    '目安です。価格差がどちらにも偏って動かないと仮定しています（Agarwal, Driscoll, Laibson, NBER w13487）。',
};

export default inputs;
