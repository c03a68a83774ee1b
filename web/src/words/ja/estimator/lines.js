// The cost lines and what each is, in Japanese, by the estimator's English.

export default {
  Labels: 'ラベル',
  "The provider's invoice, with top-up to the commitment and platform fee, less credits used.":
    'プロバイダーの請求額。最低利用額までの不足分とプラットフォーム料を含み、使ったクレジットを差し引きます。',
  'Your own review': '自社の検査',
  "Your reviewers' time on the share of labels you check.": '検査する割合のラベルにかかる検査者の時間。',
  Rework: 'やり直し',
  'Labels that review rejected, done again at the agreed share of their price.':
    '検査で不合格のラベルを、価格の取り決めた割合でやり直す費用。',
  'Labels beyond capacity': '処理能力を超えるラベル',
  'Labels needed that the provider has no capacity for, at what a late label costs you.':
    'プロバイダーの処理能力を超える必要ラベル（遅れたラベルの費用で計算）。',
  'Wrong labels in training': '学習データの誤ったラベル',
  'Model accuracy lost to wrong labels in the training set, at the value of a point.':
    '学習データの誤ったラベルで失われるモデル精度（1ポイントの価値で計算）。',
  'Risk of a disruption': '中断のリスク',
  'Chance that the active provider stops serving you this month, times what that costs.':
    '稼働中のプロバイダーがその月に提供を止める確率に、その費用を掛けたもの。',
  'Choosing the provider': 'プロバイダーの選定',
  'Procurement hours, spread over the preparation.': '調達の時間（準備期間に均等に配分）。',
  Pilot: '試行',
  'Labels bought to test the new provider, in the first preparation month.':
    '新しいプロバイダーを試すため、準備の最初の月に購入するラベル。',
  'Security review': 'セキュリティ審査',
  "Engineers' hours for the security review, spread over the preparation.":
    'セキュリティ審査のエンジニア時間（準備期間に均等に配分）。',
  'Outside counsel': '社外弁護士',
  "Counsel's hours, spread over the preparation.": '弁護士の時間（準備期間に均等に配分）。',
  'Risk of a claim': '紛争のリスク',
  'Chance of being drawn into a dispute, times what it costs.': '紛争に巻き込まれる確率に、その費用を掛けたもの。',
  'Guidelines, integration, calibration': '指針・連携・調整',
  'Own hours to move the work, spread over the preparation.': '作業を移すための自社の時間（準備期間に均等に配分）。',
  'What the new provider asks once.': '新しいプロバイダーが一度だけ求める料金。',
  'Labels the new provider makes as well in the months before cutover.':
    '切替前の月に、新しいプロバイダーも作成するラベル。',
  Relabelling: 'ラベルの付け直し',
  'The share of the training set that the new provider does again.': '新しいプロバイダーがやり直す学習データの割合。',
  'Computing to retrain': '再学習の計算',
  'GPU time to retrain the models, as far as it was not due anyway.':
    'モデルを再学習するGPU時間（いずれにせよ予定していた分を除く）。',
  'Engineers to retrain': '再学習のエンジニア',
  "Engineers' hours to retrain and validate the models, as far as it was not due anyway.":
    'モデルを再学習・検証するエンジニアの時間（いずれにせよ予定していた分を除く）。',
  'Late labels in the ramp-up': '立ち上げ時の遅れたラベル',
  'Labels the new workforce cannot deliver yet, at what a late label costs you.':
    '新しい作業者がまだ納品できないラベル（遅れたラベルの費用で計算）。',
  'Points of accuracy lost until guidelines are read alike again, at the value of a point.':
    '指針の読み方が再び揃うまでに失われる精度のポイント（1ポイントの価値で計算）。',
  'Leaving the contract': '契約からの離脱',
  'Settlement of the commitment, rebates paid back and export fees, less credits refunded.':
    '最低利用額の精算、返還する割戻金、書き出し料から、返金されるクレジットを差し引いたもの。',
  Other: 'その他',
};
