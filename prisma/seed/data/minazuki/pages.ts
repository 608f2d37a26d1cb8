import type { PagesSeed } from '../pages'

export const pages: PagesSeed = {
  footer: [
    { kind: 'policy', value: 'delivery' },
    { kind: 'page', value: 'noshi' },
    { kind: 'page', value: 'ingredients' },
  ],
  policies: {
    delivery: {
      titles: { ja: 'お届けと送料', en: 'Delivery and postage' },
      bodies: {
        ja: '<p>生菓子はつくったその日に冷蔵便でお出しします。お届けの日をお選びいただけます。</p><ul><li>店頭受け取り（ポスト通り）：無料</li><li>サンフランシスコ湾岸：冷蔵便$12、$80以上で無料。翌日着</li><li>米国内：冷蔵便$24、$150以上で無料。二日でお届け</li></ul><p>日もちは菓子ごとに記しています。お留守のときは管理人の方へお預けすることもできます。ご注文の備考にお書きください。</p>',
        en: '<p>Fresh sweets leave on the day they are made, chilled. You choose the day they arrive.</p><ul><li>Collect on Post Street: free</li><li>San Francisco Bay: chilled courier, $12, free from $80, the next day</li><li>United States: chilled, two days, $24, free from $150</li></ul><p>How long each sweet keeps stands beside it. If you will be out, tell us in the note who may take it in.</p>',
      },
    },
    returns: {
      titles: { ja: '返品・交換について', en: 'Returns and exchanges' },
      bodies: {
        ja: '<p>食品のため、お客様のご都合による返品はお受けできません。傷み、数違い、品違いがありましたら、お届けの翌日までに<a href="mailto:okashi@minazuki.example">okashi@minazuki.example</a>へ写真を添えてお知らせください。新しい品をお送りするか、ご返金いたします。送料は当店が負担します。</p>',
        en: '<p>Food cannot come back for a change of mind. If something arrived damaged, short or wrong, write to <a href="mailto:okashi@minazuki.example">okashi@minazuki.example</a> with a photograph by the day after it came. We send it anew or return the money, and pay the way.</p>',
      },
    },
    privacy: {
      titles: { ja: '個人情報のお取り扱い', en: 'Privacy' },
      bodies: {
        ja: '<p>お名前、ご住所、お電話番号、ご注文の内容は、菓子をお届けするために使います。お届け先の方の情報も同じです。配送会社のほかにお渡しすることはありません。</p><p>季節の便りは、お申し込みの方だけにお送りし、いつでもお止めになれます。お問い合わせ、訂正、消去のお申し出は<a href="mailto:okashi@minazuki.example">okashi@minazuki.example</a>まで。</p>',
        en: '<p>Your name, address, telephone number and order are used to bring you sweets, and so are those of the person you send them to. Nobody but the courier is given them. Letters of the season go to those who asked, and stop when they say so.</p>',
      },
    },
  },
  pages: [
    {
      handle: 'noshi',
      titles: { ja: 'のしの書き方', en: 'How to write a noshi', ko: '노시 쓰는 법' },
      bodies: {
        ja: '<p>のし紙の上段には贈る理由を、下段には贈る方のお名前を書きます。ご注文の際にお選びいただければ、当店で筆書きいたします。</p><h2>表書き</h2><table><thead><tr><th scope="col">贈るとき</th><th scope="col">表書き</th><th scope="col">水引</th></tr></thead><tbody><tr><th scope="row">お祝い</th><td>御祝、寿</td><td>紅白・蝶結び（結婚は結び切り）</td></tr><tr><th scope="row">お礼</th><td>御礼、謝儀</td><td>紅白・蝶結び</td></tr><tr><th scope="row">暮れのごあいさつ</th><td>御歳暮</td><td>紅白・蝶結び</td></tr><tr><th scope="row">お見舞い</th><td>御見舞</td><td>紅白・結び切り</td></tr><tr><th scope="row">ご法要</th><td>志、粗供養</td><td>黄白・結び切り</td></tr></tbody></table><h2>お名前</h2><p>姓だけでも、姓名でもかまいません。ご夫婦なら右に夫、左に妻の名を並べるのが習わしですが、お好きな順で承ります。三名までは連名に、四名からは「一同」とします。</p><h2>内のしと外のし</h2><p>宅配なら、紙が傷まない内のし（包装紙の内側）をおすすめします。手渡しなら外のしが、贈る心をすぐに伝えます。</p>',
        en: '<p>The upper half of the slip says why, the lower half who. Choose it with your order and we write it with a brush.</p><h2>Words and cords</h2><table><thead><tr><th scope="col">Occasion</th><th scope="col">Words</th><th scope="col">Cord</th></tr></thead><tbody><tr><th scope="row">Congratulations</th><td>御祝 (on-iwai)</td><td>red and white, bow; for weddings a knot that does not open</td></tr><tr><th scope="row">Thanks</th><td>御礼 (on-rei)</td><td>red and white, bow</td></tr><tr><th scope="row">Year’s end</th><td>御歳暮 (o-seibo)</td><td>red and white, bow</td></tr><tr><th scope="row">Get well</th><td>御見舞 (o-mimai)</td><td>red and white, knot</td></tr><tr><th scope="row">Memorial</th><td>志 (kokorozashi)</td><td>yellow and white, knot</td></tr></tbody></table><h2>Inside or outside</h2><p>For a parcel we put the slip under the paper, where it stays clean. In your own hands it belongs on the outside.</p>',
        ko: '<p>노시 윗단에는 선물하는 이유를, 아랫단에는 보내는 분의 이름을 씁니다. 주문하실 때 고르시면 저희가 붓으로 써 드립니다. 택배로 보내실 때는 포장지 안쪽에, 직접 건네실 때는 바깥쪽에 붙이는 것이 좋습니다.</p>',
      },
    },
    {
      handle: 'ingredients',
      titles: { ja: '原材料とアレルギー', en: 'Ingredients and allergens' },
      bodies: {
        ja: '<p>餡は小豆、砂糖、塩だけで炊きます。香料と保存料は使いません。</p><ul><li><strong>小麦</strong>：どら焼き、焼き菓子</li><li><strong>卵</strong>：どら焼き、焼き菓子</li><li><strong>乳</strong>：使いません</li><li><strong>くるみ</strong>：山路</li></ul><p>同じ台で小麦、卵、くるみを扱います。ご心配な方は、ご注文の前にお電話ください。</p>',
        en: '<p>Our bean paste is azuki, sugar and salt. There is no flavoring and nothing to preserve it.</p><ul><li><strong>Wheat:</strong> dorayaki, baked sweets</li><li><strong>Egg:</strong> dorayaki, baked sweets</li><li><strong>Milk:</strong> none</li><li><strong>Walnut:</strong> Yamaji</li></ul><p>Wheat, egg and walnut are handled on the same table. If that matters to you, please ring before you order.</p>',
      },
    },
  ],
  notices: [
    {
      handle: 'kuri-kinton-until',
      daysAgo: 5,
      pinned: true,
      forDays: 15,
      titles: { ja: '栗きんとんは12月5日まで', en: 'Chestnut season ends on December 5', ko: '밤 킨톤은 12월 5일까지' },
      bodies: {
        ja: '<p>中津川の新栗が、最後の便で届きました。砂糖のほかは何も足しません。</p>',
        en: '<p>The last Nakatsugawa chestnuts have arrived. Nothing is added but sugar.</p>',
        ko: '<p>나카쓰가와의 햇밤이 마지막 편으로 도착했습니다. 설탕 말고는 아무것도 넣지 않습니다.</p>',
      },
    },
    {
      handle: 'oseibo',
      daysAgo: 11,
      titles: { ja: 'お歳暮を承ります', en: 'Year’s-end gifts: now taken' },
      bodies: {
        ja: '<p>12月10日までのご注文は、ご希望の日にお届けします。のし、一筆箋、風呂敷包みも承ります。何軒にもお送りの方は、お名前の一覧をお送りください。</p>',
        en: '<p>What is ordered by December 10 arrives on the day you choose, with noshi, a written card or a furoshiki if you like. For several addresses, send us the list.</p>',
      },
    },
    {
      handle: 'new-year-rest',
      daysAgo: 17,
      titles: { ja: '年末年始のお休み', en: 'Closed at New Year' },
      bodies: {
        ja: '<p>12月31日の正午から1月4日まで休みます。5日は花びら餅からはじめます。</p>',
        en: '<p>We rest from noon on December 31 until January 4. On the fifth we begin with hanabira-mochi.</p>',
      },
    },
  ],
  legal: {
    country: 'US',
    values: {
      seller: '水無月堂 Minazuki-do, Inc.',
      legalForm: 'Corporation; Kazusa Mizuno, president (水野和沙)',
      registeredIn: 'California',
      address: '1737 Post Street, Suite 12\nSan Francisco, CA 94115',
      email: 'okashi@minazuki.example',
      phone: '+1 415 555 0163',
      licence: 'Food facility permit, San Francisco Department of Public Health',
    },
  },
}
