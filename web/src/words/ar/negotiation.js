import { isolated } from './grammar.js';

/** @type {Record<import('../en/negotiation.js').Per, string>} */
const unit = { label: 'لكل وسم', hour: 'للساعة' };

/** @type {import('../languages.js').Area<'negotiation'>} */
const negotiation = {
  question: 'على طاولة التفاوض',
  headingPays: ({ incumbent, discount, candidate, price, per }) =>
    `على ${isolated(incumbent)} أن يخفّض ${discount} ليحتفظ بكم${price === null ? '' : `؛ ويستطيع ${isolated(candidate)} أن يطلب حتى ${price} ${unit[per]}`}`,
  headingCredit: ({ incumbent, credit }) => `لا يحتفظ بكم إلا رصيد قدره ${credit} من ${isolated(incumbent)}`,
  headingUnkept: ({ incumbent }) => `لا سعر لدى ${isolated(incumbent)} يحتفظ بكم`,
  headingPrice: ({ candidate, price, per, offered }) =>
    `يكسبكم ${isolated(candidate)} بسعر ${price} ${unit[per]}، لا ${offered}`,
  headingDiscount: ({ candidate, discount }) => `يكسبكم ${isolated(candidate)} بخفض أسعاره ${discount}`,
  headingNever: ({ candidate }) => `حتى الوسوم المجانية من ${isolated(candidate)} لا تكسبكم`,
  headingEven: 'العرضان متساويا القيمة',

  even: 'هذه هي النقاط التي يتساوى عندها العرضان لكم. وما تكسبونه يقع وراءها: ابدؤوا بطلب أكثر.',
  holds: ({ end, of }) =>
    `وهي لتحويل في ${end}، كل منها بمفرده ومع ثبات كل ما عداه${{ best: '. ولا شهر آخر أعلى قيمة، فما يمنعكم من هذا يمنعكم من الجميع', closest: '، وهو الشهر الذي يكسبكم فيه المزوّد الجديد بأعلى سعر', shown: '' }[of]}.`,
  tossUp: 'الأمر متقارب جدًا: تنازل صغير من أي طرف يحسمه.',

  to: ({ name }) => `إلى ${isolated(name)}`,

  sayDiscount: ({ discount }) => `نبقى إذا انخفض سعر الوسم لديكم ${discount} ابتداءً من الفاتورة القادمة.`,
  sayDiscountPrice: ({ discount, price, per }) => `نبقى إذا خفّضتم ${discount} إلى ${price} ${unit[per]}.`,
  sayRetentionCredit: ({ credit }) => `نبقى مع رصيد ${credit} على فواتيرنا القادمة.`,
  noDiscount: 'لا خصم يكفي، ولا حتى الوسوم المجانية: فالالتزام أو الرسوم أو الجودة ترجح وحدها ضد البقاء.',
  needsNothing: ({ loss, best }) =>
    `لا يلزم شيء للاحتفاظ بكم: فالمغادرة تكلفكم ${loss}${best ? ' حتى في أفضل شهر' : ' في هذا التحويل'}. اسألوا مع ذلك؛ فالأسعار مفتوحة عند التجديد.`,

  sayLimit: ({ price, per, offered, room }) =>
    `عرضكم ${offered} ${unit[per]} مرحب به؛ فوق ${price}، أي ${room} أكثر، نبقى حيث نحن.`,
  sayLimitRise: ({ room }) => `ننتقل بأسعاركم، لكن ليس إذا زادت بأكثر من ${room}.`,
  noLimit: ({ name }) => `يجدي الانتقال حتى بعشرة أضعاف سعر ${isolated(name)}.`,
  sayFee: ({ amount, cutover }) => `إذا كلف تأسيسنا ${amount} أكثر مما تعرضون، في ${cutover}، بقينا أيضًا.`,
  keepCredit: ({ credit }) => `دون رصيد التوقيع لن ننتقل؛ و${credit} منه هو ما يحقق التعادل.`,
  sayPrice: ({ price, per, offered }) => `ننتقل إذا خفّضتم من ${offered} إلى ${price} ${unit[per]}.`,
  sayPrices: ({ discount }) => `ننتقل إذا انخفضت أسعاركم ${discount}.`,
  saySigningCredit: ({ credit, more }) =>
    `ننتقل مع رصيد ${credit} على فواتيرنا الأولى${more ? '، بدلًا مما تعرضون' : ''}.`,
  sayBear: ({ amount, cutover }) => `ننتقل إذا تحملتم ${amount} مما يكلفنا الانتقال، في ${cutover}.`,
  sayPay: ({ amount, cutover }) => `ننتقل إذا دفعتم لنا ${amount}، في ${cutover}.`,
  noPrice: 'لا سعر يكفي، ولا حتى الوسوم المجانية: فتكلفة المغادرة والتحويل هي التي تحسم.',
  noCredit: 'لا رصيد توقيع يكفي: فالفواتير التي يُخصم منها صغيرة جدًا.',

  table: 'ما الذي يساوي بين العرضين',
  lever: 'الوسيلة',
  offered: 'كما عُرض',
  evensOut: 'يتعادل عند',
  priceOf: ({ name }) => `سعر ${isolated(name)} عند البقاء`,
  pricesOf: ({ name }) => `أسعار ${isolated(name)}`,
  retentionCredit: ({ name }) => `رصيد إضافي من ${isolated(name)} عند البقاء`,
  signingCredit: ({ name }) => `رصيد التوقيع من ${isolated(name)}`,
  paymentTo: ({ name, cutover }) => `دفعة إلى ${isolated(name)} فوق العرض، في ${cutover}`,
  perUnit: ({ price, per }) => `${price} ${unit[per]}`,
  none: 'لا شيء',
  notNeeded: 'لا يلزم شيء',
  nothingDoes: 'لا شيء يكفي',
  tenfold: 'فوق عشرة أضعاف',
};

export default negotiation;
