import type { PagesSeed } from '../pages'

export const pages: PagesSeed = {
  footer: [
    { kind: 'policy', value: 'delivery' },
    { kind: 'policy', value: 'returns' },
    { kind: 'page', value: 'standing-orders' },
  ],
  policies: {
    delivery: {
      titles: { en: 'Delivery areas', ja: '配達地域' },
      bodies: {
        en: '<p>Order by eleven and the van comes this afternoon.</p><ul><li><strong>Maine:</strong> $5.90, free from $45. The van goes as far as Freeport and Old Orchard; beyond that a courier takes the box overnight.</li><li><strong>New England:</strong> chilled box, $12.90 up to 5 kg and $18.90 up to 12 kg, free from $120, one to two days.</li><li><strong>Anywhere else in the United States:</strong> cupboard goods alone, $14.50.</li></ul><p>You can also collect from the counter, for nothing. If you are not in, tell us a dry step. We do not leave milk in the sun.</p>',
        ja: '<p>11時までのご注文は、その日の午後にお届けします。</p><ul><li>メイン州：$5.90、$45以上で無料。</li><li>ニューイングランド：冷蔵便$12.90〜$18.90、$120以上で無料。1〜2日。</li><li>そのほか米国内：常温の食料品のみ、$14.50。</li></ul><p>店頭でのお受け取りは無料です。</p>',
      },
    },
    returns: {
      titles: { en: 'Deposits and returns' },
      bodies: {
        en: '<p>If a pear is wrong, tell Bernie. There is no form. Ring before the next delivery, or write to <a href="mailto:shop@hallorans.example">shop@hallorans.example</a> with a photograph, and the money is back the same day or the next pear is free.</p><h2>Deposits</h2><p>Milk bottles carry $1 and wooden trays $3. Give them to the driver or put them on the counter, rinsed; the deposit comes off your next basket.</p><h2>What we cannot take back</h2><p>Food that has left our hands cannot be sold again, so please do not send it back. Tell us instead.</p>',
      },
    },
    privacy: {
      titles: { en: 'Privacy' },
      bodies: {
        en: '<p>Your name, address and basket are in the book and on the label. The driver sees them; nobody else needs to. Orders are kept for the years the tax office asks for.</p><p>Letters come on Fridays if you asked for them, and stop when you say so: every one has a link. Visits are counted by the mall without cookies.</p><p>Ask Bernie what is written about you and she will read it out: <a href="mailto:shop@hallorans.example">shop@hallorans.example</a>.</p>',
      },
    },
  },
  pages: [
    {
      handle: 'standing-orders',
      titles: { en: 'Standing orders', ja: '定期のご注文' },
      bodies: {
        en: '<p>About forty houses on the hill get the same box every week. It saves you the thinking and us the waste, so it costs seven percent less.</p><h2>How it goes</h2><ol><li>Tell us what your house eats: two adults and a rabbit, no turnips.</li><li>On Wednesday evening you get a mail with what is in the box. Change it by Thursday noon, or leave it.</li><li>The van comes on Friday between two and six.</li></ol><p>Going away? Write one line to <a href="mailto:shop@hallorans.example">shop@hallorans.example</a>. There is no term and no fee for stopping.</p>',
        ja: '<p>丘の上の四十軒ほどに、毎週同じ箱をお届けしています。無駄が減るので7パーセントお安くなります。水曜の夕方に中身をお知らせし、木曜の正午まで変更できます。お届けは金曜の14時から18時です。</p>',
      },
    },
  ],
  notices: [
    {
      handle: 'thanksgiving-orders',
      daysAgo: 2,
      pinned: true,
      forDays: 9,
      titles: { en: 'Thanksgiving boxes: order by Monday noon', ja: '感謝祭の箱は月曜正午まで' },
      bodies: {
        en: '<p>Squash, cranberries from Columbia Falls, celery, sage, cream, and the small potatoes nobody has to peel. The van goes twice on Wednesday, at noon and at four. Thursday we are shut.</p>',
        ja: '<p>かぼちゃ、クランベリー、セロリ、セージ、クリーム。水曜は12時と16時の二便です。木曜は休みます。</p>',
      },
    },
    {
      handle: 'new-growers',
      daysAgo: 15,
      titles: { en: 'Leeks from a new grower in Bowdoinham' },
      bodies: {
        en: '<p>Thea and Sam Ouellette took over the bottom field at Merrymeeting in spring. Their leeks are white for a hand’s length and come in with the mud still on. We wash them; you need only slice.</p>',
      },
    },
  ],
  legal: {
    country: 'US',
    values: {
      seller: 'Halloran & Daughter, Inc.',
      legalForm: 'Corporation',
      registeredIn: 'Maine',
      address: '118 Congress Street\nPortland, ME 04101',
      email: 'shop@hallorans.example',
      phone: '+1 207 555 0144',
      licence: 'Retail food establishment licence, City of Portland',
    },
  },
}
