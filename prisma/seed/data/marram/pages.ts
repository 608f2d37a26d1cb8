import type { PagesSeed } from '../pages'

export const pages: PagesSeed = {
  onHome: true,
  footer: [
    { kind: 'policy', value: 'delivery' },
    { kind: 'policy', value: 'returns' },
    { kind: 'page', value: 'care-of-ash-glazes' },
  ],
  policies: {
    delivery: {
      titles: { en: 'Delivery and breakages', ja: 'お届けと破損について', ko: '배송과 파손' },
      bodies: {
        en: '<p>We pack on Thursdays and Fridays. Each pot is wrapped in raw wool from a flock in Limington and then in paper; you can burn the paper and keep the wool.</p><h2>What it costs</h2><ul><li>New England: $9.80, free from $150, two to three days.</li><li>Elsewhere in the United States: $12.40 to $24.50 by weight, free from $200, three to six days.</li><li>Second day: $34.</li></ul><h2>If something arrives broken</h2><p>It happens to about one parcel in two hundred. Send a photograph to <a href="mailto:quay@marram.example">quay@marram.example</a> within a week and keep the pieces until we have answered. We send another pot if we have one like it, and the money if we have not. You never pay for a breakage, and you need not send shards back.</p>',
        ja: '<p>発送は木曜と金曜です。器は一点ずつ、リミントンの牧場の原毛で包み、その上から紙で包みます。紙は燃やせますし、羊毛はお使いいただけます。</p><h2>送料</h2><ul><li>ニューイングランド：$9.80、$150以上で無料。2〜3日でお届けします。</li><li>そのほかの米国内：重さにより$12.40〜$24.50、$200以上で無料。3〜6日でお届けします。</li><li>翌々日着：$34</li></ul><h2>割れて届いたら</h2><p>およそ二百個に一個の割合で起こります。一週間以内に写真を<a href="mailto:quay@marram.example">quay@marram.example</a>までお送りください。同じような器があれば代わりをお送りし、なければご返金します。破損の費用をご負担いただくことはありません。</p>',
        ko: '<p>목요일과 금요일에 포장합니다. 그릇은 하나씩 리밍턴 목장의 양털로 싼 뒤 종이로 다시 쌉니다.</p><h2>배송비</h2><ul><li>뉴잉글랜드: $9.80, $150 이상 무료, 2~3일.</li><li>미국 내 그 밖의 지역: 무게에 따라 $12.40~$24.50, $200 이상 무료, 3~6일.</li><li>이틀 배송: $34.</li></ul><h2>깨져서 도착했다면</h2><p>이백 개에 하나쯤 일어나는 일입니다. 일주일 안에 사진을 <a href="mailto:quay@marram.example">quay@marram.example</a>으로 보내 주세요. 비슷한 그릇이 있으면 다시 보내 드리고, 없으면 환불해 드립니다.</p>',
      },
    },
    returns: {
      titles: { en: 'Returns', ja: '返品について', ko: '반품' },
      bodies: {
        en: '<p>A pot looks different on your own table. If it is wrong there, send it back within thirty days, unused, in the wool it came in.</p><p>Write to <a href="mailto:quay@marram.example">quay@marram.example</a> first; we send a label. The label is $9.80, taken from what we pay back. If we made the mistake, it is free. The money goes back the way it came, within five days of the parcel’s arrival at the quay.</p><p>Pots made to order and kiln seconds are yours once you have chosen them, unless they arrive otherwise than described.</p>',
        ja: '<p>器は、置く場所で表情が変わります。しっくりこなければ、三十日以内に、未使用のまま、届いた羊毛に包んでお送りください。</p><p>先に<a href="mailto:quay@marram.example">quay@marram.example</a>までご連絡いただければ、返送用ラベルをお送りします。ラベル代$9.80はご返金額から差し引きます。当方の間違いであれば無料です。到着後五日以内に、お支払いと同じ方法でご返金します。</p>',
      },
    },
    privacy: {
      titles: { en: 'Privacy', ja: '個人情報の取り扱い' },
      bodies: {
        en: '<p>Marram is two people. We see your name, address and what you ordered, because one of us writes the label. The carrier sees the label. Nobody else does.</p><h2>What is kept</h2><p>Orders are kept for seven years, because the State of Maine asks for it. If you join the list for letters, we keep your address until you leave it; every letter has a link for that.</p><h2>Visits</h2><p>The mall counts visits to this shop without cookies and without services of others. We see numbers, not people.</p><p>To know what we have of you, or to have it erased, write to <a href="mailto:quay@marram.example">quay@marram.example</a>.</p>',
      },
    },
  },
  pages: [
    {
      handle: 'care-of-ash-glazes',
      titles: { en: 'Care of ash glazes', ja: '灰釉のお手入れ', ko: '재유 그릇 관리하기' },
      bodies: {
        en: '<p>Ash glaze is glass, and glass remembers. Three habits keep a pot for a lifetime.</p><h2>Warm it before you fill it</h2><p>Never pour boiling water into a cold pot. Swill it with warm water first. The clay and the glass grow at different speeds.</p><h2>Wash it by hand</h2><p>The dishwasher will not break it, but the salt in the tablets dulls the green where it is thick. Warm water, a soft brush, no scouring powder. Tea stains come out with baking soda and an hour of patience.</p><h2>Let the foot dry</h2><p>The foot has no glaze and drinks a little. Stand the pot upside down overnight before it goes back into the cupboard, or it may mark the wood.</p><h2>Crackle</h2><p>Fine lines appear over the years where the glaze is thick. That is the glass settling on the clay. It does not leak, and we think it is the best part.</p>',
        ja: '<p>灰釉はガラスです。三つの習慣で、一生使えます。</p><h2>注ぐ前に温める</h2><p>冷たい器に熱湯を注がないでください。ぬるま湯で一度すすぎます。土とガラスは、伸びる速さが違うからです。</p><h2>手で洗う</h2><p>食洗機で割れることはありませんが、洗剤の塩で、厚く溜まった緑がくもります。ぬるま湯とやわらかいブラシで十分です。茶渋は重曹に一時間つけると落ちます。</p><h2>高台を乾かす</h2><p>高台には釉薬がなく、少し水を吸います。一晩伏せて乾かしてからしまってください。</p><h2>貫入</h2><p>釉薬の厚いところに、年月とともに細かい線が入ります。ガラスが土になじむ音です。漏れることはありません。</p>',
        ko: '<p>재유는 유리입니다. 세 가지 습관이면 평생 쓸 수 있습니다.</p><h2>붓기 전에 데우기</h2><p>차가운 그릇에 끓는 물을 바로 붓지 마세요. 먼저 미지근한 물로 헹굽니다.</p><h2>손으로 씻기</h2><p>식기세척기 세제의 소금이 두꺼운 초록빛을 흐리게 합니다. 미지근한 물과 부드러운 솔이면 충분합니다.</p><h2>굽 말리기</h2><p>굽에는 유약이 없어 물을 조금 머금습니다. 하룻밤 엎어 말린 뒤 넣어 두세요.</p>',
      },
    },
    {
      handle: 'the-kiln',
      titles: { en: 'The kiln and its wood', ja: '窯と薪' },
      bodies: {
        en: '<p>The kiln stands behind the net loft, eleven feet long, built by hand in 2014 from bricks of the old cannery. It holds 160 pots and burns two tons of wood: slab pine for heat, oak for the long middle, and apple prunings at the end for the green.</p><p>It is lit about six times a year, for three days each. Somebody feeds it every four minutes. On the third night the flame comes out of the chimney blue, and we shut the door and sleep.</p><p>You may come and feed it. Firing weekends are announced under News; bring leather shoes.</p>',
      },
    },
  ],
  notices: [
    {
      handle: 'kiln-opening',
      daysAgo: 4,
      pinned: true,
      forDays: 12,
      titles: {
        en: 'Kiln opening, Saturday, 10 to 4',
        ja: '土曜10時から16時、窯開き',
        ko: '토요일 10시~16시, 가마 여는 날',
      },
      bodies: {
        en: '<p>Sixty-two pots from a three-day wood firing, still warm where they stood deepest. Coffee is on us. The first hour belongs to those who come on foot or by boat: the quay has room for nine cars.</p>',
        ja: '<p>三日間の薪窯から62点。奥に置いた器は、まだ少し温かいはずです。コーヒーをご用意してお待ちしています。</p>',
        ko: '<p>사흘 동안 장작으로 구운 62점을 선보입니다. 커피는 저희가 대접합니다.</p>',
      },
    },
    {
      handle: 'moon-jars-again',
      daysAgo: 19,
      titles: { en: 'Moon jars again, four of them', ja: '満月壺、四点' },
      bodies: {
        en: '<p>Two halves thrown apart and joined while the clay is still soft: about half of them survive. Four did this time. They are numbered 211 to 214, and 214 is in the shop.</p>',
        ja: '<p>二つに挽いた半球を、土がやわらかいうちに継ぎます。残るのは半分ほど。今回は四点が残りました。</p>',
      },
    },
    {
      handle: 'winter-hours',
      daysAgo: 33,
      titles: { en: 'Winter hours at the net loft' },
      bodies: {
        en: '<p>From November to March the loft is open Thursday to Saturday from ten to five, and Sunday from eleven to four. On the other days there is smoke but nobody at the door.</p>',
      },
    },
  ],
  legal: {
    country: 'US',
    values: {
      seller: 'Marram Pottery LLC',
      legalForm: 'Limited liability company; members Jonah Pryke and Ida Lowe',
      registeredIn: 'Maine',
      address: 'The Net Loft, 14 Harbor Road\nWells, ME 04090',
      email: 'quay@marram.example',
      phone: '+1 207 555 0117',
    },
  },
}
