'use client'

import { Bold, Code, Heading3, Italic, Link2, List, ListOrdered } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ClipboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { htmlOf } from './plain-paste'

type Act = {
  name: 'bold' | 'italic' | 'heading' | 'list' | 'numbered'
  icon: ReactNode
  command: string
  value?: string
}

const acts: readonly Act[] = [
  { name: 'bold', icon: <Bold className="i" />, command: 'bold' },
  { name: 'italic', icon: <Italic className="i" />, command: 'italic' },
  { name: 'heading', icon: <Heading3 className="i" />, command: 'formatBlock', value: 'h3' },
  { name: 'list', icon: <List className="i" />, command: 'insertUnorderedList' },
  { name: 'numbered', icon: <ListOrdered className="i" />, command: 'insertOrderedList' },
]

type Props = {
  label: string
  /** sanitised when it was saved */
  html: string
  language: string
  disabled?: boolean
  onChange: (html: string) => void
}

/** Text with headings, lists and links, or its source. What is typed is sanitised again when it is saved. */
export function MarkupField({ label, html, language, disabled = false, onChange }: Props) {
  const t = useTranslations('design.markup')
  const [source, setSource] = useState(false)
  const field = useRef<HTMLDivElement>(null)
  const id = useId()
  // The field keeps its own text while being typed into; only news from outside (undo, another version) replaces it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming back from the source makes a new field
  useEffect(() => {
    const { current } = field
    if (current && current.innerHTML !== html) current.innerHTML = html
  }, [html, source])

  const run = (command: string, value?: string) => {
    field.current?.focus()
    document.execCommand('styleWithCSS', false, 'false')
    document.execCommand(command, false, value)
    if (field.current) onChange(field.current.innerHTML)
  }
  const act = ({ command, value }: Act) => {
    const inside = value !== undefined && document.queryCommandValue('formatBlock').toLowerCase() === value
    run(command, inside ? 'p' : value)
  }
  const link = () => {
    const address = window.prompt(t('linkAddress'), 'https://')?.trim()
    if (address && /^(https?:|mailto:|tel:|\/(?!\/))/i.test(address)) run('createLink', address)
  }
  const paste = (event: ClipboardEvent) => {
    event.preventDefault()
    run('insertHTML', htmlOf(event.clipboardData.getData('text/plain')))
  }
  return (
    <div className="fld">
      <span className="fld__label" id={`${id}-label`}>
        {label}
      </span>
      <div className="rte">
        <div className="rtb" role="toolbar" aria-label={t('tools')} aria-controls={`${id}-field`}>
          {acts.map((one) => (
            <button
              key={one.name}
              type="button"
              aria-label={t(one.name)}
              title={t(one.name)}
              disabled={disabled || source}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => act(one)}
            >
              {one.icon}
            </button>
          ))}
          <button
            type="button"
            aria-label={t('link')}
            title={t('link')}
            disabled={disabled || source}
            onMouseDown={(event) => event.preventDefault()}
            onClick={link}
          >
            <Link2 className="i" />
          </button>
          <span className="gr" />
          <button
            type="button"
            aria-label={t('source')}
            title={t('source')}
            aria-pressed={source}
            disabled={disabled}
            onClick={() => setSource(!source)}
          >
            <Code className="i" />
          </button>
        </div>
        {source ? (
          <textarea
            id={`${id}-field`}
            aria-labelledby={`${id}-label`}
            className="rte__source"
            value={html}
            lang={language}
            spellCheck={false}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <div
            ref={field}
            id={`${id}-field`}
            role="textbox"
            tabIndex={0}
            lang={language}
            aria-multiline="true"
            aria-labelledby={`${id}-label`}
            contentEditable={!disabled}
            aria-disabled={disabled || undefined}
            suppressContentEditableWarning
            className="rte__field"
            onInput={(event) => onChange(event.currentTarget.innerHTML)}
            onPaste={paste}
          />
        )}
      </div>
    </div>
  )
}
