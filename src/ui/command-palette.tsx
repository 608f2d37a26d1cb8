'use client'

import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { KeyCap } from './key-cap'
import { MarkedText } from './marked-text'

export type PaletteItem = {
  id: string
  label: string
  /** Found by these too, besides the label. */
  keywords?: string
  icon?: ReactNode
  /** Grey at the end of the line: a price, a place, a state. */
  note?: ReactNode
  shortcut?: string
  onSelect: () => void
}
export type PaletteGroup = { id: string; caption: string; captionEnd?: string; items: readonly PaletteItem[] }

export type CommandPaletteProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Acts and places known without asking: what can be done here first. Filtered by what is typed. */
  groups: readonly PaletteGroup[]
  /** Asks the server for more; called 150 ms after typing stops, with a signal that aborts when typing goes on. */
  search?: (query: string, signal: AbortSignal) => Promise<readonly PaletteGroup[]>
  labels: { title: string; placeholder: string; searching: string; empty: string; close: string; hints: ReactNode }
}

type Found = { query: string; groups: readonly PaletteGroup[] }

/** Whether every word of the query begins a word of the text (or stands inside, for scripts without spaces). */
export function fits(text: string, query: string): boolean {
  const haystack = text.toLocaleLowerCase()
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word))
}

function useFound(query: string, search: CommandPaletteProps['search']): { found: Found; searching: boolean } {
  const [found, setFound] = useState<Found>({ query: '', groups: [] })
  const ask = useRef(search)
  useEffect(() => {
    ask.current = search
  })
  useEffect(() => {
    if (query === '' || !ask.current) return
    const control = new AbortController()
    const timer = setTimeout(() => {
      ask.current?.(query, control.signal).then(
        (groups) => {
          if (!control.signal.aborted) setFound({ query, groups })
        },
        () => {
          if (!control.signal.aborted) setFound({ query, groups: [] })
        },
      )
    }, 150)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [query])
  return { found, searching: Boolean(search) && query !== '' && found.query !== query }
}

/** Find or do: one field over everything. Open it with Ctrl/⌘ K (useShortcuts). */
export function CommandPalette({ open, onOpenChange, groups, search, labels }: CommandPaletteProps) {
  const [typed, setTyped] = useState('')
  const query = typed.trim()
  const { found, searching } = useFound(query, search)

  const known = groups
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => query === '' || fits(`${item.label} ${item.keywords ?? ''}`, query)),
    }))
    .filter((group) => group.items.length > 0)
  const shown = query === '' ? known : [...known, ...found.groups.filter((group) => group.items.length > 0)]

  function close(next: boolean) {
    onOpenChange(next)
    if (!next) setTyped('')
  }

  return (
    <BaseDialog.Root open={open} onOpenChange={close}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="scrim" />
        <BaseDialog.Popup className="palette" aria-label={labels.title}>
          <Autocomplete.Root
            open
            inline
            items={shown}
            value={typed}
            onValueChange={setTyped}
            filter={null}
            autoHighlight="always"
            keepHighlight
            itemToStringValue={(item: PaletteItem) => item.label}
          >
            <div className="palette__in">
              <Search className="i" />
              <Autocomplete.Input aria-label={labels.title} placeholder={labels.placeholder} />
              <BaseDialog.Close className="vh">{labels.close}</BaseDialog.Close>
            </div>
            <div className="palette__list">
              <Autocomplete.Status className="palette__note">
                {searching && shown.length === 0 ? labels.searching : null}
              </Autocomplete.Status>
              <Autocomplete.Empty className="palette__note">{searching ? null : labels.empty}</Autocomplete.Empty>
              <Autocomplete.List>
                {(group: PaletteGroup) => (
                  <Autocomplete.Group key={group.id} items={group.items}>
                    <Autocomplete.GroupLabel className="palette__grp">
                      <span>{group.caption}</span>
                      <span>{group.captionEnd}</span>
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(item: PaletteItem) => (
                        <Row key={item.id} item={item} query={query} onDone={() => close(false)} />
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </div>
            <div className="palette__ft">{labels.hints}</div>
          </Autocomplete.Root>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}

function Row({ item, query, onDone }: { item: PaletteItem; query: string; onDone: () => void }) {
  return (
    <Autocomplete.Item
      value={item}
      className="palette__item"
      onClick={() => {
        onDone()
        item.onSelect()
      }}
    >
      {item.icon}
      <span className="el">
        <MarkedText text={item.label} query={query} />
      </span>
      {item.note || item.shortcut ? (
        <span className="end">
          {item.note}
          {item.shortcut ? <KeyCap keys={item.shortcut} /> : null}
        </span>
      ) : null}
    </Autocomplete.Item>
  )
}
