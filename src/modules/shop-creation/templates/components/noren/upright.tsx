import { sentences } from '../../../storefront/components/texts'
import { clausesOf, isUpright, signsOf } from '../../../storefront/rules/letters'

/** Signs a column of running text holds before it is better read across. */
const longestRun = 220

const fewSentences = 3
/** Signs that fit into one column beside a headline. */
const oneColumn = 24

type Props = {
  title: string
  /** what the title is */
  as: 'h1' | 'h2'
  id?: string
  text: string
}

/** A headline's size follows its length: what is longer is set smaller, so that it keeps to two or three columns. */
const sizeOf = (title: string): string => (signsOf(title) > 36 ? ' small' : signsOf(title) > 18 ? ' middle' : '')

/**
 * Words beside a picture. A Japanese headline runs down the page, its clauses unbroken, and a text in Japanese beside it;
 * what is in other scripts, and what is too long for columns, is set across.
 */
export function Words({ title, as: Title, id, text }: Props) {
  const down = isUpright(title || text)
  const textDown = down && isUpright(text, longestRun)
  const head = title ? (
    <Title id={id} className={down ? undefined : sizeOf(title).trim() || undefined}>
      {down
        ? clausesOf(title).map((clause) => (
            <span key={clause} className="cl">
              {clause}
            </span>
          ))
        : title}
    </Title>
  ) : null
  const parts = text.split(/\n\s*\n/).filter(Boolean)
  const told = parts.map((part) => <p key={part}>{part}</p>)
  const [only = ''] = parts
  // A few short sentences beside a headline each begin a column of their own.
  const said = sentences(only)
  const short = said.length <= fewSentences && said.every((line) => signsOf(line) <= oneColumn)
  const lines = parts.length === 1 && short ? said : []
  if (!down)
    return (
      <>
        {head}
        {told}
      </>
    )
  return (
    <>
      <div className={`v${sizeOf(title)}`}>
        {head}
        {textDown && lines.length > 0 ? (
          <p>
            {lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </p>
        ) : null}
        {textDown && lines.length === 0 ? told : null}
      </div>
      {textDown ? null : told}
    </>
  )
}
