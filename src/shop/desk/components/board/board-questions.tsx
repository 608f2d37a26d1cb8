'use client'

import { useLocale, useTranslations } from 'next-intl'
import { AlertDialog } from '@/ui/alert-dialog'
import type { BoardActs } from './use-board'
import { partPath } from './words'

/** Says what hangs on a switch before it is pressed. */
export function BoardQuestions({ acts }: { acts: BoardActs }) {
  const t = useTranslations('modules')
  const locale = useLocale()
  const { question } = acts
  if (!question) return null
  const module = t(partPath(question.key))
  const names = question.others.map((key) => t(partPath(key)))
  const modules = new Intl.ListFormat(locale).format(names)
  const stops = question.kind === 'stops'
  return (
    <AlertDialog
      open
      onOpenChange={(open) => !open && acts.dismiss()}
      destructive={stops}
      title={stops ? t('board.confirmOff.title', { module }) : t('board.needsOn.title', { module, modules })}
      description={
        stops
          ? `${t('board.confirmOff.others', { module, modules, count: names.length })} ${t('board.foot')}`
          : t('board.needsOn.text')
      }
      cancelLabel={stops ? t('board.confirmOff.keep') : t('board.cancel')}
      confirmLabel={stops ? t('board.confirmOff.act', { module }) : t('board.needsOn.act')}
      onConfirm={acts.answer}
    />
  )
}
