'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Eye, Monitor, Redo2, Smartphone, Tablet, Undo2 } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { isLocale, type Locale, localeNames, locales } from '@/lib/locales'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { buttonClass, IconButton } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Segmented } from '@/ui/segmented'
import { Skeleton } from '@/ui/skeleton'
import { useToast } from '@/ui/toast'
import { useShortcuts } from '@/ui/use-shortcuts'
import { templates } from '../../templates/components/offers'
import type { Design, DesignBlock, DesignDraft, MenuKey } from '../types'
import { BlockList } from './block-list'
import { BlockPanel } from './block-panel'
import { Canvas } from './canvas'
import { ConflictNotice, useRivals } from './conflict-notice'
import './designer.css'
import './history.css'
import { LookPanel } from './look-panel'
import { MenuPanel } from './menu-panel'
import { PlanDialog, type PlanWish } from './plan-dialog'
import { previewAddress } from './preview-address'
import { PublishButton } from './publish-button'
import { ShareDialog } from './share-dialog'
import { type SaveState, useDraft } from './use-draft'
import { Versions } from './versions'

const devices = { phone: 390, tablet: 768, desktop: 1280 } as const
type Device = keyof typeof devices
type Window = 'home' | 'list'
const windowPaths: Record<Window, string> = { home: '', list: '/products' }

const menuKeys: readonly MenuKey[] = ['header', 'footer']

type Loaded = DesignDraft & { previewToken: string }

const picked = z.object({ type: z.literal('design-picked'), block: z.string(), id: z.string() })

/** A click on a block in the preview chooses it in the list. */
function usePicking(base: string, blocks: readonly DesignBlock[], choose: (id: string) => void): void {
  const latest = useRef({ blocks, choose })
  latest.current = { blocks, choose }
  useEffect(() => {
    const listen = ({ origin, data }: MessageEvent<unknown>) => {
      const message = picked.safeParse(data)
      if (origin !== new URL(base).origin || !message.success) return
      const { id, block } = message.data
      const all = latest.current.blocks
      const found = all.find((one) => one.id === id) ?? all.find((one) => one.on && one.kind === block)
      if (found) latest.current.choose(found.id)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [base])
}

/** Tells the preview: it draws itself anew, or brings a block into view. */
function usePreview(frontUrl: string, token: string) {
  const frame: RefObject<HTMLIFrameElement | null> = useRef(null)
  const base = previewAddress(frontUrl, token)
  const tell = (message: { type: string; block?: string; id?: string }) =>
    frame.current?.contentWindow?.postMessage(message, new URL(base).origin)
  return { frame, base, tell }
}

function SavedWord({
  state,
  failure,
  savedAt,
  onRetry,
}: {
  state: SaveState
  failure: string
  savedAt: Date | null
  onRetry: () => void
}) {
  const t = useTranslations('design.saving')
  const show = useDeskFormat()
  if (state === 'failed') {
    return (
      <button type="button" className="lk c-bad" onClick={onRetry} title={failure}>
        {t('failed')}
      </button>
    )
  }
  return (
    <span className="q nw" aria-live="polite">
      {state === 'saved' && savedAt
        ? t('saved', { time: show.time(savedAt) })
        : t(state === 'saved' ? 'nothing' : 'saving')}
    </span>
  )
}

/** The shop's looks: blocks on the left, the shop itself in the middle, what is chosen on the right. */
export function Designer() {
  const trpc = useTRPC()
  const t = useTranslations('design')
  // The editor holds the truth from the moment it opens; only an own reload looks at the server again.
  const draft = useQuery(
    trpc.design.draft.queryOptions(undefined, {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    }),
  )
  if (draft.isError)
    return (
      <Callout tone="bad" title={t('notLoaded')}>
        {readApiError(draft.error).message}
      </Callout>
    )
  if (!draft.data) return <Skeleton className="dz-wait" />
  return <Editor key={draft.dataUpdatedAt} loaded={draft.data} />
}

function Editor({ loaded }: { loaded: Loaded }) {
  const t = useTranslations('design')
  const trpc = useTRPC()
  const toast = useToast()
  const { shop, locale: readerLocale } = useDesk()
  const locale = useLocale()
  const preview = usePreview(shop.frontUrl, loaded.previewToken)
  const draft = useDraft(loaded, () => preview.tell({ type: 'design-saved' }))
  const { design, change } = draft
  const [chosen, setChosen] = useState('look')
  const fields = useRef<HTMLElement>(null)
  const [device, setDevice] = useState<Device>('desktop')
  const [window, setWindow] = useState<Window>('home')
  const [language, setLanguage] = useState<Locale>(isLocale(locale) ? locale : 'en')
  const [open, setOpen] = useState<'plan' | 'share' | null>(null)
  useRivals(draft.heard)
  usePicking(preview.base, design.blocks, setChosen)
  const block = design.blocks.find((one) => one.id === chosen)
  const menu = menuKeys.find((key) => chosen === `menu-${key}`)

  const publishing = useMutation(
    trpc.design.publish.mutationOptions({
      onSuccess: (answer) => {
        draft.take(answer)
        toast.show({ title: t('published'), tone: 'ok' })
      },
      onError: (error) => toast.show({ title: readApiError(error).message, tone: 'bad' }),
    }),
  )
  const queries = useQueryClient()
  const planning = useMutation(
    trpc.design.plan.mutationOptions({ onSuccess: () => queries.invalidateQueries(trpc.design.plans.queryFilter()) }),
  )
  const publish = async () => {
    if (await draft.flush()) publishing.mutate({ draftVersion: draft.version() })
  }
  const plan = async (wish: PlanWish) => {
    if (!(await draft.flush())) return t('saving.failed')
    try {
      await planning.mutateAsync({ ...wish, draftVersion: draft.version() })
      toast.show({ title: t('plan.planned'), tone: 'ok' })
      return ''
    } catch (error) {
      return readApiError(error).message
    }
  }
  useShortcuts({ 'mod+shift+p': () => void publish(), 'mod+z': draft.undo, 'mod+shift+z': draft.redo })
  const kind = block?.kind
  const { tell } = preview
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newly chosen block is brought into view
  useEffect(() => {
    if (kind) tell({ type: 'design-show', block: kind, id: chosen })
  }, [kind, chosen])

  const setBlock = (next: DesignBlock, group?: string) =>
    change(
      (before) => ({ ...before, blocks: before.blocks.map((one) => (one.id === next.id ? next : one)) }),
      group ? `${next.id}-${group}` : '',
    )

  return (
    <div className="dz" lang={readerLocale}>
      <header className="edtop">
        <h1>{t('title')}</h1>
        <Segmented
          label={t('window')}
          value={window}
          onValueChange={setWindow}
          segments={[
            { value: 'home', label: t('windows.home') },
            { value: 'list', label: t('windows.list') },
          ]}
        />
        <span className="gr" />
        <DeviceChoice device={device} onChoose={setDevice} />
        <span className="gr" />
        <SavedWord
          state={draft.state}
          failure={draft.failure}
          savedAt={draft.server.draftSavedAt}
          onRetry={() => void draft.flush()}
        />
        <IconButton size="sm" label={t('undo')} disabled={!draft.canUndo} onClick={draft.undo}>
          <Undo2 className="i" />
        </IconButton>
        <IconButton size="sm" label={t('redo')} disabled={!draft.canRedo} onClick={draft.redo}>
          <Redo2 className="i" />
        </IconButton>
        <a
          className={buttonClass({})}
          href={previewAddress(shop.frontUrl, loaded.previewToken, language)}
          target="_blank"
          rel="noreferrer"
        >
          <Eye className="i" />
          {t('preview')}
        </a>
        <PublishButton
          busy={publishing.isPending}
          disabled={!draft.server.changed && draft.state === 'saved'}
          onPublish={() => void publish()}
          onPlan={() => setOpen('plan')}
          onShare={() => setOpen('share')}
        />
      </header>
      {draft.state === 'conflict' && draft.rival ? (
        <ConflictNotice
          rival={draft.rival}
          mine={draft.isUnsaved()}
          onMine={() => void draft.keepMine()}
          onTheirs={() => void draft.takeTheirs()}
        />
      ) : null}
      <BlockList design={design} language={language} chosen={chosen} onChoose={setChosen} onChange={change} />
      <Canvas
        url={previewAddress(shop.frontUrl, loaded.previewToken, language) + windowPaths[window]}
        width={devices[device]}
        frame={preview.frame}
        onSkip={() => fields.current?.focus()}
      />
      <aside className="edr" aria-label={t('settings')} ref={fields} tabIndex={-1}>
        <div className="fx">
          <h2>{block ? t(`blocks.${block.kind}`) : t(menu ? `menus.menu-${menu}` : 'look')}</h2>
        </div>
        <Segmented
          label={t('language')}
          value={language}
          onValueChange={setLanguage}
          segments={locales.map((value) => ({ value, label: localeNames[value] }))}
        />
        <Panel
          key={chosen}
          design={design}
          block={block}
          menu={menu}
          language={language}
          onBlock={setBlock}
          onLook={change}
        />
        <Versions
          server={draft.server}
          previewToken={loaded.previewToken}
          version={draft.version}
          onRestored={draft.replace}
        />
      </aside>
      <PlanDialog open={open === 'plan'} onOpenChange={(on) => setOpen(on ? 'plan' : null)} plan={null} onPlan={plan} />
      <ShareDialog open={open === 'share'} onOpenChange={(on) => setOpen(on ? 'share' : null)} onBefore={draft.flush} />
    </div>
  )
}

function DeviceChoice({ device, onChoose }: { device: Device; onChoose: (device: Device) => void }) {
  const t = useTranslations('design.devices')
  return (
    <Segmented
      className="dz-devices"
      label={t('label')}
      value={device}
      onValueChange={onChoose}
      segments={[
        { value: 'phone', label: '390', icon: <Smartphone className="i" />, title: t('phone') },
        { value: 'tablet', label: '768', icon: <Tablet className="i" />, title: t('tablet') },
        { value: 'desktop', label: '1280', icon: <Monitor className="i" />, title: t('desktop') },
      ]}
    />
  )
}

type Panel = {
  design: Design
  block: DesignBlock | undefined
  menu: MenuKey | undefined
  language: Locale
  onBlock: (block: DesignBlock, group?: string) => void
  onLook: (to: (design: Design) => Design, group?: string) => void
}

function Panel({ design, block, menu, language, onBlock, onLook }: Panel) {
  const t = useTranslations('design')
  const leftOut = block && templates[design.template].leavesOut.includes(block.kind)
  return (
    <div className="set dz-set">
      {leftOut ? (
        <Callout title={t('leftOut', { template: t(`templates.${design.template}`) })}>{t('leftOutKept')}</Callout>
      ) : null}
      {block ? (
        <BlockPanel block={block} language={language} onChange={onBlock} />
      ) : menu ? (
        <MenuPanel menu={menu} design={design} language={language} onChange={onLook} />
      ) : (
        <LookPanel design={design} language={language} onChange={onLook} />
      )}
    </div>
  )
}
