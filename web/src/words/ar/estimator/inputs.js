// The labels and helps of the inputs, in Arabic, by the estimator's English.

export default {
  'Labels per month': 'الوسوم شهريًا',
  'Finished labels you need each month: one image box, one preference pair, one document.':
    'الوسوم الجاهزة التي تحتاجونها كل شهر: إطار في صورة، أو زوج تفضيل، أو مستند.',
  'Growth per year': 'النمو السنوي',
  'How much the monthly volume grows from one year to the next.': 'مقدار نمو الحجم الشهري من سنة إلى التالية.',
  'Labels in the training set': 'الوسوم في مجموعة التدريب',
  "Labels you already train on, all taken to be at the current provider's accuracy.":
    'وسوم تدرّبون نماذجكم عليها بالفعل، وتُعد كلها بدقة المزود الحالي.',
  'Cost of a late label': 'تكلفة الوسم المتأخر',
  'What it costs you when a label you need is not delivered in its month.':
    'ما يكلفكم إياه وسم تحتاجونه ولا يُسلَّم في شهره.',
  Name: 'الاسم',
  'What to call the provider you have.': 'الاسم الذي يُطلق على مزودكم الحالي.',
  'Pricing model': 'نموذج التسعير',
  'Per label, by the hour that labels take, or in graduated tiers.':
    'لكل وسم، أو بالساعات التي تستغرقها الوسوم، أو بشرائح متدرجة.',
  'Price per label': 'سعر الوسم',
  'What you are charged for one finished label.': 'ما يُحسب عليكم لوسم جاهز واحد.',
  'Price per hour': 'سعر الساعة',
  'What you are charged for an hour of labelling, not what the worker is paid.':
    'ما يُحسب عليكم لساعة وسم، لا ما يتقاضاه العامل.',
  'Minutes per label': 'الدقائق لكل وسم',
  'Billed time that one label takes.': 'الوقت المفوتر الذي يستغرقه وسم واحد.',
  "Tier's upper end": 'الحد الأعلى للشريحة',
  'The tier prices the labels of a month above the tier before it and up to this one; the last tier has no upper end.':
    'تسعّر الشريحة وسوم الشهر التي تزيد على الشريحة السابقة وحتى هذا الحد؛ وليس للشريحة الأخيرة حد أعلى.',
  "Tier's price per label": 'سعر الوسم في الشريحة',
  'What a label inside this tier costs.': 'تكلفة الوسم داخل هذه الشريحة.',
  'Platform fee per month': 'رسوم المنصة شهريًا',
  'Fixed monthly fee beside the labels.': 'رسم شهري ثابت إلى جانب الوسوم.',
  'Commitment per month': 'الالتزام الشهري',
  'Least you pay for labels in a month, used or not.': 'أقل ما تدفعونه مقابل الوسوم في الشهر، استُخدمت أم لم تُستخدم.',
  'Price uplift per year': 'زيادة السعر سنويًا',
  "How much the provider's prices rise each year; a baseline that never gets dearer flatters staying.":
    'مقدار ارتفاع أسعار المزود كل سنة؛ وأساس مقارنة لا يغلو أبدًا يجمّل البقاء.',
  'Label accuracy': 'دقة الوسوم',
  'Share of delivered labels that are right, measured on the same gold set for both providers.':
    'نسبة الوسوم المسلَّمة الصحيحة، مقيسة على مجموعة مرجعية واحدة للمزودين.',
  'Price share charged for rework': 'نسبة السعر لإعادة العمل',
  'What a rejected label costs to have done again, as a share of its price; 0 where rework is free.':
    'تكلفة إعادة وسم مرفوض كنسبة من سعره؛ 0 إذا كانت الإعادة مجانية.',
  'Capacity per month': 'الطاقة شهريًا',
  'Most labels the provider can deliver in a month; empty for no limit.':
    'أكثر ما يستطيع المزود تسليمه من الوسوم في الشهر؛ فارغ إذا لم يكن حد.',
  Credits: 'الأرصدة',
  'Prepaid balance, or credit for signing; it pays invoices first.':
    'رصيد مدفوع مقدمًا أو رصيد عند التوقيع؛ تُدفع منه الفواتير أولًا.',
  'Months left on the contract': 'الأشهر المتبقية في العقد',
  'Months until the current term ends.': 'الأشهر حتى نهاية المدة الحالية.',
  'Renewal term': 'مدة التجديد',
  'Months the contract renews for unless notice is given; 0 where it rolls from month to month.':
    'عدد الأشهر التي يتجدد لها العقد ما لم يُرسل إشعار؛ 0 إذا كان يمتد شهرًا بشهر.',
  'Notice period': 'مهلة الإشعار',
  'Months before a contract end by which notice must be given.':
    'عدد الأشهر قبل نهاية العقد التي يجب إرسال الإشعار خلالها.',
  'Early exit allowed': 'الخروج المبكر مسموح',
  'Whether the contract can be ended before its end for a fee.': 'هل يمكن إنهاء العقد قبل نهايته مقابل رسم.',
  'Early exit: share of what remains': 'الخروج المبكر: نسبة من المتبقي',
  'Share of the remaining commitment and fees that ending early costs. Where the EU Data Act applies it limits switching charges, not early-termination penalties; whether it covers human labelling is a question for counsel.':
    'نسبة ما يكلفه الإنهاء المبكر من الالتزام والرسوم المتبقية. وحيث يسري قانون البيانات الأوروبي فإنه يحد من رسوم التبديل لا من غرامات الإنهاء المبكر؛ وشموله للوسم البشري سؤال للمستشار القانوني.',
  'Early exit: fixed fee': 'الخروج المبكر: رسم ثابت',
  'Fee for ending early beside that share.': 'رسم الإنهاء المبكر إلى جانب تلك النسبة.',
  'Rebate to pay back': 'خصم يُعاد',
  'Rebates that fall due again if you leave before the term ends.': 'خصومات تُستحق من جديد إذا غادرتم قبل نهاية المدة.',
  'Unused credits paid back': 'أرصدة غير مستخدمة تُرد',
  'Share of unused credits that you get back on leaving.': 'نسبة الأرصدة غير المستخدمة التي تستردونها عند المغادرة.',
  'Export fee': 'رسم التصدير',
  'What the provider asks for handing over your data. In the EU the Data Act ends switching charges of data processing services on 12 January 2027; whether human labelling is one is a question for counsel.':
    'ما يطلبه المزود لتسليم بياناتكم. في الاتحاد الأوروبي ينهي قانون البيانات رسوم التبديل لخدمات معالجة البيانات في 12 يناير 2027؛ وكون الوسم البشري منها سؤال للمستشار القانوني.',
  'Export fee per label': 'رسم التصدير لكل وسم',
  'The same, per label in the training set.': 'الأمر نفسه، لكل وسم في مجموعة التدريب.',
  'What to call the provider you could move to.': 'الاسم الذي يُطلق على المزود الذي قد تنتقلون إليه.',
  'Cutover month': 'شهر التحويل',
  'The month at whose end the new provider takes over; empty, the page takes the best one, a file the first that the lead time allows.':
    'الشهر الذي يتولى المزود الجديد العمل في نهايته؛ وإن تُرك فارغًا أخذت الصفحة أفضل شهر، وأخذ الملف أول شهر تسمح به مدة الإعداد.',
  'Lead time': 'مدة الإعداد',
  'Months of preparation before the new provider can take over.':
    'أشهر الإعداد قبل أن يستطيع المزود الجديد تولي العمل.',
  'Procurement hours': 'ساعات المشتريات',
  "Own people's hours to evaluate, negotiate and buy.": 'ساعات فريقكم للتقييم والتفاوض والشراء.',
  'Security review hours': 'ساعات المراجعة الأمنية',
  "Engineers' hours to review and connect the new provider safely.":
    'ساعات المهندسين لمراجعة المزود الجديد وربطه بأمان.',
  'Counsel hours': 'ساعات المحامين',
  "Outside counsel's hours for the new contract and for leaving the old one.":
    'ساعات محامين خارجيين للعقد الجديد والخروج من القديم.',
  'Guideline hours': 'ساعات الإرشادات',
  "Own people's hours to rewrite the labelling guidelines for new readers.":
    'ساعات فريقكم لإعادة كتابة إرشادات الوسم لقراء جدد.',
  'Integration hours': 'ساعات التكامل',
  "Engineers' hours to connect tools, formats and pipelines.": 'ساعات المهندسين لربط الأدوات والصيغ ومسارات البيانات.',
  'Calibration hours': 'ساعات المعايرة',
  "Own people's hours to train the new workforce and align its judgement.":
    'ساعات فريقكم لتدريب القوة العاملة الجديدة ومواءمة أحكامها.',
  'Pilot labels': 'وسوم التجربة',
  'Labels bought from the new provider to test it.': 'وسوم تُشترى من المزود الجديد لاختباره.',
  'Set-up fee': 'رسم التأسيس',
  'What the new provider asks once for starting.': 'ما يطلبه المزود الجديد مرة واحدة للبدء.',
  'Parallel run': 'التشغيل المتوازي',
  'Last months before cutover in which both providers label.':
    'الأشهر الأخيرة قبل التحويل التي يعمل فيها المزودان معًا.',
  'Share labelled twice': 'النسبة الموسومة مرتين',
  'Share of the volume that the new provider labels as well during the parallel run.':
    'نسبة الحجم التي يسمها المزود الجديد أيضًا أثناء التشغيل المتوازي.',
  'Old labels done again': 'وسوم قديمة تُعاد',
  'Share of the training set that the new provider labels again so that old and new labels agree.':
    'نسبة مجموعة التدريب التي يعيد المزود الجديد وسمها لتتفق الوسوم القديمة والجديدة.',
  'Throughput at the start': 'الإنتاجية في البداية',
  'Share of your volume that the new workforce manages in its first month.':
    'نسبة حجمكم التي تنجزها القوة العاملة الجديدة في شهرها الأول.',
  'Label accuracy at the start': 'دقة الوسوم في البداية',
  'Label accuracy of the new workforce in its first month.': 'دقة وسوم القوة العاملة الجديدة في شهرها الأول.',
  'Ramp-up half-life': 'نصف عمر التصعيد',
  'Months in which the new workforce closes half the gap to its full speed and accuracy.':
    'الأشهر التي تسد فيها القوة العاملة الجديدة نصف الفجوة إلى سرعتها ودقتها الكاملتين.',
  'Dip in model accuracy': 'انخفاض دقة النموذج',
  'Points of model accuracy lost at first because new annotators read the guidelines differently.':
    'نقاط دقة النموذج المفقودة في البداية لأن الواسمين الجدد يقرؤون الإرشادات قراءة مختلفة.',
  'Half-life of the dip': 'نصف عمر الانخفاض',
  'Months in which half of the dip is made good.': 'الأشهر التي يُعوَّض فيها نصف الانخفاض.',
  'Other one-time cost': 'تكلفة أخرى لمرة واحدة',
  'Anything else that falls due at cutover.': 'أي شيء آخر يُستحق عند التحويل.',
  'Models to retrain': 'نماذج يُعاد تدريبها',
  'Models trained on these labels that must be trained again after a switch.':
    'نماذج دُرّبت على هذه الوسوم ويجب إعادة تدريبها بعد الانتقال.',
  'GPU hours per model and round': 'ساعات GPU لكل نموذج وجولة',
  'Computing time to train one model once.': 'زمن الحوسبة لتدريب نموذج واحد مرة واحدة.',
  'Price of a GPU hour': 'سعر ساعة GPU',
  'What an hour on one GPU costs; the sticker price is often only 60 to 70 % of the real bill.':
    'تكلفة ساعة على معالج GPU واحد؛ وكثيرًا ما يكون السعر المعلن 60 إلى 70% فقط من الفاتورة الفعلية.',
  'Engineer hours per model and round': 'ساعات المهندسين لكل نموذج وجولة',
  'Engineering time to retrain one model once.': 'وقت المهندسين لإعادة تدريب نموذج واحد مرة واحدة.',
  'Evaluation hours per model and round': 'ساعات التقييم لكل نموذج وجولة',
  'Engineering time to validate one retrained model, on a test set that the current provider did not label.':
    'وقت المهندسين للتحقق من نموذج معاد التدريب، على مجموعة اختبار لم يسمها المزود الحالي.',
  'Retraining not due anyway': 'إعادة تدريب لم تكن مقررة أصلًا',
  'Share of this retraining that would not have been done without the switch.':
    'نسبة إعادة التدريب هذه التي ما كانت لتجري لولا الانتقال.',
  'Retraining rounds': 'جولات إعادة التدريب',
  'How often the models are retrained because of the switch.': 'عدد مرات إعادة تدريب النماذج بسبب الانتقال.',
  'Months between rounds': 'الأشهر بين الجولات',
  'Time from one retraining round to the next; the first is in the month after cutover.':
    'الزمن من جولة إعادة تدريب إلى التالية؛ والأولى في الشهر التالي للتحويل.',
  'Accuracy lost per point of label error': 'الدقة المفقودة لكل نقطة خطأ',
  'Points of model accuracy lost for each point of wrong labels in the training set. Your own measurement is better.':
    'نقاط دقة النموذج المفقودة لكل نقطة من الوسوم الخاطئة في مجموعة التدريب. وقياسكم الخاص أفضل.',
  'Value of a point of accuracy per month': 'قيمة نقطة الدقة شهريًا',
  'What one percentage point of model accuracy is worth to your business in a month.':
    'قيمة نقطة مئوية واحدة من دقة النموذج لأعمالكم في الشهر.',
  "Operations' hourly cost": 'تكلفة ساعة العمليات',
  'Full cost of an hour of procurement, operations and guideline writers.':
    'التكلفة الكاملة لساعة من المشتريات والعمليات وكتّاب الإرشادات.',
  "Engineers' hourly cost": 'تكلفة ساعة المهندسين',
  'Full cost of an hour of your machine-learning and security engineers.':
    'التكلفة الكاملة لساعة من مهندسي تعلم الآلة والأمن لديكم.',
  "Counsel's hourly rate": 'أجر ساعة المحامين',
  'What an hour of outside counsel costs.': 'تكلفة ساعة محامٍ خارجي.',
  'Share you review': 'النسبة التي تراجعونها',
  'Share of delivered labels that your own people check.': 'نسبة الوسوم المسلَّمة التي يفحصها فريقكم.',
  'Errors the review finds': 'الأخطاء التي تكشفها المراجعة',
  'Share of the wrong labels among those reviewed that the review catches.':
    'نسبة الوسوم الخاطئة التي تكشفها المراجعة بين ما رُوجع.',
  'Review time per label': 'زمن المراجعة لكل وسم',
  'Minutes one reviewer needs for one label.': 'الدقائق التي يحتاجها مراجع واحد لوسم واحد.',
  "Reviewer's hourly cost": 'تكلفة ساعة المراجع',
  'Full cost of an hour of your reviewers, overhead included.':
    'التكلفة الكاملة لساعة من مراجعيكم شاملة المصاريف العامة.',
  'Chance of a disruption per year': 'احتمال الانقطاع سنويًا',
  'Chance in a year that the provider stops serving you: a court order, a breach, an acquisition, insolvency.':
    'احتمال أن يتوقف المزود عن خدمتكم خلال سنة: أمر قضائي أو اختراق أو استحواذ أو إعسار.',
  'Length of a disruption': 'مدة الانقطاع',
  'Months without labels if it happens.': 'الأشهر بلا وسوم إذا حدث.',
  'Cost of recovering from it': 'تكلفة التعافي منه',
  'Emergency cost of replacing the provider, beside the late labels.':
    'التكلفة الطارئة لاستبدال المزود، إلى جانب الوسوم المتأخرة.',
  'Chance of a claim': 'احتمال دعوى',
  'Chance that the switch draws you into a dispute, for instance over prices or knowledge brought along by people who changed sides.':
    'احتمال أن يجركم الانتقال إلى نزاع، مثلًا حول الأسعار أو معرفة جلبها أشخاص انتقلوا إلى الطرف الآخر.',
  'Cost of a claim': 'تكلفة الدعوى',
  'What such a dispute would cost you.': 'ما يكلفكم إياه مثل هذا النزاع.',
  'Chance per year that the need ends': 'احتمال انتهاء الحاجة سنويًا',
  'How often in a year you would stop needing these labels at all.':
    'كم مرة في السنة قد تنتهي حاجتكم إلى هذه الوسوم كليًا.',
  'How much the price gap moves per year': 'تحرك فارق السعر سنويًا',
  'Standard deviation in a year of the gap between the two prices, as a share of what you spend.':
    'الانحراف المعياري السنوي للفارق بين السعرين، كنسبة مما تنفقونه.',
  'Accuracy and quality: priority': 'الدقة والجودة: الأولوية',
  'How much this matters to you, against the other four.': 'مدى أهمية هذا لكم مقارنة بالأربعة الأخرى.',
  'Scalability: priority': 'قابلية التوسع: الأولوية',
  'Security: priority': 'الأمان: الأولوية',
  'Pricing: priority': 'الأسعار: الأولوية',
  'Experience in your field: priority': 'الخبرة في مجالكم: الأولوية',
  'Accuracy and quality: current provider': 'الدقة والجودة: المزود الحالي',
  'How good the provider you have is at this, from 0 to 10.': 'مدى جودة مزودكم الحالي في هذا، من 0 إلى 10.',
  'Scalability: current provider': 'قابلية التوسع: المزود الحالي',
  'Security: current provider': 'الأمان: المزود الحالي',
  'Pricing: current provider': 'الأسعار: المزود الحالي',
  'Experience in your field: current provider': 'الخبرة في مجالكم: المزود الحالي',
  'Accuracy and quality: new provider': 'الدقة والجودة: المزود الجديد',
  'How good the new provider is at this, from 0 to 10.': 'مدى جودة المزود الجديد في هذا، من 0 إلى 10.',
  'Scalability: new provider': 'قابلية التوسع: المزود الجديد',
  'Security: new provider': 'الأمان: المزود الجديد',
  'Pricing: new provider': 'الأسعار: المزود الجديد',
  'Experience in your field: new provider': 'الخبرة في مجالكم: المزود الجديد',
  'Format version': 'إصدار الصيغة',
  'Version of the scenario format.': 'إصدار صيغة السيناريو.',
  Currency: 'العملة',
  'Every amount is in this currency; changing it converts nothing.': 'كل المبالغ بهذه العملة؛ وتغييرها لا يحوّل شيئًا.',
  'First month': 'الشهر الأول',
  'Calendar month of month 1, so that months come with dates; without it they are only numbered.':
    'الشهر التقويمي للشهر 1، لتظهر الأشهر بتواريخها؛ وبدونه تكون مرقمة فقط.',
  Horizon: 'الأفق الزمني',
  'How many months the two futures are compared over.': 'عدد الأشهر التي يُقارن المستقبلان خلالها.',
  'Discount rate': 'معدل الخصم',
  'Yearly return that money could earn elsewhere. Put provider risk into the disruption inputs, not in here as well.':
    'العائد السنوي الذي يمكن أن يحققه المال في مكان آخر. ضعوا مخاطر المزود في مدخلات الانقطاع لا هنا أيضًا.',
};
