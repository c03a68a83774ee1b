// The presets, and what they call the providers, in Japanese, by the estimator's English.

export default {
  'Preference data for language models': '言語モデルの選好データ',
  '60,000 preference pairs a month for two language models: the new price is lower, and the contract renews in eight months unless notice is given.':
    '2つの言語モデルのために月60,000組の選好ペア。新しい価格のほうが安く、契約は通知しなければ8か月後に更新されます。',
  'Current provider': '現在のプロバイダー',
  'New provider': '新しいプロバイダー',
  'Image boxes': '画像の枠',
  '800,000 boxes a month in price tiers, a provider that runs out of capacity as you grow, and a contract about to roll from month to month.':
    '月800,000個の枠を段階価格で購入。成長すると処理能力が足りなくなるプロバイダーで、契約はまもなく月ごとの継続になります。',
  'Segmentation for driving': '運転向けセグメンテーション',
  '20,000 segmented street scenes a month, with fourteen months left on a contract that has no early exit.':
    '月20,000枚の街路シーンのセグメンテーション。中途解約のない契約があと14か月残っています。',
  'Expert reasoning data by the hour': '専門家の推論データ（時間制）',
  '1,200 worked solutions a month written by specialists and billed by the hour; the contract ends in two months and notice is due in one.':
    '専門家が書く月1,200件の解答を時間単価で購入。契約は2か月後に終わり、通知の期限は1か月後です。',
  'Medical imaging': '医用画像',
  '900 scans a month segmented by clinicians for a validated product: the offer is cheaper, but the move has to be validated again.':
    '検証済み製品のために臨床医が月900件の画像をセグメンテーション。提案のほうが安いものの、移行後に再検証が必要です。',
  'Documents and text': '文書とテキスト',
  '150,000 documents a month with their fields marked, prepaid credits that leaving early would forfeit, and a tiered offer.':
    '項目を標識した文書を月150,000件。中途解約すると失効する前払いクレジットがあり、提案は段階制です。',
};
