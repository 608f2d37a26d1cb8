import type { PagesSeed } from '../pages'

export const pages: PagesSeed = {
  onHome: true,
  footer: [
    { kind: 'policy', value: 'terms' },
    { kind: 'policy', value: 'delivery' },
    { kind: 'page', value: 'conditions' },
  ],
  policies: {
    delivery: {
      titles: { en: 'Postage' },
      bodies: {
        en: '<p>Any number of books goes by media mail for $4.80, free from $90, four to eight days. Priority is $11.50 and takes two or three. Abroad: air mail, $26, one to two weeks.</p><p>Books are wrapped in tissue, card and brown paper, with the corners guarded. We have not had a bumped corner since 2019, and that one fell off a mule.</p>',
      },
    },
    returns: {
      titles: { en: 'Returns' },
      bodies: {
        en: '<p>If it is not as we wrote, send it back within thirty days and we return the price and both postages, without a sigh. If it is as we wrote and you have thought again, we return the price. Write first, so that we know to look for it: <a href="mailto:books@attlebury.example">books@attlebury.example</a>.</p>',
      },
    },
    privacy: {
      titles: { en: 'Privacy' },
      bodies: {
        en: '<p>What a person reads is nobody’s business. We keep what an order needs, for the years the law of Minnesota asks, and tell no one. The catalogue is posted to those who asked for it and stops when they say so.</p>',
      },
    },
    terms: {
      titles: { en: 'Terms' },
      bodies: {
        en: '<p>When you order a book here, you buy it from Attlebury Books, Stillwater. The contract is made when we write that it is wrapped; until then either of us may think again. Prices are in dollars; on books sent within Minnesota the tax is ours to pay.</p><p>A book is described by daylight and by hand. If we were wrong, the book may come back, and we pay the way. The law of Minnesota applies; what the law of your own country gives you as a buyer, you keep.</p>',
      },
    },
  },
  pages: [
    {
      handle: 'conditions',
      titles: { en: 'How we describe a book', ja: '本の状態の書き方' },
      bodies: {
        en: '<p>We say what is wrong first.</p><dl><dt>Fine</dt><dd>You could give it to your godmother.</dd><dt>Very good</dt><dd>She would not mind.</dd><dt>Good</dt><dd>Read, whole and honest.</dd><dt>Fair</dt><dd>All the words are there.</dd></dl><p><em>Foxed</em> is brown spots; <em>cocked</em> is a spine that leans; <em>else fine</em> means that the one thing we named is the only thing. A dust wrapper is described apart from its book, because they often part.</p>',
        ja: '<p>欠点を先に書きます。</p><dl><dt>Fine（極美）</dt><dd>贈りものにできる状態。</dd><dt>Very good（美）</dt><dd>わずかな使用感。</dd><dt>Good（良）</dt><dd>読まれた跡はあるが、欠けはない。</dd><dt>Fair（並）</dt><dd>文字はすべて揃っている。</dd></dl>',
      },
    },
  ],
  notices: [
    {
      handle: 'catalogue-112',
      daysAgo: 8,
      pinned: true,
      titles: { en: 'Catalogue 112 is out: rivers, bees and the north shore' },
      bodies: {
        en: '<p>One hundred and forty entries, most of them from two houses in Duluth. The printed catalogue is free with any order and $2 without; the list on this site is the same, and shorter by what has gone.</p>',
      },
    },
    {
      handle: 'buying-in-wisconsin',
      daysAgo: 21,
      titles: { en: 'We are buying in Wisconsin in the first week of December' },
      bodies: {
        en: '<p>Natural history, maps, and detective stories before 1960 in their wrappers. We come to the house, look at everything, and pay for what we take. Write a few lines and the town.</p>',
      },
    },
  ],
  legal: {
    country: 'US',
    values: {
      seller: 'Attlebury Books',
      legalForm: 'Sole proprietor: R. M. Attlebury',
      registeredIn: 'Minnesota',
      address: '221 Main Street South\nStillwater, MN 55082',
      email: 'books@attlebury.example',
      phone: '+1 651 555 0141',
    },
  },
}
