'use client'

import { ImageUp, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { z } from 'zod'
import { Button } from '@/ui/button'
import { CheckboxRow } from '@/ui/checkbox'
import { useDesk } from '@/ui/desk/desk-context'
import { Input } from '@/ui/input'
import { TextButton } from '@/ui/link-button'
import { MoneyInput } from '@/ui/money-input'
import { Section } from '@/ui/section'
import { Select } from '@/ui/select'
import { most, wrappingDrawings } from '../constants'
import type { Wrapping } from '../schema'
import { newRibbon, newWrapping, type OfferPart, otherName, withItem } from './offer-parts'
import { wrappingPicture } from './wrapping-art'

const stored = z.object({ id: z.uuid() })
const refused = z.object({ error: z.object({ message: z.string() }) })

/** Puts a photograph of the shop's in the place of the drawing. */
function PhotoButton({ onStored }: { onStored: (mediaId: string) => void }) {
  const t = useTranslations('delivery.giftDesk')
  const { shop } = useDesk()
  const file = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async (chosen: File | undefined) => {
    if (!chosen) return
    setBusy(true)
    setProblem('')
    const answer = await fetch(`/api/uploads/pictures?${new URLSearchParams({ shop: shop.slug })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: chosen,
    }).catch(() => null)
    const body: unknown = await answer?.json().catch(() => null)
    const picture = stored.safeParse(body)
    const said = refused.safeParse(body)
    if (answer?.ok && picture.success) onStored(picture.data.id)
    else setProblem(said.success ? said.data.error.message : t('photoFailed'))
    setBusy(false)
  }
  return (
    <>
      <input
        ref={file}
        type="file"
        accept="image/png,image/jpeg,image/webp,image/avif"
        hidden
        onChange={(event) => void send(event.target.files?.[0])}
      />
      <Button size="sm" busy={busy} icon={<ImageUp className="i" />} onClick={() => file.current?.click()}>
        {t('photo')}
      </Button>
      {problem ? (
        <p className="fld__error" role="alert">
          {problem}
        </p>
      ) : null}
    </>
  )
}

function ColourInput({
  value,
  label,
  disabled,
  onChange,
}: {
  value: string
  label: string
  disabled: boolean
  onChange: (colour: string) => void
}) {
  return (
    <input
      type="color"
      className="h-9 w-11 shrink-0 cursor-pointer rounded border border-line bg-transparent p-0.5"
      value={value}
      disabled={disabled}
      aria-label={label}
      onChange={(event) => onChange(event.target.value.toLowerCase())}
    />
  )
}

function WrappingRow({ item, part }: { item: Wrapping; part: OfferPart }) {
  const t = useTranslations('delivery.giftDesk')
  const common = useTranslations('common')
  const { offer, change, language, currency, locale, mayEdit } = part
  const name = otherName(item.names) || t('unnamed')
  const set = (values: Partial<Wrapping> | null) => change({ wrappings: withItem(offer.wrappings, item.id, values) })
  return (
    <li className="grid gap-3 border-t border-line py-4 md:grid-cols-[112px_minmax(0,1fr)]">
      <picture>
        <img
          src={wrappingPicture(item)}
          alt=""
          width={112}
          height={84}
          className="rounded border border-line object-cover"
        />
      </picture>
      <div className="grid gap-3">
        <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_9rem]">
          <Input
            value={item.names[language]}
            lang={language}
            maxLength={80}
            placeholder={name}
            disabled={!mayEdit}
            aria-label={t('nameOf', { name })}
            onChange={(event) => set({ names: { ...item.names, [language]: event.target.value } })}
          />
          <MoneyInput
            valueMinor={item.priceMinor}
            currency={currency}
            locale={locale}
            disabled={!mayEdit}
            aria-label={t('priceOf', { name })}
            onValueChange={(minor) => set({ priceMinor: minor ?? 0 })}
          />
        </div>
        <div className="flex flex-wrap items-center gap-3">
          {item.mediaId ? (
            <TextButton onClick={() => set({ mediaId: null })}>{t('noPhoto')}</TextButton>
          ) : (
            <>
              <Select
                className="w-44"
                value={item.drawing}
                disabled={!mayEdit}
                aria-label={t('drawingOf', { name })}
                options={wrappingDrawings.map((value) => ({ value, label: t(`drawings.${value}`) }))}
                onValueChange={(value) => {
                  const drawing = wrappingDrawings.find((one) => one === value)
                  if (drawing) set({ drawing })
                }}
              />
              <ColourInput
                value={item.colour}
                disabled={!mayEdit}
                label={t('colourOf', { name })}
                onChange={(colour) => set({ colour })}
              />
              <ColourInput
                value={item.second}
                disabled={!mayEdit}
                label={t('secondOf', { name })}
                onChange={(second) => set({ second })}
              />
            </>
          )}
          {mayEdit && !item.mediaId ? <PhotoButton onStored={(mediaId) => set({ mediaId })} /> : null}
          {mayEdit ? <TextButton onClick={() => set(null)}>{common('remove')}</TextButton> : null}
        </div>
        {offer.ribbons.length > 0 ? (
          <CheckboxRow
            checked={item.takesRibbon}
            disabled={!mayEdit}
            onCheckedChange={(takesRibbon) => set({ takesRibbon })}
            label={t('takesRibbon')}
          />
        ) : null}
      </div>
    </li>
  )
}

/** What the shop wraps in. */
export function OfferWrappings(part: OfferPart) {
  const t = useTranslations('delivery.giftDesk')
  const { offer, change, mayEdit } = part
  const isFull = offer.wrappings.length >= most.wrappings
  return (
    <Section
      id="gift-wrappings"
      title={t('wrappings')}
      count={offer.wrappings.length}
      end={
        mayEdit && !isFull ? (
          <TextButton onClick={() => change({ wrappings: [...offer.wrappings, newWrapping()] })}>
            <Plus className="i" aria-hidden="true" /> {t('addWrapping')}
          </TextButton>
        ) : null
      }
    >
      {offer.wrappings.length === 0 ? <p className="py-3 text-ink-3">{t('noWrappings')}</p> : null}
      <ul>
        {offer.wrappings.map((item) => (
          <WrappingRow key={item.id} item={item} part={part} />
        ))}
      </ul>
    </Section>
  )
}

/** Ribbons by name and colour. */
export function OfferRibbons(part: OfferPart) {
  const t = useTranslations('delivery.giftDesk')
  const common = useTranslations('common')
  const { offer, change, language, currency, locale, mayEdit } = part
  return (
    <Section
      id="gift-ribbons"
      title={t('ribbons')}
      count={offer.ribbons.length}
      end={
        mayEdit && offer.ribbons.length < most.ribbons ? (
          <TextButton onClick={() => change({ ribbons: [...offer.ribbons, newRibbon()] })}>
            <Plus className="i" aria-hidden="true" /> {t('addRibbon')}
          </TextButton>
        ) : null
      }
    >
      {offer.ribbons.length === 0 ? <p className="py-3 text-ink-3">{t('noRibbons')}</p> : null}
      <ul>
        {offer.ribbons.map((item) => {
          const name = otherName(item.names) || t('unnamed')
          const set = (values: Partial<typeof item> | null) =>
            change({ ribbons: withItem(offer.ribbons, item.id, values) })
          return (
            <li key={item.id} className="flex flex-wrap items-center gap-3 border-t border-line py-3">
              <ColourInput
                value={item.colour}
                disabled={!mayEdit}
                label={t('colourOf', { name })}
                onChange={(colour) => set({ colour })}
              />
              <Input
                className="min-w-40 flex-1"
                value={item.names[language]}
                lang={language}
                maxLength={80}
                placeholder={name}
                disabled={!mayEdit}
                aria-label={t('nameOf', { name })}
                onChange={(event) => set({ names: { ...item.names, [language]: event.target.value } })}
              />
              <MoneyInput
                className="w-36"
                valueMinor={item.priceMinor}
                currency={currency}
                locale={locale}
                disabled={!mayEdit}
                aria-label={t('priceOf', { name })}
                onValueChange={(minor) => set({ priceMinor: minor ?? 0 })}
              />
              {mayEdit ? <TextButton onClick={() => set(null)}>{common('remove')}</TextButton> : null}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
