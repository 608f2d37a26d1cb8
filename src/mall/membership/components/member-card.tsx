import { getFormatter, getTranslations } from 'next-intl/server'
import { MallMark } from '@/ui/awning'
import type { MemberDetails } from '../types'

/** The member card with the number that shops and stations know a member by. */
export async function MemberCard({ member }: { member: MemberDetails }) {
  const t = await getTranslations('member')
  const format = await getFormatter()
  return (
    <section className="card" aria-label={t('card.label')}>
      <header>
        <MallMark />
        <span>{t('card.mall')}</span>
      </header>
      <p className="card__number">{member.number.replace(/(\d{2})(\d{3})(\d{3})/, '$1 $2 $3')}</p>
      <footer>
        <b>{member.name}</b>
        <span>
          {t('card.since', { date: format.dateTime(member.memberSince, { year: 'numeric', month: 'long' }) })}
        </span>
      </footer>
    </section>
  )
}
