/** @type {import('../languages.js').Area<'states'>} */
const states = {
  reasons: {
    'no-wasm': {
      what: 'لا يستطيع هذا المتصفح تشغيل الحاسبة: تنقصه WebAssembly.',
      remedy: 'كل متصفح حديث يدعمها؛ وفي المتصفحات المشددة يمكن السماح بها لهذه الصفحة.',
    },
    blocked: {
      what: 'سياسة الأمان لهذه الصفحة لا تسمح بتشغيل الحاسبة.',
      remedy: 'يمكن لمالك الصفحة السماح بها عبر ’wasm-unsafe-eval’ في script-src.',
    },
    network: { what: 'تعذر تحميل الحاسبة.', remedy: 'تحققوا من اتصالكم وحاولوا مرة أخرى.' },
    'not-found': { what: 'جزء من الحاسبة مفقود على الخادم.', remedy: 'حاولوا مرة أخرى بعد قليل.' },
    compile: { what: 'وصلت الحاسبة تالفة.', remedy: 'حاولوا مرة أخرى؛ فسيُعاد تحميلها.' },
    crashed: { what: 'توقفت الحاسبة.', remedy: 'حاولوا مرة أخرى؛ لم يضع شيء مما أدخلتموه.' },
  },
  loading: ({ kilobytes }) => `يجري تحميل الحاسبة${kilobytes ? `، ${kilobytes} كيلوبايت حتى الآن` : ''} …`,
  couldNotStart: 'تعذر بدء الحاسبة.',
  partMissing: 'تعذر تحميل هذا الجزء من الصفحة.',
  tryAgain: 'حاولوا مرة أخرى',
  fullPage: 'فتح الحاسبة في صفحة مستقلة',
};

export default states;
