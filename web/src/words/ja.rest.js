// The sentences in Japanese of the parts of the page that load later.
import { duration } from './ja.js';
import estimator from './estimator.ja.json' with { type: 'json' };

/** @type {import('./languages.js').Area<'audit'>} */
const audit = {
	question: 'すべての項目',
	totals: ({ staying, switching, horizon }) =>
		`${duration(horizon)}間の費用は、現行維持なら${staying}、切替なら${switching}`,
	stayingLines: '現行維持の場合の項目別明細',
	switchingLines: '切替の場合の項目別明細',
	stayingCost: '現行維持の費用',
	switchingCost: '切替の費用',
	linesLeftOut: ({ caption }) => `${caption}（すべての月で0の項目は省略）`,
	month: '月',
	total: '合計',
	presentValue: '現在価値',
};

/** @typedef {import('./languages.js').Area<'checklist'>['topics']} Topics */
/** @type {NonNullable<Topics>} */
const topics = [
	{
		id: 'approach',
		title: '誰が、どのような知識を持って接触してきたか',
		items: [
			{
				id: 'contact',
				text: ({ candidate }) =>
					`${candidate}との最初の接触について、誰が、いつ、どのように行ったかを記録し、やり取りを保存している。`,
			},
			{
				id: 'people',
				text: ({ incumbent, candidate }) =>
					`${candidate}の担当者に${incumbent}で働いた人がいるか、その人に残る義務は何かを尋ねた。`,
			},
			{
				id: 'sources',
				text: ({ incumbent, candidate }) =>
					`${candidate}から、提案に${incumbent}の秘密情報を使っていないとの書面の確認を得た。`,
			},
		],
	},
	{
		id: 'pricing',
		title: '価格と条件の秘密保持',
		items: [
			{
				id: 'covered',
				text: ({ incumbent }) => `${incumbent}との契約が何を秘密とするか（価格、数量、指針、品質報告）が明らかである。`,
			},
			{
				id: 'unshared',
				text: ({ candidate }) => `そのいずれも${candidate}には渡しておらず、先方は要件だけから見積もった。`,
			},
			{ id: 'both', text: ({ incumbent, candidate }) => `${candidate}の条件も、同様に${incumbent}に伝えていない。` },
		],
	},
	{
		id: 'obligations',
		title: '引き抜きの禁止と営業秘密',
		items: [
			{ id: 'own', text: ({ incumbent }) => `${incumbent}との自社の契約で、独占条項と引き抜き禁止を確認した。` },
			{
				id: 'ownership',
				text: () => '指針、分類体系、テストデータ、ツール、ラベルが誰のものか、何を引き渡せるかが決まっている。',
			},
			{
				id: 'disputes',
				text: ({ candidate }) =>
					`人材、顧客、営業秘密をめぐる紛争が${candidate}に係属中か、起こされるおそれがあるかを尋ねた。`,
			},
			{
				id: 'indemnity',
				text: ({ candidate }) =>
					`移行について第三者が請求した場合に誰が費用を負うか、${candidate}がどこまで支払えるかを合意した。`,
			},
		],
	},
	{
		id: 'continuity',
		title: '裁判所が新しいプロバイダーを止めた場合の備え',
		items: [
			{
				id: 'fallback',
				text: ({ candidate }) =>
					`命令により${candidate}またはその一部の人員が作業できなくなった場合、誰がどれだけ早く代わるかが分かっている。`,
			},
			{ id: 'leave', text: () => 'その場合、費用なしで契約を離れ、未完成を含むすべての成果物を受け取れる。' },
			{
				id: 'bridge',
				text: ({ incumbent }) =>
					`つなぎの手段（第二の供給元、ラベルの在庫、または${incumbent}との短期延長の権利）がある。`,
			},
		],
	},
	{
		id: 'data',
		title: 'データ：返却・削除・移転',
		items: [
			{
				id: 'inventory',
				text: ({ incumbent }) =>
					`${incumbent}が持つもの（元データ、ラベル、指針、テストデータ、記録、写しを持つ再委託先）を一覧にした。`,
			},
			{ id: 'export', text: () => '返却の形式・価格・時期を合意し、通知の前に書き出しを試した。' },
			{ id: 'deletion', text: () => 'バックアップと再委託先を含め、削除が書面で確認される。' },
			{
				id: 'personal',
				text: ({ candidate }) => `個人データがある場合、${candidate}に渡してよい（同意、契約、記録を確認した）。`,
			},
		],
	},
	{
		id: 'security',
		title: 'セキュリティと作業者',
		items: [
			{ id: 'review', text: () => 'アクセス、機器、拠点、再委託先、認証、過去の事故を審査した。' },
			{ id: 'places', text: () => 'データをどこで誰が処理してよいかを合意した。' },
			{ id: 'workforce', text: () => '作業者の報酬、教育、離職率を尋ねた（品質を左右するため）。' },
		],
	},
	{
		id: 'proof',
		title: '照会と証拠',
		items: [
			{
				id: 'references',
				text: ({ candidate }) => `規模と分野が近い${candidate}の顧客2社に尋ねた（できれば自社で選んだ相手）。`,
			},
			{
				id: 'blind',
				text: () => '試行は、どちらのプロバイダーもラベル付けしていないテストデータで、相手を伏せて評価した。',
			},
			{
				id: 'promises',
				text: () => 'ここで見込む精度、速度、処理能力が、未達の場合の扱いとともに新契約に書かれている。',
			},
			{ id: 'standing', text: ({ candidate }) => `${candidate}の所有者と財務、会社が売却された場合の影響を確認した。` },
		],
	},
	{
		id: 'contract',
		title: '離れる契約',
		items: [
			{ id: 'notice', text: () => '通知の期日、形式、宛先を契約書で確認した（この計画は月単位で数える）。' },
			{ id: 'figures', text: () => '契約の最低利用額、更新、割戻金、クレジットが、ここで使う数字と一致する。' },
			{
				id: 'help',
				text: ({ incumbent }) => `引き継ぎの支援を${incumbent}と合意した、または支援がないと分かっている。`,
			},
		],
	},
];

/** @type {import('./languages.js').Area<'checklist'>} */
const checklist = {
	topics,
	question: '契約の前に',
	heading: ({ done, all }) =>
		done === 0
			? `切替の前に確認すること：${all}件`
			: done < all
				? `${all}件中${done}件を確認済み`
				: `${all}件すべて確認済み`,
	intro:
		'このような切替のための確認事項で、順序は重要度ではありません。一般的なもので、法的助言ではありません。契約と法については貴社の弁護士にご確認ください。',
	topic: ({ title, done, all }) => `${title}：${all}件中${done}件`,
};

/** @type {import('./languages.js').Area<'compare'>} */
const compare = {
	question: '横並びの比較',
	leads: ({ name, lead, next }) => `${name}の価値が最も高く、${next}を${lead}上回ります`,
	losesLeast: ({ name, lead, next }) =>
		`どの候補も採算が合いません。損失が最も小さいのは${name}で、${next}より${lead}少なくなります`,
	tied: ({ names }) => `${names}の価値は同じです`,
	allTied: ({ count }) => (count === 2 ? '2つの候補の価値は同じです' : `${count}件の候補の価値はすべて同じです`),
	follows: '以下の対象',

	caption: '主な指標による候補の比較',
	measure: '指標',
	measures: {
		upFront: '初期費用',
		paysBack: '回収期間',
		worth: '平均の価値',
		npv: '入力値での価値',
		range: '10通り中8通りのシナリオ',
		chance: '採算が合う可能性',
		bestMonth: '切替月末',
		noticeBy: '解約通知の期限（月末）',
		exitCost: '契約からの離脱',
		fit: '適合度（10点満点）',
	},
	best: {
		least: '少ないほど良い',
		most: '多いほど良い',
		soonest: '早いほど良い',
		latest: '遅いほど良い',
		highest: '高いほど良い',
		lowEnd: '下限が高いほど良い',
	},
	winner: '最良',
	jointWinner: '同率で最良',
	never: '回収不可',
	atOnce: '即時',
	today: '本日',
	months: ({ months }) => duration(months),
	fromTo: ({ low, high }) => `${low}～${high}`,
	fixed: ({ month }) => `${month}に切り替える場合`,

	chart: '各候補への切替の利益の月次累計',
	chartSays: ({ ends, horizon }) =>
		`${duration(horizon)}後：${ends.map(({ name, amount }) => `${name} ${amount}`).join('、')}。`,
	month: '月',
};

/** @type {import('./languages.js').Area<'exit'>} */
const exit = {
	question: '契約の終了',
	free: 'この切替時期では、解約に費用はかかりません',
	costs: ({ amount }) => `この切替時期では、解約に${amount}かかります`,
	brings: ({ amount }) => `この切替時期では、解約で${amount}が戻ります`,

	methods: {
		kept: '一部だけを移すため、契約は続きます。',
		amended: '契約を変更するため、解約はありません。',
		used_up: '契約の終了まで最低利用額を使い切ります。',
		none: '最低利用額の残額はありません。',
		run_out: '最低利用額の残りを最後まで支払います。',
		terminate: '契約を中途解約します。残りを支払うより安くなります。',
	},
	ends: '契約の終了',
	endsUnlessEnded: '中途解約しない場合の契約終了',
	notice: '解約通知',
	today: '本日',
	by: ({ end }) => `${end}まで`,
	settlement: '精算金',
	clawback: '割戻金の返還',
	export: 'データの書き出し',
	refund: '返金されるクレジット',
	forfeited: '失効するクレジット',
	forfeitedSays: '追加の費用ではありません。現行を維持すれば使えたはずで、比較にはすでに含まれています。',
	tooLate: ({ end }) => `契約は${end}に更新されます。そのための解約通知の期限は過ぎています。`,
	lastCall: ({ end }) => `本日の通知であれば${end}に契約を終えられます。それ以降は更新されます。`,
	missed: '解約通知を逃した場合',
	doesNotRenew: '契約は更新されません',
	missedSays: '最初の契約終了を通知なしで過ぎた場合の費用です（その後に何をしても）。',
	useUpGain: '最低利用額を使い切る場合の利益',
	useUpGainSays: '契約の終了まで最低利用額分のラベルを発注し続けた場合。',
	lockIn: 'ロックイン',
	none: 'なし',
	lockInSays: '1年間の現行維持費用に対する一時費用の割合です。',
};

/** @param {string} net @param {boolean} ahead @param {number} horizon */
const standing = (net, ahead, horizon) => `${duration(horizon)}後は${net}の${ahead ? 'プラス' : 'マイナス'}（割引前）`;

/** @type {import('./languages.js').Area<'monthly'>} */
const monthly = {
	byMonth: '月ごとの推移',
	aheadThroughout: ({ net, ahead, horizon }) => `現行維持を下回ることはなく、${standing(net, ahead, horizon)}`,
	notEarnedBack: ({ net, ahead, horizon }) => `回収できません。${standing(net, ahead, horizon)}`,
	earnedBack: ({ deepest, even, net, ahead, horizon }) =>
		`最大で${deepest}のマイナス、${even}までに回収、${standing(net, ahead, horizon)}`,
	waitingHurdle: ({ share, amount }) =>
		`価格が動くため、待つこと自体に価値があります。1年間の節約額が1年間のラベル費用の${share}（${amount}）を超えたら切り替えてください。`,
	waitingSaving: ({ share, amount, exceeds }) =>
		`切替後の実際の節約額は平均して年${amount}（${share}）で、この基準を${exceeds ? '上回ります' : '下回ります'}。`,
	waitingIndicative:
		'目安です。価格差がどちらにも偏って動かないと仮定しています（Agarwal, Driscoll, Laibson, NBER w13487）。',
	cumulative: '切替の利益の月次累計',
	neverBehind: ({ end }) => `切替が現行維持を下回ることはなく、最終的に${end}になります。`,
	course: ({ deepest, month, end }) =>
		`切替は最大で現行維持を${deepest}下回り、${month === null ? '対象期間内には回収できず' : `${month}か月目に回収し`}、最終的に${end}になります。`,
	range: '10通り中8通りのシナリオで、灰色の範囲に収まります。線はすべての入力が設定値のときのものです。',
	cumulativeTable: '月ごとの切替の利益',
	addedUp: '累計',
	discounted: '割引後の累計',
	paysBack: ({ month }) => `${month}に回収`,
};

/** @type {import('./languages.js').Area<'extent'>} */
const extent = {
	question: 'どれだけ移すか',
	all: ({ worth }) => `入力値では、すべて移す場合の価値が最も高く、${worth}です`,
	part: ({ share, worth }) => `入力値では、ラベルの${share}を移す場合の価値が最も高く、${worth}です`,
	none: ({ share, loss }) => `入力値では、どの割合でも採算が合いません。最も良いラベルの${share}でも${loss}の損失です`,
	explains: '割合ごとに最善の月に切り替えた場合の値で、最低利用額は使い切りません。',
	chart: 'ラベルの一部を移す価値',
	now: ({ share }) => `入力値：${share}`,
	share: '移す割合',
};

/** @type {import('./languages.js').Area<'fit'>} */
const fit = {
	question: '金額以外の評価',
	leads: ({ name, score, next, nextScore }) =>
		`最も適しているのは${name}で10点満点の${score}点、次は${next}の${nextScore}点です`,
	tied: ({ names, score }) => `${names}の適合度は同じで、10点満点の${score}点です`,
	allAlike: ({ score }) => `どのプロバイダーの適合度も10点満点の${score}点で同じです。採点すると違いが分かります`,
	caption: '各プロバイダーの適合度（0から10）',
	provider: 'プロバイダー',
	score: '評点',
	explains: '0から10の評点を優先度で重み付けしたものです。金額には含まれません。',
	robust: ({ incumbent, share }) => `あり得る優先度の${share}で${incumbent}を上回ります`,
	always: ({ incumbent }) => `優先度がどうであれ${incumbent}を上回ります`,
	never: ({ incumbent }) => `優先度がどうであれ${incumbent}を上回りません`,
	flip: ({ name, incumbent, criterion, from, to, raised }) =>
		`${name}と${incumbent}の順位を逆転させるには、「${criterion}」の優先度を${from}から${to}より${raised ? '上に引き上げる' : '下に引き下げる'}必要があります。これより小さな変更で済む優先度はほかにありません。`,
	noFlip: ({ name, incumbent }) => `優先度を1つ変えただけでは、${name}と${incumbent}の順位は変わりません。`,
	criterion: '基準',
	priority: '優先度',
	criteria: {
		accuracy: '精度と品質',
		scalability: '拡張性',
		security: 'セキュリティ',
		pricing: '価格',
		experience: '専門分野の経験',
	},
	priorityOf: ({ criterion }) => `${criterion}：優先度`,
	scoreOf: ({ criterion, name }) => `${criterion}：${name}の評点`,
	weigh: '重み付けと採点',
	missing: '金額のほかに何を重視しますか',
	missingSays:
		'精度、拡張性、セキュリティ、価格、経験をどれだけ重視するかを示し、各プロバイダーを0から10で採点してください。',
	unscored: ({ names }) => `未採点：${names}。`,
};

/** @type {import('./languages.js').Area<'explain'>} */
const explain = {
	staying: '現行維持',
	switching: ({ candidate }) => `${candidate}への切替`,
	close: '閉じる',
	back: '戻る',
	loading: '計算しています…',
	failed: '計算できませんでした。',

	formula: '計算式',
	terms: '式の内容',
	name: '名称',
	value: '値',
	basedOn: '根拠',
	where: ({ when, formula }) => `${formula}（${when}）`,
	change: '変更',
	changeInput: ({ input }) => `「${input}」を変更`,
	openFigure: ({ figure }) => `「${figure}」の求め方`,
	assumption: '仮定',
	yours: 'お客様の数字',
	none: 'なし',

	months: '各月の内訳',
	month: '月',
	running: 'それまでの合計',
	line: '金額',
	byCutover: '各切替月',
	swings: '不確実な入力項目と両端での価値',
	input: '入力項目',
	low: '下限',
	high: '上限',
	worthLow: '下限での価値',
	worthHigh: '上限での価値',
	split: '費用の種類別',
	zeroAt: ({ input }) => `切替の価値が0になる${input}`,
	insteadOf: ({ value, now }) => `${value}（現在${now}）`,
	dependsOn: ({ inputs }) => (inputs === 1 ? '影響する1件の入力項目' : `影響する全${inputs}件の入力項目`),
	methods: 'すべての計算式と入力項目を1ページで見る',
	ofTier: ({ figure, tier }) => `${figure} ${tier}`,
	tierEnd: '段階の上限',

	functions: {
		max: '大きいほう',
		min: '小さいほう',
		floor: '整数部分',
		anniversaries: 'までの応当月の数',
		first_end: 'までの最初の契約終了',
	},
	sum: '各月の合計',
	sumOfTiers: '各段階の合計',
	sumOfProviders: '各プロバイダーの合計',
	sumOfTasks: '各タスクの合計',
	sumOfCriteria: '各基準の合計',
	kinds: { cash: '支払い', staff: '自社の人員', quality: '品質', risk: 'リスク' },
};

/** @type {Record<import('./en.rest.js').Per, string>} */
const unit = { label: '1ラベルあたり', hour: '1時間あたり' };

/** @type {import('./languages.js').Area<'negotiation'>} */
const negotiation = {
	evenAverage: ({ end }) =>
		`この価格なら、${end}の切替は全シナリオの平均で現行維持と同じ価値です。これを超えて初めて得になるので、最初はより多くを求めてください。`,
	noPriceAverage: ({ candidate, end }) => `${end}の切替では、${candidate}の価格がいくらでも平均では採算が合いません`,
	more: 'その他の要望とすべての数値',
	copy: 'コピー',
	copied: 'コピーしました。',
	question: '交渉の席で',
	headingPays: ({ incumbent, discount }) => `${incumbent}が引き留めるには${discount}の値引きが必要`,
	headingCredit: ({ incumbent, credit }) => `${incumbent}が引き留められるのは${credit}のクレジットだけです`,
	headingUnkept: ({ incumbent }) => `${incumbent}はどの価格でも引き留められません`,
	headingPrice: ({ candidate, price, per, offered }) =>
		`${candidate}は${unit[per]}${offered}ではなく${price}なら選ばれます`,
	headingDiscount: ({ candidate, discount }) => `${candidate}は価格を${discount}引き下げれば選ばれます`,
	headingNever: ({ candidate }) => `${candidate}のラベルが無料でも選ばれません`,
	headingEven: '2つの提案の価値は同じです',

	even: 'これらは両方の提案の価値が等しくなる点です。得になるのはその先ですので、最初はより多くを求めてください。',
	holds: ({ end, of }) =>
		`いずれも${end}の切替についてのもので、それぞれ単独で、他の条件は同じとしています。${{ best: 'これより価値の高い月はないため、この月を見送る理由はすべての月に当てはまります。', closest: 'これは、新しいプロバイダーが最も高い価格で選ばれる月です。', shown: '' }[of]}`,
	tossUp: '優劣つけがたく、どちらかの小さな譲歩で決まります。',

	to: ({ name }) => `${name}へ`,

	sayDiscount: ({ discount }) => `次の請求からラベル単価を${discount}下げていただければ、契約を続けます。`,
	sayDiscountPrice: ({ discount, price, per }) =>
		`${discount}下げて${unit[per]}${price}にしていただければ、契約を続けます。`,
	sayRetentionCredit: ({ credit }) => `今後の請求に${credit}のクレジットをいただければ、契約を続けます。`,
	noDiscount: '無料のラベルを含め、どの値引きでも足りません。最低利用額・料金・品質だけで現行維持に不利です。',
	needsNothing: ({ loss, best }) =>
		`引き留めに何も必要ありません。離れると${best ? '最良の月でも' : 'この切替では'}${loss}の損になります。それでも尋ねてみてください。更新時は価格の交渉ができます。`,

	sayHold: ({ offered, per }) => `${unit[per]}${offered}を契約期間を通じて維持していただければ、移ります。`,
	sayHoldAll: 'ご提示の価格を契約期間を通じて維持していただければ、移ります。',
	limit: ({ price, per, room }) => `相手には伏せる：${unit[per]}${price}（${room}増）までなら切替の採算は合います。`,
	limitRise: ({ room }) => `相手には伏せる：価格が${room}高くなるまでは切替の採算は合います。`,
	noLimit: ({ name }) => `${name}の価格が10倍でも、切替の採算は合います。`,
	limitFee: ({ amount, cutover }) =>
		`相手には伏せる：${cutover}の時点で開始費用がご提示より${amount}多くても、切替の採算は合います。`,
	limitCredit: ({ credit }) => `相手には伏せる：契約時のクレジットは少なくとも${credit}必要です。`,
	sayPrice: ({ price, per, offered }) => `${unit[per]}${offered}から${price}に下げていただければ、移ります。`,
	sayPrices: ({ discount }) => `価格を${discount}下げていただければ、移ります。`,
	saySigningCredit: ({ credit, more }) =>
		`最初の請求に${credit}のクレジットをいただければ${more ? '（現在のご提示に代えて）' : ''}、移ります。`,
	sayBear: ({ amount, cutover }) => `移行にかかる費用のうち${amount}を${cutover}にご負担いただければ、移ります。`,
	sayPay: ({ amount, cutover }) => `${cutover}に${amount}をお支払いいただければ、移ります。`,
	noPrice: '無料のラベルを含め、どの価格でも足りません。離脱と移行の費用が決め手です。',
	noCredit: 'どの契約時クレジットでも足りません。充当する請求額が小さすぎます。',

	table: '両方の提案の価値を等しくするもの',
	lever: '手段',
	offered: '提示',
	evensOut: '釣り合う点',
	priceOf: ({ name }) => `${name}の価格（現行維持の場合）`,
	pricesOf: ({ name }) => `${name}の価格`,
	retentionCredit: ({ name }) => `${name}の追加クレジット（現行維持の場合）`,
	signingCredit: ({ name }) => `${name}の契約時クレジット`,
	paymentTo: ({ name, cutover }) => `提示を超える${name}への支払い（${cutover}）`,
	perUnit: ({ price, per }) => `${unit[per]}${price}`,
	none: 'なし',
	notNeeded: '必要なし',
	nothingDoes: '足りるものなし',
	tenfold: '10倍超',
};

/** @type {import('./languages.js').Area<'plan'>} */
const plan = {
	steps: {
		notice: {
			name: '解約通知',
			does: '契約書が定める形式と宛先で行います。契約書の期日は、ここで数える月単位より優先します。',
		},
		preparation: { name: '準備', does: '切替の前に行うすべて。' },
		evaluation: { name: '評価', does: '提案を比べ、照会し、交渉し、選びます。' },
		pilot: {
			name: '試行',
			does: '少量をラベル付けさせ、どちらのプロバイダーも作っていないテストデータで、相手を伏せて評価します。',
		},
		security: { name: 'セキュリティ審査', does: 'アクセス、人員、場所、再委託先、事故。' },
		legal: { name: '法務審査', does: '両方の契約：旧契約で何に縛られ、新契約で何に守られるか。' },
		migration: { name: '指針と連携', does: '指針を引き渡し、パイプラインを接続し、新しい作業者を調整します。' },
		parallel: { name: '並行稼働', does: '両方のプロバイダーが同じ作業をします。新しいほうに頼る前に比べてください。' },
		relabel: { name: 'ラベルの付け直し', does: '新しいプロバイダーが学習データの一部をやり直します。' },
		cutover: { name: '切替', does: '翌日から、移す分を新しいプロバイダーがラベル付けします。' },
		phased_move: { name: '段階的な移行', does: '毎月同じ割合ずつ移します。その間は両方のプロバイダーが納品します。' },
		true_up: {
			name: '最低利用額の精算',
			does: '最低利用額の期間が終わります。不足分は請求され、前払いした期間の残りは失われます。',
		},
		credits_expire: { name: 'クレジットの失効', does: '現在のプロバイダーに残るクレジットは失われます。' },
		provider_end: {
			name: 'プロバイダーの終了',
			does: '現在のプロバイダーが自ら終了します。その後の分は納品が遅れます。',
		},
		new_true_up: {
			name: '新しい最低利用額の精算',
			does: '新しいプロバイダーとの最低利用額の期間が終わります。不足分は請求され、前払いした期間の残りは失われます。',
		},
		new_credits_expire: { name: '新しいクレジットの失効', does: '新しいプロバイダーに残るクレジットは失われます。' },
		contract_end: { name: '契約の終了', does: 'それまでにデータの返却を受け、削除の確認を得てください。' },
		ramp: { name: '立ち上げ', does: '新しい作業者が、当初不足していた速度と精度の95%を取り戻すまで。' },
		accuracy_dip: { name: 'モデルの回復', does: 'モデル精度の低下の95%が回復するまで。' },
		retraining: { name: '再学習', does: '新しいラベルでモデルを学習し、検証します。' },
		payback: { name: '回収', does: 'ここから切替が現行維持を上回ります。見込んだ費用と比べてください。' },
	},
	question: 'いつまでに何をするか',
	heading: ({ begin, notice, cutover }) =>
		`${notice === null ? '本日解約を通知し、' : ''}${begin}に開始、${notice ? `${notice}までに解約通知、` : ''}${cutover}に切替`,
	headingAnyway: ({ begin, notice, cutover }) =>
		`それでも切り替える場合：${notice === null ? '本日解約を通知し、' : ''}${begin}に開始、${notice ? `${notice}までに解約通知、` : ''}${cutover}に切替`,
	noticeFirst:
		'評価が終わる前に解約を通知することになります。評価を早めに始めるか、その時点で分かっていることで判断してください。',
	chart: ({ name }) => `${name}への移行計画`,
	chartSays: ({ first, when, last, until }) => `「${first}」（${when}）に始まり、「${last}」（${until}）に終わります。`,
	table: ({ name }) => `${name}への移行の手順`,
	step: '手順',
	from: '開始',
	until: '終了（月末）',
	todo: '内容',
	today: '本日',
	todayMark: '本日',
	round: ({ step, n }) => `${step}${n}回目`,
	span: ({ from, to }) => `${from}～${to}`,
	endOf: ({ month }) => `${month}末`,
	beyond: '矢印は対象期間の先を指します。',

	calendar: '期日をカレンダーに追加（.ics）',
	calendarFailed: 'カレンダーを作成できませんでした。もう一度お試しください。',
	undated: '「すべての入力項目」で最初の月を指定すると、ここに暦月が表示され、期日をカレンダーにできます。',
	calendarTitle: ({ from, to }) => `${from}から${to}への移行`,
	entry: ({ step, name, single }) => `${step}${single ? '' : '完了'}（${name}）`,
	entrySays: ({ does, months }) =>
		`${does}\n${months}\n切替計画より。月単位で数えています。各期日は契約書で確認してください。`,
	begin: ({ name }) => `準備を開始（${name}）`,
};

/** @type {import('./languages.js').Area<'baseline'>} */
const baseline = {
	question: 'Aとの比較',
	more: ({ amount }) => `Aより${amount}高い価値`,
	less: ({ amount }) => `Aより${amount}低い価値`,
	same: 'Aと同じ価値',
	unchanged: 'Aを残しました。何かを変更すると、その影響がここに表示されます',
	otherCurrency: 'Aは別の通貨のため、比較できません',
	swap: 'Aと入れ替える',
	back: 'Aに戻る',
	drop: 'Aを破棄',
	aOf: ({ name }) => `A：${name}`,
	nowOf: ({ name }) => `現在：${name}`,
	caption: '主な指標によるAと現在の比較',
	better: 'より良い',
	changes: '変更した内容',
	input: '入力項目',
	a: 'A',
	now: '現在',
	none: 'なし',
	yes: 'はい',
	no: 'いいえ',
	low: ({ input }) => `${input}：下限`,
	high: ({ input }) => `${input}：上限`,
	tier: ({ at }) => `段階${at}`,
	inTier: ({ input, tier }) => `${input}、${tier}`,

	chart: 'Aの価値から現在の価値まで（項目別）',
	chartSays: ({ from, to, line, amount }) => `${from}から${to}へ。最大の差は${line}で${amount}です。`,
	chartSame: ({ from, to }) => `${from}から${to}へ。差のある項目はありません。`,
	gain: ({ amount }) => `+${amount}`,
	loss: ({ amount }) => `−${amount}`,
	others: 'その他すべての項目',
	rounding: '端数処理',
	line: '項目',
	difference: '差',
	total: '価値の合計',
	explains: '棒は、各項目が切替の価値（現在価値）にAよりどれだけ多く、または少なく寄与するかを示します。',
};

/** @type {import('./languages.js').Area<'documents'>} */
const documents = {
	workbook: {
		summary: '概要',
		inputs: '入力項目',
		stay: '現行維持',
		switch: ({ n }) => `切替${n}`,
		title: 'ラベル付けプロバイダーの切替費用',
		about: ({ preset, currency, day }) => `${preset}、金額の通貨は${currency}、作成日${day}`,
		live: 'すべては「入力」シートの青い値から計算されます。変更すると数値が追随します。月数、タスク、段階、候補の数は固定で、黒い入力、確率、その隣の二つの結果も変わりません。',
		candidate: '候補',
		cutover: '切替（月末）',
		stayTotal: '現行維持の費用',
		switchTotal: '切替の費用',
		oneTime: '初期',
		netBenefit: '利益',
		npv: '正味現在価値',
		payback: '回収する月',
		chance: '採算が合う可能性',
		low: '悪いシナリオでの価値（10に1つはこれより悪い）',
		high: '良いシナリオでの価値（10に1つはこれより良い）',
		onPage: '計算された正味現在価値',
		difference: '差',
		never: '回収不可',
		month: '月',
		date: '日付',
		total: '合計',
		presentValue: '現在価値',
		discount: '割引係数',
		discounted: '割引後',
		benefit: '利益：現行維持－切替',
		cumulative: '利益の累計',
		discountedBenefit: '割引後の利益',
		cumulativeDiscounted: '割引後の利益の累計',
		behind: '下回る月',
		stayTitle: ({ name }) => `${name}（現行維持）`,
		switchTitle: ({ name }) => `${name}へ切替`,
		monthNote: '正の金額は支出です。各月の各項目は通貨の最小単位に1回丸めています。',
		input: '入力項目',
		whose: '対象',
		value: '値',
		unit: '単位',
		rangeLow: '下限（p10）',
		rangeHigh: '上限（p90）',
		origin: '数字の出所',
		yes: 'はい',
		presetValue: 'プリセットの値',
		source: 'プリセットの値の出典',
		pointer: 'シナリオの項目',
		commonCause: '共通の原因',
		reopening: '再読み込み用',

		decision: {
			sheet: '決定',
			simulated: ({ draws }) =>
				`同じ確からしさの${draws}のシナリオで計算した値です。ここで入力を変えても変わりません。`,
			action: '選択肢',
			mean: '平均の価値',
			regret: '平均の機会損失',
			regretHigh: '10シナリオに1つで超える機会損失',
			regretSays: '機会損失とは、そのシナリオで最善の選択肢がどれだけ多くの価値を持つかです。',
			bestIn: '最善となる割合',
			advice: '助言',
			recommended: '平均が最高',
			cautious: '最悪の1割で最善',
			middle: '中央のシナリオでの価値',
			turningDiscount: ({ name }) => `最善の切替の平均価値が0になる${name}の値引き率`,
			turningPrice: ({ name }) => `最善の切替の平均価値が0になる${name}の価格の倍率`,
			evpi: 'どの情報の価値もこれを超えない額',
			worthUpTo: '価値の上限',
		},

		prices: '価格',
		provider: 'プロバイダー',
		task: 'タスク',
		labelsAbove: 'この数を超えるラベル',
		priceStep: '前の段階との差',

		season: '季節係数',
		service: '切替後の月数',
		usable: '最低利用額を使い切るラベル数',
		labels: 'ラベル数',
		taskCharge: ({ task }) => `料金：${task}`,
		charge: '定価での料金',
		serves: '提供中（1：はい）',
		uplifts: 'これまでの値上げ回数',
		uplift: '価格係数',
		purchase: '購入額',
		committed: '最低利用額',
		periodEnd: '最低利用額の期間の終了月',
		periodCut: 'ここでの最終月',
		periodCommitted: '期間の最低利用額',
		periodPurchases: '期間のこれまでの購入額',
		topUp: '不足分の請求',
		billed: '前払い請求',
		balanceBefore: '前払い残高（前）',
		balanceUsed: '残高からの支払い',
		balanceLeft: '前払い残高（後）',
		invoice: '請求額',
		creditsBefore: 'クレジット（前）',
		creditsUsed: 'クレジットからの支払い',
		creditsLeft: 'クレジット（後）',
		paid: '支払額',
		startUp: '残る立ち上げの影響',
		within: '処理能力内のラベル',
		missing: '処理能力を超えるラベル',
		late: '遅れるラベル',
		wrong: '加わる誤ったラベル',
		wrongLabels: '学習データの誤ったラベル',
		dataset: '学習データ',

		leaving: '契約の終了',
		leavingRows: {
			leaves: 'すべてのラベルが移る',
			moved: '移行が終わる月',
			contract_end: '契約終了月',
			using: '最低利用額を使い切る',
			last_month: '最後の提供月',
			period_end: 'その最低利用額の期間の終了月',
			period_start: '開始月',
			period_over: '期間は精算済み',
			early_exit_month: '最も早い中途解約の月',
			shortfall_now: '最後の月まで：期間の不足額',
			later_now: '以後の最低利用額',
			fees_now: 'プラットフォーム料',
			owed_now: '支払義務',
			shortfall_early: '中途解約まで：期間の不足額',
			later_early: '以後の最低利用額',
			fees_early: 'プラットフォーム料',
			owed_early: '支払義務',
			shortfall_end: '契約終了まで：期間の不足額',
			later_end: '以後の最低利用額',
			fees_end: 'プラットフォーム料',
			owed_end: '支払義務',
			credits_then: '残るクレジット',
			balance_then: '残る前払い残高',
			early_exit_fee: '中途解約料',
			cost_early: '中途解約の精算額',
			cost_run_out: '契約終了までの精算額',
			early_gain: '中途解約で安くなる額',
			rule: '適用される規則（1～7）',
			method: 'その意味',
			credits_remaining: '使われないクレジット',
			exit_cost: '終了の費用',
			carried_credits: '変更後の契約のクレジット',
			notice_by: '通知期限の月',
		},

		years: '年別の支払い',
		cash: '支払い',
		fromMonth: '開始月',
		toMonth: '終了月',
	},
	report: {
		title: ({ incumbent, candidate }) => `${incumbent}から${candidate}へ`,
		about: ({ preset, months, currency, day }) =>
			`学習データのラベルのプロバイダーを切り替えた場合の、${months}か月間の費用と効果（通貨：${currency}）。「${preset}」をもとに${day}作成。`,
		edition: ({ edition }) => `モデル第${edition}版で計算。`,
		decided: ({ draws }) => `同じ確からしさの${draws}のシナリオで判断しました。`,
		bestShare: ({ share }) => `シナリオの${share}で最善の選択です。`,
		lastGood: 'これは最後の有効な結果です。値を直す必要のある数字があります。',
		candidates: '候補の比較',
		candidate: '候補',
		costs: '初期費用',
		costsNote: '0を超えるものだけです。自社の人員は自社の作業時間、品質とリスクは期待損失で、請求ではありません。',
		total: '一時費用の合計',
		deadlines: 'いつまでに何をするか',
		fromTo: ({ from, to }) => `${from}から${to}まで`,
		missed: ({ cost }) => `解約通知を逃すと${cost}の損になります。`,
		exit: ({ cost }) => `現在の契約からの離脱：${cost}。`,
		inputs: '結果を最も左右する数字',
		inputsNote: '●は自社の数字です。その他はすべてプリセットの数字で、右に出典を示します。',
		moreInputs: ({ count }) => `自社の数字はほかに${count}件あり、スプレッドシートとリンクに含まれます。`,
		input: '入力項目',
		value: '値',
		source: '出典',
		preset: ({ value }) => `自社の数字（プリセットは${value}）`,
		origins: { typed: '入力値', measured: '実測値', example: '例' },
		none: 'なし',
		yes: 'はい',
		no: 'いいえ',
		caveats: '留意点',
		caveat: [
			'現行維持と切替を月ごとに比べています。すでに支出した分はどちらにも含みません。正の価値は、現行維持と比べた利益です。',
			'仮定と記した数字は、置き換えられるまでは例です。期日と料金は契約書の文言によります。これは法的助言ではありません。',
			'失われる品質とリスクは、支払う額ではなく失うものの見積もりです。費用の種類別の内訳で支払い分が分かります。',
		],
	},
};

/** @type {typeof import('./en.rest.js').methodsPage} */
export const methodsPage = {
	title: 'Switchcost：すべての数字の求め方',
	description:
		'計算機の背後にある式：すべての答え、費用項目、量、そして入力項目を、単位・範囲・初期値・出典とともに示します。',
	back: '計算機に戻る',
	heading: 'すべての数字の求め方',
	printed:
		'以下の式と入力項目は、計算を行うプログラムそのものから出力したものです。どの式も、数字と一致することをテストで確かめています。',
	onThisPage: 'このページの内容',

	question: '問い',
	asks: '学習データのラベルを、あるプロバイダー（現在のプロバイダー）から購入しています。別のプロバイダー（候補）がある月の末から引き継ぐと、いくらかかり、採算は合うのか、最良の月はいつか、それはどれほど確かなのか。',
	cases:
		'対象期間の各月について、二つの場合を計算します。現行を維持する場合と、切替月の末に切り替える場合です。項目とは、一か月における一種類の費用で、0より大きければ支出です。月の利益は、現行維持の費用から切替の費用を引いたものです。すでに支出したものは、どちらにも含みません。',
	money:
		'金額は十進数で計算します。各月の各項目は、通貨の最小単位に一度だけ四捨五入し、合計は丸めた項目を足したものなので、すべての数字は最小単位まで一致します。割合・率・精度はパーセントで、ポイントはモデルの精度のパーセントポイントで示します。',
	kinds:
		'支払うものと失うものを混同しないよう、各項目はただ一つの種類に属します。<strong>支払い</strong>は相手に払うもの、<strong>自社の人員</strong>は社員の時間、<strong>品質</strong>は遅れたラベルや質の落ちたラベルによる損失、<strong>リスク</strong>は期待損失です。',

	uncertainty: '不確実さの扱い',
	ranges:
		'範囲は、入力がその値からどれだけ離れうるかを示します。10のシナリオのうち1つでは下限より低く、1つでは上限より高く、残りの8つではその間です。両端は、値そのものを頂点とする三角分布のp10とp90です。シミュレーションによる答えはすべて、同じ確からしさの数千のシナリオで数えます。',
	causes:
		'共通の原因を持つ入力は一緒に動きます。ある価格が予想より上がれば、ほかの価格もおそらく上がります。各入力の説明に原因を記しています。',
	events:
		'請求と、各プロバイダーの最初の中断は、シナリオごとに起こるか起こらないかのどちらかです。平均すると、正確な数字が期待損失として示す額になります。',
	decides:
		'推奨は、同じシナリオで平均の価値が最も高い選択肢です。現行を維持するか、いくつかの月のいずれかに候補のいずれかへ移るかを比べます。入力した値での答えとは異なります。利益と損失はその値の周りに均等には広がらず、期待できるのは平均だからです。現行維持と最善の切替の差が1年間のラベル費用の1%未満なら、判断がつきません。',
	information:
		'機会損失とは、シナリオで最善の選択肢が、選んだものよりどれだけ多くの価値を持つかです。その平均は、決める前に得るどの情報の価値もこれを超えない額です。一つの入力については、それを知ることの価値の上限です。',
	pilot:
		'試行では候補のラベルをいくつか検査します。その価値は、結果がどれだけの頻度で、どれだけ決定を変えるかによります。ラベルとその検査の費用を並べて示します。',

	answers: '答え',
	lines: '費用項目',
	monthly: '毎月、どちらの場合も',
	once: '切替時に一度だけ',
	quantities: '式に現れる量',
	functions: '関数',
	says: {
		max: '二つの数のうち。',
		floor: '小数点以下を除いた数。',
		anniversaries:
			'契約の残り月数、値上げの間隔の月数、ある月から、その月より前に契約期間の終わりから間隔の整数倍にあたる月がいくつあるか。価格は翌月に上がります。',
		first_end:
			'残り月数、更新期間、解約通知期間、現在のプロバイダーの最後の月から、その月より前でも、今日から解約通知期間が過ぎるより前でもない、契約期間または更新期間の最初の終わり。更新がなければ、契約は契約期間の終わり以降のどの月でも終えられます。',
		sum: '続く部分を、対象となる各月、各タスク、各段階、各プロバイダーについて足し合わせたもの。',
	},
	allBut: ({ n }) => `${n}件を除くすべての入力項目`,

	inputs: '入力項目',
	inputsSay:
		'「省略時」は、入力がないときの意味です。「妥当な範囲」は、10のシナリオのうち2つで、上下に1つずつ、値が外に出る範囲で、×は値に掛ける係数、符号は値に加える数です。',
	incumbent: '現在のプロバイダー',
	candidate: '候補',
	unit: '単位',
	accepted: '入力できる値',
	ifAbsent: '省略時',
	given: '入力が必要',
	startsAt: '初期値',
	plausible: '妥当な範囲',
	cause: '共通の原因',
	sourceOf: ({ source }) => `初期値の出典：${source}`,
	units: {
		money: '金額',
		money_per_label: 'ラベルあたりの金額',
		money_per_hour: '時間あたりの金額',
		yes_no: 'はい・いいえ',
		choice: '選択',
		text: '文字列',
		currency: '通貨',
		calendar_month: '年月',
		count: '個数',
		factor: '係数',
		score: '点数',
		weight: '重み',
	},
};

/** @type {import('./languages.js').Rest['rules']} */
const rules = {
	number: '数値',
	yes_no: '真または偽',
	choice: ({ choices }) => `次のいずれか：${choices}`,
	currency: 'JPYなどのISO 4217通貨コード',
	calendar_month: '2027-01のような月（1900-01から2199-12まで）',
	text: ({ high }) => `目に見える文字を含む、有効な1から${high}文字のテキスト`,
	note: ({ high }) => `有効な${high}文字以内のテキスト`,
	items: ({ low, high }) => `${low === high ? high : `${low}から${high}`}件のリスト`,
	not_with_model: ({ model }) => `料金体系「${model}」にはこの項目はありません`,
	not_with_tasks: 'タスクがあるときは、タスクごとの値だけを入力してください',
	needs_tasks: '需要にタスクがないため、移すタスクは指定できません',
	rate_card_needs_tasks: '別の料金体系、またはタスクの一覧',
	price_for: ({ choices }) => `${choices}の価格`,
	unique: '各名前は1回だけ',
	profile: '合計が12になる係数（誤差0.01以内）',
	labels_above: ({ low }) => `${low}を超える値`,
	no_upper_end: '最後の段階は上限なし',
	at_most: ({ high, highField }) => `${high}（「${highField}」の値）以下`,
	month_between: ({ low, lowField, high, highField }) =>
		`${low}（「${lowField}」の値）以上、${high}（「${highField}」の値）以下`,
	phases: ({ low, high, highField }) => `${low}から${high}（移行のすべての段階が「${highField}」以内に終わる値）`,
	whole_move: ({ highField }) => `チェックを外すか、「${highField}」を変えて一度にすべてを移してください`,
	not_both: ({ highField }) => `このチェックか「${highField}」のチェックを外してください`,
	given_number: 'このシナリオにある数値のJSONポインター',
	input: '入力項目のJSONポインター',
	no_range: 'この項目に範囲は設定できません',
	at_most_value: ({ high }) => `値そのもの（${high}）以下`,
	at_least_value: ({ low }) => `値そのもの（${low}）以上`,
	object: 'オブジェクト',
	fields: ({ choices }) => `次のいずれかの項目：${choices}`,
	once: '各項目は1回だけ',
	ranges: 'JSONポインターごとに範囲を示すオブジェクト',
	range_within: ({ low, high }) => `${low}から${high}までに収まる範囲`,
	figure: '内訳を示せる数値',
	json: 'JSON形式のシナリオ1件',
	size: 'より小さいシナリオ',
	none: 'ほかに誤りがないこと',
};

/** @type {import('./languages.js').Area<'costs'>} */
const costs = {
	once: {
		cash: '一時：支払い',
		staff: '一時：自社の人員',
		quality: '一時：ラベルの遅れ・品質低下',
		risk: '一時：期待損失',
	},
	question: '費用の内訳',
	pays: ({ cost, saving, net, horizon }) =>
		`初期費用${cost}でその後${saving}を節約：${duration(horizon)}間で${net}の減`,
	free: ({ saving, horizon }) => `初期費用なし、${duration(horizon)}間で${saving}を節約`,
	partly: ({ cost, saving }) => `初期費用${cost}、そのうち${saving}を後で節約`,
	dearer: ({ cost, more }) => `初期費用${cost}、その後さらに${more}の負担増`,
	wasted: ({ cost }) => `初期費用${cost}、その後の節約はほぼなし`,
	onlyDearer: ({ more }) => `初期費用なし、ただしその後${more}の負担増`,
	same: '切替の費用は現行維持と同じです',
	comesBack: ({ back, saving, more }) =>
		`初期に${back}が戻ります${saving !== null ? `。その後${saving}を節約` : more !== null ? `が、その後${more}の負担増` : ''}`,

	largest: ({ lines }) => `初期費用の大部分は${lines.join('と')}です。`,

	more: ({ amount }) => `+${amount}`,
	less: ({ amount }) => `−${amount}`,
	table: '切替の費用と節約（種類別）',
	kind: '費用の種類',
	upFront: '初期',
	saved: 'その後の節約',
	net: '純利益',
	worth: '現在価値',
	all: '合計',
	lines: '初期費用の項目別明細',
};

/** @type {import('./languages.js').Area<'risk'>} */
const risk = {
	sure: '確かさ',
	looking: '数千通りのシナリオを調べています…',
	paysIn: ({ pays }) => `同じ確からしさの50通りのシナリオのうち、${pays}通りで採算が合います`,
	paysInShare: ({ share }) => `同じ確からしさのシナリオのうち、${share}で採算が合います`,
	outside: ({ worth }) =>
		`すべての入力が設定値のときの${worth}はこの範囲の外です。範囲が片側に広い入力があるためです。`,
	lopsided: ({ worth, above }) =>
		`すべての入力が設定値のときの${worth}は、多くのシナリオの結果より${above ? '高い' : '低い'}値です。入力の範囲が${above ? '悪い' : '良い'}側に広いためです。`,
	nothingUncertain: 'このシナリオには不確実な入力項目がありません。',
	drivers: ({ drivers }) =>
		`ばらつきの主な要因は${drivers.map(({ input, share }) => `「${input}」（${share}）`).join('と')}です。棒は、不確実な入力項目それぞれの単独の影響を示します。`,

	scenarios: '同じ確からしさの50通りのシナリオにおける切替の価値',
	scenariosSay: ({ low, high }) => `10通りに1通りは${low}を下回り、10通りに1通りは${high}を上回ります。`,
	scenariosTable: 'すべてのシナリオにおける切替の価値',
	medianMark: ({ amount }) => `半数は${amount}超`,
	yoursMark: ({ amount }) => `入力値：${amount}`,
	causes: {
		price_uplifts: '値上げ全般',
		minutes_per_label: '1ラベルの分数全般',
		rework_price_share: 'やり直しの費用全般',
		disruption_months: '中断の長さ全般',
		recovery_cost: '復旧の費用全般',
		new_workforce: '新しい作業者が慣れる速さ',
	},
	measure: '指標',
	low: '下限：10通りに1通りはこれより悪い',
	middle: '中央：半分はこれより悪い',
	high: '上限：10通りに1通りはこれより良い',
	mean: '平均',
	worstTenth: '最悪の1割の平均',
	chance: '採算が合う可能性',

	swings: '不確実な入力項目の下限と上限における切替の価値',
	swingsSay: ({ input }) => `最も影響が大きいのは「${input}」です。入力項目どうしの相互作用は含みません。`,
	swingsTable: '不確実な入力項目の下限と上限における正味現在価値',
	swingsHead: {
		input: '入力項目',
		low: '下限',
		worthAtLow: 'そのときの価値',
		high: '上限',
		worthAtHigh: 'そのときの価値',
	},
	stopsPaying: '0で採算割れ',
};

/** @type {import('./languages.js').Area<'remarks'>} */
const remarks = {
	ofFigure: ({ figure, origin }) => `${figure}（${origin}）`,
	remove: '削除',
	removeInput: ({ input }) => `「${input}」を削除`,
	more: ({ n }) => `ほか${n}件の注意点`,
};

/** @type {import('./languages.js').Area<'exchange'>} */
const exchange = {
	rate: ({ from, to }) => `為替レート：1 ${from}あたりの${to}`,
	ask: ({ currency }) => `金額を${currency}に換算する為替レートを入力するか、最初からやり直してください。`,
	equation: ({ from, to, rate }) => `1 ${from} = ${rate} ${to}`,
	convert: 'すべての金額を換算',
	startOver: '最初からやり直す',
	keep: ({ currency }) => `${currency}のままにする`,
};

/** @type {import('./languages.js').Area<'restsOn'>} */
const restsOn = {
	these: ({ n }) =>
		n === 1
			? 'まだお客様のものではない数字のうち、最も重要なもの'
			: `まだお客様のものではない数字のうち、最も重要な${n}つ`,
	only: ({ n }) => `この答えは、まだお客様のものではない${n}つの数字に基づいています`,
	none: 'この答えは、お客様ご自身の数字に基づいています',
	others: 'これらはお客様の数字になりました。一覧から移動すると、次の数字が表示されます',
	worth: ({ amount }) => `知ることの価値：最大${amount}`,
	moves: ({ amount }) => `価値は${amount}動きますが、答えは同じです`,
	worthNothing: '知る価値なし：答えは変わりません',
	mine: 'お客様の数字',
	confirm: 'この値で正しい',
	confirmInput: ({ input }) => `この値で正しい：${input}`,
};

/** @type {import('./languages.js').Area<'findOut'>} */
const findOut = {
	knowing: '情報を得る価値',
	question: '先に調べるべきこと',
	upTo: ({ amount }) => `最大${amount}`,
	explains: '決める前にその数値を確実に知ることの、平均での価値の上限です。',
	everything: ({ amount, tenth }) =>
		`すべてを知って決める場合と比べ、いま決めると平均で${amount}、10通りに1通りのシナリオでは${tenth}を超える損になります。どの情報の価値もこの平均を超えません。`,
	sameChoice: 'すべてのシナリオで同じ選択が最良です。',
	safeStay: '安全を重んじるなら現行維持です。最悪の1割のシナリオで、これより良い選択はありません。',
	safeSwitch: ({ name, end }) =>
		`安全を重んじるなら、${end}に${name}へ切り替えます。最悪の1割のシナリオで、これより良い選択はありません。`,
	pilotOf: ({ name }) => `${name}での試行`,
	labels: 'ラベル数',
	worth: '価値',
	cost: '費用',
	net: '差し引き',
	best: '最良',
};

/** @type {import('./languages.js').Area<'clauses'>} */
const clauses = {
	says: {
		renews: '{0}ごとに更新',
		exit: '中途解約は残額の{0}',
		period: '最低利用額{2}を{0}ごとに精算し、不足額の{1}を請求',
		prepaid: '最低利用額は前払い',
		minimum: '月に少なくとも{0}',
		uplift: '次回の値上げ{0}、以後{1}',
		fee: 'プラットフォーム料は月{0}',
		credits: 'クレジット{0}、{1}後に失効',
		clawback: '中途解約時に割戻金{0}を返還',
		stops: 'プロバイダーの提供は残り{0}まで',
		part: 'ラベルの{0}だけを移す',
		capacity: '月に最大{0}まで納品',
		offerCommitment: '月{0}の最低利用額',
		offerFee: 'プラットフォーム料は月{0}',
		offerCredits: '契約時のクレジット{0}',
	},
	add: { contract: '契約にはほかに…', offer: '提案にはほかに…' },
	severalKinds: 'ラベルが数種類あり、それぞれ単価が異なる',
	/** @param {{names: string}} tasks */
	kinds: ({ names }) => `ラベルの種類：${names}`,
	/** @param {{n: number}} task */
	kind: ({ n }) => `種類${n}`,
	remove: ({ clause }) => `削除：${clause}`,
	limitsGone: '例の上限・手数料・クレジットは外しました。ここからはお客様の契約です。',
	bringBack: '元に戻す',
	betterDeal: 'より良い条件を求める',
	amended: ({ name }) => `${name}（変更契約）`,
	askFor: ({ name, discount, month }) => `${name}に${month}から価格の${discount}の値引きを求めてください。`,
	bills: ({ now, offer, then }) => `現在の支払いは月${now}、${offer}では月${then}です。`,
};

// What a visitor can take away.
/** @type {import('./languages.js').Area<'sharing'>} */
const sharing = {
	paragraph: 'メッセージ用の文章',
	paragraphCopied: '文章をコピーしました。',
	copyLink: 'リンクをコピー',
	share: '共有…',
	print: '2ページを印刷',
	spreadsheet: 'スプレッドシート（.xlsx）',
	months: '月別（.csv）',
	scenario: 'シナリオ（.json）',
	linkHolds: 'リンク自体にすべての数字が含まれます。開いた人にはこの結果が表示され、サーバーには送られません。',
	copied: 'リンクをコピーしました。',
	copyYourself: 'このブラウザーではページからコピーできません。選択されたリンクをここからコピーしてください。',
	linkField: 'このシナリオへのリンク',
	preparing: '準備しています…',
	saved: ({ file }) => `${file}として保存しました。`,
	notLoaded: '読み込めませんでした。接続を確認して、もう一度お試しください。',
	lastGood: '最後の有効な結果が含まれます。値を直す必要のある項目があります。',
	keptHere: '再読み込みしても失われないよう、入力内容はこのブラウザーに保存されます。',
	forget: '消去',
	forgotten: '消去しました。何かを変更すると再び保存されます。',
	shareTitle: 'ラベル付けプロバイダーを切り替える費用',
	kinds: { png: 'PNG', svg: 'SVG' },
	pictureFailed: 'このページではPNGを描画できません。SVGは保存できます。',
	savePicture: ({ name, kind }) => `「${name}」を${kind}で保存`,
	pictures: '図',
	calendar: 'カレンダー (.ics)',
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
