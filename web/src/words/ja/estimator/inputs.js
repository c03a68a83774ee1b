// The labels and helps of the inputs, in Japanese, by the estimator's English.

export default {
  'Labels per month': '月間ラベル数',
  'Finished labels you need each month: one image box, one preference pair, one document.':
    '毎月必要な完成ラベル。画像の枠1つ、選好ペア1組、文書1件などが1ラベルです。',
  'Growth per year': '年間成長率',
  'How much the monthly volume grows from one year to the next.': '月間の量が前年からどれだけ増えるか。',
  'Labels in the training set': '学習データのラベル数',
  "Labels you already train on, all taken to be at the current provider's accuracy.":
    'すでに学習に使っているラベル。すべて現行プロバイダーの精度とみなします。',
  'Cost of a late label': '遅れたラベルの費用',
  'What it costs you when a label you need is not delivered in its month.':
    '必要なラベルがその月に納品されないときの損失。',
  Name: '名称',
  'What to call the provider you have.': '現在のプロバイダーの呼び名。',
  'Pricing model': '料金体系',
  'Per label, by the hour that labels take, or in graduated tiers.':
    'ラベル単価、所要時間による時間単価、または段階制。',
  'Price per label': 'ラベル単価',
  'What you are charged for one finished label.': '完成した1ラベルに対して請求される額。',
  'Price per hour': '時間単価',
  'What you are charged for an hour of labelling, not what the worker is paid.':
    'ラベル付け1時間に対して請求される額（作業者の賃金ではありません）。',
  'Minutes per label': '1ラベルの分数',
  'Billed time that one label takes.': '1ラベルにかかる請求対象の時間。',
  "Tier's upper end": '段階の上限',
  'The tier prices the labels of a month above the tier before it and up to this one; the last tier has no upper end.':
    'その月のラベルのうち、前の段階を超えてこの数までに適用されます。最後の段階に上限はありません。',
  "Tier's price per label": '段階のラベル単価',
  'What a label inside this tier costs.': 'この段階に入る1ラベルの価格。',
  'Platform fee per month': '月額プラットフォーム料',
  'Fixed monthly fee beside the labels.': 'ラベル料金とは別の月額固定料金。',
  'Commitment per month': '月間最低利用額',
  'Least you pay for labels in a month, used or not.': '使用の有無にかかわらず、1か月にラベルに支払う最低額。',
  'Price uplift per year': '年間値上げ率',
  "How much the provider's prices rise each year; a baseline that never gets dearer flatters staying.":
    'プロバイダーの価格が毎年どれだけ上がるか。値上がりしない前提は継続を有利に見せます。',
  'Label accuracy': 'ラベルの精度',
  'Share of delivered labels that are right, measured on the same gold set for both providers.':
    '納品されたラベルのうち正しいものの割合。両プロバイダーとも同じ正解データで測定します。',
  'Price share charged for rework': 'やり直しの請求割合',
  'What a rejected label costs to have done again, as a share of its price; 0 where rework is free.':
    '不合格のラベルをやり直す費用（価格に対する割合）。無料なら0。',
  'Capacity per month': '月間処理能力',
  'Most labels the provider can deliver in a month; empty for no limit.':
    'プロバイダーが1か月に納品できる最大のラベル数。空欄は上限なし。',
  Credits: 'クレジット',
  'Prepaid balance, or credit for signing; it pays invoices first.':
    '前払い残高、または契約時の特典。請求額にまず充当されます。',
  'Months left on the contract': '契約の残り月数',
  'Months until the current term ends.': '現在の契約期間が終わるまでの月数。',
  'Renewal term': '更新期間',
  'Months the contract renews for unless notice is given; 0 where it rolls from month to month.':
    '通知がなければ契約が更新される月数。月ごとの継続なら0。',
  'Notice period': '解約通知期間',
  'Months before a contract end by which notice must be given.': '契約終了の何か月前までに通知が必要か。',
  'Early exit allowed': '中途解約の可否',
  'Whether the contract can be ended before its end for a fee.': '解約金を払えば期間満了前に契約を終えられるか。',
  'Early exit: share of what remains': '中途解約：残額に対する割合',
  'Share of the remaining commitment and fees that ending early costs. Where the EU Data Act applies it limits switching charges, not early-termination penalties; whether it covers human labelling is a question for counsel.':
    '中途解約にかかる、残りの最低利用額と料金に対する割合。EUデータ法が適用される場合、同法は切替手数料を制限しますが、中途解約の違約金は制限しません。人によるラベル付けが対象かどうかは弁護士に確認すべき事項です。',
  'Early exit: fixed fee': '中途解約：固定料金',
  'Fee for ending early beside that share.': 'その割合とは別に、中途解約でかかる料金。',
  'Rebate to pay back': '返還する割戻金',
  'Rebates that fall due again if you leave before the term ends.': '期間満了前に離れると返還が必要になる割戻金。',
  'Unused credits paid back': '未使用クレジットの返金割合',
  'Share of unused credits that you get back on leaving.': '離れるときに戻る、未使用クレジットの割合。',
  'Export fee': '書き出し料',
  'What the provider asks for handing over your data. In the EU the Data Act ends switching charges of data processing services on 12 January 2027; whether human labelling is one is a question for counsel.':
    'データの引き渡しに対してプロバイダーが求める料金。EUではデータ法により、データ処理サービスの切替手数料が2027年1月12日に廃止されます。人によるラベル付けがこれに当たるかどうかは弁護士に確認すべき事項です。',
  'Export fee per label': 'ラベルごとの書き出し料',
  'The same, per label in the training set.': '同じく、学習データの1ラベルあたりの料金。',
  'What to call the provider you could move to.': '移行先になり得るプロバイダーの呼び名。',
  'Cutover month': '切替月',
  'The month at whose end the new provider takes over; empty, the page takes the best one, a file the first that the lead time allows.':
    'その月末に新しいプロバイダーが引き継ぎます。空欄なら、このページでは最良の月、ファイルでは準備期間が許す最短の月。',
  'Lead time': '準備期間',
  'Months of preparation before the new provider can take over.':
    '新しいプロバイダーが引き継げるようになるまでの準備の月数。',
  'Procurement hours': '調達の時間',
  "Own people's hours to evaluate, negotiate and buy.": '評価・交渉・購入にかかる自社の作業時間。',
  'Security review hours': 'セキュリティ審査の時間',
  "Engineers' hours to review and connect the new provider safely.":
    '新しいプロバイダーを審査し安全に接続するエンジニアの時間。',
  'Counsel hours': '弁護士の時間',
  "Outside counsel's hours for the new contract and for leaving the old one.":
    '新契約の締結と旧契約の終了にかかる社外弁護士の時間。',
  'Guideline hours': '作業指針の時間',
  "Own people's hours to rewrite the labelling guidelines for new readers.":
    'ラベル付けの指針を新しい作業者向けに書き直す自社の時間。',
  'Integration hours': '連携の時間',
  "Engineers' hours to connect tools, formats and pipelines.": 'ツール・形式・パイプラインを接続するエンジニアの時間。',
  'Calibration hours': '調整の時間',
  "Own people's hours to train the new workforce and align its judgement.":
    '新しい作業者を教育し判断を揃える自社の時間。',
  'Pilot labels': '試行のラベル数',
  'Labels bought from the new provider to test it.': '新しいプロバイダーを試すために購入するラベル。',
  'Set-up fee': '初期設定料',
  'What the new provider asks once for starting.': '新しいプロバイダーが開始時に一度だけ求める料金。',
  'Parallel run': '並行稼働',
  'Last months before cutover in which both providers label.':
    '切替前の最後に、両方のプロバイダーがラベル付けをする月数。',
  'Share labelled twice': '二重にラベル付けする割合',
  'Share of the volume that the new provider labels as well during the parallel run.':
    '並行稼働中に新しいプロバイダーも作業する量の割合。',
  'Old labels done again': 'やり直す旧ラベル',
  'Share of the training set that the new provider labels again so that old and new labels agree.':
    '新旧のラベルを揃えるため、新しいプロバイダーがやり直す学習データの割合。',
  'Throughput at the start': '開始時の処理量',
  'Share of your volume that the new workforce manages in its first month.':
    '新しい作業者が最初の月にこなせる量の割合。',
  'Label accuracy at the start': '開始時のラベル精度',
  'Label accuracy of the new workforce in its first month.': '新しい作業者の最初の月のラベル精度。',
  'Ramp-up half-life': '立ち上げの半減期',
  'Months in which the new workforce closes half the gap to its full speed and accuracy.':
    '新しい作業者が、本来の速度と精度との差の半分を縮めるまでの月数。',
  'Dip in model accuracy': 'モデル精度の低下',
  'Points of model accuracy lost at first because new annotators read the guidelines differently.':
    '新しい作業者の指針の読み方が異なるため、当初失われるモデル精度のポイント。',
  'Half-life of the dip': '低下の半減期',
  'Months in which half of the dip is made good.': '低下の半分が回復するまでの月数。',
  'Other one-time cost': 'その他の一時費用',
  'Anything else that falls due at cutover.': '切替時に発生するその他すべて。',
  'Models to retrain': '再学習するモデル数',
  'Models trained on these labels that must be trained again after a switch.':
    'これらのラベルで学習し、切替後に再学習が必要なモデル。',
  'GPU hours per model and round': '1モデル1回のGPU時間',
  'Computing time to train one model once.': '1モデルを1回学習する計算時間。',
  'Price of a GPU hour': 'GPU時間の単価',
  'What an hour on one GPU costs; the sticker price is often only 60 to 70 % of the real bill.':
    'GPU1基を1時間使う費用。表示価格は実際の請求の60〜70%にとどまることがよくあります。',
  'Engineer hours per model and round': '1モデル1回のエンジニア時間',
  'Engineering time to retrain one model once.': '1モデルを1回再学習するエンジニアの時間。',
  'Evaluation hours per model and round': '1モデル1回の評価時間',
  'Engineering time to validate one retrained model, on a test set that the current provider did not label.':
    '再学習した1モデルを検証するエンジニアの時間。現行プロバイダーがラベル付けしていないテストデータを使います。',
  'Retraining not due anyway': '予定外の再学習の割合',
  'Share of this retraining that would not have been done without the switch.':
    'この再学習のうち、切替がなければ行わなかった割合。',
  'Retraining rounds': '再学習の回数',
  'How often the models are retrained because of the switch.': '切替のためにモデルを何回再学習するか。',
  'Months between rounds': '再学習の間隔（月）',
  'Time from one retraining round to the next; the first is in the month after cutover.':
    '再学習から次の再学習までの時間。最初は切替の翌月です。',
  'Accuracy lost per point of label error': 'ラベル誤り1ポイントで失う精度',
  'Points of model accuracy lost for each point of wrong labels in the training set. Your own measurement is better.':
    '学習データの誤ったラベル1ポイントごとに失われるモデル精度のポイント。自社の測定値のほうが確かです。',
  'Value of a point of accuracy per month': '精度1ポイントの月間価値',
  'What one percentage point of model accuracy is worth to your business in a month.':
    'モデル精度1パーセントポイントが事業にもたらす1か月の価値。',
  "Operations' hourly cost": '業務部門の時間費用',
  'Full cost of an hour of procurement, operations and guideline writers.':
    '調達・運用・指針作成の担当者1時間の総費用。',
  "Engineers' hourly cost": 'エンジニアの時間費用',
  'Full cost of an hour of your machine-learning and security engineers.':
    '機械学習・セキュリティのエンジニア1時間の総費用。',
  "Counsel's hourly rate": '弁護士の時間単価',
  'What an hour of outside counsel costs.': '社外弁護士1時間の費用。',
  'Share you review': '検査する割合',
  'Share of delivered labels that your own people check.': '納品されたラベルのうち自社で検査する割合。',
  'Errors the review finds': '検査で見つかる誤り',
  'Share of the wrong labels among those reviewed that the review catches.':
    '検査したうちの誤ったラベルを、検査が見つける割合。',
  'Review time per label': '1ラベルの検査時間',
  'Minutes one reviewer needs for one label.': '検査者が1ラベルに要する分数。',
  "Reviewer's hourly cost": '検査者の時間費用',
  'Full cost of an hour of your reviewers, overhead included.': '検査者1時間の総費用（間接費を含む）。',
  'Chance of a disruption per year': '年間の中断の確率',
  'Chance in a year that the provider stops serving you: a court order, a breach, an acquisition, insolvency.':
    '1年間にプロバイダーの提供が止まる確率。裁判所命令、情報漏えい、買収、倒産など。',
  'Length of a disruption': '中断の長さ',
  'Months without labels if it happens.': '起きた場合にラベルが届かない月数。',
  'Cost of recovering from it': '復旧の費用',
  'Emergency cost of replacing the provider, beside the late labels.':
    '遅れたラベルの損失とは別に、プロバイダーを緊急に替える費用。',
  'Chance of a claim': '紛争の確率',
  'Chance that the switch draws you into a dispute, for instance over prices or knowledge brought along by people who changed sides.':
    '切替によって紛争に巻き込まれる確率。価格や、移籍した人が持ち込んだ知識をめぐるものなど。',
  'Cost of a claim': '紛争の費用',
  'What such a dispute would cost you.': 'そうした紛争にかかる費用。',
  'Chance per year that the need ends': '必要がなくなる年間確率',
  'How often in a year you would stop needing these labels at all.': 'これらのラベルがまったく不要になる年間の頻度。',
  'How much the price gap moves per year': '価格差の年間変動',
  'Standard deviation in a year of the gap between the two prices, as a share of what you spend.':
    '2つの価格の差の年間標準偏差（支出に対する割合）。',
  'Accuracy and quality: priority': '精度と品質：優先度',
  'How much this matters to you, against the other four.': '他の4つと比べてどれだけ重視するか。',
  'Scalability: priority': '拡張性：優先度',
  'Security: priority': 'セキュリティ：優先度',
  'Pricing: priority': '価格：優先度',
  'Experience in your field: priority': '専門分野の経験：優先度',
  'Accuracy and quality: current provider': '精度と品質：現在のプロバイダー',
  'How good the provider you have is at this, from 0 to 10.': '現在のプロバイダーのこの点の評価（0から10）。',
  'Scalability: current provider': '拡張性：現在のプロバイダー',
  'Security: current provider': 'セキュリティ：現在のプロバイダー',
  'Pricing: current provider': '価格：現在のプロバイダー',
  'Experience in your field: current provider': '専門分野の経験：現在のプロバイダー',
  'Accuracy and quality: new provider': '精度と品質：新しいプロバイダー',
  'How good the new provider is at this, from 0 to 10.': '新しいプロバイダーのこの点の評価（0から10）。',
  'Scalability: new provider': '拡張性：新しいプロバイダー',
  'Security: new provider': 'セキュリティ：新しいプロバイダー',
  'Pricing: new provider': '価格：新しいプロバイダー',
  'Experience in your field: new provider': '専門分野の経験：新しいプロバイダー',
  'Format version': '形式のバージョン',
  'Version of the scenario format.': 'シナリオ形式のバージョン。',
  Currency: '通貨',
  'Every amount is in this currency; changing it converts nothing.':
    'すべての金額はこの通貨です。変更しても換算はされません。',
  'First month': '最初の月',
  'Calendar month of month 1, so that months come with dates; without it they are only numbered.':
    '1か月目の暦月。月に日付が付きます。なければ番号だけになります。',
  Horizon: '対象期間',
  'How many months the two futures are compared over.': '2つの将来を比較する月数。',
  'Discount rate': '割引率',
  'Yearly return that money could earn elsewhere. Put provider risk into the disruption inputs, not in here as well.':
    '資金を他で運用した場合の年間収益率。プロバイダーのリスクは中断の項目に入れ、ここには含めないでください。',
};
