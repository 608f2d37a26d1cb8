import { Languages } from 'lucide-react'
import { cn } from './cn'

export type Language = { locale: string; name: string; href: string }

/** The languages a page exists in, each by its own name. Plain links: they work before any script and for crawlers. */
export function LanguageSwitch({
  languages,
  current,
  label,
  icon = false,
  className,
}: {
  languages: readonly Language[]
  current: string
  label: string
  icon?: boolean
  className?: string
}) {
  return (
    <nav className={cn('langs', className)} aria-label={label}>
      {icon ? <Languages className="i" /> : null}
      {languages.map((language) => (
        <a
          key={language.locale}
          href={language.href}
          hrefLang={language.locale}
          lang={language.locale}
          aria-current={language.locale === current ? 'true' : undefined}
        >
          {language.name}
        </a>
      ))}
    </nav>
  )
}
