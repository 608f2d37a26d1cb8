import { getTranslations } from 'next-intl/server'
import { TabLinks } from '@/ui/tab-links'

export type InOutPage = 'import' | 'export' | 'bundle' | 'redirects'

/** The pages by which goods come in and go out. */
export async function InOutTabs({ shop, page }: { shop: string; page: InOutPage }) {
  const t = await getTranslations('export.tabs')
  const base = `/${shop}/import`
  return (
    <TabLinks
      label={t('label')}
      links={[
        { href: base, label: t('import'), current: page === 'import' },
        { href: `${base}/export`, label: t('export'), current: page === 'export' },
        { href: `${base}/bundle`, label: t('bundle'), current: page === 'bundle' },
        { href: `${base}/redirects`, label: t('redirects'), current: page === 'redirects' },
      ]}
    />
  )
}
