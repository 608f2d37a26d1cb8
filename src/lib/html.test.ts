import { describe, expect, it } from 'vitest'
import { opening, plainText, sanitizeDescription } from './html'

/** Ways to run a script, after the OWASP filter evasion collection. */
const payloads = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="//evil.example">x</a>',
  '<a href=x onclick=alert(1)>x</a>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html;base64,PHNjcmlwdD4="></object>',
  '<embed src=x>',
  '<form action="https://evil.example"><input name=q><button formaction=javascript:alert(1)>x</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)>',
  '<body onload=alert(1)>',
  '<style>@import "https://evil.example/x.css"</style>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<div style="position:fixed;inset:0">x</div>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><script>alert(1)</script></textarea>',
  '<xmp><script>alert(1)</script></xmp>',
  '<isindex action=javascript:alert(1)>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<p><b onmouseover="alert(1)">x</b></p>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml-stylesheet href="javascript:alert(1)"?>',
  '<p id="__proto__" class="x" data-x="1" name="constructor">x</p>',
  '<table background="javascript:alert(1)"><tr><td>x</td></tr></table>',
  '<a href="https://ok.example" target="_blank" ping="https://evil.example">x</a>',
]

const allowedTag =
  /<\/?(?:p|br|hr|h[2-6]|blockquote|ul|ol|li|dl|dt|dd|figure|figcaption|div|span|a|b|strong|i|em|u|s|sub|sup|small|code|pre|abbr|mark|q|cite|table|caption|thead|tbody|tfoot|tr|th|td)(?:\s(?:href="(?:https?:|mailto:|tel:|[^":]*")[^"]*|rel="[^"]*"|colspan="[^"]*"|rowspan="[^"]*"|scope="[^"]*"|title="[^"]*"|lang="[^"]*"|start="[^"]*")"?)*\s?\/?>/gi

describe('a description', () => {
  it.each(payloads)('runs nothing: %s', (payload) => {
    for (const html of [payload, `<p>before</p>${payload}<p>after</p>`, `<ul><li>${payload}</li></ul>`]) {
      const clean = sanitizeDescription(html)
      expect(clean).not.toMatch(
        /<(?:script|img|svg|math|iframe|object|embed|form|input|style|link|meta|base|template|video|audio|textarea)/i,
      )
      expect(clean).not.toMatch(/<[^>]*\son\w+\s*=/i)
      expect(clean).not.toMatch(/<[^>]*(?:javascript|vbscript|data):/i)
      expect(clean).not.toMatch(/<[^>]*\s(?:style|class|id|target|ping|name)\s*=/i)
      // Whatever is left of tags is of the allowed kind.
      expect(clean.replace(allowedTag, '')).not.toContain('<')
    }
  })

  it('stays as it is the second time', () => {
    for (const html of [...payloads, '<h1>Size</h1><p>A &amp; B <b>bold</b></p>', '<p>x < y & z > w</p>']) {
      const once = sanitizeDescription(html)
      expect(sanitizeDescription(once)).toBe(once)
    }
  })

  it('keeps what a description is made of', () => {
    const html =
      '<h3>Care</h3><p>Wipe with a <strong>dry</strong> cloth.</p><ul><li>one</li></ul><table><tbody><tr><td colspan="2">x</td></tr></tbody></table>'
    expect(sanitizeDescription(html)).toBe(html)
    expect(sanitizeDescription('<h1>Big</h1>')).toBe('<h2>Big</h2>')
    expect(sanitizeDescription('<a href="https://example.com/a">a</a>')).toBe(
      '<a href="https://example.com/a" rel="noopener nofollow">a</a>',
    )
  })

  it('gives its words and their beginning', () => {
    expect(plainText('<p>Washi over\n split <b>bamboo</b>.</p><p>A &amp; B</p>')).toBe('Washi over split bamboo. A & B')
    expect(opening('Washi over split bamboo, opened by hand', 26)).toBe('Washi over split bamboo…')
    expect(opening('short', 26)).toBe('short')
    expect([...opening('抹茶'.repeat(40), 20)].length).toBe(20)
  })
})
