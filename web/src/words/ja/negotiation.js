/** @type {Record<import('../en/negotiation.js').Per, string>} */
const unit = { label: '1ラベルあたり', hour: '1時間あたり' };

/** @type {import('../languages.js').Area<'negotiation'>} */
const negotiation = {
  question: '交渉の席で',
  headingPays: ({ incumbent, discount, candidate, price, per }) =>
    `${incumbent}が引き留めるには${discount}の値引きが必要${price === null ? '' : `。${candidate}は${unit[per]}${price}まで求められます`}`,
  headingCredit: ({ incumbent, credit }) => `${incumbent}が引き留められるのは${credit}のクレジットだけです`,
  headingUnkept: ({ incumbent }) => `${incumbent}はどの価格でも引き留められません`,
  headingPrice: ({ candidate, price, per, offered }) =>
    `${candidate}は${unit[per]}${offered}ではなく${price}なら選ばれます`,
  headingDiscount: ({ candidate, discount }) => `${candidate}は価格を${discount}引き下げれば選ばれます`,
  headingNever: ({ candidate }) => `${candidate}のラベルが無料でも選ばれません`,
  headingEven: '2つの提案の価値は同じです',

  even: 'これらは両方の提案の価値が等しくなる点です。得になるのはその先ですので、最初はより多くを求めてください。',
  holds: ({ end, of }) =>
    `いずれも${end}の切替についてのもので、それぞれ単独で、他の条件は同じとしています。${{ best: 'これより価値の高い月はないため、この月を見送る理由はすべての月に当てはまります。', closest: 'これは、新しい提供者が最も高い価格で選ばれる月です。', shown: '' }[of]}`,
  tossUp: '優劣つけがたく、どちらかの小さな譲歩で決まります。',

  to: ({ name }) => `${name}へ`,

  sayDiscount: ({ discount }) => `次の請求からラベル単価を${discount}下げていただければ、継続します。`,
  sayDiscountPrice: ({ discount, price, per }) =>
    `${discount}下げて${unit[per]}${price}にしていただければ、継続します。`,
  sayRetentionCredit: ({ credit }) => `今後の請求に${credit}のクレジットをいただければ、継続します。`,
  noDiscount: '無料のラベルを含め、どの値引きでも足りません。最低利用額・料金・品質だけで継続に不利です。',
  needsNothing: ({ loss, best }) =>
    `引き留めに何も必要ありません。離れると${best ? '最良の月でも' : 'この切替では'}${loss}の損になります。それでも尋ねてみてください。更新時は価格の交渉ができます。`,

  sayLimit: ({ price, per, offered, room }) =>
    `${unit[per]}${offered}は歓迎です。${price}（${room}増）を超えるなら、現状を続けます。`,
  sayLimitRise: ({ room }) => `ご提示の価格なら移りますが、${room}を超えて高ければ移りません。`,
  noLimit: ({ name }) => `${name}の価格が10倍でも、切替の採算は合います。`,
  sayFee: ({ amount, cutover }) =>
    `${cutover}の時点で開始費用がご提示より${amount}多くなるなら、やはり現状を続けます。`,
  keepCredit: ({ credit }) => `契約時のクレジットがなければ移りません。そのうち${credit}で釣り合います。`,
  sayPrice: ({ price, per, offered }) => `${unit[per]}${offered}から${price}に下げていただければ、移ります。`,
  sayPrices: ({ discount }) => `価格を${discount}下げていただければ、移ります。`,
  saySigningCredit: ({ credit, more }) =>
    `最初の請求に${credit}のクレジットをいただければ${more ? '（現在のご提示に代えて）' : ''}、移ります。`,
  sayBear: ({ amount, cutover }) => `移行にかかる費用のうち${amount}を${cutover}にご負担いただければ、移ります。`,
  sayPay: ({ amount, cutover }) => `${cutover}に${amount}をお支払いいただければ、移ります。`,
  noPrice: '無料のラベルを含め、どの価格でも足りません。離脱と移行の費用が決め手です。',
  noCredit: 'どの契約時クレジットでも足りません。充当する請求額が小さすぎます。',

  table: '両方の提案の価値を等しくするもの',
  lever: '手段',
  offered: '提示',
  evensOut: '釣り合う点',
  priceOf: ({ name }) => `${name}の価格（継続の場合）`,
  pricesOf: ({ name }) => `${name}の価格`,
  retentionCredit: ({ name }) => `${name}の追加クレジット（継続の場合）`,
  signingCredit: ({ name }) => `${name}の契約時クレジット`,
  paymentTo: ({ name, cutover }) => `提示を超える${name}への支払い（${cutover}）`,
  perUnit: ({ price, per }) => `${unit[per]}${price}`,
  none: 'なし',
  notNeeded: '必要なし',
  nothingDoes: '足りるものなし',
  tenfold: '10倍超',
};

export default negotiation;
