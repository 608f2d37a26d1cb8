import { fromWallClock } from '@/lib/wall-clock'
import { dayAndTime } from '@/lib/when'
import type { BlockOf } from '../../../design/types'
import { say, type Visit } from '../visit'
import { CountdownClock } from './countdown-clock'
import { EmptyBlock } from './empty'
import { OwnLink } from './words'

/** Counts down to a moment on the shop's clock. The page says the moment; the counting comes with the browser. */
export function CountdownBlock({ visit, block }: { visit: Visit; block: BlockOf<'countdown'> }) {
  const until = fromWallClock(block.until, visit.shop.timeZone)
  if (!until) return <EmptyBlock visit={visit} kind={block.kind} id={block.id} />
  const text = say(visit, block.text)
  return (
    <section className="sb sb-countdown" data-block="countdown" id={block.id} data-id={block.id}>
      <CountdownClock
        until={until.toISOString()}
        after={say(visit, block.after)}
        untilText={visit.t('blocks.until', {
          moment: dayAndTime(until, visit.locale, visit.shop.timeZone, new Date(0)),
        })}
      >
        <div>
          <h2>{say(visit, block.title, visit.t('blocks.countdown'))}</h2>
          {text ? <p>{text}</p> : null}
          <OwnLink visit={visit} link={block.link} look="btn" />
        </div>
      </CountdownClock>
    </section>
  )
}
