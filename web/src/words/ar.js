// The sentences in Arabic that the page shows at once. ar.rest.js has the others.
import estimator from './estimator.ar.json' with { type: 'json' };

const plural = new Intl.PluralRules('ar');

/**
 * A number with its noun, which takes a form for one, two, few and many.
 * @param {number} n
 * @param {{one: string, two: string, few: string, many: string, other: string}} forms one and two say their number themselves
 * @param {string} [number] as it is written
 */
export function counted(n, forms, number = String(n)) {
	const form = plural.select(n);
	if (n === 1 || n === 2) return forms[n === 1 ? 'one' : 'two'];
	return `${number} ${form === 'few' || form === 'many' ? forms[form] : forms.other}`;
}

/** "ثلاث سنوات" as "3 سنوات", "30 شهرًا". @param {number} months */
export const duration = (months) =>
	months % 12 === 0 && months > 0
		? counted(months / 12, { one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' })
		: inMonths(months);

/** @param {number} months */
export const inMonths = (months) =>
	counted(months, { one: 'شهر واحد', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' });

/**
 * Isolates a name of any script, so that its direction and that of the Arabic sentence do not affect each other.
 * @param {string} name
 */
export const isolated = (name) => `\u2068${name}\u2069`;

/** @type {import('./languages.js').Area<'answers'>} */
const answers = {
	keep: 'احفظ للمقارنة',
	keepInstead: 'احفظ هذا بدلًا منه',
	when: 'متى يكون الانتقال',
	noMonthPays: ({ end, loss }) => `بأرقامكم لا يجدي التحويل في أي شهر: حتى الأفضل، ${end}، يخسر ${loss}`,
	waitingCosts: ({ end, cost }) => `بأرقامكم يكلف الانتظار إلى ما بعد ${end} ${cost} أو أكثر`,
	firstIsBest: ({ end, worth }) => `بأرقامكم أول شهر هو الأفضل: ${end}، بقيمة ${worth}`,
	isBest: ({ end, worth }) => `بأرقامكم ${end} أفضل موعد للانتقال، بقيمة ${worth}`,
	bestOnAverage: ({ end, worth }) => `في المتوسط ${end} أفضل موعد للانتقال، وقيمته بأرقامكم ${worth}`,

	skip: 'الانتقال إلى الإجابة',
	check: 'التحقق',
	checkHas: 'الأشهر والخروج من العقد وكل المدخلات',
	sign: 'قبل التوقيع',
	signHas: 'العناية الواجبة والملاءمة والتدقيق',
	allInputs: 'كل المدخلات',
	everyFigure: 'كل رقم تتوقف عليه الإجابة',
	yourFigures: 'أرقامكم',
	howCalculated: 'كيف نتج هذا',
};

/** @param {number} n */
const howMany = (n) => counted(n, { one: 'مرشح واحد', two: 'مرشحين', few: 'مرشحين', many: 'مرشحًا', other: 'مرشح' });

/** @type {import('./languages.js').Area<'candidates'>} */
const candidates = {
	listed: isolated,
	shown: 'المرشح المعروض',
	option: ({ at, name }) => `\u2067${at}. ${isolated(name)}\u2069`,
	add: 'إضافة مرشح',
	addFirst: 'المقارنة بمرشح آخر',
	remove: 'حذف',
	removeThis: ({ name }) => `حذف ${isolated(name)}`,
	rename: 'إعادة التسمية',
	most: ({ most }) => `لا يمكن مقارنة أكثر من ${howMany(most)}.`,
	bestOf: ({ name, count }) => `${isolated(name)}، الأفضل من بين ${howMany(count)}`,
	nearestOf: ({ name, count }) => `${isolated(name)} هو الأقرب من بين ${howMany(count)}`,
	tiedWith: ({ name, others }) =>
		`${isolated(name)}، بالقيمة نفسها مثل ${others.length > 2 ? `${others.length} مرشحين آخرين` : others.map(isolated).join(' و')}`,
	isWorthMore: ({ name, more }) => `${isolated(name)} أعلى قيمة بمقدار ${more}.`,
	showRecommended: ({ name }) => `عرض ${isolated(name)}`,
	figuresOf: ({ name }) => `الأرقام أدناه تخص ${isolated(name)}.`,
};

/** Makes a text read from the right inside a chart, which runs from left to right. @param {string} text */
const fromRight = (text) => `\u2067${text}\u2069`;

/** @type {import('./languages.js').Area<'charts'>} */
const charts = {
	asTable: 'الأرقام في جدول',
	netPresentValue: 'صافي القيمة الحالية',

	timing: 'قيمة الانتقال حسب شهر التحويل',
	timingSays: ({ end, best, worst }) => `الأفضل ${end} بقيمة ${best}؛ وقيمة أسوأ شهر ${worst}.`,
	timingTable: 'صافي القيمة الحالية حسب شهر التحويل',
	cutoverAtEndOf: 'التحويل في نهاية',
	note: 'ملاحظة',
	best: 'الأفضل',
	presentTerm: 'المدة الحالية',
	renewal: ({ n }) => `التجديد ${n}`,
	bestMark: ({ month, worth }) => fromRight(`الأفضل: ${month}، ${worth}`),
	bestOnAverage: ({ month, worth }) => fromRight(`الأفضل في المتوسط: ${month}، ${worth}`),
	notice: ({ by, cost }) =>
		fromRight(
			`${by === null ? 'الإشعار اليوم' : `الإشعار بحلول ${by}`}${cost === null ? '' : `؛ تفويته يكلف ${cost}`}`,
		),
	renews: ({ by, cost }) =>
		fromRight(
			`${by === null ? 'يتجدد العقد ما لم يُرسل الإشعار اليوم' : `يتجدد العقد ما لم يُرسل الإشعار بحلول ${by}`}${cost === null ? '' : `؛ تفويته يكلف ${cost}`}`,
		),
	chooseCutover: 'شهر التحويل المعروض',
	cutoverWorth: ({ end, worth }) => `${end}، القيمة ${worth}`,
	cutoverIs: ({ end, worth }) => `${end}: ${worth}`,
	month: 'الشهر',
	benefit: 'المكسب',
	phases: {
		'as-today': 'كما اليوم',
		preparation: 'الإعداد',
		'parallel-run': 'التشغيل المتوازي',
		'ramp-up': 'التصعيد',
		steady: 'الاستقرار',
	},
	phaseList: ({ phases }) =>
		`${phases.map(({ name, from, to }) => `${name}: ${from === to ? from : `من ${from} إلى ${to}`}`).join('؛ ')}.`,

	kinds: {
		cash: { title: 'مدفوعات', says: 'تُدفع لجهة ما' },
		staff: { title: 'موظفوكم', says: 'ساعات عمل فريقكم' },
		quality: { title: 'الجودة', says: 'تكلفة الوسوم المتأخرة أو الأسوأ' },
		risk: { title: 'المخاطر', says: 'خسائر متوقعة' },
	},
	costTable: 'تكلفة الانتقال لمرة واحدة حسب البند',
	what: 'البند',
	amount: 'المبلغ',
	oneTimeTotal: 'المجموع لمرة واحدة',
	nothingFor: ({ lines }) => `لا يُستحق شيء عن: ${lines.join('؛ ')}.`,

	zeroAt: ({ value }) => `0 عند ${value}`,
	setToZero: ({ value, input }) => `0 عند ${value}: ضبط «${input}» على نقطة التعادل مع تثبيت شهر التحويل هذا`,
};

/** @type {import('./languages.js').Area<'fields'>} */
const fields = {
	ofExample: 'مثال',
	measuredFrom: ({ note }) => `مقيس: ${note}`,
	pricingModels: { per_label: 'لكل وسم', hourly: 'بالساعة', tiered: 'بالشرائح', by_task: 'حسب المهمة' },
	units: {
		money_per_label: 'لكل وسم',
		money_per_hour: 'للساعة',
		share: '%',
		rate: '% سنويًا',
		hours: 'ساعة',
		minutes: 'دقيقة',
		months: 'شهر',
		labels: 'وسم',
		points: 'نقطة',
	},
	quantities: {
		money_per_label: ({ number, short }) => (short ? number : `${number} لكل وسم`),
		money_per_hour: ({ number, short }) => (short ? number : `${number} للساعة`),
		share: ({ number }) => `${number}%`,
		rate: ({ number, short }) => (short ? `${number}%` : `${number}% سنويًا`),
		hours: ({ number, n }) =>
			counted(n, { one: 'ساعة واحدة', two: 'ساعتان', few: 'ساعات', many: 'ساعة', other: 'ساعة' }, number),
		minutes: ({ number, n }) =>
			counted(n, { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' }, number),
		months: ({ number, n }) =>
			counted(n, { one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرًا', other: 'شهر' }, number),
		labels: ({ number, n }) =>
			counted(n, { one: 'وسم واحد', two: 'وسمان', few: 'وسوم', many: 'وسمًا', other: 'وسم' }, number),
		points: ({ number, n }) =>
			counted(n, { one: 'نقطة واحدة', two: 'نقطتان', few: 'نقاط', many: 'نقطة', other: 'نقطة' }, number),
	},
	sections: {
		demand: 'ما تشترونه',
		contract: 'عقدكم الحالي',
		offer: 'العرض',
		transition: 'الانتقال',
		models: 'نماذجكم',
		team: 'فريقكم',
		risk: 'المخاطر',
		fit: 'الأولويات والدرجات',
		frame: 'العملة والمدة',
	},

	locked: 'محدد من هذه الصفحة.',
	named: ({ label, owner }) => `${label}، ${isolated(owner)}`,
	reset: ({ label }) => `إعادة «${label}» إلى قيمة النموذج`,
	about: ({ label }) => `عن: ${label}`,
	source: ({ source }) => `رقم النموذج: ${source}`,
	slider: ({ label }) => `${label}، شريط تمرير`,
	theBest: 'الأفضل',
	none: 'لا شيء',

	tiers: 'الشرائح: سعر كل شريحة يسري على الوسوم الواقعة فيها فقط',
	tierUpTo: ({ n }) => `الشريحة ${n} حتى`,
	tierPrice: ({ n }) => `سعر الشريحة ${n}`,
	removeTier: ({ n }) => `حذف الشريحة ${n}`,
	addTier: 'إضافة شريحة',
	priceInTier: ({ n }) => `سعر الوسم في الشريحة ${n}`,
	priceAboveTier: ({ n }) => `سعر الوسم فوق الشريحة ${n}`,

	allInputs: ({ n }) => `كل المدخلات (${n})`,
	bringIn: 'إدخال …',
	measured: ({ sources }) => `مقاس: ${sources}.`,
	worth: ({ amount }) => `القيمة ${amount}`,

	toFix: ({ n }) => `للتصحيح: ${n}`,
	changed: ({ n }) => `تغيّر: ${n}`,
	priorities: 'ترجيح ما يهمكم',
	scoreIncumbent: 'تقييم المزود الحالي',
	scoreCandidate: 'تقييم المزود الجديد',
	waiting: 'تتحرك الأسعار أثناء الانتظار',
};

/** @type {import('./languages.js').Area<'inputs'>} */
const inputs = {
	search: 'البحث عن مُدخل',
	searchHint: 'السعر، الساعات، الإشعار …',
	found: ({ n, of, groups }) => `${n} من ${of} من المدخلات${groups > 1 ? `، في ${groups} مجموعات` : ''}`,
	noneFound: ({ query }) => `لا يوجد مُدخل فيه «\u2068${query}\u2069» في اسمه أو شرحه أو وحدته.`,
	noneChanged: 'لم تغيّروا شيئًا بعد.',
	noneChangedFound: ({ query }) => `لا يوجد بين ما غيّرتموه مُدخل فيه «\u2068${query}\u2069» في اسمه أو شرحه أو وحدته.`,
	onlyChanged: ({ n }) => `ما غيّرته فقط (${n})`,
	showAll: 'عرض الكل',

	undo: 'تراجع',
	redo: 'إعادة',
	resetAll: 'إعادة ضبط الكل',
	undoOf: ({ field }) => `تراجع: ${field}`,
	redoOf: ({ field }) => `إعادة: ${field}`,
	undone: ({ field }) => `تم التراجع: ${field}`,
	redone: ({ field }) => `تمت الإعادة: ${field}`,
	several: 'عدة مدخلات',
	aCandidate: 'قائمة المرشحين',
	taskList: 'قائمة المهام',

	parts: { contract: 'ما يلزمكم', quality: 'مراجعتكم الخاصة', team: 'تكلفة الساعة' },
	noEarlyExit: 'لا ينطبق: الخروج المبكر غير مسموح.',

	between: ({ low, high }) => `غير مؤكد: من ${low} إلى ${high}`,
	low: ({ label }) => `الأدنى: ${label}`,
	high: ({ label }) => `الأعلى: ${label}`,
	range: ({ label }) => `النطاق: ${label}`,
	lowest: 'الأدنى',
	highest: 'الأعلى',
	certain: 'يُعد مؤكدًا',
	takeAsCertain: 'اعتباره مؤكدًا',
	giveRange: 'إعطاؤه نطاقًا',
	putBack: 'استعادة نطاقه',
	rangeMoves: 'أدنى وأعلى ما يمكن أن يكون؛ ويتحرك كلاهما عند تغيير القيمة.',

	tierFrom: 'من',
	tierTo: 'حتى',
	tierUnitPrice: 'سعر الوسم',
	noUpperEnd: 'بلا حد',

	splitIntoTasks: 'تقسيم الكمية إلى مهام',
	firstTask: 'المهمة 1',
	addTask: 'إضافة مهمة',
	movingTasks: 'المهام التي تنتقل',
	tickMoving: 'حدّدوا ما ينتقل منها، مهمة واحدة على الأقل.',
	priceTask: ({ name }) => `إضافة سعر لـ ${isolated(name)}`,
	profile: 'الموسم: كمية كل شهر مقارنة بالشهر المتوسط',
	addProfile: 'إضافة موسم',
	removeProfile: 'حذف الموسم',
};

/** @type {import('./languages.js').Area<'problems'>} */
const problems = {
	between: ({ min, max }) => `بين ${min} و${max}`,
	betweenWhole: ({ min, max }) => `عدد صحيح بين ${min} و${max}`,
	above: ({ min, max }) => `أكثر من ${min} و${max} على الأكثر`,
	inDigits: ({ bounds, digits, exponent }) =>
		`${bounds}، بما لا يزيد على ${digits} رقمًا وبأس من −${exponent} إلى ${exponent}`,
	bounds: ({ bounds }) => `${bounds}.`,
	missing: ({ bounds }) => `${bounds}؛ لم يُدخل شيء.`,
	typed: ({ bounds, value }) => `${bounds}؛ أدخلتم \u2068${value}\u2069.`,
	is: ({ bounds, value }) => `${bounds}؛ القيمة \u2068${value}\u2069.`,
	part: ({ part }) => `لم يُفهم «${part}».`,
	tooLowFor: ({ fields }) => `أقل مما يلزم لـ ${fields}.`,
	expected: ({ accepted }) => `المتوقع ${accepted}`,
	otherCurrency: ({ typed, currency }) =>
		`أدخلتم \u2068${typed}\u2069، لكن المبالغ هنا بعملة ${currency}. حوّلوا المبلغ أو غيّروا العملة تحت «العملة والمدة».`,
	noMoney: ({ typed }) => `أدخلتم \u2068${typed}\u2069، لكن هذا الحقل لا يقبل مبلغًا ماليًا.`,
	noShare: ({ typed }) => `أدخلتم \u2068${typed}\u2069، لكن هذا الحقل لا يقبل نسبة مئوية.`,
	ambiguous: ({ typed, readings: [one, other] }) =>
		`قد يعني \u2068${typed}\u2069 ‏${one} أو ${other}. أدخلوا أحدهما من فضلكم.`,
};

/** @type {import('./languages.js').Area<'states'>} */
const states = {
	reasons: {
		'no-wasm': {
			what: 'لا يستطيع هذا المتصفح تشغيل الحاسبة: تنقصه WebAssembly.',
			remedy: 'كل متصفح حديث يدعمها؛ وفي المتصفحات المشددة يمكن السماح بها لهذه الصفحة.',
		},
		blocked: {
			what: 'سياسة الأمان لهذه الصفحة لا تسمح بتشغيل الحاسبة.',
			remedy: 'يمكن لمالك الصفحة السماح بها عبر ’wasm-unsafe-eval’ في script-src.',
		},
		network: { what: 'تعذر تحميل الحاسبة.', remedy: 'تحققوا من اتصالكم وحاولوا مرة أخرى.' },
		'not-found': { what: 'جزء من الحاسبة مفقود على الخادم.', remedy: 'حاولوا مرة أخرى بعد قليل.' },
		compile: { what: 'وصلت الحاسبة تالفة.', remedy: 'حاولوا مرة أخرى؛ فسيُعاد تحميلها.' },
		crashed: { what: 'توقفت الحاسبة.', remedy: 'حاولوا مرة أخرى؛ لم يضع شيء مما أدخلتموه.' },
	},
	loading: ({ kilobytes }) => `يجري تحميل الحاسبة${kilobytes ? `، ${kilobytes} كيلوبايت حتى الآن` : ''} …`,
	couldNotStart: 'تعذر بدء الحاسبة.',
	partMissing: 'تعذر تحميل هذا الجزء من الصفحة.',
	tryAgain: 'حاولوا مرة أخرى',
	fullPage: 'فتح الحاسبة في صفحة مستقلة',
};

/** @type {import('./languages.js').Area<'status'>} */
const status = {
	announcement: ({ verdict, worth }) => `${verdict}، القيمة ${worth}.`,
	failed: ({ failure }) => `تعذر حساب التغيير الأخير (${failure}). ما أدخلتموه محفوظ.`,
	tryAgain: 'حاولوا مرة أخرى',
	needOther: ({ fields }) => `ما زالت هذه آخر إجابة صالحة؛ يلزم إدخال قيمة أخرى في: ${fields}.`,
	unnamed: ({ pointer, accepted }) => `${pointer} (المتوقع ${accepted})`,
};

/** @type {import('./languages.js').Area<'takeaway'>} */
const takeaway = {
	menu: 'خذوها معكم',
	broken: {
		damaged: 'هذا الرابط تالف أو مقطوع، فلا يمكن قراءة أرقامه. اطلبوه مرة أخرى.',
		newer: 'صُنع هذا الرابط بإصدار أحدث من الحاسبة. أعيدوا تحميل الصفحة ثم افتحوه من جديد.',
		preset: 'يبدأ هذا الرابط من نموذج ليس لدى الحاسبة.',
		bounds: 'يحمل هذا الرابط رقمًا لا تقبله الحاسبة.',
		loading: 'تعذر تحميل ما يفتح الروابط. تحققوا من اتصالكم وأعيدوا تحميل الصفحة.',
	},
	without: 'ما ترونه هو الحاسبة من دونه.',
	dropped: ({ inputs }) => `لم يؤخذ من الرابط لأن الحاسبة ليس لديها مُدخل كهذا: ${inputs}.`,
	filled: ({ inputs }) => `أحدث من الرابط، فبقي على قيمته المبدئية: ${inputs}.`,
	corrected: 'أُنشئ هذا الرابط أو المسودة بإصدار سابق من النموذج، وقد صُححت أرقامه منذ ذلك الحين.',
	other: 'أنتم ترون سيناريو رابط. وما أدخلتموه بأنفسكم لا يزال محفوظًا.',
	backToMine: 'العودة إلى سيناريوي',
	newer: 'أدخلتم شيئًا أحدث في علامة تبويب أخرى.',
	openNewer: 'فتحه',
	close: 'إغلاق',
};

/** @type {import('./languages.js').Area<'time'>} */
const time = {
	month: (n) => `الشهر ${n}`,
	endOf: ({ month }) => `نهاية ${month}`,
	deadline: ({ day, end }) => day ?? end,
	horizon: duration,
	within: duration,
	inMonths: inMonths,
};

/** @type {import('./languages.js').Area<'verdict'>} */
const verdict = {
	example: 'مثال',
	word: {
		switch_now: 'انتقلوا الآن',
		switch_later: 'انتقلوا لاحقًا',
		amend: 'اطلبوا العقد المعدَّل',
		stay: 'ابقوا',
		toss_up: 'متقارب جدًا لا يُحسم',
	},

	useUpWord: 'ابدؤوا الانتقال واستهلكوا الالتزام',
	upFront: 'تكلفة الانتقال',
	upFrontSays: ({ cash }) => `منها ${cash} نقدًا`,
	paysBack: 'استرداد التكلفة',
	never: 'أبدًا',
	atOnce: 'فورًا',
	inMonths: ({ months }) => `خلال ${inMonths(months)}`,
	neverSays: ({ horizon }) => `ليس خلال ${duration(horizon)}`,
	atOnceSays: 'لا يقل أبدًا عن البقاء',
	inMonthsSays: ({ end }) => `بحلول ${end}، دون خصم`,
	atYourFigures: ({ amount }) => `بأرقامكم ${amount}`,
	chance: 'احتمال أن يجدي',
	chanceUnknown: 'يجري فحص آلاف السيناريوهات',
	inFifty: ({ pays }) => `${pays} من 50`,
	chanceSays: 'من السيناريوهات المتساوية الاحتمال',
	regretSays: ({ amount }) => `سيناريو؛ والفارق عن أفضل خيار لا يتجاوز ${amount} في 9 من كل 10`,

	fixedMonth: ({ end }) => `الأرقام أدناه لتحويل في ${end}.`,
	thatIsBest: 'هذا أفضل شهر.',
	showBest: ({ month }) => `عرض أفضل شهر، ${month}`,
	withoutUse: 'الأرقام أدناه دون استهلاك الالتزام.',
	useUp: 'عرضها مع استهلاك الالتزام',
	aged: ({ month }) => `تبدأ هذه الأرقام في ${month} وقد مضى، وربما مضى معه موعد الإشعار.`,
	beginIn: ({ month }) => `البدء في ${month}`,
};

/** @type {import('./languages.js').Area<'form'>} */
const form = {
	now: 'الآن',

	offer: ({ letter }) => `العرض ${letter}`,
	startFrom: 'البدء من',
	example: 'مثال',
	myContract: 'عقدي',
	contractEnds: 'نهاية العقد',
	notice: 'مهلة الإشعار',
	noticeUnit: 'وحدة المهلة',
	noticeUnits: { months: 'شهر', weeks: 'أسبوع', days: 'يوم' },
	labels: {
		labels_per_month: 'الوسوم شهريًا',
		unit_price: 'سعر الوسم',
		commitment: 'الالتزام شهريًا',
		label_accuracy: 'الدقة',
		setup_fee: 'رسم التأسيس',
	},
};

/** @type {import('./languages.js').First} */
const words = {
	language: 'ar',
	answers,
	candidates,
	charts,
	estimator,
	fields,
	form,
	inputs,
	problems,
	states,
	status,
	takeaway,
	time,
	verdict,
};

export default words;
