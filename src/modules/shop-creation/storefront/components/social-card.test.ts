import { describe, expect, it } from 'vitest'
import { firstDesign } from '../../design/rules'
import { templateKeys } from '../../templates/components/offers'
import { socialCard } from './social-card'
import type { Visit } from './visit'

const visitOf = (template: (typeof templateKeys)[number], name = 'Marram') =>
  ({ design: firstDesign(template), shop: { name, front: { awning: ['#2f6f7c', '#f3ead8'] } } }) as unknown as Visit

describe.each(templateKeys)('the card of a page in %s', (template) => {
  const visit = visitOf(template)

  it('is drawn without any font of the machine', () => {
    for (const title of ['Marram', 'A salt-glazed jar – with a very long name, and more', '水無月堂', 'Crème brûlée'])
      for (const hasPhotograph of [true, false])
        expect(socialCard({ visit, title, line: '$28', hasPhotograph }).svg).not.toMatch(/<text|NaN|undefined/)
  })

  it('gives the whole width to the photograph where no word can be drawn', () => {
    const silent = visitOf(template, '상점')
    const card = socialCard({ visit: silent, title: '달항아리', line: '', hasPhotograph: true })
    expect(card.frame).toMatchObject({ left: 0, width: 1_200 })
    expect(socialCard({ visit, title: 'Moon jar', line: '', hasPhotograph: true }).frame).toMatchObject({ left: 600 })
  })
})
