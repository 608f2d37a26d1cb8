import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentPolicy, newNonce, scriptHashes } from './content-policy'

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the policy of a kept page', () => {
  it('names the inline scripts that stand in it, each once', () => {
    const html = `<script src="/a.js"></script><script>self.x=1</script><script id="y">self.x=1</script><script async>b</script>`
    expect(scriptHashes(html)).toEqual([sha('self.x=1'), sha('b')])
  })

  it('leaves out data, which no browser runs', () => {
    expect(scriptHashes('<script type="application/ld+json">{"a":1}</script>')).toEqual([])
  })

  it('is not led astray by words in texts', () => {
    expect(scriptHashes('<p>&lt;script&gt;evil()&lt;/script&gt;</p>')).toEqual([])
  })
})

describe('the policy', () => {
  const policy = contentPolicy('https://mall.example', ["'nonce-abc'"])

  it('lets no inline script run but those that are named', () => {
    const scripts = policy.split('; ').find((part) => part.startsWith('script-src'))
    expect(scripts).toContain("'nonce-abc'")
    expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
  })

  it('frames only the mall’s own hosts', () => {
    expect(policy).toContain('frame-src https://mall.example https://*.mall.example')
    expect(policy).toContain("frame-ancestors 'self'")
  })

  it('has a new nonce for each answer', () => {
    expect(newNonce()).not.toBe(newNonce())
  })
})
