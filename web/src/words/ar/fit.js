import { isolated } from './grammar.js';

/** @type {import('../languages.js').Area<'fit'>} */
const fit = {
  question: 'ما وراء المال',
  leads: ({ name, score, next, nextScore }) =>
    `${isolated(name)} هو الأنسب لكم بدرجة ${score} من 10، متقدمًا على ${isolated(next)} بدرجة ${nextScore}`,
  tied: ({ names, score }) => `${isolated(names)}: ملاءمة متساوية بدرجة ${score} من 10`,
  allAlike: ({ score }) => `كل المزودين متساوون في الملاءمة بدرجة ${score} من 10: قيّموهم لتروا الفروق`,
  caption: 'مدى ملاءمة كل مزود لكم، من 0 إلى 10',
  provider: 'المزود',
  score: 'الدرجة',
  explains: 'درجات من 0 إلى 10 مرجحة بأولوياتكم. وهي لا تدخل في المبالغ.',
  robust: ({ incumbent, share }) => `أعلى من ${isolated(incumbent)} في ${share} من كل الأولويات الممكنة`,
  always: ({ incumbent }) => `أعلى من ${isolated(incumbent)} أيًّا كانت أولوياتكم`,
  never: ({ incumbent }) => `ليس أعلى من ${isolated(incumbent)} أيًّا كانت أولوياتكم`,
  flip: ({ name, incumbent, criterion, from, to, raised }) =>
    `لقلب ترتيب ${isolated(name)} و${isolated(incumbent)} يلزم ${raised ? 'رفع' : 'خفض'} أولوية «${criterion}» من ${from} إلى ما ${raised ? 'فوق' : 'دون'} ${to}: ولا أولوية أخرى وحدها تفعل ذلك بأقل.`,
  noFlip: ({ name, incumbent }) => `لا يقلب تغيير أولوية واحدة ترتيب ${isolated(name)} و${isolated(incumbent)}.`,
  criterion: 'المعيار',
  priority: 'الأولوية',
  criteria: {
    accuracy: 'الدقة والجودة',
    scalability: 'قابلية التوسع',
    security: 'الأمان',
    pricing: 'الأسعار',
    experience: 'الخبرة في مجالكم',
  },
  priorityOf: ({ criterion }) => `${criterion}: الأولوية`,
  scoreOf: ({ criterion, name }) => `${criterion}: درجة ${isolated(name)}`,
  weigh: 'الترجيح والتقييم',
  missing: 'ما الذي يهمكم عدا المال؟',
  missingSays: 'حددوا مدى أهمية الدقة وقابلية التوسع والأمان والأسعار والخبرة، وقيّموا كل مزود من 0 إلى 10.',
  unscored: ({ names }) => `لم يُقيَّم بعد: ${isolated(names)}.`,
};

export default fit;
