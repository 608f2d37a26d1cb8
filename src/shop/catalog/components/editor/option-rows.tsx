'use client'

import { Plus, Trash2, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button, IconButton } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { maxOptions, maxVariants } from '../../constants'
import { addOption, addValue, removeOption, removeValue, renameOption, renameValue } from './matrix'
import type { ProductDraft } from './use-product-draft'
import { withRenamedOption, withRenamedValue } from './words'

/** What can be chosen, each option with its values. Values can be added in place and renamed by a click. */
export function OptionRows({ product, disabled }: { product: ProductDraft; disabled: boolean }) {
  const t = useTranslations('catalog.options')
  const { options, variants } = product.draft
  const matrix = { options, variants }
  const reserved = (index: number, value: string) =>
    variants.some((variant) => variant.options[index] === value && variant.reserved > 0)
  return (
    <>
      {options.map((option, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is known by its place
        <div key={index} className="optrow">
          <Renamed
            value={option.name}
            label={t('rename', { name: option.name })}
            disabled={disabled}
            className="b"
            onRenamed={(name) =>
              product.set(({ words }) => ({
                ...renameOption(matrix, index, name),
                words: withRenamedOption(words, option.name, name),
              }))
            }
          />
          <span className="vals">
            {option.values.map((value) => (
              <span key={value} className="val">
                <Renamed
                  value={value}
                  label={t('renameValue', { name: value })}
                  disabled={disabled}
                  onRenamed={(to) =>
                    product.set(({ words }) => ({
                      ...renameValue(matrix, index, value, to),
                      words: option.values.includes(to) ? words : withRenamedValue(words, option.name, value, to),
                    }))
                  }
                />
                {disabled ? null : (
                  <button
                    type="button"
                    aria-label={t('removeValue', { name: value })}
                    title={reserved(index, value) ? t('reserved') : undefined}
                    disabled={reserved(index, value)}
                    onClick={() => product.set(removeValue(matrix, index, value))}
                  >
                    <X className="i" />
                  </button>
                )}
              </span>
            ))}
            {disabled ? null : (
              <AddValue
                label={t('addValue', { name: option.name })}
                full={variants.length >= maxVariants}
                onAdd={(value) =>
                  product.set((now) => addValue({ options: now.options, variants: now.variants }, index, value))
                }
              />
            )}
          </span>
          {disabled ? null : (
            <IconButton
              size="sm"
              label={t('remove', { name: option.name })}
              onClick={() => product.set(removeOption(matrix, index))}
            >
              <Trash2 className="i" />
            </IconButton>
          )}
        </div>
      ))}
      {disabled || options.length >= maxOptions ? null : (
        <AddOption isFirst={options.length === 0} onAdd={(name, list) => product.set(addOption(matrix, name, list))} />
      )}
    </>
  )
}

type RenamedProps = {
  value: string
  label: string
  disabled: boolean
  className?: string
  onRenamed: (value: string) => void
}

/** A word that becomes a field when it is pressed. Enter or leaving keeps, Escape gives up. */
function Renamed({ value, label, disabled, className, onRenamed }: RenamedProps) {
  const [text, setText] = useState<string | null>(null)
  if (disabled) return <span className={className}>{value}</span>
  if (text === null) {
    return (
      <button type="button" className={className} title={label} onClick={() => setText(value)}>
        {value}
      </button>
    )
  }
  const end = (keep: boolean) => {
    setText(null)
    if (keep && text.trim() !== '' && text.trim() !== value) onRenamed(text.trim())
  }
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it stands where the pressed word stood
      autoFocus
      className="val__in"
      aria-label={label}
      value={text}
      maxLength={120}
      style={{ width: `${Math.max(4, text.length + 1)}ch` }}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') end(true)
        if (event.key === 'Escape') end(false)
      }}
    />
  )
}

/** Enter or a comma adds; several at once may be pasted. */
function AddValue({ label, full, onAdd }: { label: string; full: boolean; onAdd: (value: string) => void }) {
  const [text, setText] = useState('')
  function add(): void {
    for (const value of text.split(/[,\n]/)) if (value.trim()) onAdd(value.trim().slice(0, 120))
    setText('')
  }
  return (
    <input
      className="val__in val__add"
      aria-label={label}
      placeholder="+"
      disabled={full}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ',') return
        event.preventDefault()
        add()
      }}
    />
  )
}

function AddOption({ isFirst, onAdd }: { isFirst: boolean; onAdd: (name: string, values: string[]) => void }) {
  const t = useTranslations('catalog.options')
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [values, setValues] = useState('')
  const list = [
    ...new Set(
      values
        .split(/[,\n、]/)
        .map((value) => value.trim())
        .filter(Boolean),
    ),
  ]
  const ready = name.trim() !== '' && list.length > 0
  function add(): void {
    onAdd(name.trim(), list)
    setOpen(false)
    setName('')
    setValues('')
  }
  return (
    <div className="optrow">
      <span className="max-sm:hidden">{isFirst ? null : ' '}</span>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        trigger={
          <Button size="sm" className="justify-self-start" icon={<Plus className="i" />}>
            {isFirst ? t('addFirst') : t('add')}
          </Button>
        }
        title={t('addTitle')}
        description={t('addAbout')}
        closeLabel={t('close')}
        footer={
          <Button variant="primary" disabled={!ready} onClick={add}>
            {t('addAct', { count: list.length })}
          </Button>
        }
      >
        <div className="grid gap-4">
          <Field label={t('name')} hint={t('nameHint')}>
            <Input value={name} maxLength={60} onChange={(event) => setName(event.currentTarget.value)} />
          </Field>
          <Field label={t('values')} hint={t('valuesHint')}>
            <Input
              value={values}
              onChange={(event) => setValues(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Enter' && ready && add()}
            />
          </Field>
        </div>
      </Dialog>
    </div>
  )
}
