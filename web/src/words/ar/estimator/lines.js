// The cost lines and what each is, in Arabic, by the estimator's English.

export default {
  Labels: 'الوسوم',
  "The provider's invoice, with top-up to the commitment and platform fee, less credits used.":
    'فاتورة المزود، مع التكملة حتى الالتزام ورسوم المنصة، بعد طرح الأرصدة المستخدمة.',
  'Your own review': 'مراجعتكم الخاصة',
  "Your reviewers' time on the share of labels you check.": 'وقت مراجعيكم لنسبة الوسوم التي تفحصونها.',
  Rework: 'إعادة العمل',
  'Labels that review rejected, done again at the agreed share of their price.':
    'وسوم رفضتها المراجعة وأُعيدت بالنسبة المتفق عليها من سعرها.',
  'Labels beyond capacity': 'وسوم تفوق الطاقة',
  'Labels needed that the provider has no capacity for, at what a late label costs you.':
    'وسوم مطلوبة لا طاقة للمزود بها، بتكلفة الوسم المتأخر.',
  'Wrong labels in training': 'وسوم خاطئة في التدريب',
  'Model accuracy lost to wrong labels in the training set, at the value of a point.':
    'دقة النموذج المفقودة بسبب الوسوم الخاطئة في مجموعة التدريب، بقيمة النقطة.',
  'Risk of a disruption': 'مخاطر الانقطاع',
  'Chance that the active provider stops serving you this month, times what that costs.':
    'احتمال أن يتوقف المزود العامل عن خدمتكم هذا الشهر مضروبًا في تكلفة ذلك.',
  'Choosing the provider': 'اختيار المزود',
  'Procurement hours, spread over the preparation.': 'ساعات المشتريات موزعة على مدة الإعداد.',
  Pilot: 'التجربة',
  'Labels bought to test the new provider, in the first preparation month.':
    'وسوم تُشترى لاختبار المزود الجديد في أول شهر من الإعداد.',
  'Security review': 'المراجعة الأمنية',
  "Engineers' hours for the security review, spread over the preparation.":
    'ساعات المهندسين للمراجعة الأمنية موزعة على مدة الإعداد.',
  'Outside counsel': 'محامون خارجيون',
  "Counsel's hours, spread over the preparation.": 'ساعات المحامين موزعة على مدة الإعداد.',
  'Risk of a claim': 'مخاطر الدعوى',
  'Chance of being drawn into a dispute, times what it costs.': 'احتمال الانجرار إلى نزاع مضروبًا في تكلفته.',
  'Guidelines, integration, calibration': 'الإرشادات والتكامل والمعايرة',
  'Own hours to move the work, spread over the preparation.': 'ساعات فريقكم لنقل العمل موزعة على مدة الإعداد.',
  'What the new provider asks once.': 'ما يطلبه المزود الجديد مرة واحدة.',
  'Labels the new provider makes as well in the months before cutover.':
    'وسوم ينجزها المزود الجديد أيضًا في الأشهر السابقة للتحويل.',
  Relabelling: 'إعادة الوسم',
  'The share of the training set that the new provider does again.': 'نسبة مجموعة التدريب التي يعيدها المزود الجديد.',
  'Computing to retrain': 'حوسبة إعادة التدريب',
  'GPU time to retrain the models, as far as it was not due anyway.':
    'زمن GPU لإعادة تدريب النماذج بقدر ما لم يكن مقررًا أصلًا.',
  'Engineers to retrain': 'مهندسو إعادة التدريب',
  "Engineers' hours to retrain and validate the models, as far as it was not due anyway.":
    'ساعات المهندسين لإعادة تدريب النماذج والتحقق منها بقدر ما لم يكن مقررًا أصلًا.',
  'Late labels in the ramp-up': 'وسوم متأخرة أثناء التصعيد',
  'Labels the new workforce cannot deliver yet, at what a late label costs you.':
    'وسوم لا تستطيع القوة العاملة الجديدة تسليمها بعد، بتكلفة الوسم المتأخر.',
  'Points of accuracy lost until guidelines are read alike again, at the value of a point.':
    'نقاط دقة مفقودة إلى أن تُقرأ الإرشادات قراءة واحدة من جديد، بقيمة النقطة.',
  'Leaving the contract': 'الخروج من العقد',
  'Settlement of the commitment, rebates paid back and export fees, less credits refunded.':
    'تسوية الالتزام والخصومات المعادة ورسوم التصدير، بعد طرح الأرصدة المستردة.',
  Other: 'أخرى',
};
