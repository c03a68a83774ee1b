// The sentences in Japanese that the page shows at once. ja.rest.js has the others.
import estimator from './estimator.ja.json' with { type: 'json' };

/** "3年", "30か月". @param {number} months */
export const duration = (months) => (months % 12 === 0 && months > 0 ? `${months / 12}年` : `${months}か月`);

/** @type {import('./languages.js').Area<'answers'>} */
const answers = {
	keep: '比較用に残す',
	keepInstead: '代わりにこれを残す',
	when: '切替の時期',
	noMonthPays: ({ end, loss }) => `入力値ではどの月に切り替えても採算が合いません。最良の${end}でも${loss}の損です`,
	waitingCosts: ({ end, cost }) => `入力値では${end}より後まで待つと${cost}以上の損になります`,
	firstIsBest: ({ end, worth }) => `入力値では最初の月が最良です：${end}、価値は${worth}`,
	isBest: ({ end, worth }) => `入力値では${end}が最良の切替時期で、価値は${worth}です`,
	bestOnAverage: ({ end, worth }) => `平均では${end}が最良の切替時期で、入力値での価値は${worth}です`,

	skip: '回答へ移動',
	check: '確認する',
	checkHas: '月別、契約の終了、すべての入力',
	sign: '契約の前に',
	signHas: '確認事項、適合度、監査',
	allInputs: 'すべての入力項目',
	everyFigure: '結果を左右するすべての数字',
	yourFigures: 'お客様の数字',
	howCalculated: 'この数字の求め方',
};

/** @type {import('./languages.js').Area<'candidates'>} */
const candidates = {
	listed: (name) => name,
	shown: '表示する候補',
	option: ({ at, name }) => `${at}. ${name}`,
	add: '候補を追加',
	addFirst: '別の候補と比べる',
	remove: '削除',
	removeThis: ({ name }) => `${name}を削除`,
	rename: '名称を変更',
	most: ({ most }) => `比べられる候補は${most}件までです。`,
	bestOf: ({ name, count }) => `${name}（${count}件の候補で最良）`,
	nearestOf: ({ name, count }) => `${count}件の候補のうち最も近いのは${name}です`,
	tiedWith: ({ name, others }) =>
		`${name}（${others.length > 2 ? `他の${others.length}候補` : others.join('、')}と同じ価値）`,
	isWorthMore: ({ name, more }) => `${name}のほうが${more}高い価値です。`,
	showRecommended: ({ name }) => `${name}を表示`,
	figuresOf: ({ name }) => `以下の数字は${name}のものです。`,
};

/** @type {import('./languages.js').Area<'charts'>} */
const charts = {
	asTable: '数字を表で見る',
	netPresentValue: '正味現在価値',

	timing: '切替月ごとの切替の価値',
	timingSays: ({ end, best, worst }) => `最良は${end}で${best}の価値、最悪の月は${worst}の価値です。`,
	timingTable: '切替月ごとの正味現在価値',
	cutoverAtEndOf: '切替（月末）',
	note: '備考',
	best: '最良',
	presentTerm: '現契約期間',
	renewal: ({ n }) => `更新${n}回目`,
	bestMark: ({ month, worth }) => `最良：${month}、${worth}`,
	bestOnAverage: ({ month, worth }) => `平均で最良：${month}、${worth}`,
	notice: ({ by, cost }) =>
		`${by === null ? '本日解約通知' : `${by}までに解約通知`}${cost === null ? '' : `（逃すと${cost}の損）`}`,
	renews: ({ by, cost }) =>
		`${by === null ? '本日通知しないと更新' : `${by}までに通知しないと更新`}${cost === null ? '' : `（逃すと${cost}の損）`}`,
	chooseCutover: '表示する切替月',
	cutoverWorth: ({ end, worth }) => `${end}、価値${worth}`,
	cutoverIs: ({ end, worth }) => `${end}：${worth}`,
	month: '月',
	benefit: '利益',
	phases: {
		'as-today': '切替前',
		preparation: '準備',
		'parallel-run': '並行稼働',
		'ramp-up': '立ち上げ',
		steady: '安定稼働',
	},
	phaseList: ({ phases }) =>
		`${phases.map(({ name, from, to }) => `${name}：${from === to ? from : `${from}から${to}まで`}`).join('、')}。`,

	kinds: {
		cash: { title: '支払い', says: '社外への支払い' },
		staff: { title: '自社の人員', says: '自社の作業時間' },
		quality: { title: '品質', says: 'ラベルの遅れや品質低下による損失' },
		risk: { title: 'リスク', says: '期待損失' },
	},
	costTable: '切替の一時費用（項目別）',
	what: '項目',
	amount: '金額',
	oneTimeTotal: '一時費用の合計',
	nothingFor: ({ lines }) => `費用がかからない項目：${lines.join('、')}。`,

	zeroAt: ({ value }) => `${value}で0`,
	setToZero: ({ value, input }) => `${value}で0：「${input}」を損益分岐点に設定し、この切替月を固定`,
};

/** @type {import('./languages.js').Area<'fields'>} */
const fields = {
	ofExample: '例',
	measuredFrom: ({ note }) => `実測：${note}`,
	pricingModels: { per_label: 'ラベル単価', hourly: '時間単価', tiered: '段階制', by_task: 'タスク別' },
	units: {
		money_per_label: '／ラベル',
		money_per_hour: '／時間',
		share: '%',
		rate: '%／年',
		hours: '時間',
		minutes: '分',
		months: 'か月',
		labels: '件',
		points: 'ポイント',
	},
	quantities: {
		money_per_label: ({ number, short }) => (short ? number : `1ラベルあたり${number}`),
		money_per_hour: ({ number, short }) => (short ? number : `1時間あたり${number}`),
		share: ({ number }) => `${number}%`,
		rate: ({ number, short }) => (short ? `${number}%` : `年${number}%`),
		hours: ({ number }) => `${number}時間`,
		minutes: ({ number }) => `${number}分`,
		months: ({ number }) => `${number}か月`,
		labels: ({ number }) => `${number}件`,
		points: ({ number }) => `${number}ポイント`,
	},
	sections: {
		demand: '購入する内容',
		contract: '現在の契約',
		offer: '提案内容',
		transition: '移行',
		models: '自社のモデル',
		team: '自社のチーム',
		risk: 'リスク',
		fit: '優先度と評点',
		frame: '通貨と期間',
	},

	locked: 'このページで固定されています。',
	named: ({ label, owner }) => `${label}（${owner}）`,
	reset: ({ label }) => `「${label}」をプリセットの値に戻す`,
	about: ({ label }) => `「${label}」について`,
	source: ({ source }) => `プリセットの数字：${source}`,
	slider: ({ label }) => `${label}、スライダー`,
	theBest: '最良',
	none: 'なし',

	tiers: '段階：それぞれの価格は、その段階に入るラベルにだけ適用されます',
	tierUpTo: ({ n }) => `段階${n}の上限`,
	tierPrice: ({ n }) => `段階${n}の価格`,
	removeTier: ({ n }) => `段階${n}を削除`,
	addTier: '段階を追加',
	priceInTier: ({ n }) => `段階${n}のラベル単価`,
	priceAboveTier: ({ n }) => `段階${n}を超えるラベルの単価`,

	allInputs: ({ n }) => `全${n}件の入力項目`,
	bringIn: '取り込む …',
	measured: ({ sources }) => `実測：${sources}。`,
	worth: ({ amount }) => `価値${amount}`,

	toFix: ({ n }) => `要修正${n}件`,
	changed: ({ n }) => `変更${n}件`,
	priorities: '重視する点に重みを付ける',
	scoreIncumbent: '現在のプロバイダーを採点する',
	scoreCandidate: '新しいプロバイダーを採点する',
	waiting: '待つ間に価格が動く',
};

/** @type {import('./languages.js').Area<'inputs'>} */
const inputs = {
	search: '入力項目を検索',
	searchHint: '価格、時間、通知など',
	found: ({ n, of, groups }) => `${of}件中${n}件の入力項目${groups > 1 ? `（${groups}グループ）` : ''}`,
	noneFound: ({ query }) => `名称・説明・単位に「${query}」を含む入力項目はありません。`,
	noneChanged: 'まだ何も変更していません。',
	noneChangedFound: ({ query }) => `変更した入力項目のうち、名称・説明・単位に「${query}」を含むものはありません。`,
	onlyChanged: ({ n }) => `変更したものだけ（${n}）`,
	showAll: 'すべて表示',

	undo: '元に戻す',
	redo: 'やり直す',
	resetAll: 'すべて初期値に戻す',
	undoOf: ({ field }) => `元に戻す：${field}`,
	redoOf: ({ field }) => `やり直す：${field}`,
	undone: ({ field }) => `元に戻しました：${field}`,
	redone: ({ field }) => `やり直しました：${field}`,
	several: '複数の入力項目',
	aCandidate: '候補の一覧',
	taskList: 'タスクの一覧',

	parts: { contract: '現在の拘束', quality: '自社の検査', team: '1時間の費用' },
	noEarlyExit: '対象外：中途解約はできません。',

	between: ({ low, high }) => `不確実：${low}から${high}まで`,
	low: ({ label }) => `最小：${label}`,
	high: ({ label }) => `最大：${label}`,
	range: ({ label }) => `範囲：${label}`,
	lowest: '最小',
	highest: '最大',
	certain: '確実とみなす',
	takeAsCertain: '確実とみなす',
	giveRange: '範囲を設定する',
	putBack: '範囲を元に戻す',
	rangeMoves: '十分あり得る最小値と最大値です。値を変えると両方とも動きます。',

	tierFrom: '下限',
	tierTo: '上限',
	tierUnitPrice: 'ラベル単価',
	noUpperEnd: '上限なし',

	splitIntoTasks: '数量をタスクに分ける',
	firstTask: 'タスク 1',
	addTask: 'タスクを追加',
	movingTasks: '移すタスク',
	tickMoving: '移すものに1つ以上チェックを入れてください。',
	priceTask: ({ name }) => `${name}の価格を追加`,
	profile: '季節変動：平均的な月と比べた各月の数量',
	addProfile: '季節変動を追加',
	removeProfile: '季節変動を削除',
};

/** @type {import('./languages.js').Area<'problems'>} */
const problems = {
	between: ({ min, max }) => `${min}から${max}まで`,
	betweenWhole: ({ min, max }) => `${min}から${max}までの整数`,
	above: ({ min, max }) => `${min}より大きく${max}以下`,
	inDigits: ({ bounds, digits, exponent }) => `${bounds}（${digits}桁以内、指数は−${exponent}から${exponent}まで）`,
	bounds: ({ bounds }) => `${bounds}。`,
	missing: ({ bounds }) => `${bounds}。何も入力されていません。`,
	typed: ({ bounds, value }) => `${bounds}。入力は「${value}」です。`,
	is: ({ bounds, value }) => `${bounds}。値は${value}です。`,
	part: ({ part }) => `「${part}」を読み取れませんでした。`,
	tooLowFor: ({ fields }) => `${fields}には小さすぎます。`,
	expected: ({ accepted }) => `入力できるのは${accepted}`,
	otherCurrency: ({ typed, currency }) =>
		`入力は「${typed}」ですが、ここの金額の通貨は${currency}です。換算するか、「通貨と期間」で通貨を変更してください。`,
	noMoney: ({ typed }) => `入力は「${typed}」ですが、ここは金額ではありません。`,
	noShare: ({ typed }) => `入力は「${typed}」ですが、ここはパーセントではありません。`,
	ambiguous: ({ typed, readings: [one, other] }) =>
		`「${typed}」は${one}とも${other}とも読めます。どちらかを入力してください。`,
};

/** @type {import('./languages.js').Area<'states'>} */
const states = {
	reasons: {
		'no-wasm': {
			what: 'このブラウザーでは計算機を実行できません。WebAssemblyがありません。',
			remedy:
				'現行のブラウザーはすべて対応しています。制限を強化したブラウザーでは、このページに許可することができます。',
		},
		blocked: {
			what: 'このページのセキュリティポリシーにより、計算機を実行できません。',
			remedy: 'ページの管理者がscript-srcで’wasm-unsafe-eval’を許可すると実行できます。',
		},
		network: { what: '計算機を読み込めませんでした。', remedy: '接続を確認して、もう一度お試しください。' },
		'not-found': {
			what: '計算機の一部がサーバーに見つかりません。',
			remedy: 'しばらくしてからもう一度お試しください。',
		},
		compile: { what: '計算機のデータが壊れています。', remedy: 'もう一度お試しください。新しく読み込みます。' },
		crashed: { what: '計算機が停止しました。', remedy: 'もう一度お試しください。入力内容は失われていません。' },
	},
	loading: ({ kilobytes }) => `計算機を読み込んでいます${kilobytes ? `（${kilobytes} kB）` : ''}…`,
	couldNotStart: '計算機を開始できませんでした。',
	partMissing: 'ページのこの部分を読み込めませんでした。',
	tryAgain: 'もう一度試す',
	fullPage: '計算機を単独のページで開く',
};

/** @type {import('./languages.js').Area<'status'>} */
const status = {
	announcement: ({ verdict, worth }) => `${verdict}、価値${worth}。`,
	failed: ({ failure }) => `最後の変更を計算できませんでした（${failure}）。入力内容は保持されています。`,
	tryAgain: 'もう一度試す',
	needOther: ({ fields }) => `表示は最後の有効な結果です。${fields}の値を直してください。`,
	unnamed: ({ pointer, accepted }) => `${pointer}（入力できるのは${accepted}）`,
};

/** @type {import('./languages.js').Area<'takeaway'>} */
const takeaway = {
	menu: '持ち出す',
	broken: {
		damaged: 'このリンクは壊れているか途切れているため、数字を読み取れません。もう一度リンクを受け取ってください。',
		newer: 'このリンクは計算機の新しい版で作られています。ページを再読み込みしてから、もう一度開いてください。',
		preset: 'このリンクのプリセットは、この計算機にはありません。',
		bounds: 'このリンクには、計算機が受け付けない数字が含まれています。',
		loading: 'リンクを開く機能を読み込めませんでした。接続を確認して、ページを再読み込みしてください。',
	},
	without: 'リンクなしの計算機を表示しています。',
	dropped: ({ inputs }) => `該当する入力項目がないため、リンクから引き継がなかったもの：${inputs}。`,
	filled: ({ inputs }) => `リンクより新しいため初期値のもの：${inputs}。`,
	corrected: 'このリンクまたは下書きはモデルの以前の版で作られており、数字はその後訂正されています。',
	other: 'リンクのシナリオを表示しています。ご自身の入力内容も保存されています。',
	backToMine: '自分の内容に戻る',
	newer: '別のタブに、より新しい入力があります。',
	openNewer: 'それを開く',
	close: '閉じる',
};

/** @type {import('./languages.js').Area<'time'>} */
const time = {
	month: (n) => `${n}か月目`,
	endOf: ({ month, dated }) => (dated ? `${month}末` : `${month}の末`),
	deadline: ({ day, end }) => day ?? end,
	horizon: duration,
	within: duration,
	inMonths: duration,
};

/** @type {import('./languages.js').Area<'verdict'>} */
const verdict = {
	example: '例',
	word: {
		switch_now: '今すぐ切替',
		switch_later: '後で切替',
		amend: '契約の変更を求める',
		stay: '現行維持',
		toss_up: '優劣つけがたい',
	},

	useUpWord: '移行を始め、最低利用額を使い切る',
	upFront: '切替にかかる費用',
	upFrontSays: ({ cash }) => `うち現金支出 ${cash}`,
	paysBack: '回収',
	never: '回収不可',
	atOnce: '即時',
	inMonths: ({ months }) => duration(months),
	neverSays: ({ horizon }) => `${duration(horizon)}以内には回収できません`,
	atOnceSays: '現行維持を下回ることはありません',
	inMonthsSays: ({ end }) => `${end}まで、割引前`,
	atYourFigures: ({ amount }) => `入力値では${amount}`,
	chance: '採算が合う可能性',
	chanceUnknown: '数千通りのシナリオを調べています',
	inFifty: ({ pays }) => `50通り中${pays}通り`,
	chanceSays: '同じ確からしさのシナリオのうち',
	regretSays: ({ amount }) => `10通り中9通りで、最善の選択との差は${amount}以内`,

	fixedMonth: ({ end }) => `以下の数字は、${end}に切り替える場合のものです。`,
	thatIsBest: 'これが最良の月です。',
	showBest: ({ month }) => `最良の月（${month}）を表示`,
	withoutUse: '以下の数字は、最低利用額を使い切らない場合のものです。',
	useUp: '使い切る場合を表示',
	aged: ({ month }) =>
		`このデータは${month}に始まりますが、すでに過ぎています。解約通知の期限も過ぎている可能性があります。`,
	beginIn: ({ month }) => `${month}から始める`,
};

/** @type {import('./languages.js').Area<'form'>} */
const form = {
	now: '現在',

	offer: ({ letter }) => `提案${letter}`,
	startFrom: '出発点',
	example: '例',
	myContract: '自社の契約',
	contractEnds: '契約終了日',
	notice: '解約通知期間',
	noticeUnit: '解約通知期間の単位',
	noticeUnits: { months: 'か月', weeks: '週', days: '日' },
	labels: {
		labels_per_month: '月間ラベル数',
		unit_price: 'ラベル単価',
		commitment: '月間最低利用額',
		label_accuracy: '精度',
		setup_fee: '初期設定料',
	},
};

/** @type {import('./languages.js').First} */
const words = {
	language: 'ja',
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
