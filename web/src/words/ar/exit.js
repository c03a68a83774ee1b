/** @type {import('../languages.js').Area<'exit'>} */
const exit = {
  methods: {
    none: 'لم يبق من الالتزام ما يُدفع.',
    run_out: 'يُدفع باقي الالتزام حتى نهايته.',
    terminate: 'يُنهى العقد مبكرًا: وهذا أرخص من دفع الباقي.',
  },
  ends: 'نهاية العقد',
  endsUnlessEnded: 'نهاية العقد دون خروج مبكر',
  notice: 'الإشعار',
  today: 'اليوم',
  by: ({ end }) => `بحلول ${end}`,
  settlement: 'التسوية',
  clawback: 'خصم يُرد',
  export: 'تصدير بياناتكم',
  refund: 'أرصدة مستردة',
  forfeited: 'أرصدة تسقط',
  forfeitedSays: 'لا تكلفة إضافية: كان البقاء سيستهلكها، والمقارنة تبيّن ذلك أصلًا.',
  missed: 'عند تفويت الإشعار',
  doesNotRenew: 'العقد لا يتجدد',
  missedSays: 'تكلفة مرور أول نهاية للعقد دون إشعار، أيًّا كان ما يُفعل بعدها.',
  lockIn: 'التقيّد بالمزود',
  none: 'لا شيء',
  lockInSays: 'التكلفة لمرة واحدة نسبةً إلى تكلفة البقاء في السنة الأولى.',
};

export default exit;
