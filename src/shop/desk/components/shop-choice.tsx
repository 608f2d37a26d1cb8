import { useTranslations } from 'next-intl'
import { initials } from '@/lib/initials'
import type { MyShop } from '@/mall/tenancy/types'
import { AwningSign } from '@/ui/awning'
import { LinkButton } from '@/ui/link-button'
import { SignOutButton } from './sign-out-button'

/** The shops somebody works in, or the way to a first one. */
export function ShopChoice({
  shops,
  name,
  email,
  signUpUrl,
}: {
  shops: readonly MyShop[]
  name: string
  email: string
  signUpUrl: string
}) {
  const t = useTranslations('desk.root')
  return (
    <main className="choice" id="main">
      <h1>{shops.length > 0 ? t('title') : t('none')}</h1>
      <p className="m s14">{shops.length > 0 ? t('choose') : t('noneText', { email })}</p>
      <ul className="choice__list">
        {shops.map((shop) => (
          <li key={shop.slug}>
            <a href={`/${shop.slug}/today`}>
              <AwningSign
                letters={initials(shop.name)}
                colors={shop.front.awning}
                size="lg"
                off={shop.status !== 'open'}
              />
              <span className="gr">
                <b className="b s14">{shop.name}</b>
                <span className="q">{t(`role.${shop.role}`)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="fx">
        <LinkButton variant={shops.length > 0 ? 'plain' : 'primary'} href={signUpUrl}>
          {t('openShop')}
        </LinkButton>
        <span className="q gr">{t('signedInAs', { name })}</span>
        <SignOutButton />
      </p>
    </main>
  )
}
