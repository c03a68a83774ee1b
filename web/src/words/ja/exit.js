/** @type {import('../languages.js').Area<'exit'>} */
const exit = {
  question: '契約の終了',
  free: 'この切替時期では、解約に費用はかかりません',
  costs: ({ amount }) => `この切替時期では、解約に${amount}かかります`,
  brings: ({ amount }) => `この切替時期では、解約で${amount}が戻ります`,

  methods: {
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
  forfeitedSays: '追加の費用ではありません。継続すれば使えたはずで、比較にはすでに含まれています。',
  tooLate: ({ end }) => `契約は${end}に更新されます。そのための解約通知の期限は過ぎています。`,
  lastCall: ({ end }) => `本日の通知であれば${end}に契約を終えられます。それ以降は更新されます。`,
  missed: '解約通知を逃した場合',
  doesNotRenew: '契約は更新されません',
  missedSays: '最初の契約終了を通知なしで過ぎた場合の費用です（その後に何をしても）。',
  lockIn: 'ロックイン',
  none: 'なし',
  lockInSays: '初年度の継続費用に対する一時費用の割合です。',
};

export default exit;
