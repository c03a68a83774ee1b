/** @type {import('../languages.js').Area<'inputs'>} */
const inputs = {
  search: 'البحث عن مُدخل',
  searchHint: 'السعر، الساعات، الإشعار …',
  found: ({ n, of, groups }) => `${n} من ${of} من المدخلات${groups > 1 ? `، في ${groups} مجموعات` : ''}`,
  noneFound: ({ query }) => `لا يوجد مُدخل فيه «\u2068${query}\u2069» في اسمه أو شرحه أو وحدته.`,
  noneChanged: 'لم تغيّروا شيئًا بعد.',
  noneChangedFound: ({ query }) => `لا يوجد بين ما غيّرتموه مُدخل فيه «\u2068${query}\u2069» في اسمه أو شرحه أو وحدته.`,
  onlyChanged: ({ n }) => `ما غيّرته فقط (${n})`,
  showAll: 'عرض الكل',

  undo: 'تراجع',
  redo: 'إعادة',
  resetAll: 'إعادة ضبط الكل',
  undoOf: ({ field }) => `تراجع: ${field}`,
  redoOf: ({ field }) => `إعادة: ${field}`,
  undone: ({ field }) => `تم التراجع: ${field}`,
  redone: ({ field }) => `تمت الإعادة: ${field}`,
  several: 'عدة مدخلات',
  aCandidate: 'قائمة المرشحين',

  parts: { contract: 'ما يلزمكم', quality: 'مراجعتكم الخاصة', team: 'تكلفة الساعة' },
  noEarlyExit: 'لا ينطبق: الخروج المبكر غير مسموح.',

  between: ({ low, high }) => `غير مؤكد: من ${low} إلى ${high}`,
  low: ({ label }) => `الأدنى: ${label}`,
  high: ({ label }) => `الأعلى: ${label}`,
  range: ({ label }) => `النطاق: ${label}`,
  lowest: 'الأدنى',
  highest: 'الأعلى',
  certain: 'يُعد مؤكدًا',
  takeAsCertain: 'اعتباره مؤكدًا',
  giveRange: 'إعطاؤه نطاقًا',
  putBack: 'استعادة نطاقه',
  rangeMoves: 'أدنى وأعلى ما يمكن أن يكون؛ ويتحرك كلاهما عند تغيير القيمة.',

  tierFrom: 'من',
  tierTo: 'حتى',
  tierUnitPrice: 'سعر الوسم',
  noUpperEnd: 'بلا حد',

  waitingHurdle: ({ share, amount }) =>
    `لأن الأسعار تتحرك فللانتظار قيمة بذاته: انتقلوا متى زاد توفير سنة على ${share} من تكلفة سنة من البقاء، أي ${amount}.`,
  waitingIndicative:
    'مؤشر تقريبي: يفترض أن الفارق بين السعرين لا ينجرف في أي اتجاه (Agarwal, Driscoll, Laibson, NBER w13487).',
};

export default inputs;
