// The presets, and what they call the providers, in Arabic, by the estimator's English.

export default {
  'Preference data for language models': 'بيانات تفضيل لنماذج اللغة',
  '60,000 preference pairs a month for two language models: the new price is lower, and the contract renews in eight months unless notice is given.':
    '60,000 زوج تفضيل شهريًا لنموذجي لغة: السعر الجديد أقل، والعقد يتجدد بعد ثمانية أشهر ما لم يُرسل إشعار.',
  'Current provider': 'المزود الحالي',
  'New provider': 'المزود الجديد',
  'Image boxes': 'إطارات الصور',
  '800,000 boxes a month in price tiers, a provider that runs out of capacity as you grow, and a contract about to roll from month to month.':
    '800,000 إطار شهريًا بشرائح سعرية، ومزود تنفد طاقته مع نموكم، وعقد يوشك أن يمتد شهرًا بشهر.',
  'Segmentation for driving': 'تجزئة مشاهد القيادة',
  '20,000 segmented street scenes a month, with fourteen months left on a contract that has no early exit.':
    '20,000 مشهد شارع مجزأ شهريًا، مع أربعة عشر شهرًا متبقية في عقد لا خروج مبكرًا فيه.',
  'Expert reasoning data by the hour': 'بيانات استدلال الخبراء بالساعة',
  '1,200 worked solutions a month written by specialists and billed by the hour; the contract ends in two months and notice is due in one.':
    '1,200 حل مفصل شهريًا يكتبها متخصصون وتُحسب بالساعة؛ ينتهي العقد بعد شهرين ويحل الإشعار بعد شهر.',
  'Medical imaging': 'التصوير الطبي',
  '900 scans a month segmented by clinicians for a validated product: the offer is cheaper, but the move has to be validated again.':
    '900 صورة شهريًا يجزئها أطباء لمنتج معتمد: العرض أرخص، لكن الانتقال يجب أن يُعتمد من جديد.',
  'Documents and text': 'مستندات ونصوص',
  '150,000 documents a month with their fields marked, prepaid credits that leaving early would forfeit, and a tiered offer.':
    '150,000 مستند شهريًا بحقول معلَّمة، وأرصدة مدفوعة مقدمًا تسقط بالخروج المبكر، وعرض بشرائح.',
};
