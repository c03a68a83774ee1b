/** @type {import('../languages.js').Area<'status'>} */
const status = {
  announcement: ({ verdict, worth }) => `${verdict}، القيمة ${worth}.`,
  failed: ({ failure }) => `تعذر حساب التغيير الأخير (${failure}). ما أدخلتموه محفوظ.`,
  tryAgain: 'حاولوا مرة أخرى',
  needOther: ({ fields }) => `ما زالت هذه آخر إجابة صالحة؛ يلزم إدخال قيمة أخرى في: ${fields}.`,
  unnamed: ({ pointer, accepted }) => `${pointer} (المتوقع ${accepted})`,
};

export default status;
