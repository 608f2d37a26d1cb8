'use client'

import { Lock, Menu, Monitor, Search, ShoppingBag, Smartphone, Tablet } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { type CSSProperties, useState } from 'react'
import { formatMoney } from '@/lib/money'
import { cn } from '@/ui/cn'
import { css } from '@/ui/illustration/core/colour'
import { fontPairs } from '../../design/constants'
import { FontFaces } from '../../storefront/components/template-styles'
import { templates } from '../../templates/components/offers'
import { sampleGoods } from '../constants'
import type { WizardValues } from '../types'

const devices = [
  ['desktop', Monitor],
  ['tablet', Tablet],
  ['phone', Smartphone],
] as const
type Device = (typeof devices)[number][0]

const prices = [5_800, 7_400, 9_600]
const picture = (tradeCode: string, index: number) => `/api/drawing/${tradeCode || 'any'}/${index}`

type Props = { values: WizardValues; tradeCode: string; address: string }

/** The shop as it will stand, with sample goods of its trade, in the colours chosen so far. */
export function ShopPreview({ values, tradeCode, address }: Props) {
  const t = useTranslations('signup')
  const locale = useLocale()
  const [device, setDevice] = useState<Device>('desktop')
  const name = values.name.trim() || t('preview.name')
  return (
    <section className="su__l" aria-label={t('preview.label')}>
      <FontFaces fonts={templates[values.template].fonts[0]} locale={locale} />
      <div className="su__bar">
        <p>{t.rich('preview.of', { name, b: (chunks) => <b>{chunks}</b> })}</p>
        <div className="dev" role="group" aria-label={t('preview.size')}>
          {devices.map(([key, Icon]) => (
            <button
              key={key}
              type="button"
              className={device === key ? 'is-on' : undefined}
              aria-pressed={device === key}
              onClick={() => setDevice(key)}
            >
              <Icon className="ic" aria-hidden="true" />
              <span>{t(`preview.${key}`)}</span>
            </button>
          ))}
        </div>
      </div>
      <div className={cn('stage', `stage--${device}`)} style={paint(values)} aria-hidden="true">
        {device !== 'phone' && (
          <div className="browser">
            <div className="browser__b">
              <i />
              <i />
              <i />
              <span>
                <Lock className="ic" /> {address}
              </span>
            </div>
            <Page name={name} template={values.template} tradeCode={tradeCode} />
          </div>
        )}
        <div className="phone">
          <Page name={name} template={values.template} tradeCode={tradeCode} small />
        </div>
      </div>
      <p className="su__note">{t('preview.note')}</p>
    </section>
  )
}

function paint({ template, palette }: WizardValues): CSSProperties {
  const { palettes, fonts } = templates[template]
  const { tokens } = palettes.find((one) => one.key === palette) ?? palettes[0]
  const font = fontPairs[fonts[0]]
  const colours = Object.entries(tokens).map(([key, value]) => [`--p-${key}`, css(value)])
  return {
    ...Object.fromEntries(colours),
    '--p-display': font.display.any,
    '--p-text': font.text.any,
    '--p-weight': font.weight,
  } as CSSProperties
}

type PageProps = { name: string; template: WizardValues['template']; tradeCode: string; small?: boolean }

function Page({ name, template, tradeCode, small = false }: PageProps) {
  const t = useTranslations('signup')
  const { search, add } = templates[template].preview
  const samples = Array.from({ length: small ? 2 : sampleGoods }, (_, index) => index)
  const money = (index: number) => formatMoney(prices[index] ?? 0, 'USD', 'en')
  return (
    <div className={cn('pv', `pv--${template}`, small && 'pv--m')}>
      <div className="pv__h">
        {small ? <Menu className="ic" /> : <span>{t('preview.shop')}</span>}
        <strong>{name}</strong>
        {search && !small && (
          <span className="pv__q">
            <Search className="ic" />
          </span>
        )}
        {small ? <ShoppingBag className="ic" /> : <span>{t('preview.bag')}</span>}
      </div>
      <div className="pv__hero">
        <img src={picture(tradeCode, 0)} alt="" />
        <div>
          <h2>{t('preview.headline')}</h2>
          <em>{t('preview.button')}</em>
        </div>
      </div>
      <div className="pv__g">
        {samples.map((index) => (
          <div key={index} className="pv__p">
            <img src={picture(tradeCode, index + 1)} alt="" />
            <b>{t(`preview.good${(index + 1) as 1 | 2 | 3}`)}</b>
            <span>{money(index)}</span>
            {add && <i>{t('preview.add')}</i>}
          </div>
        ))}
      </div>
    </div>
  )
}
