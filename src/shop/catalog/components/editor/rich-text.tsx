'use client'

import { Bold, Code, Heading3, Italic, Link2, List, ListOrdered, Unlink } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ClipboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { cn } from '@/ui/cn'
import { readPasted } from './pasted'

type Act = {
  name: 'bold' | 'italic' | 'heading' | 'list' | 'numbered'
  icon: ReactNode
  command: string
  value?: string
  key?: string
}

const acts: readonly Act[] = [
  { name: 'bold', icon: <Bold className="i" />, command: 'bold', key: '⌘B' },
  { name: 'italic', icon: <Italic className="i" />, command: 'italic', key: '⌘I' },
  { name: 'heading', icon: <Heading3 className="i" />, command: 'formatBlock', value: 'h3' },
  { name: 'list', icon: <List className="i" />, command: 'insertUnorderedList' },
  { name: 'numbered', icon: <ListOrdered className="i" />, command: 'insertOrderedList' },
]

type Props = {
  /** sanitised by the server when it was saved */
  html: string
  onChange: (html: string) => void
  edited: boolean
  disabled?: boolean
  /** of the text, where it is not the shop's own */
  language?: string
}

/**
 * A description with the markup a description needs: bold, italic, a heading, lists, links. What is typed is
 * sanitised again when it is saved. The source can be looked at, for those who write HTML.
 */
export function RichText({ html, onChange, edited, disabled = false, language }: Props) {
  const t = useTranslations('catalog.description')
  const [source, setSource] = useState(false)
  const [initial] = useState(html)
  const field = useRef<HTMLDivElement>(null)
  const id = useId()

  // The field keeps its own text while being typed into; only news from outside replaces it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming back from the source makes a new field
  useEffect(() => {
    const { current } = field
    if (current && current.innerHTML !== html) current.innerHTML = html
  }, [html, source])

  function run(command: string, value?: string): void {
    field.current?.focus()
    document.execCommand('styleWithCSS', false, 'false')
    document.execCommand(command, false, value)
    if (field.current) onChange(field.current.innerHTML)
  }

  function toggleHeading(act: Act): void {
    const inside = document.queryCommandValue('formatBlock').toLowerCase() === act.value
    run(act.command, inside ? 'p' : act.value)
  }

  function link(): void {
    const address = window.prompt(t('linkAddress'), 'https://')?.trim()
    if (address && /^(https?:|mailto:|tel:)/i.test(address)) run('createLink', address)
  }

  function paste(event: ClipboardEvent): void {
    event.preventDefault()
    const markup = event.clipboardData.getData('text/html')
    const text = event.clipboardData.getData('text/plain')
    run('insertHTML', readPasted(markup, text))
  }

  return (
    <div className="fld">
      <span className="fld__label" id={`${id}-label`}>
        {t('label')}
      </span>
      <div className={cn('rte', edited && 'edited')}>
        <div className="rtb" role="toolbar" aria-label={t('tools')} aria-controls={`${id}-field`}>
          {acts.map((act) => (
            <button
              key={act.name}
              type="button"
              aria-label={t(act.name)}
              title={act.key ? `${t(act.name)} (${act.key})` : t(act.name)}
              disabled={disabled || source}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => (act.name === 'heading' ? toggleHeading(act) : run(act.command, act.value))}
            >
              {act.icon}
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
          <button
            type="button"
            aria-label={t('unlink')}
            title={t('unlink')}
            disabled={disabled || source}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run('unlink')}
          >
            <Unlink className="i" />
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
            lang={language}
            value={html}
            spellCheck={false}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <div
            ref={field}
            id={`${id}-field`}
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-labelledby={`${id}-label`}
            aria-disabled={disabled || undefined}
            contentEditable={!disabled}
            suppressContentEditableWarning
            className="rte__field"
            lang={language}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was saved
            dangerouslySetInnerHTML={{ __html: initial }}
            onInput={(event) => onChange(event.currentTarget.innerHTML)}
            onPaste={paste}
          />
        )}
      </div>
    </div>
  )
}
