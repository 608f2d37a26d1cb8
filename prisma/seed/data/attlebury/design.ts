import type { DesignSeed } from '../types'

export const design: DesignSeed = {
  template: 'bookshelf',
  temper: 'bookshelf',
  palette: 'laid',
  fonts: 'garamond',
  subtitle: { en: 'Catalog 112', ja: '目録 第112号', ko: '목록 112호' },
  notices: [
    {
      en: 'A house in Bayport came in last week: 900 books on bees. We are still counting.',
      ja: '先週、ベイポートの一軒から蜂の本が900冊。まだ数えています。',
      ko: '지난주 베이포트의 한 집에서 벌에 관한 책 900권이 왔습니다. 아직 세는 중입니다.',
    },
  ],
  headline: {
    en: 'Two hundred books for the dark half of the year',
    ja: '日の短い半年に、二百冊',
    ko: '해 짧은 반년을 위한 이백 권',
  },
  intro: {
    en: 'Mostly read once, some never. Described by daylight, priced in pencil, and sent on the day you ask.',
    ja: 'たいていは一度読まれた本、なかには一度も。日の光で状態を書き、鉛筆で値をつけ、ご注文の日にお送りします。',
    ko: '대개 한 번 읽힌 책, 더러는 한 번도. 햇빛 아래서 상태를 적고 연필로 값을 매겨 주문하신 날 보냅니다.',
  },
  heroLink: {
    label: { en: 'Read it from the first page.', ja: '最初の頁から読む', ko: '첫 장부터 읽기' },
    target: '/products',
  },
  heroScene: 'books',
  gridTitle: { en: 'In the window', ja: '飾り窓から', ko: '진열창에서' },
  rows: 7,
  gridSource: 'newest',
  storyTitle: { en: 'How we describe a book', ja: '本の状態の書きかた', ko: '책의 상태를 적는 법' },
  storyText: {
    en: 'We say what is wrong first. Fine means you could give it to your godmother. Very good means she would not mind. Good means read, whole and honest. Fair means all the words are there.\n\nEvery book is in the room. If it is not as we wrote, send it back within thirty days and we return the price and both postages, without a sigh.',
    ja: 'まず欠点を書きます。「極美」は名付け親に贈れる本。「美」は気にされない本。「並」は読まれて、そろって、正直な本。「やや難」は言葉がすべてある本。\n\nどの本もこの部屋にあります。書いたとおりでなければ30日以内にお返しください。代金も往復の送料も、ため息なしでお返しします。',
    ko: '흠부터 적습니다. ‘최상’은 대모님께 드려도 좋은 책, ‘상’은 대모님이 괜찮다 하실 책, ‘중’은 읽혔으나 온전하고 정직한 책, ‘하’는 글자가 다 있는 책입니다.\n\n모든 책이 이 방에 있습니다. 적은 것과 다르면 30일 안에 돌려보내 주세요. 책값과 왕복 우송료를 한숨 없이 돌려 드립니다.',
  },
  storyScene: 'front',
  visitText: {
    en: '221 Main Street South. Mind the step; the cat is Boswell.',
    ja: 'メイン通り南221番地。段差にお気をつけて。猫の名はボズウェル。',
    ko: '메인 스트리트 사우스 221번지. 턱을 조심하세요. 고양이 이름은 보즈웰입니다.',
  },
  sketch: {
    main: 'Main Street',
    side: 'Nelson Street',
    upper: 'Second Street',
    landmark: 'Lift Bridge',
    park: 'Lowell Park',
  },
  questions: [
    {
      question: { en: 'Postage', ja: '送料', ko: '우송료' },
      answer: {
        en: '$4.80 in the United States for any number of books, nothing above $90. Abroad at cost.',
        ja: '国内は何冊でも4.80ドル、90ドルからは無料。国外は実費です。',
        ko: '미국 안은 몇 권이든 4.80달러, 90달러부터는 받지 않습니다. 해외는 실비입니다.',
      },
    },
    {
      question: { en: 'Wants', ja: '探書', ko: '찾는 책' },
      answer: {
        en: 'Tell us what you look for; we write when it comes. Two in three do, within a year.',
        ja: 'お探しの本をお知らせください。入ったらお便りします。三冊に二冊は一年以内に見つかります。',
        ko: '찾는 책을 알려 주세요. 들어오면 편지를 드립니다. 셋 중 둘은 일 년 안에 옵니다.',
      },
    },
    {
      question: { en: 'Selling to us', ja: '買い取り', ko: '책 팔기' },
      answer: {
        en: 'We come and look, within sixty miles, and pay on the day.',
        ja: '60マイル以内なら伺って拝見し、その日にお支払いします。',
        ko: '60마일 안이면 찾아가 보고 그날 값을 치릅니다.',
      },
    },
  ],
}
