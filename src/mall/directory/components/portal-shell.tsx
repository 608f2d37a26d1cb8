import { MapPin } from 'lucide-react'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { localePath } from '@/lib/links'
import { inLocale } from '@/lib/locales'
import type { MallCard } from '@/mall/profile/types'
import { PortalFrame } from '@/ui/portal/portal-frame'
import type { Branch, MallFigures } from '../types'
import { CartTool, MemberTool } from './header-tools'
import { MallCurrency } from './mall-currency'
import { MallLanguages } from './mall-languages'

type Props = {
  consoleUrl: string
  trades: readonly Branch[]
  figures: MallFigures
  operator: MallCard
  children: ReactNode
}

/** The mall's frame around a page: the same for everybody; who is signed in and what is in the cart come after. */
export async function PortalShell({ consoleUrl, trades, figures, operator, children }: Props) {
  const t = await getTranslations('portal')
  const locale = await getLocale()
  const link = (path: string, label: string) => ({ href: localePath(locale, path), label })
  const regions = (
    <a className="tool" href={localePath(locale, '/regions')}>
      <MapPin className="ic" aria-hidden="true" />
      <span>
        <small>{t('tools.area')}</small>
        {t('tools.areaAll')}
      </span>
    </a>
  )
  return (
    <PortalFrame
      mallName={t('mallName')}
      homeHref={localePath(locale, '/')}
      labels={{ skip: t('skip'), trades: t('trades.label') }}
      search={{
        action: localePath(locale, '/goods'),
        placeholder: t('search.placeholder', { count: figures.shops }),
        submitLabel: t('search.submit'),
        scopeLabel: t('search.scope'),
        scopes: [{ value: 'goods', label: t('search.all') }],
      }}
      tools={
        <>
          {regions}
          <MemberTool />
          <CartTool />
        </>
      }
      phoneTools={
        <>
          <MemberTool bare />
          <CartTool bare />
        </>
      }
      phoneArea={
        <a className="hm__a" href={localePath(locale, '/regions')}>
          <MapPin className="ic" aria-hidden="true" />
          <span>
            {t('tools.area')} <b>{t('tools.areaAll')}</b>
          </span>
        </a>
      }
      trades={trades
        .filter((trade) => trade.parentId === null)
        .map((trade) => link(`/trades/${trade.code}`, inLocale(trade.names, locale)))}
      asides={[link('/regions', t('nav.regions')), link('/open-a-shop', t('nav.openShop'))]}
      footer={{
        about: <About shops={figures.shops} operator={operator} />,
        columns: [
          {
            title: t('footer.shop'),
            links: [
              link('/shops', t('nav.shops')),
              link('/goods', t('nav.goods')),
              link('/regions', t('nav.regions')),
              link('/goods?sale=1', t('nav.reduced')),
            ],
          },
          {
            title: t('footer.account'),
            links: [
              link('/account', t('nav.account')),
              link('/account/orders', t('nav.orders')),
              link('/cart', t('nav.cart')),
            ],
          },
          { title: t('footer.mall'), links: [link('/notices', t('nav.notices')), link('/trades', t('nav.trades'))] },
          {
            title: t('footer.forShops'),
            links: [link('/open-a-shop', t('nav.openShop')), { href: consoleUrl, label: t('nav.console') }],
          },
        ],
        baseStart: (
          <>
            <MallLanguages />
            <MallCurrency />
          </>
        ),
        baseEnd: t('footer.runsOn'),
      }}
    >
      {children}
    </PortalFrame>
  )
}

/** How many shops stand here, and who answers for the mall, as far as the operator has said it. */
async function About({ shops, operator }: { shops: number; operator: MallCard }) {
  const t = await getTranslations('portal.footer')
  const { legalName, contactEmail } = operator
  const address = operator.address.split('\n').filter(Boolean).join(', ')
  return (
    <>
      {t('about', { count: shops })}
      {legalName ? ` ${t(address ? 'runByAt' : 'runBy', { operator: legalName, address })}` : null}
      {contactEmail ? (
        <>
          {' '}
          <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
        </>
      ) : null}
    </>
  )
}
