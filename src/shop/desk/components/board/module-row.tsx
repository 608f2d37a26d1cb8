'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { lastDay } from '@/lib/when'
import { rentCurrency } from '@/mall/switches/constants'
import type { BoardModule } from '@/mall/switches/types'
import { IconButton } from '@/ui/button'
import { cn } from '@/ui/cn'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { Status } from '@/ui/status'
import { Switch } from '@/ui/switch'
import { partPath } from './words'

type Props = {
  module: BoardModule
  open: boolean
  mayPress: boolean
  busy: boolean
  onTurn: (on: boolean) => void
  onOpen: () => void
}

/** One module: switch, name, state, parts, needs, what stops, rent. */
export function ModuleRow({ module, open, mayPress, busy, onTurn, onOpen }: Props) {
  const t = useTranslations('modules')
  const locale = useLocale()
  const { money } = useDeskFormat()
  const name = t(`${module.key}.title`)
  const pressed = module.state !== 'off'
  const needs = module.requires.map((key) => t(partPath(key)))
  return (
    <div className={cn('mrow', open && 'exp', !pressed && 'off')}>
      <span>
        <Switch
          size="lg"
          checked={pressed}
          own={module.state === 'own'}
          disabled={!mayPress || busy}
          aria-label={name}
          onCheckedChange={onTurn}
        />
      </span>
      <div>
        <h2 id={`module-${module.key}`}>{name}</h2>
        <span className="m">{t(`${module.key}.summary`)}</span>
      </div>
      <div className="s2">
        <ModuleState module={module} />
      </div>
      <span className="m s3">
        {t('board.partsOf', { on: module.parts.filter((part) => part.isOn).length, all: module.parts.length })}
      </span>
      <span className="m s3">{needs.length > 0 ? new Intl.ListFormat(locale).format(needs) : t('board.nothing')}</span>
      <span className="m s3">{t(`${module.key}.whenOff`)}</span>
      <span className={cn('num n', !pressed && 'q')}>
        {module.rentMinor === 0 ? t('board.included') : money(module.rentMinor, rentCurrency)}
      </span>
      <IconButton
        size="sm"
        className="opener"
        label={open ? t('board.closeRow', { module: name }) : t('board.open', { module: name })}
        aria-expanded={open}
        onClick={onOpen}
      >
        {open ? <ChevronUp className="i" /> : <ChevronDown className="i" />}
      </IconButton>
    </div>
  )
}

function ModuleState({ module }: { module: BoardModule }) {
  const t = useTranslations('modules.board.state')
  const m = useTranslations('modules')
  const locale = useLocale()
  const { day, daysUntil } = useDeskFormat()
  if (module.state === 'off') return <Status kind="todo">{t('off')}</Status>
  if (module.state === 'own') return <Status kind="own">{t('own')}</Status>
  if (!module.isOn) {
    const modules = new Intl.ListFormat(locale).format(module.missing.map((key) => m(partPath(key))))
    return <Status kind="attention">{t('waits', { modules })}</Status>
  }
  if (module.state === 'on' || !module.until) return <Status kind="done">{t('on')}</Status>
  return (
    <>
      <Status kind="waiting" tone="go">
        {t('until', { day: day(lastDay(module.until)) })}
      </Status>
      <span className="q s12 block">{t('untilNote', { days: daysUntil(lastDay(module.until)) })}</span>
    </>
  )
}
