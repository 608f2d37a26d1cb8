import Link from 'next/link'
import { mediaUrl } from '@/lib/media'
import { href, say, type Visit } from '../visit'

/** From so many signs on, a name is set smaller. */
const longName = 16

/** The shop's sign: its logo or its name, and a line below. */
export function Brand({ visit, link = true }: { visit: Visit; link?: boolean }) {
  const { design, shop, pictures } = visit
  const logo = design.logoMediaId ? pictures[design.logoMediaId] : undefined
  const subtitle = say(visit, design.subtitle)
  const name = logo ? (
    <picture>
      <img src={mediaUrl(logo.id, 640)} alt={shop.name} width={logo.width} height={logo.height} />
    </picture>
  ) : (
    shop.name
  )
  const look = `brand${shop.name.length > longName && !logo ? ' long' : ''}`
  if (!link) return <span className={look}>{name}</span>
  return (
    <Link className={look} href={href(visit, '/')} prefetch={false}>
      {name}
      {subtitle ? <small>{subtitle}</small> : null}
    </Link>
  )
}
