import { isolated } from './grammar.js';

/** @typedef {import('../languages.js').Area<'checklist'>['topics']} Topics */
/** @type {NonNullable<Topics>} */
const topics = [
  {
    id: 'approach',
    title: 'من تواصل معكم وبأي معرفة',
    items: [
      {
        id: 'contact',
        text: ({ candidate }) => `دُوِّن من أجرى أول تواصل مع ${isolated(candidate)} ومتى وكيف، والرسائل محفوظة.`,
      },
      {
        id: 'people',
        text: ({ incumbent, candidate }) =>
          `سُئل هل عمل أحد ممن يتعاملون معكم لدى ${isolated(candidate)} في ${isolated(incumbent)}، وما الذي لا يزال يلزمه.`,
      },
      {
        id: 'sources',
        text: ({ incumbent, candidate }) =>
          `أكد ${isolated(candidate)} كتابةً أن عرضه لا يستخدم أي شيء سري يخص ${isolated(incumbent)}.`,
      },
    ],
  },
  {
    id: 'pricing',
    title: 'الأسعار والشروط السرية',
    items: [
      {
        id: 'covered',
        text: ({ incumbent }) =>
          `واضح ما يبقيه العقد مع ${isolated(incumbent)} سريًا: الأسعار والأحجام والإرشادات وتقارير الجودة.`,
      },
      {
        id: 'unshared',
        text: ({ candidate }) => `لم يصل شيء من ذلك إلى ${isolated(candidate)}، وقد سعّر متطلباتكم من عنده.`,
      },
      {
        id: 'both',
        text: ({ incumbent, candidate }) =>
          `شروط ${isolated(candidate)} محجوبة عن ${isolated(incumbent)} بالطريقة نفسها.`,
      },
    ],
  },
  {
    id: 'obligations',
    title: 'عدم الاستقطاب والأسرار التجارية',
    items: [
      {
        id: 'own',
        text: ({ incumbent }) => `قُرئ عقدكم مع ${isolated(incumbent)} بحثًا عن الحصرية ومنع استقطاب موظفيه.`,
      },
      {
        id: 'ownership',
        text: () => 'محسوم من يملك الإرشادات والتصنيفات ومجموعات الاختبار والأدوات والوسوم، وما الذي يجوز تسليمه.',
      },
      {
        id: 'disputes',
        text: ({ candidate }) =>
          `سُئل هل من نزاع قائم أو مهدَّد به ضد ${isolated(candidate)} بشأن أشخاص أو عملاء أو أسرار تجارية.`,
      },
      {
        id: 'indemnity',
        text: ({ candidate }) =>
          `متفق على من يتحمل تكلفتكم إذا رفع أحد مطالبة بشأن الانتقال، وإلى أي حد يستطيع ${isolated(candidate)} دفعها.`,
      },
    ],
  },
  {
    id: 'continuity',
    title: 'الاستمرار إذا أوقفت محكمة المزود الجديد',
    items: [
      {
        id: 'fallback',
        text: ({ candidate }) =>
          `معروف من سيتولى الوسم وبأي سرعة إذا منع أمر قضائي ${isolated(candidate)} أو بعض موظفيه من خدمتكم.`,
      },
      { id: 'leave', text: () => 'في تلك الحالة يحق لكم المغادرة دون رسم واستعادة كل العمل، مكتملًا أو غير مكتمل.' },
      {
        id: 'bridge',
        text: ({ incumbent }) => `هناك جسر: مصدر ثانٍ أو مخزون وسوم أو حق التمديد القصير مع ${isolated(incumbent)}.`,
      },
    ],
  },
  {
    id: 'data',
    title: 'البيانات: الإعادة والحذف والنقل',
    items: [
      {
        id: 'inventory',
        text: ({ incumbent }) =>
          `مُدرج ما لدى ${isolated(incumbent)}: البيانات الخام والوسوم والإرشادات ومجموعات الاختبار والسجلات، ومقاولو الباطن الذين لديهم نسخ.`,
      },
      { id: 'export', text: () => 'صيغة الإعادة وسعرها وموعدها متفق عليها، وجُرّب التصدير قبل إرسال الإشعار.' },
      { id: 'deletion', text: () => 'سيُؤكد الحذف كتابةً، شاملًا النسخ الاحتياطية ومقاولي الباطن.' },
      {
        id: 'personal',
        text: ({ candidate }) =>
          `حيث توجد بيانات شخصية يجوز أن تذهب إلى ${isolated(candidate)}: فُحصت الموافقات والاتفاقات والسجلات.`,
      },
    ],
  },
  {
    id: 'security',
    title: 'الأمان والأشخاص الذين يسِمون',
    items: [
      { id: 'review', text: () => 'رُوجعت صلاحيات الوصول والأجهزة والمواقع ومقاولو الباطن والشهادات والحوادث السابقة.' },
      { id: 'places', text: () => 'متفق على أين تُعالج البيانات ومن يعالجها.' },
      { id: 'workforce', text: () => 'سُئل عن أجور الواسمين وتدريبهم ودورانهم الوظيفي: فالجودة تتوقف عليها.' },
    ],
  },
  {
    id: 'proof',
    title: 'المراجع والإثبات',
    items: [
      {
        id: 'references',
        text: ({ candidate }) =>
          `سُئل عميلان لدى ${isolated(candidate)} بحجمكم وفي مجالكم، والأفضل أن يكونا من اختياركم.`,
      },
      { id: 'blind', text: () => 'قُيّمت التجربة دون معرفة المصدر، على مجموعة اختبار لم يسمها أي من المزودين.' },
      {
        id: 'promises',
        text: () => 'الدقة والسرعة والطاقة المحسوبة هنا واردة في العقد الجديد، مع ما يترتب على عدم تحقيقها.',
      },
      { id: 'standing', text: ({ candidate }) => `فُحص ملاك ${isolated(candidate)} وماليته، وما يترتب على بيع الشركة.` },
    ],
  },
  {
    id: 'contract',
    title: 'العقد الذي تتركونه',
    items: [
      { id: 'notice', text: () => 'قُرئ تاريخ الإشعار وشكله والمرسل إليه في العقد نفسه؛ فهذه الخطة تعدّ أشهرًا كاملة.' },
      { id: 'figures', text: () => 'الالتزام والتجديد والخصومات والأرصدة في العقد تطابق الأرقام المستخدمة هنا.' },
      {
        id: 'help',
        text: ({ incumbent }) => `المساعدة في التسليم متفق عليها مع ${isolated(incumbent)}، أو معلوم أنها غير متاحة.`,
      },
    ],
  },
];

/** @type {import('../languages.js').Area<'checklist'>} */
const checklist = {
  topics,
  question: 'قبل أن توقّعوا',
  heading: ({ done, all }) =>
    done === 0
      ? `أمور للتحقق منها قبل الانتقال: ${all}`
      : done < all
        ? `أُنجز ${done} من ${all} من التحققات`
        : `أُنجزت كل التحققات: ${all}`,
  intro:
    'تذكيرات لانتقال من هذا النوع، بلا ترتيب حسب الأهمية. وهي عامة وليست استشارة قانونية: مستشاركم يعرف عقودكم وقانونكم.',
  topic: ({ title, done, all }) => `${title}: ${done} من ${all}`,
};

export default checklist;
