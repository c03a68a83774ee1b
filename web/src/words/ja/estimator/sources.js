// Where the defaults and ranges of inputs come from, in Japanese, by the estimator's English.

export default {
  'Assumption: an example, to be replaced by your own figure.': '仮定：例です。自社の数字に置き換えてください。',
  "A neutral name, to be replaced by the provider's.": '中立的な名称です。プロバイダーの名称に置き換えてください。',
  'Assumption: the commonest way to charge.': '仮定：最も一般的な請求方法。',
  "Within 0.40 to 2.00 for a general preference pair (pccvdi.com, a vendor's blog).":
    '一般的な選好ペアの0.40〜2.00の範囲内（pccvdi.com、事業者のブログ）。',
  "Assumption; one vendor's list price is 0.10 per unit (labelbox.com/pricing).":
    '仮定。ある事業者の定価は1単位0.10（labelbox.com/pricing）。',
  'Assumption; a shortfall against a commitment is usually billed in full (ordwaylabs.com).':
    '仮定。最低利用額に足りない分は通常全額請求されます（ordwaylabs.com）。',
  'Uplifts at renewal of 3 to 9 % a year (saasnegotiationexperts.com).':
    '更新時の値上げは年3〜9%（saasnegotiationexperts.com）。',
  'Assumption; ten well-known test sets hold 3.4 % wrong labels on average (Northcutt, Athalye, Mueller 2021).':
    '仮定。よく知られた10のテストデータには平均3.4%の誤ったラベルがあります（Northcutt, Athalye, Mueller 2021）。',
  'Assumption: no published figure was found.': '仮定：公表された数字は見つかりませんでした。',
  'Renewal for one year is usual (saasnegotiationexperts.com, genieai.co).':
    '1年間の更新が一般的（saasnegotiationexperts.com, genieai.co）。',
  '30 to 90 days is usual, some 180 (saasnegotiationexperts.com, genieai.co).':
    '30〜90日が一般的、180日のものもあります（saasnegotiationexperts.com, genieai.co）。',
  'Half in a template (scottandscottllp.com); 75 % to all in filed contracts (lawinsider.com).':
    'あるひな形では半額（scottandscottllp.com）、公開された契約では75%から全額（lawinsider.com）。',
  'Unused credit is rarely refunded (ordwaylabs.com).':
    '未使用クレジットが返金されることはまれです（ordwaylabs.com）。',
  'Assumption; a security review alone takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    '仮定。セキュリティ審査だけで3〜6週間かかります（renewalpad.com, vensider.io）。',
  "Pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    '試行は量の1〜5%（datalens.africa、事業者のブログ）。',
  'Assumption: 50 to 70 %.': '仮定：50〜70%。',
  'Assumption: 3 to 5 points below its later level.': '仮定：後の水準より3〜5ポイント低い。',
  'Assumption: 1 to 2 months.': '仮定：1〜2か月。',
  'Assumption: 1 to 3 points. Making a test set again by the same protocol cost 3 to 15 % on CIFAR-10 (arXiv 1902.10811), an upper bound.':
    '仮定：1〜3ポイント。同じ手順でテストデータを作り直すとCIFAR-10で3〜15%下がりました（arXiv 1902.10811）。上限の目安です。',
  'Assumption: 2 months.': '仮定：2か月。',
  'H100 rent, 1.99 to 5.00 by kind of provider, May 2026 (mercatus-ai.com/blog/cloud-gpu-pricing).':
    'H100の賃料、事業者の種類により1.99〜5.00、2026年5月（mercatus-ai.com/blog/cloud-gpu-pricing）。',
  'Measured for this project on MNIST digits with a small network: 0.3 to 0.5 for the errors people make, 1.1 for heavy systematic ones.':
    'このプロジェクトでMNISTの数字と小さなネットワークにより測定：人がする誤りで0.3〜0.5、重い系統的な誤りで1.1。',
  'US professional and technical work with overhead, 83.14 (Bureau of Labor Statistics, December 2022, in omb.report ICR 202310-2070-002).':
    '米国の専門・技術職の間接費込みの費用、83.14（Bureau of Labor Statistics、2022年12月、omb.report ICR 202310-2070-002）。',
  'Assumption, above the US average for professionals; senior engineers cost 150 to 300 (fourweekmba.com).':
    '仮定。米国の専門職の平均より高く、上級エンジニアは150〜300（fourweekmba.com）。',
  "Audits sample 5 to 20 % (tbrain.ai, simera.io; vendors' blogs).":
    '監査の抽出は5〜20%（tbrain.ai, simera.io、事業者のブログ）。',
  'US clerical work with overhead, 40.13 (Bureau of Labor Statistics, December 2022, in omb.report ICR 202310-2070-002).':
    '米国の事務職の間接費込みの費用、40.13（Bureau of Labor Statistics、2022年12月、omb.report ICR 202310-2070-002）。',
  'Assumption: 3, 8 and 20 % a year as low, typical and high. Courts grant about half of the injunctions asked for in trade-secret cases (winston.com, citing Lex Machina), once one is asked for.':
    '仮定：低・標準・高で年3%、8%、20%。営業秘密の事件で差止めが申し立てられた場合、裁判所は約半数を認めています（winston.com、Lex Machinaを引用）。',
  'Assumption; an injunction takes 47 days in the median (winston.com, citing Lex Machina).':
    '仮定。差止めまでの期間は中央値で47日（winston.com、Lex Machinaを引用）。',
  'Assumption: 3, 8 and 20 % as low, typical and high.': '仮定：低・標準・高で3%、8%、20%。',
  'The middle of the scale.': '尺度の中央。',
  'This release.': 'このリリース。',
  'The published prices are in US dollars.': '公表価格は米ドル建てです。',
};
