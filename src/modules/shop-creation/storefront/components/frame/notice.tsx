import { blockOf, say, type Visit } from '../visit'

/** The line over the header: up to three short messages, and what a shop in the making has to say. */
export function Notice({ visit }: { visit: Visit }) {
  const block = blockOf(visit, 'notice')
  const lines = (block?.items ?? []).map((words) => say(visit, words)).filter(Boolean)
  const state = visit.preview ? visit.t('notice.preview') : visit.shop.confirmed ? '' : visit.t('notice.unconfirmed')
  const all = state ? [state, ...lines.slice(0, 2)] : lines
  if (all.length === 0) return <div />
  return (
    <aside className="b-notice" data-block="notice">
      {all.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </aside>
  )
}
