import type { PagesSeed } from '../pages'

export const pages: PagesSeed = {
  footer: [
    { kind: 'page', value: 'grades' },
    { kind: 'page', value: 'warranty' },
    { kind: 'policy', value: 'delivery' },
    { kind: 'policy', value: 'returns' },
  ],
  policies: {
    delivery: {
      titles: { en: 'Delivery and collection' },
      bodies: {
        en: '<p>Paid by two, sent the same day; nothing waits over night because it has been tested already.</p><ul><li>Parcel: $5.90 up to 1 kg, $9.90 up to 5 kg, $18.90 up to 15 kg; free from $49. Two to four days.</li><li>Next day: $19.90.</li><li>Collect at Tilden Ridge Drive, Monday to Friday nine to six, Saturday ten to three: free, two hours after the order.</li></ul><p>Batteries travel by road. To Alaska and Hawaii that takes a week longer.</p>',
      },
    },
    returns: {
      titles: { en: 'Return label' },
      bodies: {
        en: '<p>Thirty days, for any reason, used or not. It came back once; it may come back twice.</p><ol><li>Write the order number to <a href="mailto:hello@restpost.example">hello@restpost.example</a>. The label comes by mail within the hour.</li><li>Put everything into the box, with the signed test sheet.</li><li>We test it again. If it does what the sheet says, the money is on its way within two days.</li></ol><p>Within the United States the label is free for pieces that do not do what the sheet says, and $7 otherwise.</p>',
      },
    },
    privacy: {
      titles: { en: 'Privacy' },
      bodies: {
        en: '<p>Every device is erased by its maker’s own procedure before it is tested, and the test sheet says so. We do not look at what was on it; we make sure that nobody can.</p><p>Of you we keep what an order needs, for as long as Pennsylvania asks. Visits are counted by the mall without cookies. Questions and erasures: <a href="mailto:hello@restpost.example">hello@restpost.example</a>.</p>',
      },
    },
  },
  pages: [
    {
      handle: 'grades',
      titles: { en: 'Grades A, B and C explained', ja: 'A・B・Cの等級', ko: 'A·B·C 등급 안내' },
      bodies: {
        en: '<table><thead><tr><th scope="col">Grade</th><th scope="col">Where it was</th><th scope="col">How it looks</th><th scope="col">Box</th></tr></thead><tbody><tr><th scope="row">A</th><td>Opened, never used</td><td>As new</td><td>Maker’s own</td></tr><tr><th scope="row">B</th><td>Used up to 14 days</td><td>Small marks, photographed</td><td>Maker’s own or ours</td></tr><tr><th scope="row">C</th><td>Window model, or longer in use</td><td>Marks that you will see</td><td>Ours</td></tr></tbody></table><p>All three are tested for forty minutes on the same bench and carry the same warranty. A grade says how it looks, never how well it works.</p>',
        ja: '<table><thead><tr><th scope="col">等級</th><th scope="col">来歴</th><th scope="col">外観</th></tr></thead><tbody><tr><th scope="row">A</th><td>開封のみ、未使用</td><td>新品同様</td></tr><tr><th scope="row">B</th><td>使用14日まで</td><td>小さな傷（写真あり）</td></tr><tr><th scope="row">C</th><td>展示品、または長めの使用</td><td>目に見える傷</td></tr></tbody></table><p>どの等級も同じ台で40分検査し、保証も同じです。</p>',
        ko: '<p>A는 개봉만 한 미사용품, B는 14일까지 사용한 제품, C는 전시품입니다. 모두 같은 작업대에서 40분 동안 검사하며 보증도 같습니다.</p>',
      },
    },
    {
      handle: 'warranty',
      titles: { en: 'Warranty' },
      bodies: {
        en: '<p>Twelve months on everything that is not a battery, six months on batteries. If it fails, we repair it; if we cannot, we send the same piece in the same grade or better; if there is none, you get your money.</p><p>The maker’s own warranty, where it still runs, comes on top. Its end is written on the test sheet.</p>',
      },
    },
  ],
  notices: [
    {
      handle: 'friday-pallet',
      daysAgo: 1,
      pinned: true,
      forDays: 6,
      titles: { en: 'Friday’s pallet: 214 pieces, tested and priced' },
      bodies: {
        en: '<p>Mostly audio, some screens, one espresso machine with a story. They go online at nine on Friday. Counts are real, as always: when it says two, there are two.</p>',
      },
    },
    {
      handle: 'battery-take-back',
      daysAgo: 24,
      titles: { en: 'Old batteries and devices: bring them' },
      bodies: {
        en: '<p>The counter on Tilden Ridge Drive takes any battery and any device up to the size of a microwave, bought here or not, free. What works is tested and given to the library; the rest is taken apart properly.</p>',
      },
    },
  ],
  legal: {
    country: 'US',
    values: {
      seller: 'Restpost Trading Co.',
      legalForm: 'Corporation',
      registeredIn: 'Pennsylvania',
      address: '70 Tilden Ridge Drive\nHamburg, PA 19526',
      email: 'hello@restpost.example',
      phone: '+1 610 555 0170',
    },
  },
}
