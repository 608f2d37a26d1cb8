'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { dayStart, shiftDay } from '@/lib/when'
import type { BoardModule, SwitchState } from '@/mall/switches/types'
import { Button } from '@/ui/button'
import { useDesk } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { LinkButton } from '@/ui/link-button'
import { RadioCards } from '@/ui/radio-cards'
import { StatusGlyph } from '@/ui/status-glyph'
import { Switch } from '@/ui/switch'
import type { KeptData } from '../../types'
import { firstPage } from '../places'
import type { BoardActs } from './use-board'
import { partPath, wordsPath } from './words'

type Props = { module: BoardModule; kept: KeptData; acts: BoardActs; mayPress: boolean }

/** What opens under a module: who does it, its parts, and the three promises about switching off. */
export function ModulePanel(props: Props) {
  const { module, kept } = props
  const t = useTranslations('modules')
  return (
    <div className="exp-b">
      <WhoDoes {...props} />
      <Parts {...props} />
      <div className="offbox">
        <div>
          <b>
            <StatusGlyph kind="cancelled" />
            {t('board.stops')}
          </b>
          <span className="m">{t(`${module.key}.stops`)}</span>
        </div>
        <div>
          <b>
            <StatusGlyph kind="done" className="c-ok" />
            {t('board.kept')}
          </b>
          <span className="m">{t(`${module.key}.kept`, kept)}</span>
        </div>
        <div>
          <b>
            <StatusGlyph kind="returned" />
            {t('board.again')}
          </b>
          <span className="m">{t(`${module.key}.again`)}</span>
        </div>
      </div>
    </div>
  )
}

type Choice = 'mall' | 'own' | 'term'
const choiceOf = (state: SwitchState): Choice | undefined =>
  state === 'own' ? 'own' : state === 'until' ? 'term' : state === 'on' ? 'mall' : undefined

function WhoDoes({ module, acts, mayPress }: Props) {
  const t = useTranslations('modules')
  const name = t(`${module.key}.title`)
  const [asked, setAsked] = useState<Choice | null>(null)
  const choice = asked ?? choiceOf(module.state)

  function choose(next: string) {
    setAsked(next === 'term' ? 'term' : null)
    if (next === 'mall') acts.turn(module.key, true)
    if (next === 'own') acts.set({ key: module.key, state: 'own' })
  }

  return (
    <div>
      <h3 className="mb-2">{t('board.who', { module: name })}</h3>
      <RadioCards
        aria-label={t('board.who', { module: name })}
        value={choice ?? ''}
        disabled={!mayPress || acts.busyKey !== null}
        onValueChange={choose}
        cards={[
          { value: 'mall', title: t('board.mallDoes'), description: t('board.mallDoesText') },
          { value: 'own', title: t('board.ownDoes'), description: t('board.ownDoesText') },
          { value: 'term', title: t('board.term'), description: t('board.termText') },
        ]}
      />
      {choice === 'term' ? (
        <Term module={module} acts={acts} mayPress={mayPress} onDone={() => setAsked(null)} />
      ) : null}
    </div>
  )
}

function Term({ module, acts, mayPress, onDone }: Omit<Props, 'kept'> & { onDone: () => void }) {
  const t = useTranslations('modules.board')
  const { timeZone } = useDesk().shop
  const dayOf = (at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
  const today = dayOf(new Date())
  // The term ends when its last day is over, so that day is the one before the instant kept.
  const [day, setDay] = useState(module.until ? shiftDay(dayOf(module.until), -1) : shiftDay(today, 30))
  return (
    <form
      className="fx items-end mt-3"
      onSubmit={(event) => {
        event.preventDefault()
        acts.set({ key: module.key, state: 'until', until: dayStart(shiftDay(day, 1), timeZone) })
        onDone()
      }}
    >
      <Field label={t('termLabel')}>
        <Input
          type="date"
          value={day}
          min={today}
          required
          disabled={!mayPress}
          onChange={(event) => setDay(event.target.value)}
        />
      </Field>
      <Button type="submit" disabled={!mayPress || day < today}>
        {t('termSave')}
      </Button>
    </form>
  )
}

function Parts({ module, acts, mayPress }: Props) {
  const t = useTranslations('modules')
  const { shop } = useDesk()
  const page = module.isOn ? firstPage(module) : null
  return (
    <div>
      <h3 className="mb-2">{t('board.parts')}</h3>
      <ul className="parts two-line">
        {module.parts.map((part) => (
          <li key={part.key}>
            <span>
              {t(partPath(part.key))}
              <small className="q s12 block">{t(`${wordsPath(part.key)}.text`)}</small>
            </span>
            <Switch
              checked={part.state !== 'off'}
              disabled={!mayPress || acts.busyKey === part.key}
              aria-label={t(partPath(part.key))}
              onCheckedChange={(on) => acts.set({ key: part.key, state: on ? 'on' : 'off' })}
            />
          </li>
        ))}
      </ul>
      {page ? (
        <LinkButton size="sm" className="mt-3" href={`/${shop.slug}/${page}`}>
          {t('board.pages')}
        </LinkButton>
      ) : null}
    </div>
  )
}
