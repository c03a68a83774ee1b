import { duration } from './grammar.js';

/** @type {import('../languages.js').Area<'costs'>} */
const costs = {
  once: {
    cash: '一時：支払い',
    staff: '一時：自社の人員',
    quality: '一時：ラベルの遅れ・品質低下',
    risk: '一時：期待損失',
  },
  running: {
    cash: '継続：ラベルとやり直し',
    staff: '継続：自社の検査',
    quality: '継続：ラベルの誤り・不足',
    risk: '継続：期待損失',
  },
  question: '費用の内訳',
  pays: ({ cost, saving, net, horizon }) =>
    `初期費用${cost}でその後${saving}を節約：${duration(horizon)}間で${net}の減`,
  free: ({ saving, horizon }) => `初期費用なし、${duration(horizon)}間で${saving}を節約`,
  partly: ({ cost, saving }) => `初期費用${cost}、そのうち${saving}を後で節約`,
  dearer: ({ cost, more }) => `初期費用${cost}、その後さらに${more}の負担増`,
  wasted: ({ cost }) => `初期費用${cost}、その後の節約はほぼなし`,
  onlyDearer: ({ more }) => `初期費用なし、ただしその後${more}の負担増`,
  same: '切替の費用は継続と同じです',
  comesBack: ({ back, saving, more }) =>
    `初期に${back}が戻ります${saving !== null ? `。その後${saving}を節約` : more !== null ? `が、その後${more}の負担増` : ''}`,

  largest: ({ lines }) => `初期費用の大部分は${lines.join('と')}です。`,
  byKind: ({ cash, staff, quality, risk, whole }) =>
    `支払いだけでみた切替の現在価値は${cash}です。自社の作業時間（${staff}）、品質（${quality}）、期待損失（${risk}）を含めると${whole}になります。`,

  chart: '継続の費用から切替の費用まで',
  chartSays: ({ staying, switching, horizon }) =>
    `${duration(horizon)}間の費用は、金利を除き、継続で${staying}、切替で${switching}です。`,
  staying: ({ horizon }) => `継続、${duration(horizon)}`,
  switching: ({ horizon }) => `切替、${duration(horizon)}`,
  more: ({ amount }) => `+${amount}`,
  less: ({ amount }) => `−${amount}`,
  cut: '2つの合計の棒は波線で途中を省略しており、0から始まっていません。',
  table: '切替の費用と節約（種類別）',
  kind: '費用の種類',
  upFront: '初期',
  saved: 'その後の節約',
  net: '純利益',
  worth: '現在価値',
  all: '合計',
  lines: '初期費用の項目別明細',
};

export default costs;
