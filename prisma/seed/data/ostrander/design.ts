import type { DesignSeed } from '../types'

export const design: DesignSeed = {
  template: 'atelier',
  temper: 'atelier',
  palette: 'mist',
  fonts: 'fraunces-fine',
  notices: [
    {
      en: 'The order book for January has four places left.',
      ja: '1月の注文帳は残り四枠です。',
      ko: '1월 주문장에 네 자리가 남았습니다.',
    },
  ],
  headline: { en: 'Five bags. One pair of hands.', ja: '五つの鞄。ひとりの手。', ko: '다섯 개의 가방. 한 사람의 손.' },
  intro: {
    en: 'Lotte Ostrander cuts, stitches and burnishes every bag herself, in a front room on Warren Street. About sixty a year.',
    ja: 'ロッテ・オストランダーが、ウォーレン通りの表の部屋で、裁ち、縫い、磨きます。年に六十ほど。',
    ko: '로테 오스트랜더가 워런 스트리트의 앞방에서 직접 재단하고 꿰매고 광을 냅니다. 한 해에 예순 개쯤입니다.',
  },
  heroLink: { label: { en: 'See the bags', ja: '鞄を見る', ko: '가방 보기' }, target: '#goods' },
  heroScene: 'leather',
  gridTitle: { en: '', ja: '', ko: '' },
  gridSource: 'newest',
  storyTitle: { en: 'One thread, two needles', ja: '一本の糸、二本の針', ko: '실 하나, 바늘 둘' },
  storyText: {
    en: 'A machine locks two threads around each other. If one breaks, both go. I pass one thread with two needles. Cut it anywhere and the rest stays.\n\nLotte Ostrander, at the bench since 1998',
    ja: 'ミシンは二本の糸をからませます。一本切れれば、どちらもほどける。わたしは一本の糸を二本の針で通します。どこを切っても、残りはそのまま。\n\nロッテ・オストランダー、1998年から仕事台に',
    ko: '재봉틀은 두 실을 서로 얽습니다. 하나가 끊어지면 둘 다 풀리지요. 저는 한 가닥을 두 바늘로 꿰맵니다. 어디를 잘라도 나머지는 그대로입니다.\n\n로테 오스트랜더, 1998년부터 작업대에서',
  },
  storyScene: 'bench',
  visitText: {
    en: 'All of them are on the table in the front room. Bring what you carry; we will see what fits.',
    ja: 'どれも表の部屋の台に並んでいます。いつもの荷物をお持ちください。合うものを見つけましょう。',
    ko: '모두 앞방 탁자 위에 있습니다. 늘 들고 다니는 것을 가져오세요. 맞는 것을 함께 찾아봅시다.',
  },
  sketch: {
    main: 'Warren Street',
    side: 'Third Street',
    upper: 'Prospect Avenue',
    landmark: 'Depot',
    park: 'Seventh Street Park',
  },
  questions: [
    {
      question: { en: 'Which leather?', ja: 'どんな革ですか。', ko: '어떤 가죽인가요?' },
      answer: {
        en: 'Cattle hide, tanned six weeks in oak bark in Curwensville, Pennsylvania. It starts pale and ends the color of your life.',
        ja: 'ペンシルベニア州カーウェンズビルで、樫の樹皮に六週間。はじめは淡く、やがて持ち主の色になります。',
        ko: '펜실베이니아 커웬스빌에서 참나무 껍질로 6주 무두질한 소가죽입니다. 처음엔 옅고, 끝에는 당신 삶의 색이 됩니다.',
      },
    },
    {
      question: { en: 'And if something breaks?', ja: '壊れたら。', ko: '망가지면요?' },
      answer: {
        en: 'Bring it or send it. Stitching is repaired free for as long as I can hold an awl.',
        ja: 'お持ちいただくか、お送りください。縫い目は、錐を握れるあいだ無料で直します。',
        ko: '가져오시거나 보내 주세요. 송곳을 쥘 수 있는 한 바느질은 무료로 고쳐 드립니다.',
      },
    },
    {
      question: { en: 'May I return it?', ja: '返品はできますか。', ko: '반품할 수 있나요?' },
      answer: {
        en: 'Within 30 days, unless your initials are in it.',
        ja: '30日以内なら。イニシャルが入っていなければ。',
        ko: '30일 안이라면 됩니다. 이니셜을 새긴 것은 제외합니다.',
      },
    },
  ],
}
