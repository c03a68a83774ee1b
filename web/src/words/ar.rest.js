// The sentences in Arabic of the parts of the page that load later.
import { duration, inMonths, isolated } from './ar.js';
import estimator from './estimator.ar.json' with { type: 'json' };

/** Puts the sign next to the number, within the isolated amount. @param {'+' | '−'} sign @param {string} amount */
const signed = (sign, amount) => amount.replace(/\u2066|^(?!.*\u2066)/, `$&${sign}`);

/** @type {import('./languages.js').Area<'audit'>} */
const audit = {
	question: 'كل بند',
	totals: ({ staying, switching, horizon }) =>
		`البقاء يكلف ${staying} خلال ${duration(horizon)}، والانتقال ${switching}`,
	stayingLines: 'البقاء، بندًا بندًا',
	switchingLines: 'الانتقال، بندًا بندًا',
	stayingCost: 'تكلفة البقاء',
	switchingCost: 'تكلفة الانتقال',
	linesLeftOut: ({ caption }) => `${caption}؛ حُذفت البنود التي تساوي 0 في كل الأشهر`,
	month: 'الشهر',
	total: 'المجموع',
	presentValue: 'القيمة الحالية',
};

/** @typedef {import('./languages.js').Area<'checklist'>['topics']} Topics */
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
				text: ({ incumbent }) => `هناك جسر: مصدر ثانٍ أو مخزون وسوم أو حق التجديد القصير مع ${isolated(incumbent)}.`,
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

/** @type {import('./languages.js').Area<'checklist'>} */
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

/** @type {import('./languages.js').Area<'compare'>} */
const compare = {
	question: 'جنبًا إلى جنب',
	leads: ({ name, lead, next }) => `${isolated(name)} هو الأعلى قيمة، بزيادة ${lead} على ${isolated(next)}`,
	losesLeast: ({ name, lead, next }) =>
		`لا أحد منهم يجدي؛ و${isolated(name)} الأقل خسارة، بفارق ${lead} عن ${isolated(next)}`,
	tied: ({ names }) => `${names}: القيمة نفسها`,
	allTied: ({ count }) => (count === 2 ? 'المرشحان متساويا القيمة' : `كل المرشحين متساوو القيمة (${count})`),
	follows: 'ما يلي عن',

	caption: 'المرشحون حسب ما يهم',
	measure: 'المقياس',
	measures: {
		upFront: 'التكلفة المبدئية',
		paysBack: 'استرداد التكلفة',
		worth: 'القيمة في المتوسط',
		npv: 'بأرقامكم',
		range: 'في ثمانية من كل عشرة سيناريوهات',
		chance: 'احتمال أن يجدي',
		bestMonth: 'التحويل في نهاية',
		noticeBy: 'الإشعار بحلول نهاية',
		exitCost: 'الخروج من العقد',
		fit: 'الملاءمة من 10',
	},
	best: {
		least: 'الأقل أفضل',
		most: 'الأكثر أفضل',
		soonest: 'الأبكر أفضل',
		latest: 'الأبعد أفضل',
		highest: 'الأعلى أفضل',
		lowEnd: 'الحد الأدنى الأعلى أفضل',
	},
	winner: 'الأفضل',
	jointWinner: 'الأفضل بالتساوي',
	never: 'أبدًا',
	atOnce: 'فورًا',
	today: 'اليوم',
	months: ({ months }) => `خلال ${inMonths(months)}`,
	fromTo: ({ low, high }) => `من ${low} إلى ${high}`,
	fixed: ({ month }) => `مع التحويل في ${month}`,

	chart: 'مكسب الانتقال إلى كل مرشح متراكمًا شهرًا بشهر',
	chartSays: ({ ends, horizon }) =>
		`بعد ${duration(horizon)}: ${ends.map(({ name, amount }) => `${isolated(name)} ${amount}`).join('؛ ')}.`,
	month: 'الشهر',
};

/** @type {import('./languages.js').Area<'exit'>} */
const exit = {
	question: 'الخروج من العقد',
	free: 'الخروج عند هذا التحويل لا يكلف شيئًا',
	costs: ({ amount }) => `الخروج عند هذا التحويل يكلف ${amount}`,
	brings: ({ amount }) => `الخروج عند هذا التحويل يعيد ${amount}`,

	methods: {
		kept: 'ينتقل جزء فقط، فيستمر العقد.',
		amended: 'يُعدَّل العقد، فلا خروج منه.',
		used_up: 'يُستهلك الالتزام حتى نهاية العقد.',
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
	tooLate: ({ end }) => `يتجدد العقد عند ${end}: فقد فات موعد الإشعار لتلك النهاية.`,
	lastCall: ({ end }) => `لا ينتهي العقد عند ${end} إلا بإشعار يُقدَّم اليوم؛ وبعده يتجدد.`,
	missed: 'عند تفويت الإشعار',
	doesNotRenew: 'العقد لا يتجدد',
	missedSays: 'تكلفة مرور أول نهاية للعقد دون إشعار، أيًّا كان ما يُفعل بعدها.',
	useUpGain: 'المكسب من استهلاك الالتزام',
	useUpGainSays: 'إذا واصلتم طلب الوسوم الملتزم بها حتى نهاية العقد.',
	lockIn: 'التقيّد بالمزود',
	none: 'لا شيء',
	lockInSays: 'التكلفة لمرة واحدة نسبةً إلى تكلفة البقاء سنة.',
};

/** @param {string} net @param {boolean} ahead @param {number} horizon */
const standing = (net, ahead, horizon) =>
	`${ahead ? 'متقدم' : 'متأخر'} بمقدار ${net} بعد ${duration(horizon)}، دون خصم`;

/** @type {import('./languages.js').Area<'monthly'>} */
const monthly = {
	byMonth: 'شهرًا بشهر',
	aheadThroughout: ({ net, ahead, horizon }) => `لا يقل أبدًا عن البقاء، ${standing(net, ahead, horizon)}`,
	notEarnedBack: ({ net, ahead, horizon }) => `لا تُسترد التكلفة: ${standing(net, ahead, horizon)}`,
	earnedBack: ({ deepest, even, net, ahead, horizon }) =>
		`متأخر بمقدار ${deepest} في أدنى نقطة، ويتعادل في ${even}، ${standing(net, ahead, horizon)}`,
	waitingHurdle: ({ share, amount }) =>
		`لأن الأسعار تتحرك فللانتظار قيمة بذاته: انتقلوا متى زاد توفير سنة على ${share} مما تدفعونه مقابل الوسوم في سنة، أي ${amount}.`,
	waitingSaving: ({ share, amount, exceeds }) =>
		`التوفير الفعلي بعد الانتقال ${amount} في السنة في المتوسط، أي ${share}: ${exceeds ? 'فوق' : 'دون'} هذا الحد.`,
	waitingIndicative:
		'مؤشر تقريبي: يفترض أن الفارق بين السعرين لا ينجرف في أي اتجاه (Agarwal, Driscoll, Laibson, NBER w13487).',
	cumulative: 'مكسب الانتقال متراكمًا شهرًا بشهر',
	neverBehind: ({ end }) => `لا يقل الانتقال أبدًا عن البقاء؛ ويبلغ في النهاية ${end}.`,
	course: ({ deepest, month, end }) =>
		`في أدنى نقطة يتأخر الانتقال عن البقاء بمقدار ${deepest}؛ ${month === null ? 'ولا تُسترد التكلفة خلال الأفق الزمني' : `وتُسترد التكلفة في الشهر ${month}`}؛ ويبلغ في النهاية ${end}.`,
	range: 'في ثمانية من كل عشرة سيناريوهات يبقى داخل النطاق الرمادي؛ والخط يأخذ كل مُدخل عند قيمته.',
	cumulativeTable: 'مكسب الانتقال حسب الشهر',
	addedUp: 'المتراكم',
	discounted: 'المتراكم المخصوم',
	paysBack: ({ month }) => `الاسترداد ${month}`,
};

/** @type {import('./languages.js').Area<'extent'>} */
const extent = {
	question: 'كم تنقلون',
	all: ({ worth }) => `بأرقامكم، نقل كل شيء هو الأعلى قيمة: ${worth}`,
	part: ({ share, worth }) => `بأرقامكم، نقل ${share} من الوسوم هو الأعلى قيمة: ${worth}`,
	none: ({ share, loss }) => `بأرقامكم، لا تجدي أي حصة: حتى أفضلها، ${share} من الوسوم، تخسر ${loss}`,
	explains: 'تنتقل كل حصة في أفضل شهر لها، دون استهلاك الالتزام.',
	chart: 'قيمة نقل حصة من الوسوم',
	now: ({ share }) => `المُدخل: ${share}`,
	share: 'الحصة المنتقلة',
};

/** @type {import('./languages.js').Area<'fit'>} */
const fit = {
	question: 'ما وراء المال',
	leads: ({ name, score, next, nextScore }) =>
		`${isolated(name)} هو الأنسب لكم بدرجة ${score} من 10، متقدمًا على ${isolated(next)} بدرجة ${nextScore}`,
	tied: ({ names, score }) => `${names}: ملاءمة متساوية بدرجة ${score} من 10`,
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
	unscored: ({ names }) => `لم يُقيَّم بعد: ${names}.`,
};

/** @type {import('./languages.js').Area<'explain'>} */
const explain = {
	staying: 'البقاء',
	switching: ({ candidate }) => `الانتقال إلى ${isolated(candidate)}`,
	close: 'إغلاق',
	back: 'رجوع',
	loading: 'يجري الحساب …',
	failed: 'تعذر حساب ذلك.',

	formula: 'الصيغة',
	terms: 'ما تحتويه',
	name: 'الاسم',
	value: 'القيمة',
	basedOn: 'يستند إلى',
	where: ({ when, formula }) => `${formula} (${when})`,
	change: 'تغيير',
	changeInput: ({ input }) => `تغيير ${input}`,
	openFigure: ({ figure }) => `كيف نتج «${figure}»`,
	assumption: 'افتراض',
	yours: 'رقمكم الخاص',
	none: 'لا شيء',

	months: 'الأشهر التي وراءه',
	month: 'الشهر',
	running: 'المجموع حتى الآن',
	line: 'المبلغ',
	byCutover: 'كل شهر تحويل',
	swings: 'المدخلات غير المؤكدة والقيمة عند كل حد',
	input: 'المُدخل',
	low: 'الأدنى',
	high: 'الأعلى',
	worthLow: 'القيمة عند الحد الأدنى',
	worthHigh: 'القيمة عند الحد الأعلى',
	split: 'موزعًا حسب نوع التكلفة',
	zeroAt: ({ input }) => `${input}: القيمة التي يصبح عندها الانتقال بلا مكسب`,
	insteadOf: ({ value, now }) => `${value} بدلًا من ${now}`,
	dependsOn: ({ inputs }) =>
		inputs === 1 ? 'المُدخل الوحيد الذي يتوقف عليه' : `كل المدخلات التي يتوقف عليها (${inputs})`,
	methods: 'كل الصيغ والمدخلات في صفحة واحدة',
	ofTier: ({ figure, tier }) => `${figure} ${tier}`,
	tierEnd: 'حد الشريحة',

	functions: {
		max: 'الأكبر من',
		min: 'الأصغر من',
		floor: 'الجزء الصحيح من',
		anniversaries: 'الذكرى السنوية حتى',
		first_end: 'أول نهاية للعقد حتى',
	},
	sum: 'المجموع عبر الأشهر لـ',
	sumOfTiers: 'المجموع عبر الشرائح لـ',
	sumOfProviders: 'المجموع عبر المزودين لـ',
	sumOfTasks: 'المجموع عبر المهام لـ',
	sumOfCriteria: 'المجموع عبر المعايير لـ',
	kinds: { cash: 'مدفوعات', staff: 'موظفوكم', quality: 'الجودة', risk: 'المخاطر' },
};

/** @type {Record<import('./en.rest.js').Per, string>} */
const unit = { label: 'لكل وسم', hour: 'للساعة' };

/** @type {import('./languages.js').Area<'negotiation'>} */
const negotiation = {
	evenAverage: ({ end }) =>
		`عند هذه الأسعار يساوي التحويل في ${end} البقاء، في متوسط كل السيناريوهات. ولا تكسبون إلا بتجاوزها، فابدؤوا بطلب أكثر.`,
	noPriceAverage: ({ candidate, end }) => `في ${end} لا يكفي أي سعر من ${isolated(candidate)} في المتوسط`,
	more: 'مطالب أخرى، مع جميع الأرقام',
	copy: 'نسخ',
	copied: 'تم النسخ.',
	question: 'على طاولة التفاوض',
	headingPays: ({ incumbent, discount }) => `على ${isolated(incumbent)} أن يخفّض ${discount} ليحتفظ بكم`,
	headingCredit: ({ incumbent, credit }) => `لا يحتفظ بكم إلا رصيد قدره ${credit} من ${isolated(incumbent)}`,
	headingUnkept: ({ incumbent }) => `لا سعر لدى ${isolated(incumbent)} يحتفظ بكم`,
	headingPrice: ({ candidate, price, per, offered }) =>
		`يكسبكم ${isolated(candidate)} بسعر ${price} ${unit[per]}، لا ${offered}`,
	headingDiscount: ({ candidate, discount }) => `يكسبكم ${isolated(candidate)} بخفض أسعاره ${discount}`,
	headingNever: ({ candidate }) => `حتى الوسوم المجانية من ${isolated(candidate)} لا تكسبكم`,
	headingEven: 'العرضان متساويا القيمة',

	even: 'هذه هي النقاط التي يتساوى عندها العرضان لكم. وما تكسبونه يقع وراءها: ابدؤوا بطلب أكثر.',
	holds: ({ end, of }) =>
		`وهي لتحويل في ${end}، كل منها بمفرده ومع ثبات كل ما عداه${{ best: '. ولا شهر آخر أعلى قيمة، فما يمنعكم من هذا يمنعكم من الجميع', closest: '، وهو الشهر الذي يكسبكم فيه المزود الجديد بأعلى سعر', shown: '' }[of]}.`,
	tossUp: 'الأمر متقارب جدًا: تنازل صغير من أي طرف يحسمه.',

	to: ({ name }) => `إلى ${isolated(name)}`,

	sayDiscount: ({ discount }) => `نبقى إذا انخفض سعر الوسم لديكم ${discount} ابتداءً من الفاتورة القادمة.`,
	sayDiscountPrice: ({ discount, price, per }) => `نبقى إذا خفّضتم ${discount} إلى ${price} ${unit[per]}.`,
	sayRetentionCredit: ({ credit }) => `نبقى مع رصيد ${credit} على فواتيرنا القادمة.`,
	noDiscount: 'لا خصم يكفي، ولا حتى الوسوم المجانية: فالالتزام أو الرسوم أو الجودة ترجح وحدها ضد البقاء.',
	needsNothing: ({ loss, best }) =>
		`لا يلزم شيء للاحتفاظ بكم: فالمغادرة تكلفكم ${loss}${best ? ' حتى في أفضل شهر' : ' في هذا التحويل'}. اسألوا مع ذلك؛ فالأسعار مفتوحة عند التجديد.`,

	sayHold: ({ offered, per }) => `ننتقل بسعر ${offered} ${unit[per]} إذا ثبّتم هذا السعر طوال مدة العقد.`,
	sayHoldAll: 'ننتقل إذا ثبّتم أسعاركم طوال مدة العقد.',
	limit: ({ price, per, room }) => `احتفظوا به لأنفسكم: يجدي الانتقال حتى ${price} ${unit[per]}، أي ${room} أكثر.`,
	limitRise: ({ room }) => `احتفظوا به لأنفسكم: يجدي الانتقال وإن زادت أسعارهم حتى ${room}.`,
	noLimit: ({ name }) => `يجدي الانتقال حتى بعشرة أضعاف سعر ${isolated(name)}.`,
	limitFee: ({ amount, cutover }) =>
		`احتفظوا به لأنفسكم: يجدي الانتقال وإن زادت كلفة التأسيس ${amount} عما عرضوه، في ${cutover}.`,
	limitCredit: ({ credit }) => `احتفظوا به لأنفسكم: تحتاجون إلى ${credit} على الأقل من رصيد التوقيع.`,
	sayPrice: ({ price, per, offered }) => `ننتقل إذا خفّضتم من ${offered} إلى ${price} ${unit[per]}.`,
	sayPrices: ({ discount }) => `ننتقل إذا انخفضت أسعاركم ${discount}.`,
	saySigningCredit: ({ credit, more }) =>
		`ننتقل مع رصيد ${credit} على فواتيرنا الأولى${more ? '، بدلًا مما تعرضون' : ''}.`,
	sayBear: ({ amount, cutover }) => `ننتقل إذا تحملتم ${amount} مما يكلفنا الانتقال، في ${cutover}.`,
	sayPay: ({ amount, cutover }) => `ننتقل إذا دفعتم لنا ${amount}، في ${cutover}.`,
	noPrice: 'لا سعر يكفي، ولا حتى الوسوم المجانية: فتكلفة المغادرة والتحويل هي التي تحسم.',
	noCredit: 'لا رصيد توقيع يكفي: فالفواتير التي يُخصم منها صغيرة جدًا.',

	table: 'ما الذي يساوي بين العرضين',
	lever: 'الوسيلة',
	offered: 'كما عُرض',
	evensOut: 'يتعادل عند',
	priceOf: ({ name }) => `سعر ${isolated(name)} عند البقاء`,
	pricesOf: ({ name }) => `أسعار ${isolated(name)}`,
	retentionCredit: ({ name }) => `رصيد إضافي من ${isolated(name)} عند البقاء`,
	signingCredit: ({ name }) => `رصيد التوقيع من ${isolated(name)}`,
	paymentTo: ({ name, cutover }) => `دفعة إلى ${isolated(name)} فوق العرض، في ${cutover}`,
	perUnit: ({ price, per }) => `${price} ${unit[per]}`,
	none: 'لا شيء',
	notNeeded: 'لا يلزم شيء',
	nothingDoes: 'لا شيء يكفي',
	tenfold: 'فوق عشرة أضعاف',
};

/** @type {import('./languages.js').Area<'plan'>} */
const plan = {
	steps: {
		notice: {
			name: 'إرسال الإشعار',
			does: 'بالشكل وإلى العنوان اللذين يحددهما العقد؛ ومواعيده تتقدم على الأشهر الكاملة المعدودة هنا.',
		},
		preparation: { name: 'الإعداد', does: 'كل ما يسبق التحويل.' },
		evaluation: { name: 'التقييم', does: 'مقارنة العروض والاطلاع على المراجع والتفاوض والاختيار.' },
		pilot: {
			name: 'التجربة',
			does: 'وسم دفعة صغيرة وتقييمها دون معرفة المصدر، على مجموعة اختبار لم يصنعها أي من المزودين.',
		},
		security: { name: 'المراجعة الأمنية', does: 'صلاحيات الوصول والأشخاص والأماكن ومقاولو الباطن والحوادث.' },
		legal: { name: 'المراجعة القانونية', does: 'العقدان: ما يلزمكم في القديم وما يحميكم في الجديد.' },
		migration: {
			name: 'الإرشادات والتكامل',
			does: 'تسليم الإرشادات وربط مسارات البيانات ومعايرة القوة العاملة الجديدة.',
		},
		parallel: { name: 'التشغيل المتوازي', does: 'يسم المزودان العمل نفسه؛ قارنوا قبل الاعتماد على الجديد.' },
		relabel: { name: 'إعادة الوسم', does: 'يعيد المزود الجديد جزءًا من مجموعة التدريب.' },
		cutover: { name: 'التحويل', does: 'ابتداءً من اليوم التالي يسم المزود الجديد ما ينتقل إليه.' },
		phased_move: {
			name: 'الانتقال على مراحل',
			does: 'تنتقل الوسوم بخطوات شهرية متساوية؛ وفي الأثناء يسلّم المزودان كلاهما.',
		},
		true_up: {
			name: 'تسوية الالتزام',
			does: 'تنتهي فترة من فترات الالتزام: يُفوتر النقص، ويضيع ما بقي من فترة مدفوعة مقدمًا.',
		},
		credits_expire: { name: 'انتهاء صلاحية الأرصدة', does: 'يضيع ما بقي من أرصدتكم لدى المزود الحالي.' },
		provider_end: { name: 'توقف المزود', does: 'يتوقف المزود الحالي من تلقاء نفسه؛ وما كان عليه وسمه بعد ذلك يتأخر.' },
		new_true_up: {
			name: 'تسوية الالتزام الجديد',
			does: 'تنتهي فترة من فترات الالتزام لدى المزود الجديد: يُفوتر النقص، ويضيع ما بقي من فترة مدفوعة مقدمًا.',
		},
		new_credits_expire: { name: 'انتهاء صلاحية الأرصدة الجديدة', does: 'يضيع ما بقي من أرصدتكم لدى المزود الجديد.' },
		contract_end: { name: 'نهاية العقد', does: 'استعيدوا بياناتكم وأكدوا حذفها قبل ذلك الموعد.' },
		ramp: { name: 'التصعيد', does: 'إلى أن تعوض القوة العاملة الجديدة 95% مما كان ينقصها أولًا من السرعة والدقة.' },
		accuracy_dip: { name: 'تعافي النماذج', does: 'إلى أن يُعوَّض 95% من انخفاض دقة النموذج.' },
		retraining: { name: 'إعادة التدريب', does: 'تدريب النماذج على الوسوم الجديدة والتحقق منها.' },
		payback: { name: 'استرداد التكلفة', does: 'من هنا يتقدم الانتقال على البقاء: قارنوا بما كان يفترض أن يكلف.' },
	},
	question: 'ما العمل ومتى',
	heading: ({ begin, notice, cutover }) =>
		`${notice === null ? 'الإشعار اليوم، والبدء' : 'البدء'} في ${begin}${notice ? `، والإشعار بحلول ${notice}` : ''}، والتحويل في ${cutover}`,
	headingAnyway: ({ begin, notice, cutover }) =>
		`إذا انتقلتم رغم ذلك: ${notice === null ? 'الإشعار اليوم، والبدء' : 'البدء'} في ${begin}${notice ? `، والإشعار بحلول ${notice}` : ''}، والتحويل في ${cutover}`,
	noticeFirst: 'سترسلون الإشعار قبل انتهاء التقييم: ابدؤوا التقييم أبكر، أو قرروا بناءً على ما يُعرف حتى ذلك الحين.',
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
	calendarFailed: 'تعذر إنشاء التقويم؛ حاولوا مرة أخرى.',
	undated: 'حددوا الشهر الأول تحت «كل المدخلات» لتروا هنا أشهرًا تقويمية وتحصلوا على المواعيد في تقويم.',
	calendarTitle: ({ from, to }) => `الانتقال من ${isolated(from)} إلى ${isolated(to)}`,
	entry: ({ step, name, single }) => `${step}${single ? '' : ': اكتمال'} (${isolated(name)})`,
	entrySays: ({ does, months }) =>
		`${does}\n${months}\nمن خطة الانتقال. وهي تعدّ أشهرًا كاملة: تحققوا من كل تاريخ في العقد.`,
	begin: ({ name }) => `بدء الإعداد (${isolated(name)})`,
};

/** @type {import('./languages.js').Area<'baseline'>} */
const baseline = {
	question: 'مقارنة بـ A',
	more: ({ amount }) => `القيمة أعلى من A بمقدار ${amount}`,
	less: ({ amount }) => `القيمة أقل من A بمقدار ${amount}`,
	same: 'القيمة نفسها مثل A',
	unchanged: 'تم حفظ A: غيّروا شيئًا ليظهر أثره هنا',
	otherCurrency: 'A بعملة أخرى، لذا لا يمكن المقارنة بينهما',
	swap: 'تبديل A وهذا',
	back: 'العودة إلى A',
	drop: 'نسيان A',
	aOf: ({ name }) => `A: ${isolated(name)}`,
	nowOf: ({ name }) => `الآن: ${isolated(name)}`,
	caption: 'A والوضع الحالي حسب ما يهم',
	better: 'أفضل',
	changes: 'ما غيّرتموه',
	input: 'المُدخل',
	a: 'A',
	now: 'الآن',
	none: 'لا شيء',
	yes: 'نعم',
	no: 'لا',
	low: ({ input }) => `${input}: الحد الأدنى`,
	high: ({ input }) => `${input}: الحد الأعلى`,
	tier: ({ at }) => `الشريحة ${at}`,
	inTier: ({ input, tier }) => `${input}، ${tier}`,

	chart: 'من قيمة A إلى القيمة الحالية، بندًا بندًا',
	chartSays: ({ from, to, line, amount }) => `من ${from} إلى ${to}؛ وأكبر خطوة ${line}، ${amount}.`,
	chartSame: ({ from, to }) => `من ${from} إلى ${to}؛ لا بند يختلف.`,
	gain: ({ amount }) => signed('+', amount),
	loss: ({ amount }) => signed('−', amount),
	others: 'كل البنود الأخرى',
	rounding: 'التقريب',
	line: 'البند',
	difference: 'الفرق',
	total: 'القيمة الإجمالية',
	explains: 'كل شريط هو ما يضيفه بند إلى القيمة الحالية للانتقال، زيادة أو نقصًا عن A.',
};

/** @type {import('./languages.js').Area<'documents'>} */
const documents = {
	workbook: {
		summary: 'ملخص',
		inputs: 'المدخلات',
		stay: 'البقاء',
		switch: ({ n }) => `الانتقال ${n}`,
		title: 'تكلفة تغيير مزود وسم البيانات',
		about: ({ preset, currency, day }) => `${preset}؛ المبالغ بعملة ${currency}؛ أُعد في ${day}`,
		live: 'يُحسب كل شيء من القيم الزرقاء في ورقة المدخلات: غيّروا قيمة فتتغير الأرقام. عدد الأشهر والمهام والشرائح والمرشحين ثابت، وكذلك المدخلات السوداء والاحتمال والنتيجتان بجانبه.',
		candidate: 'المرشح',
		cutover: 'التحويل في نهاية',
		stayTotal: 'تكلفة البقاء',
		switchTotal: 'تكلفة الانتقال',
		oneTime: 'مقدمًا',
		netBenefit: 'المكسب',
		npv: 'صافي القيمة الحالية',
		payback: 'شهر استرداد التكلفة',
		chance: 'احتمال أن يجدي',
		low: 'القيمة في سيناريو سيئ (واحد من 10 أسوأ)',
		high: 'القيمة في سيناريو جيد (واحد من 10 أفضل)',
		onPage: 'صافي القيمة الحالية كما حُسب',
		difference: 'الفرق',
		never: 'أبدًا',
		month: 'الشهر',
		date: 'التاريخ',
		total: 'المجموع',
		presentValue: 'القيمة الحالية',
		discount: 'معامل الخصم',
		discounted: 'مخصوم',
		benefit: 'المكسب: البقاء ناقص الانتقال',
		cumulative: 'المكسب المتراكم',
		discountedBenefit: 'المكسب المخصوم',
		cumulativeDiscounted: 'المكسب المخصوم المتراكم',
		behind: 'متأخر في الشهر',
		stayTitle: ({ name }) => `البقاء مع ${isolated(name)}`,
		switchTitle: ({ name }) => `الانتقال إلى ${isolated(name)}`,
		monthNote: 'المبالغ الموجبة نفقات؛ ويُقرَّب كل بند من كل شهر مرة واحدة إلى أصغر وحدة للعملة.',
		input: 'المُدخل',
		whose: 'لـ',
		value: 'القيمة',
		unit: 'الوحدة',
		rangeLow: 'الأدنى (p10)',
		rangeHigh: 'الأعلى (p90)',
		origin: 'مصدر الرقم',
		yes: 'نعم',
		presetValue: 'قيمة النموذج',
		source: 'مصدر قيمة النموذج',
		pointer: 'حقل السيناريو',
		commonCause: 'السبب المشترك',
		reopening: 'لإعادة فتح هذا الملف',

		decision: {
			sheet: 'القرار',
			simulated: ({ draws }) => `حُسبت على ${draws} سيناريو متساوية الاحتمال. هذه قيم ثابتة: لا تتبع مدخلًا يُغيَّر هنا.`,
			action: 'الخيار',
			mean: 'القيمة في المتوسط',
			regret: 'خسارة الفرصة في المتوسط',
			regretHigh: 'خسارة الفرصة التي تُتجاوز في 1 من كل 10 سيناريوهات',
			regretSays: 'خسارة الفرصة هي مقدار ما يزيد به أفضل خيار في السيناريو.',
			bestIn: 'الأفضل في',
			advice: 'المشورة',
			recommended: 'أعلى متوسط',
			cautious: 'الأفضل في عُشره الأسوأ',
			middle: 'القيمة في السيناريو الأوسط',
			turningDiscount: ({ name }) => `خصم ${isolated(name)} الذي تصبح عنده قيمة أفضل انتقال 0 في المتوسط`,
			turningPrice: ({ name }) => `معامل أسعار ${isolated(name)} الذي تصبح عنده قيمة أفضل انتقال 0 في المتوسط`,
			evpi: 'أقصى ما قد تساويه أي معلومة',
			worthUpTo: 'تصل قيمته إلى',
		},

		prices: 'الأسعار',
		provider: 'المزود',
		task: 'المهمة',
		labelsAbove: 'للوسوم فوق',
		priceStep: 'الفرق عن الشريحة السابقة',

		season: 'الموسم',
		service: 'الأشهر منذ التحويل',
		usable: 'وسوم تستنفد الالتزام',
		labels: 'الوسوم',
		taskCharge: ({ task }) => `الثمن: ${task}`,
		charge: 'الثمن بسعر القائمة',
		serves: 'يورّد (1: نعم)',
		uplifts: 'زيادات السعر حتى الآن',
		uplift: 'معامل السعر',
		purchase: 'المشتريات',
		committed: 'الالتزام',
		periodEnd: 'شهر نهاية فترة الالتزام',
		periodCut: 'آخر شهر لها هنا',
		periodCommitted: 'التزام الفترة',
		periodPurchases: 'مشتريات الفترة حتى الآن',
		topUp: 'تكملة الالتزام',
		billed: 'مفوتر مقدمًا',
		balanceBefore: 'الرصيد المدفوع مقدمًا قبل',
		balanceUsed: 'مدفوع من الرصيد',
		balanceLeft: 'الرصيد المدفوع مقدمًا بعد',
		invoice: 'الفاتورة',
		creditsBefore: 'الأرصدة قبل',
		creditsUsed: 'مدفوع من الأرصدة',
		creditsLeft: 'الأرصدة بعد',
		paid: 'للدفع',
		startUp: 'أثر البدء المتبقي',
		within: 'وسوم ضمن الطاقة',
		missing: 'وسوم فوق الطاقة',
		late: 'وسوم متأخرة',
		wrong: 'وسوم خاطئة مضافة',
		wrongLabels: 'وسوم خاطئة في مجموعة التدريب',
		dataset: 'مجموعة التدريب',

		leaving: 'المغادرة',
		leavingRows: {
			leaves: 'تنتقل كل الوسوم',
			moved: 'اكتمال الانتقال في نهاية شهر',
			contract_end: 'شهر نهاية العقد',
			using: 'يُستنفد الالتزام',
			last_month: 'آخر شهر خدمة',
			period_end: 'شهر نهاية فترة التزامه',
			period_start: 'وشهر بدايتها',
			period_over: 'سُوّيت الفترة',
			early_exit_month: 'أبكر خروج مبكر، شهر',
			shortfall_now: 'حتى الشهر الأخير: نقص الفترة',
			later_now: 'التزامات لاحقة',
			fees_now: 'رسوم المنصة',
			owed_now: 'المستحق',
			shortfall_early: 'حتى الخروج المبكر: نقص الفترة',
			later_early: 'التزامات لاحقة',
			fees_early: 'رسوم المنصة',
			owed_early: 'المستحق',
			shortfall_end: 'حتى نهاية العقد: نقص الفترة',
			later_end: 'التزامات لاحقة',
			fees_end: 'رسوم المنصة',
			owed_end: 'المستحق',
			credits_then: 'الأرصدة المتبقية',
			balance_then: 'الرصيد المدفوع مقدمًا المتبقي',
			early_exit_fee: 'رسم الخروج المبكر',
			cost_early: 'تسوية الخروج المبكر',
			cost_run_out: 'التسوية حتى نهاية العقد',
			early_gain: 'الخروج المبكر أرخص بمقدار',
			rule: 'القاعدة المطبقة، من 1 إلى 7',
			method: 'معناها',
			credits_remaining: 'أرصدة غير مستعملة',
			exit_cost: 'تكلفة المغادرة',
			carried_credits: 'أرصدة العقد المعدّل',
			notice_by: 'الإشعار بحلول نهاية شهر',
		},

		years: 'النقد حسب السنة',
		cash: 'النقد',
		fromMonth: 'من شهر',
		toMonth: 'إلى شهر',
	},
	report: {
		title: ({ incumbent, candidate }) => `من ${isolated(incumbent)} إلى ${isolated(candidate)}`,
		about: ({ preset, months, currency, day }) =>
			`تكلفة تغيير مزود وسوم بيانات التدريب لدينا ومكسبه خلال ${inMonths(months)}، بعملة ${currency}. بدءًا من «${preset}»؛ أُعد في ${day}.`,
		edition: ({ edition }) => `حُسب بالإصدار ${edition} من النموذج.`,
		decided: ({ draws }) => `حُسم القرار على ${draws} سيناريو متساوية الاحتمال.`,
		bestShare: ({ share }) => `وهو أفضل خيار في ${share} من السيناريوهات.`,
		lastGood: 'هذه آخر إجابة صالحة: يحتاج رقم إلى قيمة أخرى.',
		candidates: 'المرشحون جنبًا إلى جنب',
		candidate: 'المرشح',
		costs: 'التكلفة المبدئية',
		costsNote: 'ما فوق 0 فقط. بند موظفيكم ساعات فريقكم؛ والجودة والمخاطر خسائر متوقعة لا فواتير.',
		total: 'المجموع لمرة واحدة',
		deadlines: 'ما العمل ومتى',
		fromTo: ({ from, to }) => `من ${from} إلى ${to}`,
		missed: ({ cost }) => `تفويت الإشعار يكلف ${cost}.`,
		exit: ({ cost }) => `الخروج من العقد الحالي: ${cost}.`,
		inputs: 'الأرقام التي يتوقف عليها أكثر',
		inputsNote: '● تشير إلى رقم من عندنا؛ وكل ما عداه من النموذج، ومصدره إلى جانبه.',
		moreInputs: ({ count }) => `أرقام أخرى من عندنا في جدول البيانات والرابط: ${count}.`,
		input: 'المُدخل',
		value: 'القيمة',
		source: 'المصدر',
		preset: ({ value }) => `من عندنا؛ وفي النموذج ${value}`,
		origins: { typed: 'مُدخل', measured: 'مقيس', example: 'مثال' },
		none: 'لا شيء',
		yes: 'نعم',
		no: 'لا',
		caveats: 'ما ينبغي مراعاته',
		caveat: [
			'يُقارن البقاء والانتقال شهرًا بشهر؛ وما أُنفق بالفعل ليس في أي منهما. والقيمة الموجبة مكسب مقارنة بالبقاء.',
			'الأرقام الموسومة بأنها افتراض أمثلة إلى أن يستبدلها أحد. ونص العقد نفسه يحدد المواعيد والرسوم؛ وهذه ليست استشارة قانونية.',
			'الجودة المفقودة والمخاطر تقديرات لما يفوت لا لما يُدفع؛ والتوزيع حسب نوع التكلفة يبيّن ما هو مدفوعات.',
		],
	},
};

/** @type {typeof import('./en.rest.js').methodsPage} */
export const methodsPage = {
	title: 'Switchcost: كيف يُحسب كل رقم',
	description: 'المعادلات وراء الحاسبة: كل إجابة وكل بند تكلفة وكل كمية وكل مدخل بوحدته وحدوده وقيمته الأولى ومصدره.',
	back: 'العودة إلى الحاسبة',
	heading: 'كيف يُحسب كل رقم',
	printed:
		'المعادلات والمدخلات أدناه مأخوذة مباشرة من البرنامج الذي يحسبها، وتتحقق الاختبارات من مطابقة كل معادلة للأرقام.',
	onThisPage: 'في هذه الصفحة',

	question: 'السؤال',
	asks: 'تشترون وسوم بيانات التدريب من مزود هو المزود الحالي. إذا تولى مزود آخر، هو المرشح، العمل في نهاية شهر ما، فكم يكلف ذلك، وهل يجدي، وأي شهر هو الأفضل، وما مدى اليقين؟',
	cases:
		'تُحسب حالتان شهرًا بشهر على مدى الأفق الزمني: البقاء، والانتقال في نهاية شهر التحويل. البند نوع واحد من التكلفة في شهر واحد، وما فوق 0 مال يُدفع. ومكسب الشهر هو تكلفة البقاء ناقصًا تكلفة الانتقال. وما أُنفق بالفعل لا يدخل في أي منهما.',
	money:
		'المبالغ عشرية. يُقرّب كل بند في كل شهر مرة واحدة إلى أصغر وحدة في العملة، والنصف بعيدًا عن الصفر، وتجمع المجاميع بنودًا مقرّبة، فتتطابق كل الأرقام حتى أصغر وحدة. تُعرض الحصص والمعدلات والدقة بالنسبة المئوية، والنقاط هي نقاط مئوية من دقة النموذج.',
	kinds:
		'كل بند من نوع واحد، كي لا يختلط ما يُدفع بما يفوت: <strong>المدفوعات</strong> تُدفع لطرف ما، و<strong>موظفوكم</strong> هي ساعات فريقكم، و<strong>الجودة</strong> هي ما تكلفه الوسوم المتأخرة أو الأقل جودة، و<strong>المخاطر</strong> خسارة متوقعة.',

	uncertainty: 'كيف يُعامل عدم اليقين',
	ranges:
		'يبيّن النطاق إلى أي حد قد يبتعد المدخل عن قيمته: في سيناريو واحد من كل عشرة يكون دون الطرف الأدنى، وفي واحد فوق الطرف الأعلى، وفي الثمانية الباقية بينهما. والطرفان هما p10 وp90 لتوزيع مثلثي ذروته القيمة نفسها. وكل ما يُحاكى يُعدّ على آلاف السيناريوهات المتساوية الاحتمال.',
	causes:
		'المدخلات ذات السبب المشترك تتحرك معًا: إذا ارتفع سعر أكثر من المتوقع فالأرجح أن ترتفع أسعار أخرى أيضًا. ويذكر كل مدخل أدناه سببه.',
	events:
		'المطالبة وأول تعطل لدى كل مزود إما أن يقعا في السيناريو أو لا. وهما يكلفان في المتوسط ما تذكره الأرقام الدقيقة خسارةً متوقعة.',
	decides:
		'التوصية هي الخيار الأعلى قيمةً في المتوسط على السيناريوهات نفسها: البقاء، أو الانتقال إلى أحد المرشحين في أحد عدة أشهر. وليست هي الإجابة عند القيم المدخلة، لأن المكاسب والخسائر لا تتوزع حولها بالتساوي، ومتوسطها هو ما يمكن توقعه. وإذا كان الفرق بين البقاء وأفضل انتقال أقل من 1% من تكلفة الوسوم في سنة، فالفرق أصغر من أن يحسم.',
	information:
		'خسارة الفرصة هي مقدار ما يزيد به أفضل خيار في السيناريو على الخيار المتخذ. ومتوسطها أقصى ما قد تساويه أي معلومة قبل القرار، وهو لمدخل واحد أقصى ما قد تساويه معرفته.',
	pilot:
		'تفحص التجربة بعض وسوم المرشح. وتتوقف قيمتها على عدد المرات التي قد تغيّر فيها نتيجتُها القرار وعلى مقدار ذلك، وتظهر بجانب تكلفة الوسوم ومراجعتها.',

	answers: 'الإجابات',
	lines: 'بنود التكلفة',
	monthly: 'كل شهر، في كلتا الحالتين',
	once: 'مرة واحدة، عند الانتقال',
	quantities: 'الكميات في المعادلات',
	functions: 'الدوال',
	says: {
		max: 'من عددين.',
		floor: 'العدد من دون ما بعد فاصلته.',
		anniversaries:
			'من الأشهر المتبقية في العقد والأشهر بين زيادتين وشهر معيّن: كم مرة مضى قبل ذلك الشهر عدد صحيح من الفترات محسوبًا من نهاية المدة. وترتفع الأسعار في الشهر التالي.',
		first_end:
			'من الأشهر المتبقية ومدة التجديد ومهلة الإشعار وآخر شهر مع المزود الحالي: أول نهاية للمدة أو لتجديد لا تسبق ذلك الشهر ولا انقضاء مهلة الإشعار من اليوم. ومن دون تجديد يمكن أن ينتهي العقد في أي شهر من نهاية المدة فصاعدًا.',
		sum: 'ما يلي، مجموعًا لكل شهر أو مهمة أو شريحة أو مزود يخصه.',
	},
	allBut: ({ n }) => `كل المدخلات ما عدا ${n}`,

	inputs: 'المدخلات',
	inputsSay:
		'«عند غيابه» هو معنى المدخل الذي لم يُعطَ؛ و«المعقول» هو النطاق الذي تخرج عنه قيمته في سيناريوهين من كل عشرة، واحد عند كل طرف، و× معامل يُضرب في القيمة، والإشارة لما يُضاف إليها.',
	incumbent: 'المزود الحالي',
	candidate: 'المرشح',
	unit: 'الوحدة',
	accepted: 'المقبول',
	ifAbsent: 'عند غيابه',
	given: 'يجب إعطاؤه',
	startsAt: 'القيمة الأولى',
	plausible: 'المعقول',
	cause: 'السبب المشترك',
	sourceOf: ({ source }) => `مصدر القيمة الأولى: ${source}`,
	units: {
		money: 'مبلغ',
		money_per_label: 'مبلغ لكل وسم',
		money_per_hour: 'مبلغ لكل ساعة',
		yes_no: 'نعم أو لا',
		choice: 'اختيار',
		text: 'نص',
		currency: 'عملة',
		calendar_month: 'شهر تقويمي',
		count: 'عدد',
		factor: 'معامل',
		score: 'درجة',
		weight: 'وزن',
	},
};

/** @type {import('./languages.js').Rest['rules']} */
const rules = {
	number: 'عدد',
	yes_no: 'نعم أو لا',
	choice: ({ choices }) => `أحد: ${choices}`,
	currency: 'رمز عملة وفق ISO 4217 مثل USD',
	calendar_month: 'شهر مثل 2027-01، من 1900-01 إلى 2199-12',
	text: ({ high }) => `نص من 1 إلى ${high} حرفًا صالحًا، بعضها مرئي`,
	note: ({ high }) => `نص لا يزيد على ${high} حرفًا صالحًا`,
	items: ({ low, high }) => `قائمة من ${low === high ? high : `${low} إلى ${high}`} عنصرًا`,
	not_with_model: ({ model }) => `لا حقل كهذا مع نموذج التسعير «${model}»`,
	not_with_tasks: 'لا حقل كهذا مع المهام، فلكل مهمة حقلها',
	needs_tasks: 'لا مهام تنتقل، لأن الطلب لا يتضمن مهام',
	rate_card_needs_tasks: 'نموذج تسعير آخر، أو قائمة مهام',
	price_for: ({ choices }) => `سعر لـ ${choices}`,
	unique: 'كل اسم مرة واحدة',
	profile: 'معاملات مجموعها 12، بفارق لا يتجاوز 0.01',
	labels_above: ({ low }) => `أكثر من ${low}`,
	no_upper_end: 'لا حد أعلى للشريحة الأخيرة',
	at_most: ({ high, highField }) => `${high} على الأكثر، وهي قيمة «${highField}»`,
	month_between: ({ low, lowField, high, highField }) =>
		`${low} على الأقل («${lowField}») و${high} على الأكثر («${highField}»)`,
	phases: ({ low, high, highField }) => `من ${low} إلى ${high}، كي تنتهي كل مراحل الانتقال ضمن «${highField}»`,
	whole_move: ({ highField }) => `أزيلوا هذه العلامة، أو انقلوا كل شيء دفعة واحدة: غيّروا «${highField}»`,
	not_both: ({ highField }) => `أزيلوا هذه العلامة أو علامة «${highField}»`,
	given_number: 'مؤشر JSON لعدد وارد في هذا السيناريو',
	input: 'مؤشر JSON لمدخل',
	no_range: 'لا نطاق لهذا المدخل',
	at_most_value: ({ high }) => `القيمة نفسها على الأكثر، ${high}`,
	at_least_value: ({ low }) => `القيمة نفسها على الأقل، ${low}`,
	object: 'كائن',
	fields: ({ choices }) => `أحد الحقول: ${choices}`,
	once: 'كل حقل مرة واحدة',
	ranges: 'كائن يقرن مؤشرات JSON بنطاقات',
	range_within: ({ low, high }) => `نطاق ضمن ${low} إلى ${high}`,
	figure: 'رقم يمكن شرحه',
	json: 'سيناريو واحد بصيغة JSON',
	size: 'سيناريو أصغر',
	none: 'لا أخطاء أخرى',
};

/** @type {import('./languages.js').Area<'costs'>} */
const costs = {
	once: {
		cash: 'لمرة واحدة: مدفوعات',
		staff: 'لمرة واحدة: موظفوكم',
		quality: 'لمرة واحدة: وسوم متأخرة أو أسوأ',
		risk: 'لمرة واحدة: خسائر متوقعة',
	},
	question: 'من أين تأتي التكلفة',
	pays: ({ cost, saving, net, horizon }) =>
		`${cost} مقدمًا توفر بعد ذلك ${saving}: أقل بمقدار ${net} خلال ${duration(horizon)}`,
	free: ({ saving, horizon }) => `لا شيء مقدمًا، وتوفير ${saving} خلال ${duration(horizon)}`,
	partly: ({ cost, saving }) => `${cost} مقدمًا، يُوفَّر منها لاحقًا ${saving}`,
	dearer: ({ cost, more }) => `${cost} مقدمًا، و${more} إضافية تُدفع بعد ذلك`,
	wasted: ({ cost }) => `${cost} مقدمًا، ولا توفير يُذكر بعد ذلك`,
	onlyDearer: ({ more }) => `لا شيء مقدمًا، لكن ${more} إضافية تُدفع بعد ذلك`,
	same: 'الانتقال يكلف بقدر البقاء',
	comesBack: ({ back, saving, more }) =>
		`يعود ${back} مقدمًا${saving !== null ? `، ويُوفَّر ${saving} بعد ذلك` : more !== null ? `، لكن ${more} إضافية تُدفع بعد ذلك` : ''}`,

	largest: ({ lines }) => `يقع معظم التكلفة لمرة واحدة في: ${lines.join(' و')}.`,

	more: ({ amount }) => signed('+', amount),
	less: ({ amount }) => signed('−', amount),
	table: 'ما يكلفه الانتقال ويوفره حسب النوع',
	kind: 'نوع التكلفة',
	upFront: 'مقدمًا',
	saved: 'يُوفَّر بعد ذلك',
	net: 'صافي المكسب',
	worth: 'القيمة الحالية',
	all: 'المجموع',
	lines: 'التكلفة المبدئية بندًا بندًا',
};

/** @type {import('./languages.js').Area<'risk'>} */
const risk = {
	sure: 'مدى اليقين',
	looking: 'يجري فحص آلاف السيناريوهات …',
	paysIn: ({ pays }) => `يجدي في ${pays} من أصل 50 سيناريو متساوي الاحتمال`,
	paysInShare: ({ share }) => `يجدي في ${share} من السيناريوهات المتساوية الاحتمال`,
	outside: ({ worth }) =>
		`${worth}، وهي القيمة حين يكون كل مُدخل عند قيمته، تقع خارج هذا النطاق: فبعض المُدخلات يمتد أكثر في اتجاه واحد.`,
	lopsided: ({ worth, above }) =>
		`${worth}، وهي القيمة حين يكون كل مُدخل عند قيمته، ${above ? 'أعلى' : 'أدنى'} مما تحققه معظم السيناريوهات: فالمُدخلات تمتد أكثر نحو الجانب ${above ? 'الأسوأ' : 'الأفضل'}.`,
	nothingUncertain: 'لا يوجد في هذا السيناريو أي مُدخل غير مؤكد.',
	drivers: ({ drivers }) =>
		`يأتي معظم التشتت من: ${drivers.map(({ input, share }) => `${input} (${share})`).join(' و')}. وتُظهر الأشرطة أثر كل مُدخل غير مؤكد بمفرده.`,

	scenarios: 'خمسون سيناريو متساوي الاحتمال حسب قيمة الانتقال في كل منها',
	scenariosSay: ({ low, high }) => `في واحد من كل عشرة تقل القيمة عن ${low}، وفي واحد من كل عشرة تزيد على ${high}.`,
	scenariosTable: 'قيمة الانتقال في كل السيناريوهات',
	medianMark: ({ amount }) => `النصف فوق ${amount}`,
	yoursMark: ({ amount }) => `أرقامكم: ${amount}`,
	causes: {
		price_uplifts: 'زيادات الأسعار عمومًا',
		minutes_per_label: 'الدقائق لكل وسم عمومًا',
		rework_price_share: 'تكلفة إعادة العمل عمومًا',
		disruption_months: 'مدة الانقطاعات عمومًا',
		recovery_cost: 'تكلفة التعافي عمومًا',
		new_workforce: 'سرعة تعلّم القوة العاملة الجديدة',
	},
	measure: 'المقياس',
	low: 'الحد الأدنى: واحد من كل عشرة أسوأ',
	middle: 'الوسط: النصف أسوأ',
	high: 'الحد الأعلى: واحد من كل عشرة أفضل',
	mean: 'المتوسط',
	worstTenth: 'متوسط العُشر الأسوأ',
	chance: 'احتمال أن يجدي',

	swings: 'قيمة الانتقال عند الحدين الأدنى والأعلى لكل مُدخل غير مؤكد',
	swingsSay: ({ input }) => `أوسع أثر هو أثر: ${input}. ولا يشمل ما تفعله المدخلات معًا.`,
	swingsTable: 'صافي القيمة الحالية عند الحدين الأدنى والأعلى لكل مُدخل غير مؤكد',
	swingsHead: {
		input: 'المُدخل',
		low: 'الأدنى',
		worthAtLow: 'القيمة عندئذ',
		high: 'الأعلى',
		worthAtHigh: 'القيمة عندئذ',
	},
	stopsPaying: 'لا يجدي دون 0',
};

/** @type {import('./languages.js').Area<'remarks'>} */
const remarks = {
	ofFigure: ({ figure, origin }) => `${figure} (${origin})`,
	remove: 'إزالة',
	removeInput: ({ input }) => `إزالة ${input}`,
	more: ({ n }) => (n === 1 ? 'ملاحظة أخرى' : n === 2 ? 'ملاحظتان أخريان' : `ملاحظات أخرى: ${n}`),
};

/** @type {import('./languages.js').Area<'exchange'>} */
const exchange = {
	rate: ({ from, to }) => `سعر الصرف: كم ${to} مقابل ${from} واحد`,
	ask: ({ currency }) => `تحتاج المبالغ إلى سعر صرف إلى ${currency}، أو ابدؤوا من جديد.`,
	equation: ({ from, to, rate }) => `1 ${from} = ${rate} ${to}`,
	convert: 'تحويل كل المبالغ',
	startOver: 'البدء من جديد',
	keep: ({ currency }) => `الإبقاء على ${currency}`,
};

/** @type {import('./languages.js').Area<'restsOn'>} */
const restsOn = {
	these: ({ n }) =>
		n === 1
			? 'من بين الأرقام التي ليست أرقامكم بعد، هذا هو الأهم'
			: n === 2
				? 'من بين الأرقام التي ليست أرقامكم بعد، هذان هما الأهم'
				: 'من بين الأرقام التي ليست أرقامكم بعد، هذه الثلاثة هي الأهم',
	only: ({ n }) =>
		n === 1
			? 'تستند هذه النتيجة إلى رقم واحد ليس رقمكم بعد'
			: n === 2
				? 'تستند هذه النتيجة إلى رقمين ليسا رقميكم بعد'
				: 'تستند هذه النتيجة إلى ثلاثة أرقام ليست أرقامكم بعد',
	none: 'تستند هذه النتيجة إلى أرقامكم أنتم',
	others: 'هذه الأرقام أرقامكم الآن. تظهر الأرقام التالية عند مغادرة القائمة',
	worth: ({ amount }) => `معرفته تساوي حتى ${amount}`,
	moves: ({ amount }) => `يغيّر القيمة بمقدار ${amount} لا الجواب`,
	worthNothing: 'لا شيء: الجواب لا يتغيّر',
	mine: 'رقمكم',
	confirm: 'هذا صحيح',
	confirmInput: ({ input }) => `هذا صحيح: ${input}`,
};

/** @type {import('./languages.js').Area<'findOut'>} */
const findOut = {
	knowing: 'قيمة معرفة المزيد',
	question: 'ما ينبغي معرفته أولًا',
	upTo: ({ amount }) => `حتى ${amount}`,
	explains: 'أقصى ما يمكن أن تساويه في المتوسط معرفة رقم بيقين قبل القرار.',
	everything: ({ amount, tenth }) =>
		`مقارنة بمعرفة كل شيء، يضيع القرار الآن ${amount} في المتوسط، وأكثر من ${tenth} في واحد من كل عشرة سيناريوهات. ولا يمكن أن تساوي أي معلومة أكثر من هذا المتوسط.`,
	sameChoice: 'الخيار نفسه هو الأفضل في كل السيناريوهات.',
	safeStay: 'للاطمئنان ابقوا: في العُشر الأسوأ من السيناريوهات لا شيء يفوق ذلك.',
	safeSwitch: ({ name, end }) =>
		`للاطمئنان انتقلوا إلى ${isolated(name)} في ${end}: في العُشر الأسوأ من السيناريوهات لا شيء يفوق ذلك.`,
	pilotOf: ({ name }) => `تجربة مع ${isolated(name)}`,
	labels: 'الوسوم',
	worth: 'القيمة',
	cost: 'التكلفة',
	net: 'المكسب',
	best: 'الأفضل',
};

/** @type {import('./languages.js').Area<'clauses'>} */
const clauses = {
	says: {
		renews: 'يتجدد لمدة {0}',
		exit: 'الخروج المبكر يكلف {0} من الباقي',
		period: 'يُسوّى التزام قدره {2} كل {0}، ويُفوتر {1} من النقص',
		prepaid: 'يُدفع الالتزام مقدمًا',
		minimum: '{0} على الأقل شهريًا',
		uplift: 'الزيادة التالية للأسعار {0}، ثم {1}',
		fee: 'رسوم المنصة {0} شهريًا',
		credits: 'أرصدة بقيمة {0} تنتهي بعد {1}',
		clawback: 'خصومات بقيمة {0} تُرد عند الخروج المبكر',
		stops: 'يتوقف المزود عن خدمتكم بعد {0}',
		part: 'ينتقل {0} فقط من الوسوم',
		capacity: 'يسلّم {0} على الأكثر شهريًا',
		offerCommitment: 'يلزمكم بـ {0} شهريًا',
		offerFee: 'رسوم المنصة {0} شهريًا',
		offerCredits: 'أرصدة توقيع بقيمة {0}',
	},
	add: { contract: 'ينص عقدكم أيضًا على …', offer: 'ينص العرض أيضًا على …' },
	severalKinds: 'عدة أنواع من الوسوم، لكل منها سعره',
	/** @param {{names: string}} tasks */
	kinds: ({ names }) => `أنواع الوسوم: ${names}`,
	/** @param {{n: number}} task */
	kind: ({ n }) => `النوع ${n}`,
	remove: ({ clause }) => `إزالة: ${clause}`,
	limitsGone: 'أُزيلت حدود المثال ورسومه وأرصدته: هذا عقدك الآن.',
	bringBack: 'استعادتها',
	betterDeal: 'اطلبوا شروطًا أفضل',
	amended: ({ name }) => `${name}، العقد المعدَّل`,
	askFor: ({ name, discount, month }) =>
		`اطلبوا من ${isolated(name)} خصمًا قدره ${discount} على أسعاره ابتداءً من ${month}.`,
	bills: ({ now, offer, then }) => `تدفعون اليوم ${now} شهريًا، وبموجب «${offer}» ${then}.`,
};

// What a visitor can take away.
/** @type {import('./languages.js').Area<'sharing'>} */
const sharing = {
	paragraph: 'فقرة لرسالة',
	paragraphCopied: 'نُسخت الفقرة.',
	copyLink: 'نسخ الرابط',
	share: 'مشاركة …',
	print: 'طباعة صفحتين',
	spreadsheet: 'جدول بيانات (.xlsx)',
	months: 'الأشهر (.csv)',
	scenario: 'السيناريو (.json)',
	linkHolds: 'يحمل الرابط كل الأرقام في نفسه: من يفتحه يرى هذه الإجابة، ولا يراها أي خادم.',
	copied: 'نُسخ الرابط.',
	copyYourself: 'لا يسمح هذا المتصفح للصفحة بالنسخ. الرابط محدد: انسخوه من هنا.',
	linkField: 'رابط هذا السيناريو',
	preparing: 'يجري الإعداد …',
	saved: ({ file }) => `حُفظ باسم \u2068${file}\u2069.`,
	notLoaded: 'تعذر تحميل ذلك. تحققوا من اتصالكم وحاولوا مرة أخرى.',
	lastGood: 'يحمل آخر إجابة صالحة: يحتاج حقل إلى قيمة أخرى.',
	keptHere: 'يُحفظ ما تدخلونه في هذا المتصفح كي لا يضيع شيء عند إعادة التحميل.',
	forget: 'نسيانه',
	forgotten: 'نُسي. وسيُحفظ من جديد عندما تغيّرون شيئًا.',
	shareTitle: 'تكلفة تغيير مزود وسم البيانات لدينا',
	kinds: { png: 'PNG', svg: 'SVG' },
	pictureFailed: 'لا تسمح هذه الصفحة برسم PNG؛ ويمكن حفظ SVG.',
	savePicture: ({ name, kind }) => `حفظ «${name}» بصيغة ${kind}`,
	pictures: 'الصور',
	calendar: 'التقويم (.ics)',
};

/** @type {import('./languages.js').Rest} */
const rest = {
	audit,
	checklist,
	clauses,
	compare,
	estimator,
	exit,
	extent,
	fit,
	explain,
	monthly,
	negotiation,
	plan,
	rules,
	baseline,
	costs,
	risk,
	findOut,
	remarks,
	exchange,
	restsOn,
	sharing,
	documents,
};

export default rest;
