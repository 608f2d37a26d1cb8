import type { DesignSeed } from '../types'

export const design: DesignSeed = {
  template: 'noren',
  temper: 'noren',
  palette: 'autumn',
  fonts: 'mincho',
  subtitle: { en: 'Minazuki-do, Kyoto sweets', ja: '京都の菓子', ko: '미나즈키도, 교토 과자' },
  season: true,
  notices: [
    {
      en: 'Chestnut kinton until December 5. Year-end gifts ordered by December 20 arrive this year.',
      ja: '栗きんとんは12月5日まで。御歳暮は12月20日ご注文分まで年内にお届けします。',
      ko: '밤 킨톤은 12월 5일까지. 연말 선물은 12월 20일 주문분까지 올해 안에 도착합니다.',
    },
  ],
  headline: {
    en: 'One chestnut, on a frosty morning.',
    ja: '霜ふる朝に、栗をひとつ。',
    ko: '서리 내린 아침, 밤 한 톨.',
  },
  intro: {
    en: 'The last new chestnuts have come from Nakatsugawa. Nothing is added but sugar.',
    ja: '中津川の新栗が、最後の便で届きました。砂糖のほかは、何も足しません。',
    ko: '나카쓰가와의 햇밤이 마지막 편으로 도착했습니다. 설탕 말고는 아무것도 넣지 않습니다.',
  },
  heroLink: {
    label: { en: 'See the kinton', ja: '栗きんとんを見る', ko: '밤 킨톤 보기' },
    target: '/products/kuri-kinton',
  },
  heroScene: 'sweets',
  tilesTitle: { en: 'Choose by the day', ja: '贈る日から選ぶ', ko: '선물하는 날로 고르기' },
  tilesUnder: 'gifts',
  news: [
    {
      daysAgo: 2,
      headline: {
        en: 'Year-end gifts ordered by December 20 arrive this year.',
        ja: 'お歳暮は十二月二十日ご注文分まで、年内にお届けします。',
        ko: '연말 선물은 12월 20일 주문분까지 올해 안에 보내 드립니다.',
      },
      target: '/categories/gifts',
    },
    {
      daysAgo: 5,
      headline: {
        en: 'In December we stay open on Wednesdays.',
        ja: '水曜の定休を、十二月のあいだはお休みしません。',
        ko: '12월 동안은 수요일에도 문을 엽니다.',
      },
    },
    {
      daysAgo: 11,
      headline: {
        en: 'The senbei are of the new rice now.',
        ja: '新米のせんべいに替わりました。',
        ko: '센베이가 햅쌀로 바뀌었습니다.',
      },
      target: '/products/shoyu-senbei',
    },
  ],
  gridTitle: { en: 'Sweets of now', ja: 'いまの菓子', ko: '지금의 과자' },
  gridSource: 'newest',
  storyTitle: {
    en: 'We began by selling ice that was not ice',
    ja: '昭和七年、氷室の氷を売る店でした。',
    ko: '쇼와 7년, 얼음 곳간의 얼음을 팔던 가게였습니다',
  },
  storyText: {
    en: 'In place of ice that would not last the summer we cut triangles of rice jelly. Kazusa Mizuno, the fourth of us, cooks the beans at four in the morning on Post Street. The beans come from Tamba, the yuzu from Orosi.',
    ja: '夏を越せない氷のかわりに、三角の菓子を切ったのが始まりです。いまは四代目の水野和沙が、ポスト通りで朝四時に餡を炊いています。豆は丹波、柚子はカリフォルニアのオロシから。',
    ko: '여름을 나지 못하는 얼음 대신 세모난 과자를 자른 것이 시작이었습니다. 지금은 4대째 미즈노 가즈사가 포스트 스트리트에서 새벽 네 시에 팥을 쑵니다. 팥은 단바, 유자는 캘리포니아 오로시에서 옵니다.',
  },
  storyScene: 'tray',
  visitText: {
    en: 'Fresh sweets can be set aside until the morning of the day. Two minutes from the Peace Pagoda.',
    ja: '生菓子のお取り置きは当日の朝まで。ピースパゴダから歩いて二分です。',
    ko: '생과자는 당일 아침까지 맡아 둡니다. 평화의 탑에서 걸어서 2분입니다.',
  },
  sketch: {
    main: 'Post Street',
    side: 'Buchanan Mall',
    upper: 'Sutter Street',
    landmark: 'Peace Pagoda',
    park: 'Peace Plaza',
  },
  questions: [
    {
      question: {
        en: 'Do you write a noshi slip?',
        ja: 'のしはかけてもらえますか。',
        ko: '노시(선물 띠지)를 해 주나요?',
      },
      answer: {
        en: 'Yes, with a name, outside or inside the paper, at no charge.',
        ja: 'はい。お名前入り、外のし・内のし、いずれも無料で承ります。',
        ko: '네. 이름을 넣어 겉이나 속에, 무료로 해 드립니다.',
      },
    },
    {
      question: { en: 'How long do they keep?', ja: '日持ちは。', ko: '얼마나 두고 먹을 수 있나요?' },
      answer: {
        en: 'Each sweet says so beside its price. Fresh ones the same day, yokan two months.',
        ja: 'それぞれ値段の横に書いています。生菓子は当日、羊羹は二か月です。',
        ko: '과자마다 가격 옆에 적어 두었습니다. 생과자는 당일, 양갱은 두 달입니다.',
      },
    },
  ],
}
