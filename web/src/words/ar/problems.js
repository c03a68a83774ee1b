/** @type {import('../languages.js').Area<'problems'>} */
const problems = {
  between: ({ min, max }) => `بين ${min} و${max}`,
  betweenWhole: ({ min, max }) => `عدد صحيح بين ${min} و${max}`,
  above: ({ min, max }) => `أكثر من ${min} و${max} على الأكثر`,
  inDigits: ({ bounds, digits, exponent }) =>
    `${bounds}، بما لا يزيد على ${digits} رقمًا وبأس من -${exponent} إلى ${exponent}`,
  bounds: ({ bounds }) => `${bounds}.`,
  missing: ({ bounds }) => `${bounds}؛ لم يُدخل شيء.`,
  typed: ({ bounds, value }) => `${bounds}؛ أدخلتم \u2068${value}\u2069.`,
  is: ({ bounds, value }) => `${bounds}؛ القيمة \u2068${value}\u2069.`,
  tooLowFor: ({ fields }) => `أقل مما يلزم لـ ${fields}.`,
  expected: ({ accepted }) => `المتوقع ${accepted}`,
  otherCurrency: ({ typed, currency }) =>
    `أدخلتم \u2068${typed}\u2069، لكن المبالغ هنا بعملة ${currency}. حوّلوا المبلغ أو غيّروا العملة تحت «العملة والمدة».`,
  noMoney: ({ typed }) => `أدخلتم \u2068${typed}\u2069، لكن هذا الحقل لا يقبل مبلغًا ماليًا.`,
  noShare: ({ typed }) => `أدخلتم \u2068${typed}\u2069، لكن هذا الحقل لا يقبل نسبة مئوية.`,
  ambiguous: ({ typed, readings: [one, other] }) =>
    `قد يعني \u2068${typed}\u2069 ‏${one} أو ${other}. أدخلوا أحدهما من فضلكم.`,
  rules: {
    number: 'عدد',
    yes_no: 'نعم أو لا',
    choice: ({ choices }) => `أحد: ${choices}`,
    currency: 'رمز عملة وفق ISO 4217 مثل USD',
    calendar_month: 'شهر مثل 2027-01، من 1900-01 إلى 2199-12',
    text: ({ high }) => `نص من 1 إلى ${high} حرفًا صالحًا`,
    items: ({ high }) => `قائمة من 1 إلى ${high} عنصرًا`,
    not_with_model: ({ model }) => `لا حقل كهذا مع نموذج التسعير «${model}»`,
    labels_above: ({ low }) => `أكثر من ${low}`,
    no_upper_end: 'لا حد أعلى للشريحة الأخيرة',
    at_most: ({ high, highField }) => `${high} على الأكثر، وهي قيمة «${highField}»`,
    month_between: ({ low, lowField, high, highField }) =>
      `${low} على الأقل («${lowField}») و${high} على الأكثر («${highField}»)`,
    given_number: 'مؤشر JSON لعدد وارد في هذا السيناريو',
    no_range: 'لا نطاق لعدد صحيح',
    at_most_value: ({ high }) => `القيمة نفسها على الأكثر، ${high}`,
    at_least_value: ({ low }) => `القيمة نفسها على الأقل، ${low}`,
    object: 'كائن',
    fields: ({ choices }) => `أحد الحقول: ${choices}`,
    once: 'كل حقل مرة واحدة',
    ranges: 'كائن يقرن مؤشرات JSON بنطاقات',
    range_within: ({ low, high }) => `نطاق ضمن ${low} إلى ${high}`,
    figure: 'رقم يمكن شرحه',
    json: 'سيناريو واحد بصيغة JSON',
    size: 'سيناريو أصغر',
    none: 'لا أخطاء أخرى',
  },
};

export default problems;
