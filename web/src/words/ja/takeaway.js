/** @type {import('../languages.js').Area<'takeaway'>} */
const takeaway = {
  question: '持ち出す',
  title: 'リンク、スプレッドシート、または会議用の2ページ',
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
  other: 'リンクのシナリオを表示しています。ご自身の入力内容も保存されています。',
  backToMine: '自分の内容に戻る',
  close: '閉じる',

  picture: '画像の保存形式',
  kinds: { png: 'PNG', svg: 'SVG' },
  pictureFailed: 'このページではPNGを描画できません。SVGは保存できます。',
  savePicture: ({ name, kind }) => `「${name}」を${kind}で保存`,
};

export default takeaway;
