// Where the defaults and ranges of inputs come from, in Arabic, by the estimator's English.

export default {
  'Assumption: an example, to be replaced by your own figure.': 'افتراض: مثال تستبدلونه برقمكم.',
  "A neutral name, to be replaced by the provider's.": 'اسم محايد تستبدلونه باسم المزود.',
  'Assumption: the commonest way to charge.': 'افتراض: أكثر طرق المحاسبة شيوعًا.',
  "Within 0.40 to 2.00 for a general preference pair (pccvdi.com, a vendor's blog).":
    'ضمن 0.40 إلى 2.00 لزوج تفضيل عام (pccvdi.com، مدونة مزود).',
  "Assumption; one vendor's list price is 0.10 per unit (labelbox.com/pricing).":
    'افتراض؛ السعر المعلن لأحد المزودين 0.10 للوحدة (labelbox.com/pricing).',
  'Assumption; a shortfall against a commitment is usually billed in full (ordwaylabs.com).':
    'افتراض؛ ما ينقص عن الالتزام يُفوتر عادة كاملًا (ordwaylabs.com).',
  'Uplifts at renewal of 3 to 9 % a year (saasnegotiationexperts.com).':
    'زيادات عند التجديد من 3 إلى 9% سنويًا (saasnegotiationexperts.com).',
  'Assumption; ten well-known test sets hold 3.4 % wrong labels on average (Northcutt, Athalye, Mueller 2021).':
    'افتراض؛ عشر مجموعات اختبار معروفة تحوي في المتوسط 3.4% وسومًا خاطئة (Northcutt, Athalye, Mueller 2021).',
  'Assumption: no published figure was found.': 'افتراض: لم يُعثر على رقم منشور.',
  'Renewal for one year is usual (saasnegotiationexperts.com, genieai.co).':
    'التجديد لسنة واحدة معتاد (saasnegotiationexperts.com, genieai.co).',
  '30 to 90 days is usual, some 180 (saasnegotiationexperts.com, genieai.co).':
    'المعتاد 30 إلى 90 يومًا، وأحيانًا 180 (saasnegotiationexperts.com, genieai.co).',
  'Half in a template (scottandscottllp.com); 75 % to all in filed contracts (lawinsider.com).':
    'النصف في نموذج عقد (scottandscottllp.com)؛ ومن 75% إلى الكل في عقود مودعة (lawinsider.com).',
  'Unused credit is rarely refunded (ordwaylabs.com).': 'نادرًا ما يُرد الرصيد غير المستخدم (ordwaylabs.com).',
  'Assumption; a security review alone takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    'افتراض؛ المراجعة الأمنية وحدها تستغرق 3 إلى 6 أسابيع (renewalpad.com, vensider.io).',
  "Pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    'تأخذ التجارب 1 إلى 5% من الحجم (datalens.africa، مدونة مزود).',
  'Assumption: 50 to 70 %.': 'افتراض: 50 إلى 70%.',
  'Assumption: 3 to 5 points below its later level.': 'افتراض: 3 إلى 5 نقاط دون مستواه اللاحق.',
  'Assumption: 1 to 2 months.': 'افتراض: شهر إلى شهرين.',
  'Assumption: 1 to 3 points. Making a test set again by the same protocol cost 3 to 15 % on CIFAR-10 (arXiv 1902.10811), an upper bound.':
    'افتراض: نقطة إلى 3 نقاط. إعادة صنع مجموعة اختبار بالطريقة نفسها كلفت 3 إلى 15% على CIFAR-10 (arXiv 1902.10811)، وهو حد أعلى.',
  'Assumption: 2 months.': 'افتراض: شهران.',
  'H100 rent, 1.99 to 5.00 by kind of provider, May 2026 (mercatus-ai.com/blog/cloud-gpu-pricing).':
    'إيجار H100، من 1.99 إلى 5.00 حسب نوع المزود، مايو 2026 (mercatus-ai.com/blog/cloud-gpu-pricing).',
  'Measured for this project on MNIST digits with a small network: 0.3 to 0.5 for the errors people make, 1.1 for heavy systematic ones.':
    'قيس لهذا المشروع على أرقام MNIST بشبكة صغيرة: 0.3 إلى 0.5 لأخطاء البشر، و1.1 للأخطاء المنهجية الكبيرة.',
  'US professional and technical work with overhead, 83.14 (Bureau of Labor Statistics, December 2022, in omb.report ICR 202310-2070-002).':
    'عمل مهني وتقني في الولايات المتحدة مع المصاريف العامة، 83.14 (Bureau of Labor Statistics، ديسمبر 2022، في omb.report ICR 202310-2070-002).',
  'Assumption, above the US average for professionals; senior engineers cost 150 to 300 (fourweekmba.com).':
    'افتراض، فوق متوسط المهنيين في الولايات المتحدة؛ ويكلف كبار المهندسين 150 إلى 300 (fourweekmba.com).',
  "Audits sample 5 to 20 % (tbrain.ai, simera.io; vendors' blogs).":
    'تفحص عمليات التدقيق عينة من 5 إلى 20% (tbrain.ai, simera.io؛ مدونات مزودين).',
  'US clerical work with overhead, 40.13 (Bureau of Labor Statistics, December 2022, in omb.report ICR 202310-2070-002).':
    'عمل مكتبي في الولايات المتحدة مع المصاريف العامة، 40.13 (Bureau of Labor Statistics، ديسمبر 2022، في omb.report ICR 202310-2070-002).',
  'Assumption: 3, 8 and 20 % a year as low, typical and high. Courts grant about half of the injunctions asked for in trade-secret cases (winston.com, citing Lex Machina), once one is asked for.':
    'افتراض: 3 و8 و20% سنويًا كأدنى ومعتاد وأعلى. تمنح المحاكم نحو نصف أوامر المنع المطلوبة في قضايا الأسرار التجارية (winston.com نقلًا عن Lex Machina) متى طُلبت.',
  'Assumption; an injunction takes 47 days in the median (winston.com, citing Lex Machina).':
    'افتراض؛ يستغرق أمر المنع 47 يومًا في الوسيط (winston.com نقلًا عن Lex Machina).',
  'Assumption: 3, 8 and 20 % as low, typical and high.': 'افتراض: 3 و8 و20% كأدنى ومعتاد وأعلى.',
  'The middle of the scale.': 'وسط المقياس.',
  'This release.': 'هذا الإصدار.',
  'The published prices are in US dollars.': 'الأسعار المنشورة بالدولار الأمريكي.',
};
