// Where the figures of presets come from, in Arabic, by the estimator's English.

export default {
  'Assumption: about the price of a box.': 'افتراض: نحو سعر إطار واحد.',
  'Assumption: 40,000 images with 20 boxes each.': 'افتراض: 40,000 صورة في كل منها 20 إطارًا.',
  'Assumption: about a year of labels.': 'افتراض: وسوم نحو سنة.',
  "Assumption: nine seconds a box, so that review costs a fifth of the labels; checks and rework add 20 to 50 % (mindkosh.com, a vendor's blog).":
    'افتراض: تسع ثوانٍ للإطار، فتكلف المراجعة خُمس الوسوم؛ والفحص وإعادة العمل يضيفان 20 إلى 50% (mindkosh.com، مدونة مزود).',
  'Assumption: detectors are far smaller than language models.': 'افتراض: الكاشفات أصغر كثيرًا من نماذج اللغة.',
  'Assumption: a detector is retrained by a settled pipeline.': 'افتراض: يُعاد تدريب الكاشف بمسار عمل مستقر.',
  'Assumption: a detector is validated by a settled pipeline.': 'افتراض: يُتحقق من الكاشف بمسار عمل مستقر.',
  'Two tiers a month, as in one published price list (cloud.google.com/ai-platform/data-labeling/pricing).':
    'شريحتان في الشهر كما في قائمة أسعار منشورة (cloud.google.com/ai-platform/data-labeling/pricing).',
  'The tiers break at 50,000 units a month (cloud.google.com/ai-platform/data-labeling/pricing).':
    'تتغير الشرائح عند 50,000 وحدة شهريًا (cloud.google.com/ai-platform/data-labeling/pricing).',
  '0.063 for the first boxes of a month (cloud.google.com/ai-platform/data-labeling/pricing).':
    '0.063 لأول إطارات الشهر (cloud.google.com/ai-platform/data-labeling/pricing).',
  '0.049 for the boxes of a month above 50,000 (cloud.google.com/ai-platform/data-labeling/pricing).':
    '0.049 لإطارات الشهر فوق 50,000 (cloud.google.com/ai-platform/data-labeling/pricing).',
  'Assumption: a few per cent of the spend.': 'افتراض: بضعة في المئة من الإنفاق.',
  "Assumption: half of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'افتراض: نصف إنفاق الشهر الأول؛ وما ينقص يُفوتر عادة كاملًا (ordwaylabs.com).',
  "Assumption; ImageNet's validation set holds about 6 % wrong labels (Northcutt, Athalye, Mueller 2021).":
    'افتراض؛ تحوي مجموعة تحقق ImageNet نحو 6% وسومًا خاطئة (Northcutt, Athalye, Mueller 2021).',
  "Assumption: an eighth above today's volume, so that growth reaches it in the second year.":
    'افتراض: ثُمن فوق حجم اليوم، فيبلغه النمو في السنة الثانية.',
  'Assumption: boxes are easy to buy elsewhere.': 'افتراض: يسهل شراء الإطارات من مكان آخر.',
  'Assumption: after its term this contract rolls from month to month.': 'افتراض: بعد مدته يمتد هذا العقد شهرًا بشهر.',
  '30 to 90 days is usual (genieai.co, cloudnuro.ai).': 'المعتاد 30 إلى 90 يومًا (genieai.co, cloudnuro.ai).',
  'Assumption: it runs out of capacity.': 'افتراض: تنفد طاقته.',
  'Assumption: the provider you have already knows your guidelines.': 'افتراض: مزودكم الحالي يعرف إرشاداتكم بالفعل.',
  'Assumption: tiers, as the present provider has.': 'افتراض: شرائح كما لدى المزود الحالي.',
  "Discounts are given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    'تُمنح خصومات عند 100,000 وحدة وأكثر (pccvdi.com، مدونة مزود).',
  "Within 0.02 to 0.10 per box (welabeldata.com, a vendor's blog).":
    'ضمن 0.02 إلى 0.10 للإطار (welabeldata.com، مدونة مزود).',
  "About 30 % below the first tier; 20 to 40 % is given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    'نحو 30% دون الشريحة الأولى؛ ويُمنح 20 إلى 40% عند 100,000 وحدة وأكثر (pccvdi.com، مدونة مزود).',
  "Assumption: 55 to 60 % of the first month's spend.": 'افتراض: 55 إلى 60% من إنفاق الشهر الأول.',
  'Assumption: a little below the provider you have, as the price is.':
    'افتراض: أقل قليلًا من مزودكم الحالي، مثل السعر.',
  'Assumption: room for four years of growth.': 'افتراض: متسع لأربع سنوات من النمو.',
  "Assumption: a signing credit of a sixth of a month's spend.": 'افتراض: رصيد توقيع بسُدس إنفاق شهر.',
  'Assumption: simple guidelines; a security review takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    'افتراض: إرشادات بسيطة؛ وتستغرق المراجعة الأمنية 3 إلى 6 أسابيع (renewalpad.com, vensider.io).',
  'Assumption: a standard contract.': 'افتراض: عقد نموذجي.',
  'Assumption: guidelines for boxes are short.': 'افتراض: إرشادات الإطارات قصيرة.',
  'Assumption: box formats are standard.': 'افتراض: صيغ الإطارات قياسية.',
  'Assumption: boxes are quickly taught.': 'افتراض: تُعلَّم الإطارات بسرعة.',
  "2.5 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    '2.5% من شهر؛ وتأخذ التجارب 1 إلى 5% من الحجم (datalens.africa، مدونة مزود).',
  'Assumption: a month shows enough of a simple task.': 'افتراض: شهر واحد يكفي لإظهار مهمة بسيطة.',
  'Assumption: boxes drawn by different people agree well.': 'افتراض: تتفق إطارات الأشخاص المختلفين جيدًا.',
  'Assumption: the upper end of 50 to 70 %, for a simple task.': 'افتراض: أعلى 50 إلى 70%، لمهمة بسيطة.',
  'Assumption: the lower end of 1 to 2 months, for a simple task.': 'افتراض: أدنى شهر إلى شهرين، لمهمة بسيطة.',
  'Assumption: the lower end of 1 to 3 points, for a simple task.': 'افتراض: أدنى نقطة إلى 3 نقاط، لمهمة بسيطة.',
  'Assumption: a dispute over a smaller contract.': 'افتراض: نزاع حول عقد أصغر.',
  'Assumption: it has capacity to spare.': 'افتراض: لديه فائض طاقة.',
  'Assumption: the offer is the cheaper one.': 'افتراض: العرض هو الأرخص.',
  'Assumption: volume decides in a mass task.': 'افتراض: الحجم يحسم في المهام الكبيرة.',
  'Assumption: price decides in a mass task.': 'افتراض: السعر يحسم في المهام الكبيرة.',
  'Assumption: vehicle programmes run for years.': 'افتراض: تدوم برامج المركبات سنوات.',
  'Assumption: about the price of an image.': 'افتراض: نحو سعر صورة واحدة.',
  'Assumption: a few hundred hours of driving, sampled.': 'افتراض: بضع مئات من ساعات القيادة، بعينات.',
  'Assumption: 20 months of labels.': 'افتراض: وسوم 20 شهرًا.',
  "Audits sample 5 to 20 % (tbrain.ai, simera.io; vendors' blogs); safety asks for the upper half.":
    'تفحص عمليات التدقيق عينة من 5 إلى 20% (tbrain.ai, simera.io؛ مدونات مزودين)؛ والسلامة تطلب النصف الأعلى.',
  'Assumption: a segmented street scene takes minutes to check.': 'افتراض: فحص مشهد شارع مجزأ يستغرق دقائق.',
  'Assumption: one model per kind of camera.': 'افتراض: نموذج لكل نوع كاميرا.',
  'Assumption: high-resolution images; some 15 GPUs for a week.': 'افتراض: صور عالية الدقة؛ نحو 15 معالج GPU لأسبوع.',
  'Assumption: half as much again as for a simpler model.': 'افتراض: مرة ونصف ما لنموذج أبسط.',
  'Assumption: driving needs a safety case beside the metrics.':
    'افتراض: تحتاج القيادة إلى ملف سلامة إلى جانب المقاييس.',
  'Assumption: half of the retraining was due anyway, as new scenes come in all the time.':
    'افتراض: نصف إعادة التدريب كان مقررًا أصلًا، فالمشاهد الجديدة تأتي باستمرار.',
  "Within 0.50 to 3.00 per image (welabeldata.com, a vendor's blog), as street scenes are full.":
    'ضمن 0.50 إلى 3.00 للصورة (welabeldata.com، مدونة مزود)، لأن مشاهد الشوارع مزدحمة.',
  "Assumption: about 60 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'افتراض: نحو 60% من إنفاق الشهر الأول؛ وما ينقص يُفوتر عادة كاملًا (ordwaylabs.com).',
  'Assumption: a contract without early exit; filed ones ask for up to all unmet commitment (lawinsider.com).':
    'افتراض: عقد بلا خروج مبكر؛ وتطلب عقود مودعة حتى كامل الالتزام غير المستوفى (lawinsider.com).',
  'Without early exit all that remains falls due, as in some filed contracts (lawinsider.com).':
    'بلا خروج مبكر يُستحق كل ما بقي، كما في بعض العقود المودعة (lawinsider.com).',
  'Without early exit there is no fee for it.': 'بلا خروج مبكر لا رسم له.',
  "Assumption: a volume rebate of about 3 % of a year's spend.": 'افتراض: خصم كمية بنحو 3% من إنفاق سنة.',
  'Assumption: masks are large files.': 'افتراض: الأقنعة ملفات كبيرة.',
  "Within 0.50 to 3.00 per image (welabeldata.com, a vendor's blog); a quarter below the provider you have.":
    'ضمن 0.50 إلى 3.00 للصورة (welabeldata.com، مدونة مزود)؛ ربع أقل من مزودكم الحالي.',
  "Assumption: about half of the first month's spend.": 'افتراض: نحو نصف إنفاق الشهر الأول.',
  'Assumption: as good as the provider you have.': 'افتراض: بجودة مزودكم الحالي.',
  "Assumption: 30 % above today's volume, so that growth reaches it in the fourth year.":
    'افتراض: 30% فوق حجم اليوم، فيبلغه النمو في السنة الرابعة.',
  "Assumption: a signing credit of about a third of a month's spend.": 'افتراض: رصيد توقيع بنحو ثُلث إنفاق شهر.',
  'Assumption: a month more than for simpler work, for the tool chain.':
    'افتراض: شهر أكثر من العمل الأبسط، لسلسلة الأدوات.',
  'Assumption: street scenes show faces and number plates.': 'افتراض: تُظهر مشاهد الشوارع وجوهًا ولوحات مركبات.',
  'Assumption: a class list of dozens with rules for each.': 'افتراض: قائمة بعشرات الفئات وقواعد لكل منها.',
  'Assumption: masks, calibration files and several cameras to connect.':
    'افتراض: أقنعة وملفات معايرة وعدة كاميرات للربط.',
  'Assumption: twice that of simpler work.': 'افتراض: ضعف العمل الأبسط.',
  "4 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    '4% من شهر؛ وتأخذ التجارب 1 إلى 5% من الحجم (datalens.africa، مدونة مزود).',
  'Assumption: the edges of classes need one hand.': 'افتراض: حدود الفئات تحتاج يدًا واحدة.',
  'Assumption: the upper end of 1 to 2 months, for a hard task.': 'افتراض: أعلى شهر إلى شهرين، لمهمة صعبة.',
  'Assumption: the middle of 1 to 3 points; a re-made test set cost 3 to 15 % on CIFAR-10 (arXiv 1902.10811), an upper bound.':
    'افتراض: وسط نقطة إلى 3 نقاط؛ كلفت مجموعة اختبار معادة 3 إلى 15% على CIFAR-10 (arXiv 1902.10811)، وهو حد أعلى.',
  'Assumption: its capacity is close to your need.': 'افتراض: طاقته قريبة من حاجتكم.',
  'Assumption: errors are a matter of safety.': 'افتراض: الأخطاء مسألة سلامة.',
  'Assumption: street scenes take experience.': 'افتراض: مشاهد الشوارع تتطلب خبرة.',
  'Assumption: what experts are asked for changes quickly.': 'افتراض: ما يُطلب من الخبراء يتغير بسرعة.',
  'Assumption: about the price of a solution.': 'افتراض: نحو سعر حل واحد.',
  "Assumption: some 600 hours of experts, four full-time people's worth.":
    'افتراض: نحو 600 ساعة خبراء، أي عمل أربعة بدوام كامل.',
  'Assumption: about a year of solutions.': 'افتراض: حلول نحو سنة.',
  "The upper end of the 5 to 20 % that audits sample (tbrain.ai, simera.io; vendors' blogs).":
    'أعلى عينة التدقيق من 5 إلى 20% (tbrain.ai, simera.io؛ مدونات مزودين).',
  'Assumption: checking a solution takes under half the time of writing it.':
    'افتراض: فحص الحل يستغرق أقل من نصف وقت كتابته.',
  'Assumption: reviewers are specialists too, who are paid about 95 an hour (sonnetcode.com, fourweekmba.com).':
    'افتراض: المراجعون متخصصون أيضًا ويتقاضون نحو 95 للساعة (sonnetcode.com, fourweekmba.com).',
  'Assumption: one model is tuned on them.': 'افتراض: يُضبط بها نموذج واحد.',
  'Assumption: 7,500 a round; tuning above 40B parameters costs up to 35,000 (xenoss.io).':
    'افتراض: 7,500 للجولة؛ وضبط ما فوق 40 مليار معامل يكلف حتى 35,000 (xenoss.io).',
  "Expert work is sold by the hour; per hour is one of the three usual models (welabeldata.com, a vendor's blog).":
    'يُباع عمل الخبراء بالساعة؛ وهو أحد النماذج الثلاثة المعتادة (welabeldata.com، مدونة مزود).',
  "Assumption: a specialist's pay of about 95 an hour (sonnetcode.com, fourweekmba.com) and half of it again for the provider; clients' prices are not published.":
    'افتراض: أجر متخصص نحو 95 للساعة (sonnetcode.com, fourweekmba.com) ونصفه للمزود؛ وأسعار العملاء غير منشورة.',
  'Assumption: half an hour to write a solution and check it.': 'افتراض: نصف ساعة لكتابة حل وفحصه.',
  "Assumption: 60 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'افتراض: 60% من إنفاق الشهر الأول؛ وما ينقص يُفوتر عادة كاملًا (ordwaylabs.com).',
  'Assumption: 8 % of hard solutions hold an error.': 'افتراض: 8% من الحلول الصعبة فيها خطأ.',
  'Assumption: an expert mends a solution in a third of the time.': 'افتراض: يصلح الخبير حلًا في ثُلث الوقت.',
  "Assumption: the same pay of about 95 an hour and a fifth of it for the provider; clients' prices are not published.":
    'افتراض: الأجر نفسه نحو 95 للساعة وخُمسه للمزود؛ وأسعار العملاء غير منشورة.',
  'Assumption: a minute more than those who know your guidelines.': 'افتراض: دقيقة أكثر ممن يعرفون إرشاداتكم.',
  "Assumption: half of the first month's spend.": 'افتراض: نصف إنفاق الشهر الأول.',
  'Assumption: a point better, as it tests its experts first.': 'افتراض: أفضل بنقطة، لأنه يختبر خبراءه أولًا.',
  'Assumption: a pool of experts has an end.': 'افتراض: لمجموعة الخبراء حد.',
  'Assumption: texts need little integration; a security review takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    'افتراض: النصوص تحتاج تكاملًا قليلًا؛ وتستغرق المراجعة الأمنية 3 إلى 6 أسابيع (renewalpad.com, vensider.io).',
  'Assumption: experts need principles more than rules.': 'افتراض: يحتاج الخبراء إلى مبادئ أكثر من القواعد.',
  'Assumption: solutions are plain text.': 'افتراض: الحلول نص عادي.',
  'Assumption: a few dozen experts to be tested and aligned.': 'افتراض: بضع عشرات من الخبراء للاختبار والمواءمة.',
  'Assumption: no fee, the hours pay for it.': 'افتراض: بلا رسم، فالساعات تغطيه.',
  'Assumption: a month, as every item is dear.': 'افتراض: شهر، لأن كل عنصر غالٍ.',
  'Assumption: a tenth, as every item is dear.': 'افتراض: عُشر، لأن كل عنصر غالٍ.',
  'Assumption: a solution that is right stays right.': 'افتراض: الحل الصحيح يبقى صحيحًا.',
  'Assumption: the lower end of 1 to 3 points, as right answers leave little to taste.':
    'افتراض: أدنى نقطة إلى 3 نقاط، فالإجابات الصحيحة تترك القليل للذوق.',
  'Assumption, above the usual 3 %: experts who work for both sides carry knowledge along.':
    'افتراض، فوق 3% المعتادة: الخبراء العاملون للطرفين ينقلون المعرفة معهم.',
  'Assumption: a point better.': 'افتراض: أفضل بنقطة.',
  'Assumption: a wrong solution teaches the wrong thing.': 'افتراض: الحل الخاطئ يعلّم الخطأ.',
  'Assumption: the experts are the product.': 'افتراض: الخبراء هم المنتج.',
  'Assumption: somewhat below the price of a scan.': 'افتراض: أقل قليلًا من سعر صورة طبية.',
  'Assumption: about 40 scans a working day.': 'افتراض: نحو 40 صورة طبية في يوم العمل.',
  'Assumption: 20 months of scans.': 'افتراض: صور 20 شهرًا.',
  'Assumption: clinicians look closely.': 'افتراض: الأطباء ينظرون بتمعن.',
  "Assumption: a clinician's second look at one scan.": 'افتراض: نظرة طبيب ثانية إلى صورة واحدة.',
  'A physician is paid 180 to 250 an hour (sonnetcode.com, fourweekmba.com).':
    'يتقاضى الطبيب 180 إلى 250 للساعة (sonnetcode.com, fourweekmba.com).',
  'Assumption: volumes are large, models are not.': 'افتراض: الأحجام كبيرة والنماذج ليست كذلك.',
  'Assumption: a validation with documents for the regulator.': 'افتراض: تحقق مع مستندات للجهة التنظيمية.',
  'Assumption: a validated model is not retrained without need.': 'افتراض: لا يُعاد تدريب نموذج معتمد دون حاجة.',
  'Assumption: every round has to be validated, so there is one.': 'افتراض: كل جولة يجب اعتمادها، فهي واحدة.',
  "Segmenting a medical image costs up to 100 and more (precisebposolution.com, a vendor's blog).":
    'تجزئة صورة طبية تكلف حتى 100 وأكثر (precisebposolution.com، مدونة مزود).',
  "Assumption: about 65 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'افتراض: نحو 65% من إنفاق الشهر الأول؛ وما ينقص يُفوتر عادة كاملًا (ordwaylabs.com).',
  "Assumption; small trained teams agree with a Cohen's kappa of 0.78 to 0.85 (aitaggers.com.au, a vendor's blog).":
    'افتراض؛ تتفق فرق صغيرة مدربة بمعامل كابا لكوهين من 0.78 إلى 0.85 (aitaggers.com.au، مدونة مزود).',
  'Assumption: a clinician corrects an outline in a third of the time.': 'افتراض: يصحح الطبيب حدًّا في ثُلث الوقت.',
  "Assumption: a third above today's volume, as clinicians are few.": 'افتراض: ثُلث فوق حجم اليوم، لأن الأطباء قلة.',
  '75 % of the rest in a filed contract (lawinsider.com).': '75% من الباقي في عقد مودع (lawinsider.com).',
  'Assumption: health data are handed over with a record of who held them.':
    'افتراض: تُسلَّم البيانات الصحية مع سجل بمن احتفظ بها.',
  'Assumption: reviewed already.': 'افتراض: تمت مراجعته بالفعل.',
  "Segmenting a medical image costs up to 100 and more (precisebposolution.com, a vendor's blog); a twelfth below the provider you have.":
    'تجزئة صورة طبية تكلف حتى 100 وأكثر (precisebposolution.com، مدونة مزود)؛ أقل بجزء من اثني عشر من مزودكم الحالي.',
  'Assumption: contracts on health data, reviews and clinicians take half a year.':
    'افتراض: عقود البيانات الصحية والمراجعات والأطباء تستغرق نصف سنة.',
  'Assumption: health data; three times the usual review.': 'افتراض: بيانات صحية؛ ثلاثة أضعاف المراجعة المعتادة.',
  'Assumption: agreements on health data; within 20 to 120 hours.':
    'افتراض: اتفاقات بشأن البيانات الصحية؛ ضمن 20 إلى 120 ساعة.',
  'Assumption: written with clinicians.': 'افتراض: كُتبت مع أطباء.',
  'Assumption: clinicians read the same scans until they agree.': 'افتراض: يقرأ الأطباء الصور نفسها حتى يتفقوا.',
  "Some 4 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    'نحو 4% من شهر؛ وتأخذ التجارب 1 إلى 5% من الحجم (datalens.africa، مدونة مزود).',
  'Assumption: a validation compares both over a quarter.': 'افتراض: يقارن التحقق بينهما خلال ربع سنة.',
  'Assumption: a reference set has to be outlined by the new readers.': 'افتراض: على القراء الجدد تحديد مجموعة مرجعية.',
  'Assumption: the upper end of 1 to 2 months, as clinicians are slow to find.':
    'افتراض: أعلى شهر إلى شهرين، لأن إيجاد الأطباء بطيء.',
  'Assumption: the middle of 1 to 3 points; readers differ at the edges of a lesion.':
    'افتراض: وسط نقطة إلى 3 نقاط؛ يختلف القراء عند حافة الآفة.',
  'Assumption: half as long again as usual, as changes pass a review.':
    'افتراض: أطول بالنصف من المعتاد، لأن التغييرات تمر بمراجعة.',
  'Assumption: documents and statistics for validating again; one calculator takes 6,500 and 3,200 a run (mfgcalcs.com).':
    'افتراض: مستندات وإحصاءات للاعتماد من جديد؛ وتأخذ إحدى الحاسبات 6,500 و3,200 للمرة (mfgcalcs.com).',
  'Assumption: the offer is a little cheaper.': 'افتراض: العرض أرخص قليلًا.',
  'Assumption: errors are a matter of health.': 'افتراض: الأخطاء مسألة صحة.',
  'Assumption: health data.': 'افتراض: بيانات صحية.',
  'Assumption: price comes last here.': 'افتراض: السعر هنا آخر ما يهم.',
  'Assumption: about the price of a document.': 'افتراض: نحو سعر مستند واحد.',
  "Assumption: 7,000 documents a working day, the work of some 14 people; one does 400 to 600 (aitaggers.com.au, a vendor's blog).":
    'افتراض: 7,000 مستند في يوم العمل، عمل نحو 14 شخصًا؛ ينجز الواحد 400 إلى 600 (aitaggers.com.au، مدونة مزود).',
  'Assumption: ten months of documents.': 'افتراض: مستندات عشرة أشهر.',
  'Assumption: under a minute to check the marked fields.': 'افتراض: أقل من دقيقة لفحص الحقول المعلَّمة.',
  'Assumption: models for reading documents are small.': 'افتراض: نماذج قراءة المستندات صغيرة.',
  'Assumption: a settled pipeline.': 'افتراض: مسار عمل مستقر.',
  'Assumption: a point fewer of the documents goes to a clerk by hand.':
    'افتراض: نقطة أقل من المستندات تذهب يدويًا إلى كاتب.',
  "Within 0.15 to 0.40 for entities in a text (pccvdi.com, a vendor's blog).":
    'ضمن 0.15 إلى 0.40 للكيانات في نص (pccvdi.com، مدونة مزود).',
  "Assumption: two thirds of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'افتراض: ثلثا إنفاق الشهر الأول؛ وما ينقص يُفوتر عادة كاملًا (ordwaylabs.com).',
  "Trained teams reach 95 % agreement on entities (aitaggers.com.au, a vendor's blog).":
    'تبلغ الفرق المدربة اتفاقًا بنسبة 95% على الكيانات (aitaggers.com.au، مدونة مزود).',
  'Assumption: what is left of a year paid in advance, a little over four months of spend.':
    'افتراض: ما بقي من سنة مدفوعة مقدمًا، أكثر قليلًا من إنفاق أربعة أشهر.',
  'Assumption: tiers are one way to give the discounts that volume brings.':
    'افتراض: الشرائح طريقة لمنح خصومات الكمية.',
  'Tiers break at 50,000 units a month in one published price list (cloud.google.com/ai-platform/data-labeling/pricing).':
    'تتغير الشرائح عند 50,000 وحدة شهريًا في قائمة أسعار منشورة (cloud.google.com/ai-platform/data-labeling/pricing).',
  "A quarter below the first tier; 20 to 40 % is given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    'ربع أقل من الشريحة الأولى؛ ويُمنح 20 إلى 40% عند 100,000 وحدة وأكثر (pccvdi.com، مدونة مزود).',
  'Assumption: half that of the provider you have.': 'افتراض: نصف ما لدى مزودكم الحالي.',
  'Assumption: a list of fields with an example each.': 'افتراض: قائمة حقول بمثال لكل منها.',
  'Assumption: one format in, one out.': 'افتراض: صيغة داخلة وصيغة خارجة.',
  'Assumption: fields are quickly taught.': 'افتراض: تُعلَّم الحقول بسرعة.',
  "Some 3 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    'نحو 3% من شهر؛ وتأخذ التجارب 1 إلى 5% من الحجم (datalens.africa، مدونة مزود).',
  'Assumption: a month shows every kind of document.': 'افتراض: يُظهر شهر كل أنواع المستندات.',
  'Assumption: 3 points below its later level.': 'افتراض: 3 نقاط دون مستواه اللاحق.',
  'Assumption: the lower end of 1 to 3 points, as fields leave little to judge.':
    'افتراض: أدنى نقطة إلى 3 نقاط، فالحقول تترك القليل للحكم.',
  'Assumption: documents name people.': 'افتراض: تذكر المستندات أشخاصًا.',
  'Assumption: price decides in a routine task.': 'افتراض: السعر يحسم في المهام الروتينية.',
};
