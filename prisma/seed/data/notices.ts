import type { NoticeSeed } from './types'

export const notices: readonly NoticeSeed[] = [
  {
    source: 'mall',
    daysAgo: 1,
    titles: {
      en: 'Order by December 14 for delivery before the holidays',
      ja: '年末のお届けは12月14日までのご注文分',
      ko: '연말 전 배송은 12월 14일 주문분까지',
    },
    bodies: {
      en: 'Alaska and Hawaii: December 9. Pick-up stations: December 19.',
      ja: 'アラスカ・ハワイは12月9日まで、受け取りステーションは12月19日まで承ります。',
      ko: '알래스카와 하와이는 12월 9일, 픽업 스테이션은 12월 19일까지입니다.',
    },
  },
  {
    source: 'region',
    region: 'US-ME',
    daysAgo: 2,
    titles: {
      en: 'Snow in Aroostook County: parcels a day late',
      ja: 'アルーストゥック郡は雪のため、お届けが1日遅れます',
      ko: '아루스툭 카운티 폭설: 배송이 하루 늦어집니다',
    },
    bodies: {
      en: 'Shops have been told; your order page shows the new day.',
      ja: '各店には連絡済みです。新しいお届け日は注文ページでご確認ください。',
      ko: '각 매장에 안내했습니다. 새 배송일은 주문 페이지에서 확인하실 수 있습니다.',
    },
  },
  {
    source: 'shop',
    shop: 'marram',
    daysAgo: 4,
    titles: {
      en: 'Kiln opening, Saturday 28 November, 10 to 4',
      ja: '11月28日(土)10時から16時、窯開き',
      ko: '11월 28일(토) 10시~16시, 가마 여는 날',
    },
    bodies: {
      en: 'Sixty-two pots from a three-day wood firing. Coffee is on us.',
      ja: '三日間の薪窯から62点。コーヒーをご用意してお待ちしています。',
      ko: '사흘 동안 장작으로 구운 62점을 선보입니다. 커피는 저희가 대접합니다.',
    },
  },
  {
    source: 'shop',
    shop: 'minazuki',
    daysAgo: 5,
    titles: {
      en: 'Chestnut season ends on December 5',
      ja: '栗きんとんは12月5日まで',
      ko: '밤 킨톤은 12월 5일까지',
    },
    bodies: {
      en: 'The last Nakatsugawa chestnuts have arrived. Nothing is added but sugar.',
      ja: '中津川の新栗が、最後の便で届きました。砂糖のほかは何も足しません。',
      ko: '나카쓰가와의 햇밤이 마지막 편으로 도착했습니다. 설탕 말고는 아무것도 넣지 않습니다.',
    },
  },
  {
    source: 'mall',
    daysAgo: 8,
    titles: {
      en: '41 new pick-up stations in New England',
      ja: 'ニューイングランドに受け取りステーション41か所を新設',
      ko: '뉴잉글랜드에 픽업 스테이션 41곳 신설',
    },
    bodies: {
      en: 'Show the QR on your member card; pay there if you like.',
      ja: '会員カードのQRを見せるだけ。その場でのお支払いもできます。',
      ko: '회원 카드의 QR을 보여 주세요. 그 자리에서 결제하셔도 됩니다.',
    },
  },
  {
    source: 'shop',
    shop: 'hallorans',
    daysAgo: 11,
    titles: {
      en: 'Order before 11 and we bring it this afternoon',
      ja: '11時までのご注文は当日午後にお届け',
      ko: '11시 전 주문은 당일 오후에 배달합니다',
    },
    bodies: {
      en: 'Portland peninsula and South Portland, Monday to Saturday.',
      ja: 'ポートランド半島とサウスポートランド、月曜から土曜まで。',
      ko: '포틀랜드 반도와 사우스포틀랜드, 월요일부터 토요일까지.',
    },
  },
  {
    source: 'region',
    region: 'US-CA',
    daysAgo: 15,
    titles: {
      en: 'Evening delivery in San Francisco until 9 pm',
      ja: 'サンフランシスコ市内の夜間配達は21時まで',
      ko: '샌프란시스코 저녁 배달은 밤 9시까지',
    },
    bodies: {
      en: 'Choose the evening at checkout; there is no extra charge in November.',
      ja: 'ご注文手続きで夜間をお選びください。11月中は追加料金をいただきません。',
      ko: '결제 단계에서 저녁을 고르세요. 11월에는 추가 요금이 없습니다.',
    },
  },
]
