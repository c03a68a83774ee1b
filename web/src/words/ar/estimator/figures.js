// The names and rules of the figures, in Arabic, by the estimator's English.

export default {
  'Up front': 'التكلفة المبدئية',
  'The one-time lines of the switch over the horizon, undiscounted.':
    'بنود الانتقال لمرة واحدة خلال الأفق الزمني، دون خصم.',
  'Arithmetic: nothing is assumed beside the inputs.': 'حساب: لا يُفترض شيء غير المدخلات.',
  'Worth over the horizon (net present value)': 'القيمة خلال الأفق الزمني (صافي القيمة الحالية)',
  'The benefits of all months, each discounted to today; rounded once.':
    'مكاسب كل الأشهر، كل منها مخصوم إلى اليوم؛ مع تقريب واحد.',
  'The usual way to value flows over time.': 'الطريقة المعتادة لتقييم التدفقات عبر الزمن.',
  'Worth in cash': 'القيمة في المدفوعات',
  'The same over the lines that are paid to somebody.': 'الأمر نفسه للبنود التي تُدفع لجهة ما.',
  "Worth in own people's hours": 'القيمة في ساعات فريقكم',
  "The same over the lines that are your own people's hours.": 'الأمر نفسه للبنود التي هي ساعات فريقكم.',
  'Worth in quality': 'القيمة في الجودة',
  'The same over the lines that late or worse labels make.': 'الأمر نفسه للبنود الناتجة عن الوسوم المتأخرة أو الأسوأ.',
  'Worth in risk': 'القيمة في المخاطر',
  'The same over the lines that are expected losses.': 'الأمر نفسه للبنود التي هي خسائر متوقعة.',
  'Net benefit before interest': 'صافي المكسب قبل الفائدة',
  'The benefits of all months, undiscounted.': 'مكاسب كل الأشهر، دون خصم.',
  'Pays back': 'استرداد التكلفة',
  'The first month from which the running sum of the benefits stays at or above 0 to the horizon; at once where it never is below, never where it ends below.':
    'أول شهر يبقى منه المجموع المتراكم للمكاسب عند 0 أو أكثر حتى الأفق الزمني؛ فورًا إذا لم يقل عنه أبدًا، وأبدًا إذا انتهى دونه.',
  'Pays back with interest': 'استرداد التكلفة مع الفائدة',
  'The same with each benefit discounted to today.': 'الأمر نفسه مع خصم كل مكسب إلى اليوم.',
  'Cost of a future': 'تكلفة مستقبل',
  'The totals of all months.': 'مجاميع كل الأشهر.',
  'of switching': 'للانتقال',
  'Present value of a future': 'القيمة الحالية لمستقبل',
  'The totals of all months, each discounted to today; rounded once.':
    'مجاميع كل الأشهر، كل منها مخصوم إلى اليوم؛ مع تقريب واحد.',
  'Worth by cutover month': 'القيمة حسب شهر التحويل',
  'The net present value of a cutover at the end of each month from the lead time to the horizon.':
    'صافي القيمة الحالية لتحويل في نهاية كل شهر من مدة الإعداد حتى الأفق الزمني.',
  'Best cutover month': 'أفضل شهر للتحويل',
  'The cutover month that is worth most, the earliest of equals.': 'شهر التحويل الأعلى قيمة، والأبكر عند التساوي.',
  'Lock-in': 'التقيّد بالمزود',
  "One-time cost as a share of the first year's cost of staying.":
    'التكلفة لمرة واحدة نسبةً إلى تكلفة البقاء في السنة الأولى.',
  'Contract ends': 'نهاية العقد',
  'The contract can end on the last month of its term and of each renewal, if notice can still be given: the first such month that is not before the cutover, nor before the notice period from today. Where it does not renew, any month from the end of the term on.':
    'يمكن أن ينتهي العقد في آخر شهر من مدته ومن كل تجديد إذا كان الإشعار لا يزال ممكنًا: أول شهر من هذه ليس قبل التحويل ولا قبل مهلة الإشعار من اليوم. وإذا كان لا يتجدد فأي شهر من نهاية المدة فصاعدًا.',
  'As the contract and the offer are written.': 'كما هو مكتوب في العقد والعرض.',
  Notice: 'الإشعار',
  'The last month in which notice is in time; 0 is today.': 'آخر شهر يكون فيه الإشعار في موعده؛ 0 هو اليوم.',
  'the contract is ended early': 'يُنهى العقد مبكرًا',
  Settlement: 'التسوية',
  'The rest of the commitment is paid out, or ended early where that is allowed and strictly cheaper; paid at cutover.':
    'يُدفع باقي الالتزام، أو يُنهى مبكرًا حيث يُسمح بذلك ويكون أرخص فعلًا؛ ويُدفع عند التحويل.',
  'early exit is allowed': 'الخروج المبكر مسموح',
  'Rebate paid back': 'خصم يُرد',
  'Rebates that fall due again, where the cutover is before the end of the present term.':
    'خصومات تُستحق من جديد إذا كان التحويل قبل نهاية المدة الحالية.',
  'cutover is before the end of the present term': 'التحويل قبل نهاية المدة الحالية',
  'Export of your data': 'تصدير بياناتكم',
  "A fixed fee, and one for each label in today's training set.": 'رسم ثابت، ورسم عن كل وسم في مجموعة التدريب اليوم.',
  'Credits refunded': 'أرصدة مستردة',
  'The share of the unused credits that comes back.': 'نسبة الأرصدة غير المستخدمة التي تعود.',
  'Credits forfeited': 'أرصدة تسقط',
  'Unused credits that do not come back. No line of cost: staying would have used them, and the comparison shows that already.':
    'أرصدة غير مستخدمة لا تعود. ليست بند تكلفة: كان البقاء سيستهلكها، والمقارنة تبيّن ذلك أصلًا.',
  'If the notice is missed': 'عند تفويت الإشعار',
  'What the best cutover month is worth, or 0 by staying, less the same if the first contract end that notice can still reach is let pass, so that every contract end is one of those after it.':
    'قيمة أفضل شهر تحويل، أو 0 بالبقاء، مطروحًا منها القيمة نفسها إذا تُركت أول نهاية عقد لا يزال الإشعار يدركها تمر، فتكون كل نهاية عقد من اللاحقة لها.',
  'Break-even discount of the incumbent': 'خصم التعادل للمزود الحالي',
  "The share off the incumbent's charge for labels, when staying, at which the switch is worth 0; found by narrowing it down to six decimals.":
    'نسبة الخصم من رسوم وسوم المزود الحالي، عند البقاء، التي تصبح عندها قيمة الانتقال 0؛ تُحدد بالتضييق حتى ستة منازل عشرية.',
  'Break-even price of the candidate': 'سعر التعادل للمرشح',
  'The factor from 0 to 10 on all that the candidate charges per label at which the switch is worth 0; found by narrowing it down to six decimals.':
    'المعامل من 0 إلى 10 على كل ما يتقاضاه المرشح عن الوسم الذي تصبح عنده قيمة الانتقال 0؛ يُحدد بالتضييق حتى ستة منازل عشرية.',
  'Break-even credit of the incumbent': 'رصيد التعادل للمزود الحالي',
  "The least credit on the incumbent's next invoices, beyond what is prepaid, at which the switch is worth 0; rounded up to a minor unit.":
    'أقل رصيد على الفواتير القادمة للمزود الحالي، فوق المدفوع مسبقًا، تصبح عنده قيمة الانتقال 0؛ مقرّبًا إلى أعلى لأصغر وحدة في العملة.',
  'Break-even credit of the candidate': 'رصيد التعادل للمرشح',
  "The least credit on the candidate's first invoices, in place of the one it offers, at which the switch is worth 0; rounded up to a minor unit.":
    'أقل رصيد على الفواتير الأولى للمرشح، بدلًا من الذي يعرضه، تصبح عنده قيمة الانتقال 0؛ مقرّبًا إلى أعلى لأصغر وحدة في العملة.',
  'Break-even payment at cutover': 'دفعة التعادل عند التحويل',
  'What the candidate could ask at cutover, beyond its offer, before the switch is worth 0; below 0 what it would have to bear.':
    'ما يمكن للمرشح أن يطلبه عند التحويل، فوق عرضه، قبل أن تصبح قيمة الانتقال 0؛ وما دون 0 هو ما يلزمه تحمله.',
  'Month closest to paying': 'الشهر الأقرب إلى الجدوى',
  'Where no cutover month pays, the one in which the switch is worth 0 at the highest prices of the candidate, the earliest of equals.':
    'حين لا يُجدي أي شهر تحويل، الشهر الذي تكون فيه قيمة الانتقال 0 عند أعلى أسعار للمرشح، والأبكر عند التساوي.',
  'Break-even of an input': 'نقطة تعادل مُدخل',
  'The value of one input, within its bounds and all others as given, at which the switch is worth 0; of several, the one next to the value given.':
    'قيمة مُدخل واحد، ضمن حدوده ومع ثبات الباقي، التي تصبح عندها قيمة الانتقال 0؛ ومن عدة قيم الأقرب إلى القيمة المعطاة.',
  'Swing of an input': 'أثر مُدخل',
  'What the switch is worth at the low and at the high end of one uncertain input, all others as given. It misses what inputs do together.':
    'قيمة الانتقال عند الحدين الأدنى والأعلى لمُدخل غير مؤكد مع ثبات الباقي. ولا يشمل ما تفعله المدخلات معًا.',
  'Assumption: inputs move by themselves, and ranges are judgements.':
    'افتراض: تتحرك المدخلات كل بمفرده، والنطاقات تقديرات.',
  'Chance that it pays': 'احتمال أن يجدي',
  'The share of futures in which the switch is worth more than 0. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'نسبة المستقبلات التي تزيد فيها قيمة الانتقال على 0. عبر بضعة آلاف من المستقبلات يُسحب فيها كل مُدخل غير مؤكد بمفرده من توزيع مثلثي بين حديه الأدنى والأعلى وذروته عند قيمته. والمستقبلات هي نفسها كل مرة.',
  'Low end of the range': 'الحد الأدنى للنطاق',
  'One future in ten is worth less. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'واحد من كل عشرة مستقبلات أقل قيمة. عبر بضعة آلاف من المستقبلات يُسحب فيها كل مُدخل غير مؤكد بمفرده من توزيع مثلثي بين حديه الأدنى والأعلى وذروته عند قيمته. والمستقبلات هي نفسها كل مرة.',
  'Middle of the range': 'وسط النطاق',
  'Half of the futures are worth less. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'نصف المستقبلات أقل قيمة. عبر بضعة آلاف من المستقبلات يُسحب فيها كل مُدخل غير مؤكد بمفرده من توزيع مثلثي بين حديه الأدنى والأعلى وذروته عند قيمته. والمستقبلات هي نفسها كل مرة.',
  'High end of the range': 'الحد الأعلى للنطاق',
  'One future in ten is worth more. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'واحد من كل عشرة مستقبلات أعلى قيمة. عبر بضعة آلاف من المستقبلات يُسحب فيها كل مُدخل غير مؤكد بمفرده من توزيع مثلثي بين حديه الأدنى والأعلى وذروته عند قيمته. والمستقبلات هي نفسها كل مرة.',
  'Mean of the worst tenth': 'متوسط العُشر الأسوأ',
  'What the switch is worth on average in the worst tenth of the futures.':
    'متوسط قيمة الانتقال في العُشر الأسوأ من المستقبلات.',
  'What decides most': 'ما يحسم أكثر',
  'The share of the variance of the worth that an uncertain input makes by itself.':
    'نسبة تباين القيمة التي يصنعها مُدخل غير مؤكد بمفرده.',
  Fit: 'الملاءمة',
  "A provider's scores weighed by your priorities. It does not enter the money.":
    'درجات المزود مرجحة بأولوياتكم. وهي لا تدخل في المبالغ.',
  'Your own scores.': 'درجاتكم الخاصة.',
  'Robustness of the fit': 'متانة الملاءمة',
  'The share of all possible priorities under which the candidate scores above the incumbent.':
    'نسبة كل الأولويات الممكنة التي يتفوق فيها المرشح على المزود الحالي.',
  'Hurdle while prices move': 'العتبة ما دامت الأسعار تتحرك',
  "The share of a year's cost of staying that the yearly saving should exceed before one switches, since waiting has a value where prices move. W is Lambert's function. Indicative: it assumes a gap without drift.":
    'النسبة من تكلفة سنة من البقاء التي ينبغي أن يتجاوزها التوفير السنوي قبل الانتقال، لأن للانتظار قيمة حيث تتحرك الأسعار. W هي دالة لامبرت. مؤشر تقريبي: يفترض فارقًا بلا انجراف.',
  'Agarwal, Driscoll, Laibson (NBER w13487), for refinancing.':
    'Agarwal, Driscoll, Laibson (NBER w13487)، عن إعادة التمويل.',
  'What is paid to the active provider: the invoice, less the credits that pay it. The incumbent is active up to the cutover month and when staying, the candidate after it.':
    'ما يُدفع للمزود العامل: الفاتورة بعد طرح الأرصدة التي تسددها. المزود الحالي عامل حتى شهر التحويل وعند البقاء، والمرشح بعده.',
  'Hours of your reviewers on the share of the labels needed that you check, at their hourly cost.':
    'ساعات مراجعيكم لنسبة الوسوم المطلوبة التي تفحصونها، بتكلفة ساعتهم.',
  'Wrong labels that your review finds, done again at the agreed share of the mean price per delivered label.':
    'الوسوم الخاطئة التي تكشفها مراجعتكم، تُعاد بالنسبة المتفق عليها من متوسط سعر الوسم المسلَّم.',
  'Assumption of the model: every wrong label that review finds is done again by whoever made it.':
    'افتراض النموذج: كل وسم خاطئ تكشفه المراجعة يعيده من صنعه.',
  'nothing is delivered': 'لم يُسلَّم شيء',
  "Labels needed beyond the provider's capacity, at what a late label costs you.":
    'وسوم مطلوبة تفوق طاقة المزود، بتكلفة الوسم المتأخر.',
  'Assumption of the model.': 'افتراض النموذج.',
  'Share of wrong labels in the training set, in points, times the points of model accuracy that each costs, times the value of a point in a month.':
    'نسبة الوسوم الخاطئة في مجموعة التدريب بالنقاط، مضروبة في نقاط دقة النموذج التي تكلفها كل نقطة، وفي قيمة النقطة في الشهر.',
  'Assumption of the model: accuracy falls in a straight line with label error. The slope was measured for this project on handwritten digits; your own measurement is better.':
    'افتراض النموذج: تنخفض الدقة خطيًا مع خطأ الوسوم. قيس الميل لهذا المشروع على أرقام مكتوبة بخط اليد؛ وقياسكم الخاص أفضل.',
  'the training set is empty': 'مجموعة التدريب فارغة',
  'Chance that the active provider stops serving you in the month, times what late labels and the recovery would cost.':
    'احتمال أن يتوقف المزود العامل عن خدمتكم في الشهر، مضروبًا في تكلفة الوسوم المتأخرة والتعافي.',
  'Expected value: probability times cost. The chance is the same in every month.':
    'قيمة متوقعة: الاحتمال في التكلفة. والاحتمال واحد في كل شهر.',
  'Procurement hours at the hourly cost of operations. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.':
    'ساعات المشتريات بتكلفة ساعة العمليات. موزعة بالتساوي على أشهر الإعداد مع تقريب كل منها؛ ويأخذ الأخير ما بقي من المبلغ المقرَّب.',
  'in the last preparation month': 'في آخر شهر من الإعداد',
  "Pilot labels, in the first preparation month. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    'وسوم التجربة، في أول شهر من الإعداد. مسعّرة بمفردها بأسعار المرشح دون زيادة أو التزام أو رسوم أو أرصدة.',
  "Security review hours at the engineers' hourly cost. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    'ساعات المراجعة الأمنية بتكلفة ساعة المهندسين. موزعة بالتساوي على أشهر الإعداد مع تقريب كل منها؛ ويأخذ الأخير ما بقي من المبلغ المقرَّب.',
  "Counsel's hours at counsel's rate. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    'ساعات المحامين بأجرهم. موزعة بالتساوي على أشهر الإعداد مع تقريب كل منها؛ ويأخذ الأخير ما بقي من المبلغ المقرَّب.',
  'Chance that the switch draws you into a dispute, times what it costs; at cutover.':
    'احتمال أن يجركم الانتقال إلى نزاع، مضروبًا في تكلفته؛ عند التحويل.',
  'Expected value: probability times cost.': 'قيمة متوقعة: الاحتمال في التكلفة.',
  "Hours for guidelines and calibration at the hourly cost of operations, hours for integration at the engineers'. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    'ساعات الإرشادات والمعايرة بتكلفة ساعة العمليات، وساعات التكامل بتكلفة ساعة المهندسين. موزعة بالتساوي على أشهر الإعداد مع تقريب كل منها؛ ويأخذ الأخير ما بقي من المبلغ المقرَّب.',
  "The candidate's set-up fee, at cutover.": 'رسم تأسيس المرشح، عند التحويل.',
  "The share of the volume that the candidate labels as well, in the last months before cutover. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    'نسبة الحجم التي يسمها المرشح أيضًا في الأشهر الأخيرة قبل التحويل. مسعّرة بمفردها بأسعار المرشح دون زيادة أو التزام أو رسوم أو أرصدة.',
  "The share of the training set that the candidate does again, at cutover. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    'نسبة مجموعة التدريب التي يعيدها المرشح، عند التحويل. مسعّرة بمفردها بأسعار المرشح دون زيادة أو التزام أو رسوم أو أرصدة.',
  'GPU hours of all models at the price of a GPU hour. Falls due in the month after cutover, and again every round interval, as long as it is within the horizon; only for the share of retraining that was not due anyway.':
    'ساعات GPU لكل النماذج بسعر ساعة GPU. تُستحق في الشهر التالي للتحويل ثم بعد كل فترة بين الجولات ما دامت ضمن الأفق الزمني؛ وفقط عن نسبة إعادة التدريب التي لم تكن مقررة أصلًا.',
  "Engineers' hours to retrain and evaluate all models, at their hourly cost. Falls due in the month after cutover, and again every round interval, as long as it is within the horizon; only for the share of retraining that was not due anyway.":
    'ساعات المهندسين لإعادة تدريب كل النماذج وتقييمها، بتكلفة ساعتهم. تُستحق في الشهر التالي للتحويل ثم بعد كل فترة بين الجولات ما دامت ضمن الأفق الزمني؛ وفقط عن نسبة إعادة التدريب التي لم تكن مقررة أصلًا.',
  'Labels that the candidate has capacity for but cannot deliver yet, at what a late label costs you; after cutover.':
    'وسوم للمرشح طاقة بها لكنه لا يستطيع تسليمها بعد، بتكلفة الوسم المتأخر؛ بعد التحويل.',
  'Assumption of the model: the gap closes by half in each half-life.':
    'افتراض النموذج: تنغلق نصف الفجوة في كل نصف عمر.',
  'Points of model accuracy lost after cutover, times the value of a point in a month.':
    'نقاط دقة النموذج المفقودة بعد التحويل، مضروبة في قيمة النقطة في الشهر.',
  'Assumption of the model: the dip halves in each half-life.': 'افتراض النموذج: ينتصف الانخفاض في كل نصف عمر.',
  'What leaving the incumbent costs at cutover; each part is rounded by itself. Credits that are forfeited are no part of it: staying, which would have used them, shows the difference already.':
    'تكلفة ترك المزود الحالي عند التحويل؛ يُقرَّب كل جزء بمفرده. والأرصدة الساقطة ليست منها: فالبقاء الذي كان سيستهلكها يبيّن الفرق أصلًا.',
  'Anything else, at cutover.': 'أي شيء آخر، عند التحويل.',
  Month: 'الشهر',
  'Months are counted from 1; a flow of a month falls at its end.': 'تُعدّ الأشهر من 1؛ ويقع تدفق الشهر في نهايته.',
  'Month of service': 'شهر الخدمة',
  'Months since the candidate took over.': 'الأشهر منذ تولى المرشح العمل.',
  'Whole years before the month': 'السنوات الكاملة قبل الشهر',
  'Volume steps up once a year.': 'يرتفع الحجم مرة في السنة.',
  'Labels needed in the month': 'الوسوم المطلوبة في الشهر',
  'The monthly volume, which grows from year to year.': 'الحجم الشهري الذي ينمو من سنة إلى أخرى.',
  'Labels within capacity': 'الوسوم ضمن الطاقة',
  'What the active provider has capacity for.': 'ما للمزود العامل طاقة به.',
  'the offer has a capacity': 'للعرض طاقة محددة',
  'Labels delivered': 'الوسوم المسلَّمة',
  "The incumbent delivers all that it has capacity for; the candidate's workforce grows into it.":
    'يسلّم المزود الحالي كل ما له طاقة به؛ وتنمو القوة العاملة للمرشح إليه.',
  'the candidate labels': 'المرشح هو من يسم',
  'Throughput reached': 'الإنتاجية المحققة',
  "Share of the volume that the candidate's workforce manages by then.":
    'نسبة الحجم التي تنجزها القوة العاملة للمرشح حينئذ.',
  'Label accuracy in the month': 'دقة الوسوم في الشهر',
  "The offer's; the candidate's starts lower and closes the gap.": 'دقة العرض؛ وتبدأ دقة المرشح أقل وتسد الفجوة.',
  'Gap of the ramp-up that is left': 'ما بقي من فجوة التصعيد',
  'Share of the gap that is left in the month of service: 1 in the first, half of it a half-life later.':
    'نسبة الفجوة الباقية في شهر الخدمة: 1 في الأول، ونصفها بعد نصف عمر.',
  'in the first month of service': 'في أول شهر من الخدمة',
  'the half-life is 0': 'نصف العمر يساوي 0',
  'Part of the dip that is left': 'ما بقي من الانخفاض',
  'Price uplifts so far': 'زيادات السعر حتى الآن',
  "The candidate's prices step up after each year of service, the incumbent's in the month after each anniversary of its contract's end.":
    'ترتفع أسعار المرشح بعد كل سنة خدمة، وأسعار المزود الحالي في الشهر التالي لكل ذكرى لنهاية عقده.',
  'the incumbent labels': 'المزود الحالي هو من يسم',
  'Uplift factor': 'معامل الزيادة',
  'What prices and the platform fee have risen to, as a factor.': 'ما ارتفعت إليه الأسعار ورسوم المنصة، كمعامل.',
  'Labels charged for': 'الوسوم المحسوبة',
  'What is delivered, or what a pilot, a parallel run or relabelling orders.':
    'ما يُسلَّم، أو ما تطلبه تجربة أو تشغيل متوازٍ أو إعادة وسم.',
  'Charge at list prices': 'التكلفة بالأسعار المعلنة',
  "Labels at the price per label, or their time at the price per hour; or each tier's labels at its own price.":
    'الوسوم بسعر الوسم، أو وقتها بسعر الساعة؛ أو وسوم كل شريحة بسعرها.',
  'the offer is by the hour': 'العرض بالساعة',
  'the offer is in tiers': 'العرض بالشرائح',
  'Labels in the tier': 'الوسوم في الشريحة',
  "Labels above the tier before and up to the tier's own end.": 'الوسوم فوق الشريحة السابقة وحتى حد هذه الشريحة.',
  'What a label inside the tier costs.': 'تكلفة الوسم داخل الشريحة.',
  'Charge for labels': 'تكلفة الوسوم',
  'The charge, with the uplifts so far.': 'التكلفة مع الزيادات حتى الآن.',
  'Platform fee of the month': 'رسوم المنصة في الشهر',
  'The fee, with the uplifts so far.': 'الرسوم مع الزيادات حتى الآن.',
  'Top-up to the commitment': 'التكملة حتى الالتزام',
  'What the charge for labels lacks of the commitment.': 'ما ينقص تكلفة الوسوم عن الالتزام.',
  Invoice: 'الفاتورة',
  'Charge for labels, top-up and fee.': 'تكلفة الوسوم والتكملة والرسوم.',
  'Credits left before the month': 'الأرصدة المتبقية قبل الشهر',
  'The prepaid balance, or the credit for signing, less what earlier invoices used.':
    'الرصيد المدفوع مقدمًا أو رصيد التوقيع، بعد طرح ما استهلكته فواتير سابقة.',
  'Credits used': 'الأرصدة المستخدمة',
  'Credits pay invoices first, until they are used up.': 'تسدد الأرصدة الفواتير أولًا حتى تنفد.',
  'Chance of a disruption in the month': 'احتمال الانقطاع في الشهر',
  'The yearly chance, spread evenly over twelve months.': 'الاحتمال السنوي موزعًا بالتساوي على اثني عشر شهرًا.',
  'Share of labels that stay wrong': 'نسبة الوسوم التي تبقى خاطئة',
  'Wrong labels that pass your review.': 'وسوم خاطئة تمر من مراجعتكم.',
  "Share of the incumbent's labels that stay wrong": 'نسبة وسوم المزود الحالي التي تبقى خاطئة',
  'The same, of the incumbent.': 'الأمر نفسه للمزود الحالي.',
  "Share of the candidate's labels that stay wrong": 'نسبة وسوم المرشح التي تبقى خاطئة',
  'The same, of the candidate at its full accuracy.': 'الأمر نفسه للمرشح بدقته الكاملة.',
  "Incumbent's label accuracy": 'دقة وسوم المزود الحالي',
  'As offered.': 'كما عُرض.',
  "Candidate's label accuracy": 'دقة وسوم المرشح',
  'Wrong labels in the training set': 'الوسوم الخاطئة في مجموعة التدريب',
  "Those of the month before, with the month's own; relabelling replaces old labels by the candidate's.":
    'وسوم الشهر السابق مع وسوم الشهر نفسه؛ وإعادة الوسم تستبدل القديمة بوسوم المرشح.',
  "Assumption of the model: the labels one has today are as good as the incumbent's.":
    'افتراض النموذج: الوسوم الموجودة اليوم بجودة وسوم المزود الحالي.',
  'in the cutover month, with relabelling': 'في شهر التحويل مع إعادة الوسم',
  'Wrong labels before the month': 'الوسوم الخاطئة قبل الشهر',
  'After the month before.': 'بعد الشهر السابق.',
  'in month 1': 'في الشهر 1',
  'The volume joins the set each month; relabelling replaces labels and adds none.':
    'ينضم الحجم إلى المجموعة كل شهر؛ وإعادة الوسم تستبدل وسومًا ولا تضيف.',
  'Labels in the set before the month': 'وسوم المجموعة قبل الشهر',
  'Amount of each month before': 'مبلغ كل شهر سابق',
  'The rounded part that each preparation month but the last takes.':
    'الجزء المقرَّب الذي يأخذه كل شهر إعداد عدا الأخير.',
  'Remaining commitment': 'الالتزام المتبقي',
  'Commitment and platform fee from cutover to the end of the contract, without uplift.':
    'الالتزام ورسوم المنصة من التحويل إلى نهاية العقد، دون زيادة.',
  'Credits left at cutover': 'الأرصدة المتبقية عند التحويل',
  "The incumbent's prepaid balance after the cutover month.": 'الرصيد المدفوع مقدمًا لدى المزود الحالي بعد شهر التحويل.',
  'Cost of staying in the month': 'تكلفة البقاء في الشهر',
  'The sum of its lines.': 'مجموع بنودها.',
  'Cost of switching in the month': 'تكلفة الانتقال في الشهر',
  'Benefit of the month': 'مكسب الشهر',
  'Cost of staying less cost of switching: above 0 is a gain. Your own review costs the same either way.':
    'تكلفة البقاء ناقص تكلفة الانتقال: فوق 0 مكسب. ومراجعتكم تكلف القدر نفسه في الحالين.',
  'Cash benefit of the month': 'مكسب الشهر في المدفوعات',
  'The benefit of the lines that are paid to somebody.': 'مكسب البنود التي تُدفع لجهة ما.',
  "Benefit in own people's hours": 'المكسب في ساعات فريقكم',
  "The benefit of the lines that are your own people's hours.": 'مكسب البنود التي هي ساعات فريقكم.',
  'Quality benefit of the month': 'مكسب الشهر في الجودة',
  'The benefit of the lines that late or worse labels make.': 'مكسب البنود الناتجة عن الوسوم المتأخرة أو الأسوأ.',
  'Risk benefit of the month': 'مكسب الشهر في المخاطر',
  'The benefit of the lines that are expected losses.': 'مكسب البنود التي هي خسائر متوقعة.',
  'Discount factor': 'معامل الخصم',
  'What 1 at the end of the month is worth today, at an annual effective rate.':
    'قيمة 1 في نهاية الشهر بنقود اليوم، بمعدل سنوي فعلي.',
  'Cost of staying in the first year': 'تكلفة البقاء في السنة الأولى',
  'Months 1 to 12, or to the horizon where that is shorter.': 'الأشهر من 1 إلى 12، أو حتى الأفق الزمني إذا كان أقصر.',
};
