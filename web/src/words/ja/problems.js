/** @type {import('../languages.js').Area<'problems'>} */
const problems = {
  between: ({ min, max }) => `${min}から${max}まで`,
  betweenWhole: ({ min, max }) => `${min}から${max}までの整数`,
  above: ({ min, max }) => `${min}より大きく${max}以下`,
  inDigits: ({ bounds, digits, exponent }) => `${bounds}（${digits}桁以内、指数は-${exponent}から${exponent}まで）`,
  bounds: ({ bounds }) => `${bounds}。`,
  missing: ({ bounds }) => `${bounds}。何も入力されていません。`,
  typed: ({ bounds, value }) => `${bounds}。入力は「${value}」です。`,
  is: ({ bounds, value }) => `${bounds}。値は${value}です。`,
  tooLowFor: ({ fields }) => `${fields}には小さすぎます。`,
  expected: ({ accepted }) => `入力できるのは${accepted}`,
  otherCurrency: ({ typed, currency }) =>
    `入力は「${typed}」ですが、ここの金額の通貨は${currency}です。換算するか、「通貨と期間」で通貨を変更してください。`,
  noMoney: ({ typed }) => `入力は「${typed}」ですが、ここは金額ではありません。`,
  noShare: ({ typed }) => `入力は「${typed}」ですが、ここはパーセントではありません。`,
  ambiguous: ({ typed, readings: [one, other] }) =>
    `「${typed}」は${one}とも${other}とも読めます。どちらかを入力してください。`,
  rules: {
    number: '数値',
    yes_no: '真または偽',
    choice: ({ choices }) => `次のいずれか：${choices}`,
    currency: 'JPYなどのISO 4217通貨コード',
    calendar_month: '2027-01のような月（1900-01から2199-12まで）',
    text: ({ high }) => `有効な1から${high}文字のテキスト`,
    items: ({ high }) => `1から${high}件のリスト`,
    not_with_model: ({ model }) => `料金体系「${model}」にはこの項目はありません`,
    labels_above: ({ low }) => `${low}を超える値`,
    no_upper_end: '最後の段階は上限なし',
    at_most: ({ high, highField }) => `${high}（「${highField}」の値）以下`,
    month_between: ({ low, lowField, high, highField }) =>
      `${low}（「${lowField}」の値）以上、${high}（「${highField}」の値）以下`,
    given_number: 'このシナリオにある数値のJSONポインター',
    no_range: '整数に幅は設定できません',
    at_most_value: ({ high }) => `値そのもの（${high}）以下`,
    at_least_value: ({ low }) => `値そのもの（${low}）以上`,
    object: 'オブジェクト',
    fields: ({ choices }) => `次のいずれかの項目：${choices}`,
    once: '各項目は1回だけ',
    ranges: 'JSONポインターごとに幅を示すオブジェクト',
    range_within: ({ low, high }) => `${low}から${high}までに収まる幅`,
    figure: '内訳を示せる数値',
    json: 'JSON形式のシナリオ1件',
    size: 'より小さいシナリオ',
    none: 'ほかに誤りがないこと',
  },
};

export default problems;
