/** @typedef {import('../languages.js').Area<'checklist'>['topics']} Topics */
/** @type {NonNullable<Topics>} */
const topics = [
  {
    id: 'approach',
    title: '誰が、どのような知識を持って接触してきたか',
    items: [
      {
        id: 'contact',
        text: ({ candidate }) =>
          `${candidate}との最初の接触について、誰が、いつ、どのように行ったかを記録し、やり取りを保存している。`,
      },
      {
        id: 'people',
        text: ({ incumbent, candidate }) =>
          `${candidate}の担当者に${incumbent}で働いた人がいるか、その人に残る義務は何かを尋ねた。`,
      },
      {
        id: 'sources',
        text: ({ incumbent, candidate }) =>
          `${candidate}から、提案に${incumbent}の秘密情報を使っていないとの書面の確認を得た。`,
      },
    ],
  },
  {
    id: 'pricing',
    title: '価格と条件の秘密保持',
    items: [
      {
        id: 'covered',
        text: ({ incumbent }) => `${incumbent}との契約が何を秘密とするか（価格、数量、指針、品質報告）が明らかである。`,
      },
      {
        id: 'unshared',
        text: ({ candidate }) => `そのいずれも${candidate}には渡しておらず、先方は要件だけから見積もった。`,
      },
      { id: 'both', text: ({ incumbent, candidate }) => `${candidate}の条件も、同様に${incumbent}に伝えていない。` },
    ],
  },
  {
    id: 'obligations',
    title: '引き抜きの禁止と営業秘密',
    items: [
      { id: 'own', text: ({ incumbent }) => `${incumbent}との自社の契約で、独占条項と引き抜き禁止を確認した。` },
      {
        id: 'ownership',
        text: () => '指針、分類体系、テストデータ、ツール、ラベルが誰のものか、何を引き渡せるかが決まっている。',
      },
      {
        id: 'disputes',
        text: ({ candidate }) =>
          `人材、顧客、営業秘密をめぐる紛争が${candidate}に係属中か、起こされるおそれがあるかを尋ねた。`,
      },
      {
        id: 'indemnity',
        text: ({ candidate }) =>
          `移行について第三者が請求した場合に誰が費用を負うか、${candidate}がどこまで支払えるかを合意した。`,
      },
    ],
  },
  {
    id: 'continuity',
    title: '裁判所が新しいプロバイダーを止めた場合の継続',
    items: [
      {
        id: 'fallback',
        text: ({ candidate }) =>
          `命令により${candidate}またはその一部の人員が作業できなくなった場合、誰がどれだけ早く代わるかが分かっている。`,
      },
      { id: 'leave', text: () => 'その場合、費用なしで契約を離れ、未完成を含むすべての成果物を受け取れる。' },
      {
        id: 'bridge',
        text: ({ incumbent }) =>
          `つなぎの手段（第二の供給元、ラベルの在庫、または${incumbent}との短期延長の権利）がある。`,
      },
    ],
  },
  {
    id: 'data',
    title: 'データ：返却・削除・移転',
    items: [
      {
        id: 'inventory',
        text: ({ incumbent }) =>
          `${incumbent}が持つもの（元データ、ラベル、指針、テストデータ、記録、写しを持つ再委託先）を一覧にした。`,
      },
      { id: 'export', text: () => '返却の形式・価格・時期を合意し、通知の前に書き出しを試した。' },
      { id: 'deletion', text: () => 'バックアップと再委託先を含め、削除が書面で確認される。' },
      {
        id: 'personal',
        text: ({ candidate }) => `個人データがある場合、${candidate}に渡してよい（同意、契約、記録を確認した）。`,
      },
    ],
  },
  {
    id: 'security',
    title: 'セキュリティと作業者',
    items: [
      { id: 'review', text: () => 'アクセス、機器、拠点、再委託先、認証、過去の事故を審査した。' },
      { id: 'places', text: () => 'データをどこで誰が処理してよいかを合意した。' },
      { id: 'workforce', text: () => '作業者の報酬、教育、離職率を尋ねた（品質を左右するため）。' },
    ],
  },
  {
    id: 'proof',
    title: '照会と証拠',
    items: [
      {
        id: 'references',
        text: ({ candidate }) => `規模と分野が近い${candidate}の顧客2社に尋ねた（できれば自社で選んだ相手）。`,
      },
      {
        id: 'blind',
        text: () => '試行は、どちらのプロバイダーもラベル付けしていないテストデータで、相手を伏せて評価した。',
      },
      {
        id: 'promises',
        text: () => 'ここで見込む精度、速度、処理能力が、未達の場合の扱いとともに新契約に書かれている。',
      },
      { id: 'standing', text: ({ candidate }) => `${candidate}の所有者と財務、会社が売却された場合の影響を確認した。` },
    ],
  },
  {
    id: 'contract',
    title: '離れる契約',
    items: [
      { id: 'notice', text: () => '通知の期日、形式、宛先を契約書で確認した（この計画は月単位で数える）。' },
      { id: 'figures', text: () => '契約の最低利用額、更新、割戻金、クレジットが、ここで使う数字と一致する。' },
      {
        id: 'help',
        text: ({ incumbent }) => `引き継ぎの支援を${incumbent}と合意した、または支援がないと分かっている。`,
      },
    ],
  },
];

/** @type {import('../languages.js').Area<'checklist'>} */
const checklist = {
  topics,
  question: '契約の前に',
  heading: ({ done, all }) =>
    done === 0
      ? `切替の前に確認すること：${all}件`
      : done < all
        ? `${all}件中${done}件を確認済み`
        : `${all}件すべて確認済み`,
  intro:
    'このような切替のための確認事項で、順序は重要度ではありません。一般的なもので、法的助言ではありません。契約と法については貴社の弁護士にご確認ください。',
  topic: ({ title, done, all }) => `${title}：${all}件中${done}件`,
};

export default checklist;
