import { isolated } from './grammar.js';

/** @type {import('../languages.js').Area<'plan'>} */
const plan = {
  steps: {
    notice: { name: 'إرسال الإشعار', does: 'بالشكل وإلى العنوان اللذين يحددهما العقد؛ ومواعيده تتقدم على الأشهر الكاملة المعدودة هنا.' },
    preparation: { name: 'الإعداد', does: 'كل ما يسبق التحويل.' },
    evaluation: { name: 'التقييم', does: 'مقارنة العروض والاطلاع على المراجع والتفاوض والاختيار.' },
    pilot: { name: 'التجربة', does: 'وسم دفعة صغيرة وتقييمها دون معرفة المصدر، على مجموعة اختبار لم يصنعها أي من المزودين.' },
    security: { name: 'المراجعة الأمنية', does: 'صلاحيات الوصول والأشخاص والأماكن ومقاولو الباطن والحوادث.' },
    legal: { name: 'المراجعة القانونية', does: 'العقدان: ما يلزمكم في القديم وما يحميكم في الجديد.' },
    migration: { name: 'الإرشادات والتكامل', does: 'تسليم الإرشادات وربط مسارات البيانات ومعايرة القوة العاملة الجديدة.' },
    parallel: { name: 'التشغيل المتوازي', does: 'يسم المزودان العمل نفسه؛ قارنوا قبل الاعتماد على الجديد.' },
    relabel: { name: 'إعادة الوسم', does: 'يعيد المزود الجديد جزءًا من مجموعة التدريب.' },
    cutover: { name: 'التحويل', does: 'آخر يوم يسم فيه المزود الحالي.' },
    contract_end: { name: 'نهاية العقد', does: 'استعيدوا بياناتكم وأكدوا حذفها قبل ذلك الموعد.' },
    ramp: { name: 'التصعيد', does: 'إلى أن تعوض القوة العاملة الجديدة 95% مما كان ينقصها أولًا من السرعة والدقة.' },
    accuracy_dip: { name: 'تعافي النماذج', does: 'إلى أن يُعوَّض 95% من انخفاض دقة النموذج.' },
    retraining: { name: 'إعادة التدريب', does: 'تدريب النماذج على الوسوم الجديدة والتحقق منها.' },
    payback: { name: 'استرداد التكلفة', does: 'من هنا يتقدم الانتقال على البقاء: قارنوا بما كان يفترض أن يكلف.' },
  },
  question: 'ما العمل ومتى',
  heading: ({ begin, notice, cutover }) => `${notice === null ? 'الإشعار اليوم، والبدء' : 'البدء'} في ${begin}${notice === null ? '' : `، والإشعار بحلول ${notice}`}، والتحويل في ${cutover}`,
  headingAnyway: ({ begin, notice, cutover }) => `إذا انتقلتم رغم ذلك: ${notice === null ? 'الإشعار اليوم، والبدء' : 'البدء'} في ${begin}${notice === null ? '' : `، والإشعار بحلول ${notice}`}، والتحويل في ${cutover}`,
  chart: ({ name }) => `خطة الانتقال إلى ${isolated(name)}`,
  chartSays: ({ first, when, last, until }) => `تبدأ بـ«${first}»، ${when}، وتنتهي بـ«${last}»، ${until}.`,
  table: ({ name }) => `الانتقال إلى ${isolated(name)} خطوة بخطوة`,
  step: 'الخطوة',
  from: 'من',
  until: 'حتى نهاية',
  todo: 'المضمون',
  today: 'اليوم',
  todayMark: 'اليوم',
  round: ({ step, n }) => `${step} ${n}`,
  span: ({ from, to }) => `${from} – ${to}`,
  endOf: ({ month }) => `نهاية ${month}`,
  beyond: 'يشير السهم إلى ما بعد الأفق الزمني.',

  calendar: 'إضافة المواعيد إلى التقويم (.ics)',
  calendarName: 'خطة الانتقال',
  calendarFailed: 'تعذر إنشاء التقويم؛ حاولوا مرة أخرى.',
  undated: 'حددوا الشهر الأول تحت «كل المدخلات» لتروا هنا أشهرًا تقويمية وتحصلوا على المواعيد في تقويم.',
  calendarTitle: ({ from, to }) => `الانتقال من ${isolated(from)} إلى ${isolated(to)}`,
  entry: ({ step, name, single }) => `${step}${single ? '' : ': اكتمال'} (${isolated(name)})`,
  entrySays: ({ does, months }) => `${does}\n${months}\nمن خطة الانتقال. وهي تعدّ أشهرًا كاملة: تحققوا من كل تاريخ في العقد.`,
  begin: ({ name }) => `بدء الإعداد (${isolated(name)})`,
};

export default plan;
