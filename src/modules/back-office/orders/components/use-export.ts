'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { readApiError, useTRPCClient } from '@/platform/trpc-client'
import type { Inputs } from '@/server/root'
import { useDesk } from '@/ui/desk/desk-context'
import { useToast } from '@/ui/toast'
import { downloadText, type ExportColumn, exportColumns, ordersCsv } from './export-csv'
import { useMethodName } from './use-method-name'

type Filters = Inputs['orders']['exportCsv']

/** Writes the orders that fit the filters, or the chosen ones among them, into a CSV file. */
export function useExport(): { busy: boolean; write: (filters: Filters, only?: ReadonlySet<string>) => Promise<void> } {
  const t = useTranslations('orders')
  const client = useTRPCClient()
  const toast = useToast()
  const methodName = useMethodName()
  const { shop } = useDesk()
  const [busy, setBusy] = useState(false)

  const stamp = new Intl.DateTimeFormat('sv-SE', { timeZone: shop.timeZone, dateStyle: 'short', timeStyle: 'short' })

  async function write(filters: Filters, only?: ReadonlySet<string>) {
    setBusy(true)
    try {
      const all = await client.orders.exportCsv.query(filters)
      const rows = only ? all.filter((row) => only.has(row.number)) : all
      if (rows.length === 0) {
        toast.show({ title: t('export.none') })
        return
      }
      const heads = Object.fromEntries(
        exportColumns.map((column) => [column, t(`export.columns.${column}`)]),
      ) as Record<ExportColumn, string>
      const file = `${shop.slug}-${t('export.file')}-${stamp.format(new Date()).slice(0, 10)}.csv`
      const words = {
        payment: (status: (typeof rows)[number]['paymentStatus']) => t(`payment.${status}`),
        delivery: (status: (typeof rows)[number]['fulfilmentStatus']) => t(`delivery.${status}`),
        method: methodName,
        placed: (at: Date) => stamp.format(at),
      }
      downloadText(file, ordersCsv(rows, heads, words))
      toast.show({ title: t('export.done', { count: rows.length, file }), tone: 'ok' })
    } catch (error) {
      toast.show({ title: t('export.failed'), description: readApiError(error).message, tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }

  return { busy, write }
}
