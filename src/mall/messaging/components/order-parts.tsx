import { Img, Section, Text } from 'react-email'
import { formatMoney } from '@/lib/money'
import { hourCycleOf } from '@/lib/when'
import { extraName } from '@/lib/words'
import type { BankInstructions, OrderMailProps } from '../types'
import { colour, style } from './look'
import type { Say } from './say'

type Part = { order: OrderMailProps; locale: string; say: Say }

const table = { width: '100%', borderCollapse: 'collapse' } as const

/** What was bought and what it costs. */
export function Lines({ order, locale, say }: Part) {
  const money = (minor: number) => formatMoney(minor, order.currency, locale)
  const sums: [string, number][] = [
    [say('order.items'), order.itemsMinor],
    ...(order.discountMinor > 0 ? ([[say('order.discount'), -order.discountMinor]] as [string, number][]) : []),
    ...order.extras.map((extra): [string, number] => [
      extraName(extra, locale, say(`order.extras.${extra.key}`)),
      extra.amountMinor,
    ]),
    [say('order.shipping', { label: order.deliveryLabel }), order.shippingMinor],
  ]
  const pictured = order.lines.some((line) => line.imageUrl)
  return (
    <>
      <Text style={style.h2}>{say('order.heading', { number: order.number })}</Text>
      <table role="presentation" cellPadding={0} cellSpacing={0} style={table}>
        <tbody>
          {order.lines.map((line) => (
            <tr key={`${line.name}${line.options}`}>
              {pictured ? (
                <td style={{ ...style.cell, width: 64 }}>
                  {line.imageUrl ? (
                    <Img
                      src={line.imageUrl}
                      width={52}
                      height={52}
                      alt=""
                      style={{ borderRadius: 6, backgroundColor: colour.sunk }}
                    />
                  ) : null}
                </td>
              ) : null}
              <td style={style.cell}>
                {line.name}
                <br />
                <span style={{ color: colour.soft, fontSize: 13 }}>
                  {[line.options, say('order.quantity', { count: line.quantity })].filter(Boolean).join(' · ')}
                </span>
              </td>
              <td style={style.figure}>{money(line.totalMinor)}</td>
            </tr>
          ))}
          {sums.map(([label, minor]) => (
            <tr key={label}>
              <td colSpan={pictured ? 2 : 1} style={{ ...style.cell, color: colour.soft }}>
                {label}
              </td>
              <td style={style.figure}>{money(minor)}</td>
            </tr>
          ))}
          <tr>
            <td colSpan={pictured ? 2 : 1} style={style.total}>
              {say('order.total')}
            </td>
            <td style={{ ...style.total, textAlign: 'right', whiteSpace: 'nowrap' }}>{money(order.totalMinor)}</td>
          </tr>
        </tbody>
      </table>
      {order.taxMinor > 0 ? (
        <Text style={{ ...style.small, marginTop: 8 }}>{say('order.tax', { amount: money(order.taxMinor) })}</Text>
      ) : null}
    </>
  )
}

/** That it is packed as a gift, and what its card says. */
export function Gift({ order, say }: Part) {
  const { gift } = order
  if (!gift) return null
  return (
    <>
      <Text style={style.h2}>{say('order.gift')}</Text>
      <Text style={style.text}>
        {gift.card ? say('order.giftCard', { message: gift.card }) : null}
        {gift.card && gift.hidePrices ? <br /> : null}
        {gift.hidePrices ? say('order.giftNoPrices') : null}
      </Text>
    </>
  )
}

/** Where it goes. */
export function Destination({ order, say }: Part) {
  if (order.shipTo.length === 0) return null
  return (
    <>
      <Text style={style.h2}>{say('order.shipTo')}</Text>
      <Text style={style.text}>
        {order.shipTo.map((line) => (
          <span key={line}>
            {line}
            <br />
          </span>
        ))}
      </Text>
    </>
  )
}

/** How to pay by bank transfer, and until when. */
export function Bank({ order, locale, say, bank }: Part & { bank: BankInstructions }) {
  const rows = [
    { label: say('bank.amount'), value: formatMoney(order.totalMinor, order.currency, locale) },
    { label: say('bank.reference'), value: bank.reference },
    ...bank.lines.map(({ label, value }) => ({ label: say(`bank.lines.${label}`), value })),
    {
      label: say('bank.until'),
      value: new Intl.DateTimeFormat(locale, {
        dateStyle: 'long',
        timeStyle: 'short',
        hourCycle: hourCycleOf(locale),
      }).format(bank.payUntil),
    },
  ]
  return (
    <Section style={style.box}>
      <Text style={{ ...style.text, fontWeight: 700, marginBottom: 8 }}>{say('bank.heading')}</Text>
      <table role="presentation" cellPadding={0} cellSpacing={0} style={table}>
        <tbody>
          {rows.map(({ label, value }) => (
            <tr key={label}>
              <td
                style={{ fontSize: 14, lineHeight: '22px', color: colour.soft, paddingRight: 16, verticalAlign: 'top' }}
              >
                {label}
              </td>
              <td style={{ fontSize: 14, lineHeight: '22px', fontWeight: 600 }}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
