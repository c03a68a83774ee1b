import { duration } from './grammar.js';

/** @type {import('../languages.js').Area<'costs'>} */
const costs = {
  once: {
    cash: 'لمرة واحدة: مدفوعات',
    staff: 'لمرة واحدة: موظفوكم',
    quality: 'لمرة واحدة: وسوم متأخرة أو أسوأ',
    risk: 'لمرة واحدة: خسائر متوقعة',
  },
  running: {
    cash: 'جارية: الوسوم وإعادة العمل',
    staff: 'جارية: المراجعة الداخلية',
    quality: 'جارية: وسوم خاطئة أو ناقصة',
    risk: 'جارية: خسائر متوقعة',
  },
  question: 'من أين تأتي التكلفة',
  pays: ({ cost, saving, net, horizon }) =>
    `${cost} مقدمًا توفر بعد ذلك ${saving}: أقل بمقدار ${net} خلال ${duration(horizon)}`,
  free: ({ saving, horizon }) => `لا شيء مقدمًا، وتوفير ${saving} خلال ${duration(horizon)}`,
  partly: ({ cost, saving }) => `${cost} مقدمًا، يُوفَّر منها لاحقًا ${saving}`,
  dearer: ({ cost, more }) => `${cost} مقدمًا، و${more} إضافية تُدفع بعد ذلك`,
  wasted: ({ cost }) => `${cost} مقدمًا، ولا توفير يُذكر بعد ذلك`,
  onlyDearer: ({ more }) => `لا شيء مقدمًا، لكن ${more} إضافية تُدفع بعد ذلك`,
  same: 'الانتقال يكلف بقدر البقاء',
  comesBack: ({ back, saving, more }) =>
    `يعود ${back} مقدمًا${saving !== null ? `، ويُوفَّر ${saving} بعد ذلك` : more !== null ? `، لكن ${more} إضافية تُدفع بعد ذلك` : ''}`,

  largest: ({ lines }) => `يقع معظم التكلفة لمرة واحدة في: ${lines.join(' و')}.`,
  byKind: ({ cash, staff, quality, risk, whole }) =>
    `بالمدفوعات وحدها تبلغ قيمة الانتقال ${cash} بنقود اليوم؛ ومع ساعات موظفيكم (${staff}) والجودة (${quality}) والخسائر المتوقعة (${risk}) تبلغ ${whole}.`,

  chart: 'من تكلفة البقاء إلى تكلفة الانتقال',
  chartSays: ({ staying, switching, horizon }) =>
    `خلال ${duration(horizon)} يكلف البقاء ${staying} والانتقال ${switching}، قبل الفائدة.`,
  staying: ({ horizon }) => `البقاء، ${duration(horizon)}`,
  switching: ({ horizon }) => `الانتقال، ${duration(horizon)}`,
  more: ({ amount }) => `+${amount}`,
  less: ({ amount }) => `−${amount}`,
  cut: 'شريطا المجموعين مقطوعان عند الخط المتكسر: فهما لا يبدآن من 0.',
  table: 'ما يكلفه الانتقال ويوفره حسب النوع',
  kind: 'نوع التكلفة',
  upFront: 'مقدمًا',
  saved: 'يُوفَّر بعد ذلك',
  net: 'صافي المكسب',
  worth: 'بنقود اليوم',
  all: 'المجموع',
  lines: 'التكلفة المبدئية بندًا بندًا',
};

export default costs;
