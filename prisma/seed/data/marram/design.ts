import type { DesignSeed } from '../types'

export const design: DesignSeed = {
  template: 'gallery',
  temper: 'gallery',
  palette: 'sea',
  fonts: 'familjen',
  notices: [
    {
      en: 'Kiln opening, Saturday 28 November, 10 to 4. Coffee is on us.',
      ja: '11月28日(土)10時から16時、窯開き。コーヒーをご用意します。',
      ko: '11월 28일(토) 10시~16시, 가마 여는 날. 커피를 대접합니다.',
    },
  ],
  headline: {
    en: 'Sixty-two pots came out of the kiln on Saturday.',
    ja: '土曜日、窯から六十二点が出ました。',
    ko: '토요일, 가마에서 예순두 점이 나왔습니다.',
  },
  intro: {
    en: 'A three-day wood firing, oak and apple prunings from York. The ash glazes ran further than we planned. We are glad they did.',
    ja: 'ヨークの樫と剪定したりんごの枝で三日間。灰釉は思ったより遠くまで流れました。それがよかったのです。',
    ko: '요크의 참나무와 가지치기한 사과나무로 사흘을 땠습니다. 재유가 생각보다 멀리 흘렀고, 그래서 더 좋습니다.',
  },
  heroLink: {
    label: { en: 'See the November firing', ja: '11月の窯を見る', ko: '11월 가마 보기' },
    target: '#goods',
  },
  heroScene: 'pottery',
  gridTitle: { en: 'From this firing', ja: '今回の窯から', ko: '이번 가마에서' },
  gridSource: 'newest',
  storyTitle: {
    en: 'Fired with wood, so never twice the same',
    ja: '薪で焼くので、同じものは二つとありません',
    ko: '장작으로 구워 같은 것이 둘도 없습니다',
  },
  storyText: {
    en: 'The kiln takes 160 pots and two tons of wood. Where the flame passes, ash settles and melts into glass: green where it is thick, straw where it is thin.\n\nWe sort every pot on the quay in daylight. About one in seven becomes hardcore for the path.',
    ja: '窯には160点のうつわと2トンの薪が入ります。炎の通り道に灰が積もって溶け、厚いところは緑、薄いところは藁色のガラスになります。\n\n一点ずつ岸壁の日の光の下で選り分けます。七つに一つは、小道の敷石になります。',
    ko: '가마에는 도자기 160점과 장작 2톤이 들어갑니다. 불길이 지나는 자리에 재가 내려앉아 유리가 됩니다. 두꺼운 곳은 초록, 얇은 곳은 짚빛입니다.\n\n한 점씩 부둣가 햇빛 아래에서 고릅니다. 일곱에 하나는 오솔길의 자갈이 됩니다.',
  },
  storyScene: 'kiln',
  visitText: {
    en: 'The loft is behind the quay, up the outside stairs. Ring the bell on other days; one of us is usually at the wheel.',
    ja: '岸壁の裏、外階段を上がったところです。ほかの日は呼び鈴を。たいてい誰かがろくろの前にいます。',
    ko: '부두 뒤편, 바깥 계단을 올라오시면 됩니다. 다른 날에는 초인종을 눌러 주세요. 대개 한 사람은 물레 앞에 있습니다.',
  },
  sketch: {
    main: 'Harbor Road',
    side: 'Net Loft Lane',
    upper: 'Lower Landing',
    landmark: 'Town dock',
    park: 'The Green',
  },
  questions: [
    {
      question: { en: 'Can it go in the dishwasher?', ja: '食洗機は使えますか。', ko: '식기세척기에 넣어도 되나요?' },
      answer: {
        en: 'Everything except the raw stoneware beakers. Those like warm water and a soft cloth.',
        ja: '無釉のビーカーのほかは、すべてお使いいただけます。ビーカーはぬるま湯とやわらかい布で。',
        ko: '무유 비커를 뺀 나머지는 모두 됩니다. 비커는 미지근한 물과 부드러운 천으로 닦아 주세요.',
      },
    },
    {
      question: { en: 'What if it arrives broken?', ja: '割れて届いたら。', ko: '깨져서 도착하면 어떻게 하나요?' },
      answer: {
        en: 'Send one photograph within a week. We replace it or pay you back, whichever you prefer.',
        ja: '一週間以内に写真を一枚お送りください。交換か返金、お好きなほうで。',
        ko: '일주일 안에 사진 한 장을 보내 주세요. 교환이든 환불이든 원하시는 대로 해 드립니다.',
      },
    },
    {
      question: { en: 'Do you make to order?', ja: '注文制作はしていますか。', ko: '주문 제작도 하나요?' },
      answer: {
        en: 'Dinner sets only, in spring. The list for 2027 opens in January.',
        ja: '春に、食器ひとそろいだけ。2027年分は1月に受け付けを始めます。',
        ko: '봄에 식기 세트만 받습니다. 2027년 접수는 1월에 시작합니다.',
      },
    },
  ],
}
