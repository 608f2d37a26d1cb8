import type { ReactNode } from 'react'

export type MoneyLine = {
  key: string
  label: ReactNode
  /** What the customer pays or saves, then each funder's share; empty where it does not apply. Already formatted. */
  amounts: readonly ReactNode[]
  /** For discounts: the mall's share of the cost, 0 to 1; draws the split bar. */
  mallShare?: number
}

/**
 * Who pays each line, as in a ledger: columns Customer, Mall, You. Every discount names its funder; "Paid" sums the
 * columns; the last figure is what the retailer receives, with the sum in words and a double rule.
 */
export function MoneyBreakdown({
  label,
  columns,
  lines,
  sum,
  final,
}: {
  label: string
  columns: readonly ReactNode[]
  lines: readonly MoneyLine[]
  sum?: { label: ReactNode; amounts: readonly ReactNode[] }
  final?: { label: ReactNode; words?: ReactNode; amount: ReactNode }
}) {
  return (
    <table className="money" aria-label={label}>
      <thead>
        <tr>
          <td />
          {columns.map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are fixed
            <th key={index} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <td>
              {line.mallShare === undefined ? null : <FundBar mallShare={line.mallShare} />}
              {line.label}
            </td>
            <Amounts columns={columns.length} amounts={line.amounts} />
          </tr>
        ))}
        {sum ? (
          <tr className="sum">
            <td>{sum.label}</td>
            <Amounts columns={columns.length} amounts={sum.amounts} />
          </tr>
        ) : null}
        {final ? (
          <tr className="fin">
            <td colSpan={columns.length}>
              {final.label}
              {final.words ? <span className="q s12 block">{final.words}</span> : null}
            </td>
            <td>
              <span className="dbl">{final.amount}</span>
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  )
}

function Amounts({ columns, amounts }: { columns: number; amounts: readonly ReactNode[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: one cell per fixed column
  return Array.from({ length: columns }, (_, index) => <td key={index}>{amounts[index]}</td>)
}

/** The 96 by 6 bar that shows who funds a discount: vermilion the mall, ink the shop. Amounts always stand beside it. */
export function FundBar({ mallShare }: { mallShare: number }) {
  const mall = Math.round(Math.min(1, Math.max(0, mallShare)) * 100)
  return (
    <span className="fund" aria-hidden="true">
      {mall > 0 ? <i className="f-m" style={{ width: `${mall}%` }} /> : null}
      {mall < 100 ? <i className="f-y" style={{ width: `${100 - mall}%` }} /> : null}
    </span>
  )
}

/** The legend of the fund bars, for a section's end. */
export function FundKey({ mall, shop }: { mall: ReactNode; shop: ReactNode }) {
  return (
    <span className="fx q s12">
      <span>
        <i className="fund-key f-m" />
        {mall}
      </span>
      <span>
        <i className="fund-key f-y" />
        {shop}
      </span>
    </span>
  )
}
