// The names and rules of the figures, in Japanese, by the estimator's English.

export default {
  'Up front': '初期費用',
  'The one-time lines of the switch over the horizon, undiscounted.':
    '対象期間における切替の一時費用の項目（割引前）。',
  'Arithmetic: nothing is assumed beside the inputs.': '計算：入力項目のほかに仮定はありません。',
  'Worth over the horizon (net present value)': '対象期間の価値（正味現在価値）',
  'The benefits of all months, each discounted to today; rounded once.':
    'すべての月の利益をそれぞれ現在に割り引いたもの。丸めは1回です。',
  'The usual way to value flows over time.': '時間にわたる資金の流れを評価する通常の方法です。',
  'Worth in cash': '支払いでみた価値',
  'The same over the lines that are paid to somebody.': '社外に支払う項目について同じもの。',
  "Worth in own people's hours": '自社の作業時間でみた価値',
  "The same over the lines that are your own people's hours.": '自社の作業時間の項目について同じもの。',
  'Worth in quality': '品質でみた価値',
  'The same over the lines that late or worse labels make.': 'ラベルの遅れや品質低下による項目について同じもの。',
  'Worth in risk': 'リスクでみた価値',
  'The same over the lines that are expected losses.': '期待損失の項目について同じもの。',
  'Net benefit before interest': '金利を除く純利益',
  'The benefits of all months, undiscounted.': 'すべての月の利益（割引前）。',
  'Pays back': '回収期間',
  'The first month from which the running sum of the benefits stays at or above 0 to the horizon; at once where it never is below, never where it ends below.':
    '利益の累計が対象期間の終わりまで0以上にとどまる最初の月。一度も下回らなければ即時、最後に下回れば回収不可です。',
  'Pays back with interest': '金利を含む回収期間',
  'The same with each benefit discounted to today.': '各利益を現在に割り引いた場合の同じもの。',
  'Cost of a future': '将来の費用',
  'The totals of all months.': 'すべての月の合計。',
  'of switching': '切替の場合',
  'Present value of a future': '将来の現在価値',
  'The totals of all months, each discounted to today; rounded once.':
    'すべての月の合計をそれぞれ現在に割り引いたもの。丸めは1回です。',
  'Worth by cutover month': '切替月ごとの価値',
  'The net present value of a cutover at the end of each month from the lead time to the horizon.':
    '準備期間から対象期間の終わりまで、各月末に切り替える場合の正味現在価値。',
  'Best cutover month': '最良の切替月',
  'The cutover month that is worth most, the earliest of equals.': '価値が最も高い切替月。同じなら最も早い月です。',
  'Lock-in': 'ロックイン',
  "One-time cost as a share of the first year's cost of staying.": '初年度の継続費用に対する一時費用の割合。',
  'Contract ends': '契約の終了',
  'The contract can end on the last month of its term and of each renewal, if notice can still be given: the first such month that is not before the cutover, nor before the notice period from today. Where it does not renew, any month from the end of the term on.':
    '通知が間に合う限り、契約は契約期間と各更新期間の最終月に終えられます。切替より前でなく、本日から通知期間より前でもない最初の月です。更新されない場合は、期間満了以降のどの月でも終えられます。',
  'As the contract and the offer are written.': '契約と提案の記載のとおりです。',
  Notice: '解約通知',
  'The last month in which notice is in time; 0 is today.': '通知が間に合う最後の月。0は本日です。',
  'the contract is ended early': '契約を中途解約する場合',
  Settlement: '精算金',
  'The rest of the commitment is paid out, or ended early where that is allowed and strictly cheaper; paid at cutover.':
    '最低利用額の残りを支払うか、認められていて明らかに安い場合は中途解約します。切替時に支払います。',
  'early exit is allowed': '中途解約ができる場合',
  'Rebate paid back': '割戻金の返還',
  'Rebates that fall due again, where the cutover is before the end of the present term.':
    '切替が現契約期間の終わりより前の場合に返還が必要になる割戻金。',
  'cutover is before the end of the present term': '切替が現契約期間の終わりより前の場合',
  'Export of your data': 'データの書き出し',
  "A fixed fee, and one for each label in today's training set.": '固定料金と、現在の学習データの1ラベルごとの料金。',
  'Credits refunded': '返金されるクレジット',
  'The share of the unused credits that comes back.': '未使用クレジットのうち戻る割合。',
  'Credits forfeited': '失効するクレジット',
  'Unused credits that do not come back. No line of cost: staying would have used them, and the comparison shows that already.':
    '戻らない未使用クレジット。費用の項目ではありません。継続すれば使えたはずで、比較にはすでに含まれています。',
  'If the notice is missed': '解約通知を逃した場合',
  'What the best cutover month is worth, or 0 by staying, less the same if the first contract end that notice can still reach is let pass, so that every contract end is one of those after it.':
    '最良の切替月の価値（継続なら0）から、通知が間に合う最初の契約終了を逃し、その後の契約終了しか使えない場合の価値を引いたもの。',
  'Break-even discount of the incumbent': '現行プロバイダーの損益分岐の値引き',
  "The share off the incumbent's charge for labels, when staying, at which the switch is worth 0; found by narrowing it down to six decimals.":
    '継続する場合に、切替の価値が0になる、現行プロバイダーのラベル料金の値引き率。小数6桁まで絞り込んで求めます。',
  'Break-even price of the candidate': '候補の損益分岐の価格',
  'The factor from 0 to 10 on all that the candidate charges per label at which the switch is worth 0; found by narrowing it down to six decimals.':
    '候補がラベルごとに請求する額すべてに掛ける0から10の係数で、切替の価値が0になるもの。小数6桁まで絞り込んで求めます。',
  'Break-even credit of the incumbent': '現行プロバイダーの損益分岐のクレジット',
  "The least credit on the incumbent's next invoices, beyond what is prepaid, at which the switch is worth 0; rounded up to a minor unit.":
    '切替の価値が0になる、現行プロバイダーの今後の請求に対する最小のクレジット（前払い分を超える額）。通貨の最小単位に切り上げます。',
  'Break-even credit of the candidate': '候補の損益分岐のクレジット',
  "The least credit on the candidate's first invoices, in place of the one it offers, at which the switch is worth 0; rounded up to a minor unit.":
    '切替の価値が0になる、候補の最初の請求に対する最小のクレジット（提示されたものに代えて）。通貨の最小単位に切り上げます。',
  'Break-even payment at cutover': '切替時の損益分岐の支払い',
  'What the candidate could ask at cutover, beyond its offer, before the switch is worth 0; below 0 what it would have to bear.':
    '切替の価値が0になるまでに、候補が切替時に提示を超えて請求できる額。0未満の場合は候補が負担すべき額です。',
  'Month closest to paying': '採算に最も近い月',
  'Where no cutover month pays, the one in which the switch is worth 0 at the highest prices of the candidate, the earliest of equals.':
    'どの切替月も採算が取れない場合に、候補の価格が最も高くても切替の価値が0になる月。同じなら最も早い月です。',
  'Break-even of an input': '入力項目の損益分岐点',
  'The value of one input, within its bounds and all others as given, at which the switch is worth 0; of several, the one next to the value given.':
    '他の条件を同じとして、範囲内で切替の価値が0になる入力値。複数あれば、現在の値に最も近いものです。',
  'Swing of an input': '入力項目の影響の幅',
  'What the switch is worth at the low and at the high end of one uncertain input, all others as given. It misses what inputs do together.':
    '他の条件を同じとして、不確実な入力項目の下限と上限における切替の価値。入力項目どうしの相互作用は含みません。',
  'Assumption: inputs move by themselves, and ranges are judgements.':
    '仮定：入力項目は互いに独立に動き、幅は判断によるものです。',
  'Chance that it pays': '採算が合う可能性',
  'The share of futures in which the switch is worth more than 0. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    '切替の価値が0を超える将来の割合。数千通りの将来について計算します。不確実な入力項目は、下限と上限の間でその値を頂点とする三角分布からそれぞれ独立に抽出し、将来は毎回同じです。',
  'Low end of the range': '幅の下限',
  'One future in ten is worth less. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    '10通りに1通りの将来はこれより低い価値です。数千通りの将来について計算します。不確実な入力項目は、下限と上限の間でその値を頂点とする三角分布からそれぞれ独立に抽出し、将来は毎回同じです。',
  'Middle of the range': '幅の中央',
  'Half of the futures are worth less. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    '将来の半分はこれより低い価値です。数千通りの将来について計算します。不確実な入力項目は、下限と上限の間でその値を頂点とする三角分布からそれぞれ独立に抽出し、将来は毎回同じです。',
  'High end of the range': '幅の上限',
  'One future in ten is worth more. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    '10通りに1通りの将来はこれより高い価値です。数千通りの将来について計算します。不確実な入力項目は、下限と上限の間でその値を頂点とする三角分布からそれぞれ独立に抽出し、将来は毎回同じです。',
  'Mean of the worst tenth': '最悪の1割の平均',
  'What the switch is worth on average in the worst tenth of the futures.': '最悪の1割の将来における切替の価値の平均。',
  'What decides most': '最も影響するもの',
  'The share of the variance of the worth that an uncertain input makes by itself.':
    '不確実な入力項目が単独で生む、価値の分散の割合。',
  Fit: '適合度',
  "A provider's scores weighed by your priorities. It does not enter the money.":
    'プロバイダーの評点を優先度で重み付けしたもの。金額には含まれません。',
  'Your own scores.': 'お客様の評点。',
  'Robustness of the fit': '適合度の頑健さ',
  'The share of all possible priorities under which the candidate scores above the incumbent.':
    '候補の評点が現行プロバイダーを上回る、あり得る優先度の割合。',
  'Hurdle while prices move': '価格が動く間の基準',
  "The share of a year's cost of staying that the yearly saving should exceed before one switches, since waiting has a value where prices move. W is Lambert's function. Indicative: it assumes a gap without drift.":
    '価格が動く場合は待つことに価値があるため、切替の前に年間の節約額が超えるべき、1年間の継続費用に対する割合。Wはランベルトの関数です。目安であり、価格差に偏った動きがないと仮定しています。',
  'Agarwal, Driscoll, Laibson (NBER w13487), for refinancing.':
    'Agarwal, Driscoll, Laibson（NBER w13487）、借り換えについて。',
  'What is paid to the active provider: the invoice, less the credits that pay it. The incumbent is active up to the cutover month and when staying, the candidate after it.':
    '稼働中のプロバイダーへの支払い。請求額から、充当されるクレジットを引いたもの。現行プロバイダーは切替月までと継続の場合に、候補はその後に稼働します。',
  'Hours of your reviewers on the share of the labels needed that you check, at their hourly cost.':
    '必要なラベルのうち検査する割合にかかる検査者の時間を、その時間費用で計算。',
  'Wrong labels that your review finds, done again at the agreed share of the mean price per delivered label.':
    '検査で見つかる誤ったラベルを、納品1ラベルの平均価格の取り決めた割合でやり直す費用。',
  'Assumption of the model: every wrong label that review finds is done again by whoever made it.':
    'モデルの仮定：検査で見つかった誤ったラベルは、すべて作成者がやり直します。',
  'nothing is delivered': '納品がない場合',
  "Labels needed beyond the provider's capacity, at what a late label costs you.":
    'プロバイダーの処理能力を超える必要ラベル（遅れたラベルの費用で計算）。',
  'Assumption of the model.': 'モデルの仮定。',
  'Share of wrong labels in the training set, in points, times the points of model accuracy that each costs, times the value of a point in a month.':
    '学習データの誤ったラベルの割合（ポイント）に、1ポイントごとに失われるモデル精度と、1ポイントの月間価値を掛けたもの。',
  'Assumption of the model: accuracy falls in a straight line with label error. The slope was measured for this project on handwritten digits; your own measurement is better.':
    'モデルの仮定：精度はラベルの誤りに比例して直線的に下がります。傾きはこのプロジェクトで手書き数字により測定しました。自社の測定値のほうが確かです。',
  'the training set is empty': '学習データが空の場合',
  'Chance that the active provider stops serving you in the month, times what late labels and the recovery would cost.':
    '稼働中のプロバイダーがその月に提供を止める確率に、遅れたラベルと復旧の費用を掛けたもの。',
  'Expected value: probability times cost. The chance is the same in every month.':
    '期待値：確率×費用。確率は毎月同じです。',
  'Procurement hours at the hourly cost of operations. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.':
    '調達の時間を業務部門の時間費用で計算。準備の各月に均等に配分して丸め、最後の月が丸めた額の残りを負担します。',
  'in the last preparation month': '準備の最後の月',
  "Pilot labels, in the first preparation month. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    '準備の最初の月の試行ラベル。候補の価格で単独に計算し、値上げ・最低利用額・料金・クレジットは含みません。',
  "Security review hours at the engineers' hourly cost. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    'セキュリティ審査の時間をエンジニアの時間費用で計算。準備の各月に均等に配分して丸め、最後の月が丸めた額の残りを負担します。',
  "Counsel's hours at counsel's rate. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    '弁護士の時間をその単価で計算。準備の各月に均等に配分して丸め、最後の月が丸めた額の残りを負担します。',
  'Chance that the switch draws you into a dispute, times what it costs; at cutover.':
    '切替によって紛争に巻き込まれる確率に、その費用を掛けたもの（切替時）。',
  'Expected value: probability times cost.': '期待値：確率×費用。',
  "Hours for guidelines and calibration at the hourly cost of operations, hours for integration at the engineers'. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    '指針と調整の時間を業務部門の時間費用で、連携の時間をエンジニアの時間費用で計算。準備の各月に均等に配分して丸め、最後の月が丸めた額の残りを負担します。',
  "The candidate's set-up fee, at cutover.": '候補の初期設定料（切替時）。',
  "The share of the volume that the candidate labels as well, in the last months before cutover. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    '切替前の最後の月に、候補も作業する量の割合。候補の価格で単独に計算し、値上げ・最低利用額・料金・クレジットは含みません。',
  "The share of the training set that the candidate does again, at cutover. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    '切替時に候補がやり直す学習データの割合。候補の価格で単独に計算し、値上げ・最低利用額・料金・クレジットは含みません。',
  'GPU hours of all models at the price of a GPU hour. Falls due in the month after cutover, and again every round interval, as long as it is within the horizon; only for the share of retraining that was not due anyway.':
    'すべてのモデルのGPU時間をGPU時間の単価で計算。切替の翌月、その後は再学習の間隔ごとに、対象期間内で発生します。いずれにせよ予定していた分は除きます。',
  "Engineers' hours to retrain and evaluate all models, at their hourly cost. Falls due in the month after cutover, and again every round interval, as long as it is within the horizon; only for the share of retraining that was not due anyway.":
    'すべてのモデルを再学習・評価するエンジニアの時間を、その時間費用で計算。切替の翌月、その後は再学習の間隔ごとに、対象期間内で発生します。いずれにせよ予定していた分は除きます。',
  'Labels that the candidate has capacity for but cannot deliver yet, at what a late label costs you; after cutover.':
    '切替後、候補に処理能力はあるがまだ納品できないラベル（遅れたラベルの費用で計算）。',
  'Assumption of the model: the gap closes by half in each half-life.':
    'モデルの仮定：差は半減期ごとに半分になります。',
  'Points of model accuracy lost after cutover, times the value of a point in a month.':
    '切替後に失われるモデル精度のポイントに、1ポイントの月間価値を掛けたもの。',
  'Assumption of the model: the dip halves in each half-life.': 'モデルの仮定：低下は半減期ごとに半分になります。',
  'What leaving the incumbent costs at cutover; each part is rounded by itself. Credits that are forfeited are no part of it: staying, which would have used them, shows the difference already.':
    '切替時に現行プロバイダーを離れる費用。各部分は個別に丸めます。失効するクレジットは含みません。継続すれば使えたため、その差はすでに表れています。',
  'Anything else, at cutover.': '切替時のその他すべて。',
  Month: '月',
  'Months are counted from 1; a flow of a month falls at its end.': '月は1から数え、その月の資金は月末に動きます。',
  'Month of service': '稼働月',
  'Months since the candidate took over.': '候補が引き継いでからの月数。',
  'Whole years before the month': 'その月までの満年数',
  'Volume steps up once a year.': '量は年に1回増えます。',
  'Labels needed in the month': 'その月に必要なラベル',
  'The monthly volume, which grows from year to year.': '年ごとに増える月間の量。',
  'Labels within capacity': '処理能力内のラベル',
  'What the active provider has capacity for.': '稼働中のプロバイダーが処理できる量。',
  'the offer has a capacity': '提案に処理能力の上限がある場合',
  'Labels delivered': '納品されるラベル',
  "The incumbent delivers all that it has capacity for; the candidate's workforce grows into it.":
    '現行プロバイダーは処理能力の分をすべて納品し、候補の作業者は徐々に追いつきます。',
  'the candidate labels': '候補が作業する場合',
  'Throughput reached': '達した処理量',
  "Share of the volume that the candidate's workforce manages by then.": '候補の作業者がその時点でこなせる量の割合。',
  'Label accuracy in the month': 'その月のラベル精度',
  "The offer's; the candidate's starts lower and closes the gap.": '提案の精度。候補は低く始まり、差を縮めます。',
  'Gap of the ramp-up that is left': '立ち上げの残りの差',
  'Share of the gap that is left in the month of service: 1 in the first, half of it a half-life later.':
    '稼働月に残る差の割合。最初は1、半減期後に半分です。',
  'in the first month of service': '稼働の最初の月',
  'the half-life is 0': '半減期が0の場合',
  'Part of the dip that is left': '残っている低下',
  'Price uplifts so far': 'それまでの値上げ',
  "The candidate's prices step up after each year of service, the incumbent's in the month after each anniversary of its contract's end.":
    '候補の価格は稼働1年ごとに、現行プロバイダーの価格は契約終了の応当月の翌月に上がります。',
  'the incumbent labels': '現行プロバイダーが作業する場合',
  'Uplift factor': '値上げの係数',
  'What prices and the platform fee have risen to, as a factor.': '価格とプラットフォーム料が何倍になったか。',
  'Labels charged for': '請求対象のラベル',
  'What is delivered, or what a pilot, a parallel run or relabelling orders.':
    '納品された分、または試行・並行稼働・付け直しで発注した分。',
  'Charge at list prices': '定価での料金',
  "Labels at the price per label, or their time at the price per hour; or each tier's labels at its own price.":
    'ラベル数×ラベル単価、または所要時間×時間単価、または各段階のラベル×その価格。',
  'the offer is by the hour': '時間制の提案の場合',
  'the offer is in tiers': '段階制の提案の場合',
  'Labels in the tier': '段階に入るラベル',
  "Labels above the tier before and up to the tier's own end.": '前の段階を超え、その段階の上限までのラベル。',
  'What a label inside the tier costs.': 'その段階に入る1ラベルの価格。',
  'Charge for labels': 'ラベルの料金',
  'The charge, with the uplifts so far.': 'それまでの値上げを含む料金。',
  'Platform fee of the month': 'その月のプラットフォーム料',
  'The fee, with the uplifts so far.': 'それまでの値上げを含むプラットフォーム料。',
  'Top-up to the commitment': '最低利用額までの不足分',
  'What the charge for labels lacks of the commitment.': 'ラベルの料金が最低利用額に足りない分。',
  Invoice: '請求額',
  'Charge for labels, top-up and fee.': 'ラベルの料金、不足分、プラットフォーム料の合計。',
  'Credits left before the month': 'その月の前のクレジット残高',
  'The prepaid balance, or the credit for signing, less what earlier invoices used.':
    '前払い残高または契約時の特典から、以前の請求に使った分を引いたもの。',
  'Credits used': '使用したクレジット',
  'Credits pay invoices first, until they are used up.': 'クレジットはなくなるまで請求額にまず充当されます。',
  'Chance of a disruption in the month': 'その月の中断の確率',
  'The yearly chance, spread evenly over twelve months.': '年間の確率を12か月に均等に配分したもの。',
  'Share of labels that stay wrong': '誤ったまま残るラベルの割合',
  'Wrong labels that pass your review.': '検査を通り抜けた誤ったラベル。',
  "Share of the incumbent's labels that stay wrong": '現行プロバイダーの誤ったまま残るラベルの割合',
  'The same, of the incumbent.': '現行プロバイダーについて同じもの。',
  "Share of the candidate's labels that stay wrong": '候補の誤ったまま残るラベルの割合',
  'The same, of the candidate at its full accuracy.': '本来の精度の候補について同じもの。',
  "Incumbent's label accuracy": '現行プロバイダーのラベル精度',
  'As offered.': '提示のとおり。',
  "Candidate's label accuracy": '候補のラベル精度',
  'Wrong labels in the training set': '学習データの誤ったラベル数',
  "Those of the month before, with the month's own; relabelling replaces old labels by the candidate's.":
    '前月の分にその月の分を加えたもの。付け直しは旧ラベルを候補のラベルに置き換えます。',
  "Assumption of the model: the labels one has today are as good as the incumbent's.":
    'モデルの仮定：現在のラベルの精度は現行プロバイダーと同じです。',
  'in the cutover month, with relabelling': '付け直しのある切替月',
  'Wrong labels before the month': 'その月の前の誤ったラベル',
  'After the month before.': '前月の後の数。',
  'in month 1': '1か月目',
  'The volume joins the set each month; relabelling replaces labels and adds none.':
    '毎月の量がデータに加わります。付け直しは置き換えるだけで、増やしません。',
  'Labels in the set before the month': 'その月の前のデータのラベル数',
  'Amount of each month before': 'それ以前の各月の金額',
  'The rounded part that each preparation month but the last takes.': '最後を除く準備の各月が負担する、丸めた分。',
  'Remaining commitment': '残りの最低利用額',
  'Commitment and platform fee from cutover to the end of the contract, without uplift.':
    '切替から契約終了までの最低利用額とプラットフォーム料（値上げを除く）。',
  'Credits left at cutover': '切替時のクレジット残高',
  "The incumbent's prepaid balance after the cutover month.": '切替月の後に現行プロバイダーに残る前払い残高。',
  'Cost of staying in the month': 'その月の継続の費用',
  'The sum of its lines.': '各項目の合計。',
  'Cost of switching in the month': 'その月の切替の費用',
  'Benefit of the month': 'その月の利益',
  'Cost of staying less cost of switching: above 0 is a gain. Your own review costs the same either way.':
    '継続の費用から切替の費用を引いたもの。0を超えれば得です。自社の検査の費用はどちらも同じです。',
  'Cash benefit of the month': 'その月の支払いの利益',
  'The benefit of the lines that are paid to somebody.': '社外に支払う項目の利益。',
  "Benefit in own people's hours": '自社の作業時間の利益',
  "The benefit of the lines that are your own people's hours.": '自社の作業時間の項目の利益。',
  'Quality benefit of the month': 'その月の品質の利益',
  'The benefit of the lines that late or worse labels make.': 'ラベルの遅れや品質低下による項目の利益。',
  'Risk benefit of the month': 'その月のリスクの利益',
  'The benefit of the lines that are expected losses.': '期待損失の項目の利益。',
  'Discount factor': '割引係数',
  'What 1 at the end of the month is worth today, at an annual effective rate.':
    '月末の1が現在いくらに当たるか（実効年利）。',
  'Cost of staying in the first year': '初年度の継続費用',
  'Months 1 to 12, or to the horizon where that is shorter.':
    '1か月目から12か月目まで。対象期間のほうが短ければその終わりまで。',
};
