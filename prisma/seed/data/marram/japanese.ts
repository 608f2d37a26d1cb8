import type { WordsSeed } from '../types'

/** Marram for readers of Japanese. */
export const japanese: WordsSeed = {
  categories: {
    mugs: 'マグカップ',
    bowls: '鉢・碗',
    plates: '皿',
    jugs: '水差し',
    teapots: '急須・ポット',
    vases: '花器',
    planters: '植木鉢',
    jars: '壺・蓋もの',
    light: 'あかり',
    seconds: '窯のはねもの',
  },
  choices: {
    Glaze: '釉薬',
    Size: '大きさ',
    Height: '高さ',
    Small: '小',
    Medium: '中',
    Large: '大',
    'Tin white': '錫白',
    'Sea glaze': '海鼠',
    Celadon: '青磁',
    Tenmoku: '天目',
    'Iron oxide': '鉄釉',
    'Ochre ash': '黄土灰釉',
    'Rose slip': '紅化粧',
    'Raw stoneware': '焼き締め',
    Charcoal: '炭化',
    Cobalt: '呉須',
    '2 quarts': '約1.9リットル',
    '3 quarts': '約2.8リットル',
    '5 inches': '13センチ',
    '7 inches': '18センチ',
    '8 inches': '20センチ',
    '9 inches': '23センチ',
    '10 inches': '25センチ',
    '11 inches': '28センチ',
  },
  products: {
    'moon-jar-no-214': {
      title: '月壺 第214番',
      descriptionHtml:
        '<p>二つの鉢を胴で継ぎ、ひとつに挽いた壺です。まん丸にはなりません。左のへこみは、ジョナが途中で気を変えたところです。</p><ul><li>炻器に木灰釉、高さ29センチ</li><li>一点もの</li><li>高台内に署名</li></ul>',
    },
    'tall-bottle': {
      title: '長首の瓶',
      descriptionHtml:
        '<p>高さ30センチの天目。日が当たるまでは黒く見えます。枝を一本、挿すための瓶です。</p><ul><li>高さ30センチ</li><li>鉄釉、口縁は茶色に発色</li></ul>',
    },
    'breakfast-bowl': {
      title: '朝の碗',
      descriptionHtml:
        '<p>オートミールにも、スープにも、鍵の置き場にも。洗うとき指が二本かかるように高台を削ってあります。</p><ul><li>径15センチ</li><li>灰色の炻器に海鼠釉</li><li>オーブンは200℃まで</li></ul>',
    },
    'morning-mug': {
      title: '朝のマグ',
      descriptionHtml:
        '<p>薄く挽き、三本の指で持てる取っ手をつけました。釉は高台の上で親指ひとつ分を残して止め、素地が先に温まるようにしています。</p><ul><li>炻器、薪窯焼成</li><li>240〜450ミリリットルの三種</li><li>食器洗い機で洗えます</li></ul>',
    },
    'pouring-jug': {
      title: '注ぎやすい水差し',
      descriptionHtml:
        '<p>引き出した取っ手、切った注ぎ口。しずくは垂れません。売る前に必ず、岸壁で一杯分の水を注いで確かめます。</p><ul><li>容量1リットル</li><li>淡い土に鉄釉</li></ul>',
    },
    'salt-pot-with-lid': {
      title: '蓋つき塩壺',
      descriptionHtml:
        '<p>手の届くところに立つ壺です。蓋は湯気を通さない重さ。戻すのを忘れなければ、塩はさらさらのままです。</p>',
    },
    'serving-dish': {
      title: '大皿',
      descriptionHtml:
        '<p>38センチの青磁。炎が伏せて釉が流れる、窯のいちばん下の棚で焼きます。</p><ul><li>径38センチ、深さ6センチ</li><li>焼き上がるのは四枚に一枚ほど</li></ul>',
    },
    beaker: {
      title: '焼き締めの筒湯呑',
      descriptionHtml:
        '<p>取っ手も、外側の釉もありません。三日分の灰が、火に向いた肩に降り積もります。その面が見つかるまで、回してみてください。</p><p>容量300ミリリットル。ぬるま湯とやわらかい布で洗ってください。</p>',
    },
    'espresso-cup': {
      title: 'エスプレッソカップ',
      descriptionHtml: '<p>ふた口分の深さ、冷めにくい厚み。アイダはこれを立ったまま、午後のうちに四十個挽きます。</p>',
    },
    'noodle-bowl': {
      title: '麺鉢',
      descriptionHtml: '<p>匙と箸がすれ違える広さ。口縁を指一本分だけ内に返してあるので、つゆがこぼれません。</p>',
    },
    'mixing-bowl': {
      title: '片口の混ぜ鉢',
      descriptionHtml:
        '<p>傾けたいときに傾けて置ける鉢です。内側の刻み線は、およそ半リットルと一リットルの目安です。</p>',
    },
    'side-plates-set-of-four': {
      title: '取り皿 四枚組',
      descriptionHtml: '<p>四枚の皿、四つの釉、ひとつの窯。手で作った皿らしく、重ねると少しずれます。</p>',
    },
    'dinner-plate': {
      title: '主菜の皿',
      descriptionHtml:
        '<p>径28センチ、中央は平らで、縁がソースを逃がしません。割れるのは一枚ずつですから、売るのも一枚ずつです。</p>',
    },
    'pasta-plate': {
      title: 'パスタ皿',
      descriptionHtml:
        '<p>皿と鉢のあいだ。夕食のほとんどはそのあたりにあります。給仕の経験があれば、片腕に二枚のせられます。</p>',
    },
    'milk-jug': {
      title: 'ミルク差し',
      descriptionHtml: '<p>水差しの小さな妹。ミルクに、グレービーに、春いちばんのスノードロップに。</p>',
    },
    'oil-bottle': {
      title: '油差し',
      descriptionHtml: '<p>首は細く、裾は広く。こんろの脇に立つ油のための瓶です。挽いたコルク栓つき。</p>',
    },
    'teapot-with-cane-handle': {
      title: '籐手のポット',
      descriptionHtml:
        '<p>これまで作ったポットはどれも少しずつ違います。決めるのは注ぎ口だからです。これは、ひとつの文章のように注げます。</p><ul><li>容量890ミリリットル</li><li>籐の手は岸壁で巻いています</li><li>茶こしは貼らずに共に挽いたもの</li></ul>',
    },
    'teapot-for-two': {
      title: '二人のポット',
      descriptionHtml:
        '<p>マグにたっぷり二杯、あるいは一杯半とおしゃべり。蓋に止めがあり、最後の一滴まで傾けても落ちません。</p>',
    },
    'bread-crock': {
      title: 'パン壺',
      descriptionHtml:
        '<p>900グラムのパンが四日もちます。土が息をし、蓋には小さな穴を三つ開けて、皮も息ができるようにしました。</p>',
    },
    'butter-keeper': {
      title: 'バター入れ',
      descriptionHtml:
        '<p>冷たい水を1センチほど張り、その上にバターを逆さに。冷蔵庫に入れなくても、一週間やわらかいままです。</p>',
    },
    'moon-jar-no-209': {
      title: '月壺 第209番',
      descriptionHtml:
        '<p>同じ窯の、ひとつ上の棚から。灰は少なく、忍耐は多く。炎が触れたところが薄紅に染まりました。</p>',
    },
    'shoulder-vase': {
      title: '肩の張った花瓶',
      descriptionHtml:
        '<p>土が濡れているうちに白化粧を刷毛で引きました。刷毛目はそのまま残ります。シャクの花を腕いっぱい生けられます。</p>',
    },
    'bud-vase': {
      title: '一輪挿し',
      descriptionHtml:
        '<p>五時にろくろに残った土で作ります。同じものは二つとありません。色をおっしゃってくだされば、こちらで選びます。</p>',
    },
    'window-planter': {
      title: '窓辺の植木鉢',
      descriptionHtml:
        '<p>炭色の土、無釉、ぴったりの受け皿つき。植物は私たちのもので、ウェルズに残ります。</p><ul><li>径18センチ</li><li>穴と受け皿つき</li><li>−15℃まで凍てません</li></ul>',
    },
    'kitchen-planter': {
      title: '台所の植木鉢',
      descriptionHtml: '<p>バジルのために、バジルがもつあいだ。釉は外側だけなので、根は壁から水を飲めます。</p>',
    },
    candlestick: {
      title: '燭台',
      descriptionHtml: '<p>持って二階へ上がれる広さの足。二軒先で作っている蜜蝋のろうそくを一本おつけします。</p>',
    },
    'kiln-second-beaker': {
      title: '筒湯呑（窯のはねもの）',
      descriptionHtml:
        '<p>あるはずのない釉の垂れ、傾いた高台。けれど鐘のように健やかです。一つひとつ、鳴らして確かめています。</p>',
    },
    'kiln-second-bowl': {
      title: '碗（窯のはねもの）',
      descriptionHtml:
        '<p>あってはならないところに灰があり、あるべきところにない。道の砕石よりはずっと安く、ずっと役に立ちます。</p>',
    },
  },
}
