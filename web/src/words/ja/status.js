/** @type {import('../languages.js').Area<'status'>} */
const status = {
  announcement: ({ verdict, worth }) => `${verdict}、価値${worth}。`,
  failed: ({ failure }) => `最後の変更を計算できませんでした（${failure}）。入力内容は保持されています。`,
  tryAgain: 'もう一度試す',
  needOther: ({ fields }) => `表示は最後の有効な結果です。${fields}の値を直してください。`,
  unnamed: ({ pointer, accepted }) => `${pointer}（入力できるのは${accepted}）`,
};

export default status;
