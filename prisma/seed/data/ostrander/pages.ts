import type { PagesSeed } from '../pages'

export const pages: PagesSeed = {
  onHome: true,
  footer: [
    { kind: 'policy', value: 'delivery' },
    { kind: 'policy', value: 'returns' },
    { kind: 'page', value: 'repairs' },
  ],
  policies: {
    delivery: {
      titles: { en: 'Making and delivery', ja: '製作とお届け' },
      bodies: {
        en: '<p>A bag is begun when you order it. The date on its page is the day it leaves the bench, as near as one pair of hands can say. You hear from me when the hide is cut and when the last edge is burnished.</p><ul><li>United States: insured parcel, $18, free from $300, two to four days from the bench.</li><li>Japan and Korea: by air, insured, $52, five to eight days. Duty is asked for at your door.</li></ul><p>Small goods are on the shelf and leave within two working days.</p>',
        ja: '<p>鞄は、ご注文をいただいてから作り始めます。ページの日付は、仕事台を離れる日です。革を裁った日と、最後のコバを磨いた日に、お便りします。</p><ul><li>米国内：保険付き$18、$300以上で無料。</li><li>日本・韓国：航空便・保険付き$52、5〜8日。関税はお受け取りの際にかかります。</li></ul>',
      },
    },
    returns: {
      titles: { en: 'Returns and changes of mind' },
      bodies: {
        en: '<p>Until the hide is cut you may change or cancel anything; I write before I cut. A bag made to order with your initials is yours.</p><p>One without initials may come back within thirty days, unworn. Write to <a href="mailto:atelier@ostrander.example">atelier@ostrander.example</a>. I pay the way back within the United States and return the price within a week.</p>',
      },
    },
    privacy: {
      titles: { en: 'Privacy' },
      bodies: {
        en: '<p>I keep a bench book: your name, what was made, the hide and the thread, so that I can repair it in twenty years. It is paper and stays on Warren Street. The order itself is kept as long as the tax law of New York asks.</p><p>If you would rather not be in the book, say so: <a href="mailto:atelier@ostrander.example">atelier@ostrander.example</a>.</p>',
      },
    },
  },
  pages: [
    {
      handle: 'repairs',
      titles: { en: 'Repairs, for as long as I can hold an awl', ja: '修理について', ko: '수선' },
      bodies: {
        en: '<p>Saddle stitch can be opened and sewn again, so nearly everything can be mended.</p><ul><li><strong>Free, always:</strong> a seam that opens, a rivet that lets go, one cleaning and feeding a year.</li><li><strong>At the cost of the part:</strong> handles, buckles, a new lining.</li><li><strong>By estimate:</strong> corners worn through, a dog.</li></ul><p>Send it to 331 Warren Street with a note. It waits on the shelf behind me until its week comes, usually within a month.</p>',
        ja: '<p>手縫いの糸はほどいて縫い直せるので、たいていのものは直せます。</p><ul><li>ずっと無料：縫い目のほつれ、鋲の緩み、年に一度の手入れ。</li><li>部品代のみ：持ち手、尾錠、裏地。</li><li>お見積り：角の擦り切れ、犬。</li></ul>',
        ko: '<p>손바느질은 풀어서 다시 꿰맬 수 있어 거의 모든 것을 고칠 수 있습니다. 벌어진 솔기와 느슨해진 리벳은 언제나 무료입니다.</p>',
      },
    },
  ],
  notices: [
    {
      handle: 'book-open',
      daysAgo: 6,
      pinned: true,
      titles: { en: 'The book is open for February', ja: '二月の製作を承ります' },
      bodies: {
        en: '<p>Nine places, of which four are taken. What is ordered before the twentieth of December is begun in the first week of January.</p>',
        ja: '<p>九つの枠のうち、四つが埋まりました。12月20日までのご注文は、一月の第一週に始めます。</p>',
      },
    },
    {
      handle: 'oak-bark',
      daysAgo: 27,
      titles: { en: 'A year in the pit: the new oak bark hides are here' },
      bodies: {
        en: '<p>Six shoulders from Devon, fourteen months in oak bark. Pale as bread now; by next autumn they will be the color of a violin. The Warren and the Partition can be had in them.</p>',
      },
    },
  ],
  legal: {
    country: 'US',
    values: {
      seller: 'Lotte Ostrander',
      legalForm: 'Sole proprietor',
      registeredIn: 'Columbia County, New York',
      address: '331 Warren Street\nHudson, NY 12534',
      email: 'atelier@ostrander.example',
      phone: '+1 518 555 0131',
    },
  },
}
