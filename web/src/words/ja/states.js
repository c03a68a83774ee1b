/** @type {import('../languages.js').Area<'states'>} */
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

export default states;
