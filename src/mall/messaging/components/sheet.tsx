import type { ReactNode } from 'react'
import { Body, Button, Container, Head, Html, Link, Preview, Section, Text } from 'react-email'
import { mallAwning, style } from './look'

/** A row of table cells with round lower corners: the awning, drawn so that every mail program shows it. */
function Awning({ colours }: { colours: readonly [string, string] }) {
  return (
    <table
      role="presentation"
      cellPadding={0}
      cellSpacing={0}
      width="100%"
      style={{ maxWidth: 562, margin: '0 auto', tableLayout: 'fixed' }}
    >
      <tbody>
        <tr>
          {Array.from({ length: 18 }, (_, index) => (
            <td
              // biome-ignore lint/suspicious/noArrayIndexKey: stripes have no identity
              key={index}
              style={{
                height: 18,
                backgroundColor: colours[index % 2],
                borderRadius: '0 0 14px 14px',
                fontSize: 1,
                lineHeight: '1px',
              }}
            >
              &nbsp;
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

export type SheetProps = {
  locale: string
  preview: string
  /** who writes: the mall or a shop */
  sender: { name: string; url: string; awning?: readonly [string, string] }
  foot: ReactNode
  children: ReactNode
}

/** The sheet every mail is written on: awning, sender, text, foot. */
export function Sheet({ locale, preview, sender, foot, children }: SheetProps) {
  return (
    <Html lang={locale}>
      <Head>
        <meta name="color-scheme" content="light" />
      </Head>
      <Body style={style.body}>
        <Preview>{preview}</Preview>
        <Awning colours={sender.awning ?? mallAwning} />
        <Container style={style.sheet}>
          <Section style={style.content}>
            <Text style={{ ...style.sender, marginBottom: 24 }}>
              <Link href={sender.url} style={{ color: 'inherit', textDecoration: 'none' }}>
                {sender.name}
              </Link>
            </Text>
            {children}
          </Section>
        </Container>
        <Section style={style.foot}>
          <Text style={style.small}>{foot}</Text>
        </Section>
      </Body>
    </Html>
  )
}

/** The one thing to do, and its address in full for programs that show no buttons. */
export function Act({
  href,
  label,
  instead,
  look = 'button',
}: {
  href: string
  label: string
  instead?: string
  look?: 'button' | 'quietButton' | 'inkButton'
}) {
  return (
    <>
      <Section style={{ margin: '24px 0' }}>
        <Button href={href} style={style[look]}>
          {label}
        </Button>
      </Section>
      {instead ? (
        <Text style={style.small}>
          {instead}
          <br />
          <Link href={href} style={style.link}>
            {href}
          </Link>
        </Text>
      ) : null}
    </>
  )
}
