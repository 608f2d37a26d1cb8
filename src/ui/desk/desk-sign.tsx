import { ChevronsUpDown, Search } from 'lucide-react'
import type { ComponentProps } from 'react'
import { type AwningColors, AwningSign } from '../awning'
import { cn } from '../cn'
import { KeyCap } from '../key-cap'

type Shop = { name: string; subtitle: string; letters: string; colors?: AwningColors; off?: boolean }

/** The shop sign that heads the rail. A button, so that it can be the trigger of the shop menu (`Menu trigger={<DeskSign …/>}`). */
export function DeskSign({
  shop,
  phone = false,
  className,
  ...rest
}: ComponentProps<'button'> & { shop: Shop; phone?: boolean }) {
  return (
    <button {...rest} type="button" className={cn('shopbtn', className)}>
      <AwningSign letters={shop.letters} colors={shop.colors} off={shop.off} size={phone ? 'sm' : 'md'} />
      {phone ? (
        <b className="d">{shop.name}</b>
      ) : (
        <span className="gr">
          <b className="el">{shop.name}</b>
          <span className="s12 el">{shop.subtitle}</span>
        </span>
      )}
      <ChevronsUpDown className="i q" />
    </button>
  )
}

/** The field in the rail that opens the command palette. */
export function DeskFind({ children, shortcut, className, ...rest }: ComponentProps<'button'> & { shortcut: string }) {
  return (
    <button {...rest} type="button" className={cn('find', className)}>
      <Search className="i" />
      <span>{children}</span>
      <KeyCap keys={shortcut} />
    </button>
  )
}
