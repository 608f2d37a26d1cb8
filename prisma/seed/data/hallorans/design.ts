import type { DesignSeed } from '../types'

export const design: DesignSeed = {
  template: 'counter',
  temper: 'counter',
  palette: 'market',
  fonts: 'sofia',
  subtitle: {
    en: 'Fruit, veg and dairy, Munjoy Hill since 1961',
    ja: '果物・野菜・乳製品、マンジョイヒルで1961年から',
    ko: '과일·채소·유제품, 1961년부터 먼조이 힐에서',
  },
  notices: [
    {
      en: 'Order before 11 for this afternoon',
      ja: '11時までのご注文は本日午後にお届け',
      ko: '11시 전 주문은 오늘 오후 배달',
    },
    {
      en: 'Free delivery in Portland from $45',
      ja: 'ポートランド市内は$45から送料無料',
      ko: '포틀랜드 $45 이상 무료 배달',
    },
    { en: 'Shop open today until 7 pm', ja: '店は本日19時まで', ko: '오늘 매장은 저녁 7시까지' },
  ],
  headline: {
    en: 'In from the market at six this morning',
    ja: 'けさ六時、市場から',
    ko: '오늘 아침 여섯 시, 시장에서',
  },
  intro: {
    en: 'Bowdoinham carrots with the earth still on, and the last tunnel strawberries of the year.',
    ja: 'ボウディナムの土つきにんじんと、ことし最後のハウスいちご。',
    ko: '흙 묻은 보디넘 당근과 올해 마지막 하우스 딸기.',
  },
  heroLink: { label: { en: 'To the vegetables', ja: '野菜を見る', ko: '채소 보기' }, target: '#aisles' },
  heroScene: 'market',
  gridTitle: { en: 'This week’s tickets', ja: '今週の値札', ko: '이번 주 특가' },
  gridSource: 'sale',
  storyTitle: { en: 'We also answer the phone', ja: '電話でも承ります', ko: '전화 주문도 받습니다' },
  storyText: {
    en: 'Ring +1 207 555 0144 before eleven and Bernie will write your order in the book. She will tell you if the pears are ready. Pay at the door, by card or cash.',
    ja: '11時までに +1 207 555 0144 へ。バーニーが帳面に書きとめ、洋梨の食べごろも教えてくれます。お支払いは玄関先で、カードでも現金でも。',
    ko: '11시 전에 +1 207 555 0144로 전화하시면 버니가 장부에 적어 둡니다. 배가 익었는지도 알려 드려요. 결제는 문 앞에서 카드나 현금으로 하시면 됩니다.',
  },
  storyScene: 'front',
  visitText: {
    en: 'Collect from the counter one hour after ordering, no charge.',
    ja: 'ご注文の1時間後から、店頭で無料で受け取れます。',
    ko: '주문 한 시간 뒤부터 매장에서 무료로 찾아가실 수 있습니다.',
  },
  sketch: {
    main: 'Congress Street',
    side: 'Howard Street',
    upper: 'Cumberland Avenue',
    landmark: 'Observatory',
    park: 'Eastern Prom',
  },
  questions: [
    {
      question: { en: 'Weighed goods', ja: '量り売り', ko: '무게로 파는 물건' },
      answer: {
        en: 'You pay for what the scales say. If the bag is lighter, we refund the difference the same day.',
        ja: 'お代ははかりの目盛りどおり。軽かったときは、その日のうちに差額をお返しします。',
        ko: '저울에 나온 만큼만 내시면 됩니다. 가벼우면 그날 바로 차액을 돌려 드립니다.',
      },
    },
    {
      question: { en: 'Not ripe enough?', ja: 'まだ熟していないときは', ko: '덜 익었다면?' },
      answer: {
        en: 'Tell us within two days and we bring another with your next order.',
        ja: '2日以内にお知らせください。次のお届けで替わりをお持ちします。',
        ko: '이틀 안에 알려 주세요. 다음 주문 때 다른 것을 가져다 드립니다.',
      },
    },
    {
      question: { en: 'Boxes and bottles', ja: '箱とびん', ko: '상자와 병' },
      answer: {
        en: 'Leave them out on delivery day. Deposits go straight back to you.',
        ja: 'お届けの日に玄関先へ。預かり金はすぐにお返しします。',
        ko: '배달 날 문 앞에 내놓으세요. 보증금은 바로 돌려 드립니다.',
      },
    },
  ],
}
