/** @type {import('../languages.js').Area<'plan'>} */
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
    cutover: { name: '切替', does: '現在のプロバイダーがラベル付けをする最後の日。' },
    contract_end: { name: '契約の終了', does: 'それまでにデータの返却を受け、削除の確認を得てください。' },
    ramp: { name: '立ち上げ', does: '新しい作業者が、当初不足していた速度と精度の95%を取り戻すまで。' },
    accuracy_dip: { name: 'モデルの回復', does: 'モデル精度の低下の95%が回復するまで。' },
    retraining: { name: '再学習', does: '新しいラベルでモデルを学習し、検証します。' },
    payback: { name: '回収', does: 'ここから切替が継続を上回ります。見込んだ費用と比べてください。' },
  },
  question: 'いつまでに何をするか',
  heading: ({ begin, notice, cutover }) =>
    `${notice === null ? '本日解約を通知し、' : ''}${begin}に開始、${notice === null ? '' : `${notice}までに解約通知、`}${cutover}に切替`,
  headingAnyway: ({ begin, notice, cutover }) =>
    `それでも切り替える場合：${notice === null ? '本日解約を通知し、' : ''}${begin}に開始、${notice === null ? '' : `${notice}までに解約通知、`}${cutover}に切替`,
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

export default plan;
