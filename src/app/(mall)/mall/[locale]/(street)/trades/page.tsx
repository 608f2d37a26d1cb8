import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { localePath } from '@/lib/links'

/** The trades are the directory's first choice. */
export default async function TradesPage() {
  redirect(localePath(await getLocale(), '/shops'))
}
