// The sentences in Japanese of the dialog that brings in a visitor's own data.

/** @type {import('./texts.js').Words} */
const words = {
	language: 'ja',
	title: '自分のデータを取り込む',
	private: 'データがブラウザーの外に出ることはありません。ファイルはお使いの端末で読み取り、閉じると破棄します。',
	close: '閉じる',
	modes: {
		legend: 'お手元にあるもの',
		invoices: '請求書',
		audit: 'ラベルの検査結果',
	},
	ask: {
		invoices:
			'表計算ソフトの行を貼り付けるか、CSVファイルを選んでください。必要なのは、月、ラベル数または時間数、金額です。' +
			'ラベルの種類が複数ある場合は、種類の列があると役立ちます。',
		audit:
			'検査したラベル数と誤りの数を貼り付けてください。判定を1行ずつ記した表や、' +
			'同じ項目の2つのラベルを比べる表も読み取れます。',
	},
	saved: 'ここで保存したシナリオや表計算ファイルも開けます。',
	paste: 'ここに貼り付け',
	read: '読み取る',
	chooseFile: 'ファイルを選択',
	drop: 'またはここにドロップ',
	showAnswer: '回答を見る',
	addAudit: 'ラベルの検査も追加する',
	reading: '読み取り中…',
	failed: '読み取り機能を読み込めませんでした。接続を確認して、もう一度お試しください。',
	rejected: {
		too_large: 'このファイルは大きすぎます。上限は32 MBです。列か月を減らして書き出してください。',
		not_text:
			'これはテキストファイルではありません。表計算ソフトでCSVとして保存するか、セルをコピーしてここに貼り付けてください。',
		zip:
			'この表計算ファイルは、この計算ツールで保存したものではありません。' +
			'CSVとして保存するか、セルをコピーしてここに貼り付けてください。',
		unknown_encoding: 'このファイルの文字コードを判別できません。「CSV UTF-8」で保存してください。',
		no_table: '表が見つかりません。行と、月と金額など2つ以上の列が必要です。',
		too_many_columns: 'この表には200を超える列があります。',
		no_scenario: 'このファイルには、この計算ツールのシナリオがありません。',
		unreadable: 'このファイルは壊れているか、途中で切れています。',
	},
	columns: {
		title: ({ list }) => `読み取った列：${list}`,
		intro: '各列の内容を確認し、違うところを直してください。',
		column: ({ n }) => `列${n}`,
		holds: ({ column }) => `「${column}」の内容`,
		decimals: ({ column }) => `「${column}」の小数点`,
		dates: ({ column }) => `「${column}」の日付の形式`,
		roles: {
			'': '使わない',
			month: '月または日付',
			labels: 'ラベル数',
			hours: '時間数',
			amount: '金額',
			kind: 'ラベルの種類',
			currency: '通貨',
			provider: 'プロバイダー',
			checked: '検査したラベル数',
			wrong: '誤りのラベル数',
			right: '正しいラベル数',
			verdict: '正誤',
			label_a: '1つ目のラベル',
			label_b: '2つ目のラベル',
		},
		marks: { '.': '1,234.5', ',': '1.234,5' },
		orders: { day_first: '31/12/2026', month_first: '12/31/2026' },
		doubts: {
			role: '当てはまる列が複数あります。この列で正しいですか。',
			mark: '61.000のような数値は2通りに読めます。',
			order: '01/02/2026のような日付は2通りに読めます。',
			year: '月に年がないため、あり得る最も新しい年としました。',
		},
	},
	rows: ({ rows }) => `${rows}行を読み取りました。`,
	corrections: ({ n }) => `負の金額${n}件を、それぞれの月から差し引きました。`,
	ignored: {
		total: ({ n, lines }) => `合計行のため除外：${n}件（${lines}行目）`,
		no_month: ({ n, lines }) => `月がないため除外：${n}件（${lines}行目）`,
		no_number: ({ n, lines }) => `数値でないセルがあるため除外：${n}件（${lines}行目）`,
		heading: ({ n, lines }) => `見出しの繰り返しのため除外：${n}件（${lines}行目）`,
		no_label: ({ n, lines }) => `判定がないため除外：${n}件（${lines}行目）`,
		currency: ({ n, lines }) => `通貨が異なるため除外：${n}件（${lines}行目）`,
	},
	otherCurrency: ({ found, own }) =>
		`請求書は${found}建て、計算ツールは${own}建てです。先に${found}を選んでください。金額は換算しません。`,
	figures: {
		title: 'データから分かること',
		use: '使う',
		input: '項目',
		now: '現在の値',
		found: '実測値',
		range: ({ low, high }) => `10回中8回は${low}～${high}`,
		suggested: '参考値',
		none: 'これらの行から決められる数値はありません。',
		apply: 'この数値を使う',
		applied: ({ n, note }) => `${n}個の数値を実測値にしました（${note}）。`,
		tier: ({ price, end }) => `${end}まで${price}`,
		lastTier: ({ price }) => `それを超える分は${price}`,
		hourly: ({ rate, minutes }) => `1時間あたり${rate}、1ラベルあたり${minutes}分`,
		months: ({ list }) => `12か月の係数：${list}`,
	},
	fit: {
		title: ({ fitting, all }) => `請求書との照合：${all}か月中${fitting}か月が端数まで一致`,
		month: '月',
		labels: 'ラベル数',
		invoiced: '請求額',
		modelled: 'この数値による額',
		differs: '不一致',
	},
	origins: {
		invoices: ({ count, months }) => `請求書${count}か月分（${months}）`,
		audit: ({ count, months }) => (months ? `検査した${count}ラベル（${months}）` : `検査した${count}ラベル`),
	},
	notes: {
		gaps: ({ months }) => `${months}の請求書がありません。平均にはこれらの月を含めていません。`,
		counted: ({ labels }) => `1行を1ラベルとして数えました（合計${labels}）。`,
		kinds_too_many: ({ most }) => `ラベルの種類が${most}を超えるため、合算しました。`,
		kinds_partly: () => 'ラベルの種類がない行があるため、種類別の単価は設定していません。',
		growth_short: ({ months }) => `${months}か月分では成長率は分かりません。前年同月と比べるには24か月分が必要です。`,
		growth_vague: ({ low, high }) =>
			`2年間の差が月によって大きく異なります。成長率は${low}から${high}までのどこかです。`,
		season_short: () => '1年分では季節変動と偶然を区別できないため、変動の形は参考値です。',
		season_none: () => '2年間に共通する変動がないため、季節変動は設定していません。',
		last_month_low: ({ month }) => `${month}のラベル数は通常の半分未満です。月はもう終わっていますか。`,
		price_varies: ({ low, high }) =>
			low
				? `単価、段階料金、固定料金のいずれでもこれらの金額を説明できません。1ラベルあたり${low}～${high}です。単価は設定していません。`
				: '単価、段階料金、固定料金のいずれでもこれらの金額を説明できません。単価は設定していません。',
		price_roughly: ({ low, high }) => `ラベル単価は${low}～${high}のばらつきがあるため、平均としました。`,
		outliers: ({ months }) => `${months}はほかの月の単価に合わないため、除外しました。`,
		one_volume: () => 'どの月も数量が同じため、プラットフォーム料と単価を区別できません。',
		two_volumes: () => '数量が2通りしかないため、固定料金と段階料金を区別できません。単価は設定していません。',
		fee_or_tier: ({ fee }) => `月額${fee}の固定料金で金額を説明できますが、毎月超える割高な第1段階でも説明できます。`,
		always_floor: () => 'どの月も最低額のままなので、それを下回る部分の単価は分かりません。',
		tier_unclear: () => '段階に入る月が少なすぎて、その単価が分かりません。単価は設定していません。',
		volume_discount: () =>
			'数量の多い月は、全ラベルの単価が下がっています。このような数量割引はモデルにないため、単価は設定していません。',
		commitment_unseen: () => '最低額が現れた月はありません。契約に最低利用額があれば入力してください。',
		true_up: ({ floor, months }) =>
			`${months} か月ごとに、請求額が ${floor} まで補われています。この期間の最低利用額です。`,
		true_up_once: () =>
			'ラベル分より高い月が 1 つあります。複数月の最低利用額との差額の精算かもしれませんが、1 期間だけでは判断できません。' +
			'契約に最低利用額があれば入力してください。',
		true_up_open: () =>
			'一定の間隔で、ラベル分より高い月があります。四半期または年間の最低利用額でも、ほかの理由でも説明できるため、' +
			'設定しませんでした。契約に最低利用額があれば入力してください。',
		true_up_varies: () =>
			'一定の間隔で、ラベル分より高い月がありますが、各期間の合計が一つの下限にそろいません。' +
			'最低利用額は設定しませんでした。契約にあれば入力してください。',
		uplift: ({ month, rise }) => `${month}に${rise}の値上げがありました。`,
		uplift_open: ({ rise }) =>
			`${rise ? `${rise}の` : ''}値上げがありましたが、請求書からはどの月か分かりません。値上げは設定していません。`,
		fee_varies: () => 'プラットフォーム料が変動するか、ない月が多いため、設定していません。',
		hours_only: ({ rate }) =>
			`1時間あたり${rate}です。ラベル数がなく1ラベルの分数が分からないため、単価は設定していません。`,
		no_amounts: () => '金額がないため、単価は設定していません。',
		no_labels: () => 'ラベル数がないため、数量は設定していません。',
	},
	audit: {
		of: 'どのプロバイダーのラベルですか',
		provider: '対象の行',
		allRows: 'すべて',
		checked: '検査したラベル数',
		wrong: 'そのうち誤り',
		count: 'この件数を使う',
		badCounts: '整数を入力してください。検査数は1以上、誤りは検査数以下です。',
		accuracy: ({ name, accuracy, low, high, checked, wrong }) =>
			`${name}：精度${accuracy}（${checked}件中${wrong}件が誤り）。10回中8回は${low}～${high}です。`,
		all: '全ラベル',
		more: ({ n }) => `この範囲を半分にするには、さらに${n}件のラベルを検査してください。`,
		differ: ({ a, b, p }) => `「${a}」と「${b}」の差は偶然を超えています（p = ${p}、フィッシャーの正確検定）。`,
		same: ({ a, b, p }) => `「${a}」と「${b}」の差は偶然の範囲内です（p = ${p}、フィッシャーの正確検定）。`,
		kappa: ({ kappa, same, items }) =>
			`コーエンのκ係数は${kappa}です。${items}項目中${same}項目で2つのラベルが一致しました。`,
		pilot: ({ first, later }) => `精度は、試行の最初の週が${first}、最後の2週間が${later}でした。`,
		throughput: ({ share }) => `最初の週の納品数は、後の週の${share}でした。`,
	},
	scenario: {
		title: '保存したシナリオ',
		holds: ({ incumbent, candidates, months }) => `「${incumbent}」と${candidates}の比較（${months}か月）`,
		filled: ({ n }) => `このファイルより新しい入力項目が${n}個あり、標準の値になっています。`,
		corrected: 'このファイルは以前の版のモデルで保存されています。その後、モデルの数値は変わりました。',
		open: '開く',
		opened: '保存したシナリオを開きました。「元に戻す」で前のシナリオに戻ります。',
		problems: ({ n }) => `${n}件の問題があるため、開けません。`,
		problem: ({ pointer, value, accepted }) => `${pointer}：${value || '値なし'}（受け付けるもの：${accepted}）`,
	},
};

export default words;
