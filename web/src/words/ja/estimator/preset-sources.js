// Where the figures of presets come from, in Japanese, by the estimator's English.

export default {
  'Assumption: about the price of a box.': '仮定：枠1つの価格程度。',
  'Assumption: 40,000 images with 20 boxes each.': '仮定：1枚に枠20個の画像40,000枚。',
  'Assumption: about a year of labels.': '仮定：約1年分のラベル。',
  "Assumption: nine seconds a box, so that review costs a fifth of the labels; checks and rework add 20 to 50 % (mindkosh.com, a vendor's blog).":
    '仮定：枠1つ9秒で、検査はラベル費用の5分の1。検査とやり直しで20〜50%増えます（mindkosh.com、事業者のブログ）。',
  'Assumption: detectors are far smaller than language models.': '仮定：検出器は言語モデルよりはるかに小さい。',
  'Assumption: a detector is retrained by a settled pipeline.': '仮定：検出器は確立したパイプラインで再学習します。',
  'Assumption: a detector is validated by a settled pipeline.': '仮定：検出器は確立したパイプラインで検証します。',
  'Two tiers a month, as in one published price list (cloud.google.com/ai-platform/data-labeling/pricing).':
    '月2段階、公表されたある価格表のとおり（cloud.google.com/ai-platform/data-labeling/pricing）。',
  'The tiers break at 50,000 units a month (cloud.google.com/ai-platform/data-labeling/pricing).':
    '段階は月50,000単位で切り替わります（cloud.google.com/ai-platform/data-labeling/pricing）。',
  '0.063 for the first boxes of a month (cloud.google.com/ai-platform/data-labeling/pricing).':
    '月の最初の枠は0.063（cloud.google.com/ai-platform/data-labeling/pricing）。',
  '0.049 for the boxes of a month above 50,000 (cloud.google.com/ai-platform/data-labeling/pricing).':
    '月50,000を超える枠は0.049（cloud.google.com/ai-platform/data-labeling/pricing）。',
  'Assumption: a few per cent of the spend.': '仮定：支出の数%。',
  "Assumption: half of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    '仮定：最初の月の支出の半分。足りない分は通常全額請求されます（ordwaylabs.com）。',
  "Assumption; ImageNet's validation set holds about 6 % wrong labels (Northcutt, Athalye, Mueller 2021).":
    '仮定。ImageNetの検証データには約6%の誤ったラベルがあります（Northcutt, Athalye, Mueller 2021）。',
  "Assumption: an eighth above today's volume, so that growth reaches it in the second year.":
    '仮定：現在の量より8分の1多く、成長により2年目に達します。',
  'Assumption: boxes are easy to buy elsewhere.': '仮定：枠はほかでも容易に購入できます。',
  'Assumption: after its term this contract rolls from month to month.':
    '仮定：期間満了後、この契約は月ごとに継続します。',
  '30 to 90 days is usual (genieai.co, cloudnuro.ai).': '30〜90日が一般的（genieai.co, cloudnuro.ai）。',
  'Assumption: it runs out of capacity.': '仮定：処理能力が足りなくなります。',
  'Assumption: the provider you have already knows your guidelines.':
    '仮定：現在のプロバイダーはすでに指針を知っています。',
  'Assumption: tiers, as the present provider has.': '仮定：現在のプロバイダーと同じく段階制。',
  "Discounts are given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    '100,000件以上で割引があります（pccvdi.com、事業者のブログ）。',
  "Within 0.02 to 0.10 per box (welabeldata.com, a vendor's blog).":
    '枠1つ0.02〜0.10の範囲内（welabeldata.com、事業者のブログ）。',
  "About 30 % below the first tier; 20 to 40 % is given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    '最初の段階より約30%低い。100,000件以上で20〜40%引き（pccvdi.com、事業者のブログ）。',
  "Assumption: 55 to 60 % of the first month's spend.": '仮定：最初の月の支出の55〜60%。',
  'Assumption: a little below the provider you have, as the price is.':
    '仮定：価格と同じく、現在のプロバイダーより少し低い。',
  'Assumption: room for four years of growth.': '仮定：4年分の成長の余裕。',
  "Assumption: a signing credit of a sixth of a month's spend.": '仮定：月の支出の6分の1の契約時クレジット。',
  'Assumption: simple guidelines; a security review takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    '仮定：単純な指針。セキュリティ審査は3〜6週間（renewalpad.com, vensider.io）。',
  'Assumption: a standard contract.': '仮定：標準的な契約。',
  'Assumption: guidelines for boxes are short.': '仮定：枠の指針は短い。',
  'Assumption: box formats are standard.': '仮定：枠の形式は標準的。',
  'Assumption: boxes are quickly taught.': '仮定：枠はすぐに教えられます。',
  "2.5 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    '1か月の2.5%。試行は量の1〜5%（datalens.africa、事業者のブログ）。',
  'Assumption: a month shows enough of a simple task.': '仮定：単純な作業は1か月で十分に分かります。',
  'Assumption: boxes drawn by different people agree well.': '仮定：別の人が描いた枠もよく一致します。',
  'Assumption: the upper end of 50 to 70 %, for a simple task.': '仮定：単純な作業のため50〜70%の上端。',
  'Assumption: the lower end of 1 to 2 months, for a simple task.': '仮定：単純な作業のため1〜2か月の下端。',
  'Assumption: the lower end of 1 to 3 points, for a simple task.': '仮定：単純な作業のため1〜3ポイントの下端。',
  'Assumption: a dispute over a smaller contract.': '仮定：小さめの契約をめぐる紛争。',
  'Assumption: it has capacity to spare.': '仮定：処理能力に余裕があります。',
  'Assumption: the offer is the cheaper one.': '仮定：提案のほうが安い。',
  'Assumption: volume decides in a mass task.': '仮定：大量の作業では量が決め手です。',
  'Assumption: price decides in a mass task.': '仮定：大量の作業では価格が決め手です。',
  'Assumption: vehicle programmes run for years.': '仮定：車両の計画は何年も続きます。',
  'Assumption: about the price of an image.': '仮定：画像1枚の価格程度。',
  'Assumption: a few hundred hours of driving, sampled.': '仮定：数百時間の走行からの抽出。',
  'Assumption: 20 months of labels.': '仮定：20か月分のラベル。',
  "Audits sample 5 to 20 % (tbrain.ai, simera.io; vendors' blogs); safety asks for the upper half.":
    '監査の抽出は5〜20%（tbrain.ai, simera.io、事業者のブログ）。安全のため上半分が求められます。',
  'Assumption: a segmented street scene takes minutes to check.': '仮定：街路シーン1枚の検査には数分かかります。',
  'Assumption: one model per kind of camera.': '仮定：カメラの種類ごとに1モデル。',
  'Assumption: high-resolution images; some 15 GPUs for a week.': '仮定：高解像度の画像。GPU約15基で1週間。',
  'Assumption: half as much again as for a simpler model.': '仮定：単純なモデルの1.5倍。',
  'Assumption: driving needs a safety case beside the metrics.': '仮定：運転では指標に加えて安全性の論証が必要です。',
  'Assumption: half of the retraining was due anyway, as new scenes come in all the time.':
    '仮定：新しいシーンが常に増えるため、再学習の半分はいずれにせよ予定していました。',
  "Within 0.50 to 3.00 per image (welabeldata.com, a vendor's blog), as street scenes are full.":
    '街路シーンは密なため、1枚0.50〜3.00の範囲内（welabeldata.com、事業者のブログ）。',
  "Assumption: about 60 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    '仮定：最初の月の支出の約60%。足りない分は通常全額請求されます（ordwaylabs.com）。',
  'Assumption: a contract without early exit; filed ones ask for up to all unmet commitment (lawinsider.com).':
    '仮定：中途解約のない契約。公開された契約では未達の最低利用額の全額までを求めるものがあります（lawinsider.com）。',
  'Without early exit all that remains falls due, as in some filed contracts (lawinsider.com).':
    '中途解約がなければ、公開された一部の契約のとおり残りの全額を支払います（lawinsider.com）。',
  'Without early exit there is no fee for it.': '中途解約がないため、その料金もありません。',
  "Assumption: a volume rebate of about 3 % of a year's spend.": '仮定：1年の支出の約3%の数量割戻し。',
  'Assumption: masks are large files.': '仮定：マスクは大きなファイルです。',
  "Within 0.50 to 3.00 per image (welabeldata.com, a vendor's blog); a quarter below the provider you have.":
    '1枚0.50〜3.00の範囲内（welabeldata.com、事業者のブログ）。現在のプロバイダーより4分の1低い。',
  "Assumption: about half of the first month's spend.": '仮定：最初の月の支出の約半分。',
  'Assumption: as good as the provider you have.': '仮定：現在のプロバイダーと同程度。',
  "Assumption: 30 % above today's volume, so that growth reaches it in the fourth year.":
    '仮定：現在の量より30%多く、成長により4年目に達します。',
  "Assumption: a signing credit of about a third of a month's spend.": '仮定：月の支出の約3分の1の契約時クレジット。',
  'Assumption: a month more than for simpler work, for the tool chain.':
    '仮定：ツール類のため、単純な作業より1か月長い。',
  'Assumption: street scenes show faces and number plates.': '仮定：街路シーンには顔やナンバープレートが写ります。',
  'Assumption: a class list of dozens with rules for each.': '仮定：数十のクラスとそれぞれの規則の一覧。',
  'Assumption: masks, calibration files and several cameras to connect.':
    '仮定：マスク、校正ファイル、複数のカメラの接続。',
  'Assumption: twice that of simpler work.': '仮定：単純な作業の2倍。',
  "4 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    '1か月の4%。試行は量の1〜5%（datalens.africa、事業者のブログ）。',
  'Assumption: the edges of classes need one hand.': '仮定：クラスの境界は同じ手による必要があります。',
  'Assumption: the upper end of 1 to 2 months, for a hard task.': '仮定：難しい作業のため1〜2か月の上端。',
  'Assumption: the middle of 1 to 3 points; a re-made test set cost 3 to 15 % on CIFAR-10 (arXiv 1902.10811), an upper bound.':
    '仮定：1〜3ポイントの中央。作り直したテストデータではCIFAR-10で3〜15%下がりました（arXiv 1902.10811）。上限の目安です。',
  'Assumption: its capacity is close to your need.': '仮定：処理能力は必要量に近い。',
  'Assumption: errors are a matter of safety.': '仮定：誤りは安全の問題です。',
  'Assumption: street scenes take experience.': '仮定：街路シーンには経験が必要です。',
  'Assumption: what experts are asked for changes quickly.': '仮定：専門家に求めるものはすぐに変わります。',
  'Assumption: about the price of a solution.': '仮定：解答1件の価格程度。',
  "Assumption: some 600 hours of experts, four full-time people's worth.": '仮定：専門家約600時間、常勤4人分。',
  'Assumption: about a year of solutions.': '仮定：約1年分の解答。',
  "The upper end of the 5 to 20 % that audits sample (tbrain.ai, simera.io; vendors' blogs).":
    '監査の抽出5〜20%の上端（tbrain.ai, simera.io、事業者のブログ）。',
  'Assumption: checking a solution takes under half the time of writing it.':
    '仮定：解答の確認は執筆の半分未満の時間です。',
  'Assumption: reviewers are specialists too, who are paid about 95 an hour (sonnetcode.com, fourweekmba.com).':
    '仮定：検査者も専門家で、報酬は1時間約95（sonnetcode.com, fourweekmba.com）。',
  'Assumption: one model is tuned on them.': '仮定：これで1つのモデルを調整します。',
  'Assumption: 7,500 a round; tuning above 40B parameters costs up to 35,000 (xenoss.io).':
    '仮定：1回7,500。400億パラメーターを超える調整は35,000までかかります（xenoss.io）。',
  "Expert work is sold by the hour; per hour is one of the three usual models (welabeldata.com, a vendor's blog).":
    '専門家の作業は時間単位で売られ、時間制は3つの一般的な方式の1つです（welabeldata.com、事業者のブログ）。',
  "Assumption: a specialist's pay of about 95 an hour (sonnetcode.com, fourweekmba.com) and half of it again for the provider; clients' prices are not published.":
    '仮定：専門家の報酬は1時間約95（sonnetcode.com, fourweekmba.com）で、その半分をプロバイダーに加算。顧客価格は公表されていません。',
  'Assumption: half an hour to write a solution and check it.': '仮定：解答の執筆と確認に30分。',
  "Assumption: 60 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    '仮定：最初の月の支出の60%。足りない分は通常全額請求されます（ordwaylabs.com）。',
  'Assumption: 8 % of hard solutions hold an error.': '仮定：難しい解答の8%に誤りがあります。',
  'Assumption: an expert mends a solution in a third of the time.': '仮定：専門家は3分の1の時間で解答を直します。',
  "Assumption: the same pay of about 95 an hour and a fifth of it for the provider; clients' prices are not published.":
    '仮定：同じく1時間約95の報酬に、その5分の1をプロバイダーに加算。顧客価格は公表されていません。',
  'Assumption: a minute more than those who know your guidelines.': '仮定：指針を知る人より1分多い。',
  "Assumption: half of the first month's spend.": '仮定：最初の月の支出の半分。',
  'Assumption: a point better, as it tests its experts first.': '仮定：先に専門家を試験するため1ポイント良い。',
  'Assumption: a pool of experts has an end.': '仮定：専門家の数には限りがあります。',
  'Assumption: texts need little integration; a security review takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    '仮定：テキストの連携はわずか。セキュリティ審査は3〜6週間（renewalpad.com, vensider.io）。',
  'Assumption: experts need principles more than rules.': '仮定：専門家には規則より原則が必要です。',
  'Assumption: solutions are plain text.': '仮定：解答は単純なテキストです。',
  'Assumption: a few dozen experts to be tested and aligned.': '仮定：数十人の専門家を試験し、判断を揃えます。',
  'Assumption: no fee, the hours pay for it.': '仮定：料金なし。時間料金に含まれます。',
  'Assumption: a month, as every item is dear.': '仮定：1件ごとに高いため1か月。',
  'Assumption: a tenth, as every item is dear.': '仮定：1件ごとに高いため10分の1。',
  'Assumption: a solution that is right stays right.': '仮定：正しい解答は正しいままです。',
  'Assumption: the lower end of 1 to 3 points, as right answers leave little to taste.':
    '仮定：正答は好みの余地が小さいため、1〜3ポイントの下端。',
  'Assumption, above the usual 3 %: experts who work for both sides carry knowledge along.':
    '仮定：通常の3%より高い。両者で働く専門家は知識を持ち運びます。',
  'Assumption: a point better.': '仮定：1ポイント良い。',
  'Assumption: a wrong solution teaches the wrong thing.': '仮定：誤った解答は誤りを教えます。',
  'Assumption: the experts are the product.': '仮定：専門家そのものが商品です。',
  'Assumption: somewhat below the price of a scan.': '仮定：画像1件の価格よりやや低い。',
  'Assumption: about 40 scans a working day.': '仮定：1営業日に約40件。',
  'Assumption: 20 months of scans.': '仮定：20か月分の画像。',
  'Assumption: clinicians look closely.': '仮定：臨床医は念入りに見ます。',
  "Assumption: a clinician's second look at one scan.": '仮定：臨床医が画像1件を見直す時間。',
  'A physician is paid 180 to 250 an hour (sonnetcode.com, fourweekmba.com).':
    '医師の報酬は1時間180〜250（sonnetcode.com, fourweekmba.com）。',
  'Assumption: volumes are large, models are not.': '仮定：ボリュームデータは大きいが、モデルは大きくない。',
  'Assumption: a validation with documents for the regulator.': '仮定：規制当局向け文書を伴う検証。',
  'Assumption: a validated model is not retrained without need.':
    '仮定：検証済みモデルは必要がなければ再学習しません。',
  'Assumption: every round has to be validated, so there is one.': '仮定：毎回検証が必要なため1回。',
  "Segmenting a medical image costs up to 100 and more (precisebposolution.com, a vendor's blog).":
    '医用画像のセグメンテーションは100以上かかります（precisebposolution.com、事業者のブログ）。',
  "Assumption: about 65 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    '仮定：最初の月の支出の約65%。足りない分は通常全額請求されます（ordwaylabs.com）。',
  "Assumption; small trained teams agree with a Cohen's kappa of 0.78 to 0.85 (aitaggers.com.au, a vendor's blog).":
    '仮定。訓練された小さなチームはコーエンのκが0.78〜0.85で一致します（aitaggers.com.au、事業者のブログ）。',
  'Assumption: a clinician corrects an outline in a third of the time.': '仮定：臨床医は3分の1の時間で輪郭を直します。',
  "Assumption: a third above today's volume, as clinicians are few.":
    '仮定：臨床医が少ないため、現在の量より3分の1多い。',
  '75 % of the rest in a filed contract (lawinsider.com).': '公開されたある契約では残りの75%（lawinsider.com）。',
  'Assumption: health data are handed over with a record of who held them.':
    '仮定：健康データは保有者の記録とともに引き渡されます。',
  'Assumption: reviewed already.': '仮定：すでに確認済み。',
  "Segmenting a medical image costs up to 100 and more (precisebposolution.com, a vendor's blog); a twelfth below the provider you have.":
    '医用画像のセグメンテーションは100以上かかります（precisebposolution.com、事業者のブログ）。現在のプロバイダーより12分の1低い。',
  'Assumption: contracts on health data, reviews and clinicians take half a year.':
    '仮定：健康データの契約、審査、臨床医の手配に半年かかります。',
  'Assumption: health data; three times the usual review.': '仮定：健康データのため、通常の3倍の審査。',
  'Assumption: agreements on health data; within 20 to 120 hours.': '仮定：健康データの契約。20〜120時間の範囲内。',
  'Assumption: written with clinicians.': '仮定：臨床医とともに作成。',
  'Assumption: clinicians read the same scans until they agree.': '仮定：臨床医は一致するまで同じ画像を読みます。',
  "Some 4 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    '1か月の約4%。試行は量の1〜5%（datalens.africa、事業者のブログ）。',
  'Assumption: a validation compares both over a quarter.': '仮定：検証では四半期にわたり両者を比べます。',
  'Assumption: a reference set has to be outlined by the new readers.':
    '仮定：新しい読影者が基準データの輪郭を描く必要があります。',
  'Assumption: the upper end of 1 to 2 months, as clinicians are slow to find.':
    '仮定：臨床医を見つけるのに時間がかかるため、1〜2か月の上端。',
  'Assumption: the middle of 1 to 3 points; readers differ at the edges of a lesion.':
    '仮定：1〜3ポイントの中央。読影者は病変の境界で異なります。',
  'Assumption: half as long again as usual, as changes pass a review.': '仮定：変更に審査が必要なため、通常の1.5倍。',
  'Assumption: documents and statistics for validating again; one calculator takes 6,500 and 3,200 a run (mfgcalcs.com).':
    '仮定：再検証の文書と統計。ある計算機では1回6,500と3,200（mfgcalcs.com）。',
  'Assumption: the offer is a little cheaper.': '仮定：提案のほうが少し安い。',
  'Assumption: errors are a matter of health.': '仮定：誤りは健康の問題です。',
  'Assumption: health data.': '仮定：健康データ。',
  'Assumption: price comes last here.': '仮定：ここでは価格は最後です。',
  'Assumption: about the price of a document.': '仮定：文書1件の価格程度。',
  "Assumption: 7,000 documents a working day, the work of some 14 people; one does 400 to 600 (aitaggers.com.au, a vendor's blog).":
    '仮定：1営業日7,000件、約14人分の作業。1人で400〜600件（aitaggers.com.au、事業者のブログ）。',
  'Assumption: ten months of documents.': '仮定：10か月分の文書。',
  'Assumption: under a minute to check the marked fields.': '仮定：標識した項目の確認は1分未満。',
  'Assumption: models for reading documents are small.': '仮定：文書を読むモデルは小さい。',
  'Assumption: a settled pipeline.': '仮定：確立したパイプライン。',
  'Assumption: a point fewer of the documents goes to a clerk by hand.': '仮定：手作業に回る文書が1ポイント減ります。',
  "Within 0.15 to 0.40 for entities in a text (pccvdi.com, a vendor's blog).":
    'テキストの固有表現は0.15〜0.40の範囲内（pccvdi.com、事業者のブログ）。',
  "Assumption: two thirds of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    '仮定：最初の月の支出の3分の2。足りない分は通常全額請求されます（ordwaylabs.com）。',
  "Trained teams reach 95 % agreement on entities (aitaggers.com.au, a vendor's blog).":
    '訓練されたチームは固有表現で95%の一致に達します（aitaggers.com.au、事業者のブログ）。',
  'Assumption: what is left of a year paid in advance, a little over four months of spend.':
    '仮定：前払いした1年分の残り、4か月強の支出。',
  'Assumption: tiers are one way to give the discounts that volume brings.': '仮定：段階制は数量割引の1つの方法です。',
  'Tiers break at 50,000 units a month in one published price list (cloud.google.com/ai-platform/data-labeling/pricing).':
    '公表されたある価格表では月50,000単位で段階が切り替わります（cloud.google.com/ai-platform/data-labeling/pricing）。',
  "A quarter below the first tier; 20 to 40 % is given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    '最初の段階より4分の1低い。100,000件以上で20〜40%引き（pccvdi.com、事業者のブログ）。',
  'Assumption: half that of the provider you have.': '仮定：現在のプロバイダーの半分。',
  'Assumption: a list of fields with an example each.': '仮定：項目ごとに例が1つある一覧。',
  'Assumption: one format in, one out.': '仮定：入力も出力も1つの形式。',
  'Assumption: fields are quickly taught.': '仮定：項目はすぐに教えられます。',
  "Some 3 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    '1か月の約3%。試行は量の1〜5%（datalens.africa、事業者のブログ）。',
  'Assumption: a month shows every kind of document.': '仮定：1か月ですべての種類の文書が現れます。',
  'Assumption: 3 points below its later level.': '仮定：後の水準より3ポイント低い。',
  'Assumption: the lower end of 1 to 3 points, as fields leave little to judge.':
    '仮定：項目は判断の余地が小さいため、1〜3ポイントの下端。',
  'Assumption: documents name people.': '仮定：文書には人名が含まれます。',
  'Assumption: price decides in a routine task.': '仮定：定型作業では価格が決め手です。',
};
