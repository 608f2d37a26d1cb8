'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { keepPlaces, readPlaces } from './place-store'

/** Whether it goes to somebody else's home; who that is, is asked in the window of places. */
export function RecipientSwitch() {
  const t = useTranslations('checkout.places')
  const [kept, setKept] = useState<{ toOther: boolean; name: string }>({ toOther: false, name: '' })
  useEffect(() => {
    const { place, typed } = readPlaces()
    setKept({ toOther: place === 'other', name: typed.other?.toName ?? '' })
  }, [])
  const choose = (toOther: boolean) => {
    keepPlaces({ ...readPlaces(), place: toOther ? 'other' : 'home' })
    setKept((before) => ({ ...before, toOther }))
  }
  return (
    <label className="gift-switch">
      <input
        type="checkbox"
        role="switch"
        checked={kept.toOther}
        aria-checked={kept.toOther}
        onChange={(event) => choose(event.target.checked)}
      />
      <span>
        <b>{kept.toOther && kept.name ? t('otherKnown', { name: kept.name }) : t('otherAsk')}</b>
        {t('otherAskHint')}
      </span>
    </label>
  )
}
