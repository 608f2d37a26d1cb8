import { Search, X } from 'lucide-react'
import Link from 'next/link'
import { withQuery } from '@/lib/links'
import { minorDigits } from '@/lib/money'
import type { CategoryNode, FieldFacet, Names, ProductFacets } from '@/shop/catalog/types'
import { isFiltered, type ListQuery, listParams, listSorts } from '../../rules'
import { labelPrice } from '../price-text'
import { href, type Visit } from '../visit'
import { AutoForm } from './auto-form'
import { FilterSheet } from './filter-sheet'

type Props = {
  visit: Visit
  /** the list's own path inside the shop */
  path: string
  query: ListQuery
  facets: ProductFacets
  current?: CategoryNode
}

function Tree({ visit, nodes, current }: { visit: Visit; nodes: readonly CategoryNode[]; current?: CategoryNode }) {
  return (
    <ul>
      {nodes
        .filter((node) => node.productCount > 0)
        .map((node) => (
          <li key={node.id}>
            <Link
              href={href(visit, `/categories/${node.handle}`)}
              prefetch={false}
              aria-current={node.id === current?.id ? 'page' : undefined}
            >
              <b lang={node.lang}>{node.title}</b>
              <span>{node.productCount}</span>
            </Link>
            {node.children.length > 0 ? <Tree visit={visit} nodes={node.children} current={current} /> : null}
          </li>
        ))}
    </ul>
  )
}

/** Words, shelves, price, stock. A plain form: it works before any script, and applies itself afterwards. */
export function Filters({ visit, path, query, facets, current }: Props) {
  const { t, shop, locale, categories } = visit
  const { priceMinMinor: least, priceMaxMinor: most } = facets
  const active = [query.from !== null || query.to !== null, query.stock, query.sale, ...query.is].filter(Boolean).length
  return (
    <FilterSheet label={t('list.filters')} count={active}>
      <AutoForm className="filters" action={href(visit, path)}>
        <label className="q">
          <Search className="ic" aria-hidden="true" />
          <span className="vh">{t('list.words')}</span>
          <input
            name="q"
            type="search"
            defaultValue={query.q}
            maxLength={120}
            placeholder={t('list.words')}
            enterKeyHint="search"
          />
        </label>
        {categories.length > 1 ? (
          <nav aria-labelledby="shelves-head">
            <h2 id="shelves-head">{t('list.categories')}</h2>
            <Tree visit={visit} nodes={categories} current={current} />
          </nav>
        ) : null}
        <fieldset>
          <legend>{t('list.price')}</legend>
          <div className="rng">
            <input
              name="from"
              inputMode="decimal"
              defaultValue={query.from ?? ''}
              aria-label={t('list.priceFrom')}
              placeholder={least === null ? '' : labelPrice(least, shop.currency, locale)}
            />
            <span>{t('list.to')}</span>
            <input
              name="to"
              inputMode="decimal"
              defaultValue={query.to ?? ''}
              aria-label={t('list.priceTo')}
              placeholder={most === null ? '' : labelPrice(most, shop.currency, locale)}
            />
          </div>
        </fieldset>
        <fieldset>
          <legend>{t('list.only')}</legend>
          <label className="tick">
            <input type="checkbox" name="stock" value="1" defaultChecked={query.stock} /> {t('list.inStock')}{' '}
            <span>{facets.inStock}</span>
          </label>
          {facets.onSale > 0 || query.sale ? (
            <label className="tick">
              <input type="checkbox" name="sale" value="1" defaultChecked={query.sale} /> {t('list.onSale')}{' '}
              <span>{facets.onSale}</span>
            </label>
          ) : null}
        </fieldset>
        <FieldFilters facets={facets} query={query} visit={visit} />
        {query.sort ? <input type="hidden" name="sort" value={query.sort} /> : null}
        <button type="submit" className="btn ghost full apply">
          {t('list.apply')}
        </button>
        {isFiltered(query) ? (
          <Link className="btn ghost full" href={withQuery(href(visit, path), { q: query.q })} prefetch={false}>
            {t('list.clear')}
          </Link>
        ) : null}
      </AutoForm>
    </FilterSheet>
  )
}

const nameIn = (names: Names, locale: keyof Names) => names[locale] || names.en || names.ja || names.ko || ''

/** A value as people read it. */
function valueText({ kind, unit, choices }: FieldFacet, value: string, { t, locale }: Visit): string {
  if (kind === 'boolean') return t(value === 'true' ? 'product.yes' : 'product.no')
  if (kind === 'choice') return nameIn(choices.find(({ key }) => key === value)?.names ?? {}, locale) || value
  return unit ? `${value} ${unit}` : value
}

function labelOf(text: string, facets: ProductFacets, visit: Visit): string {
  const at = text.indexOf(':')
  const field = facets.fields.find(({ key }) => key === text.slice(0, at))
  const value = text.slice(at + 1)
  return field ? `${nameIn(field.names, visit.locale)}: ${valueText(field, value, visit)}` : value
}

/** The shop's own characteristics, each value with how many goods have it. A ticked one stays though nothing has it now. */
function FieldFilters({ facets, query, visit }: Pick<Props, 'facets' | 'query' | 'visit'>) {
  return facets.fields.map((field) => (
    <fieldset key={field.key}>
      <legend>{nameIn(field.names, visit.locale) || field.key}</legend>
      {field.values.map(({ value, count }) => (
        <label key={value} className="tick">
          <input
            type="checkbox"
            name="is"
            value={`${field.key}:${value}`}
            defaultChecked={query.is.includes(`${field.key}:${value}`)}
          />{' '}
          {valueText(field, value, visit)} <span>{count}</span>
        </label>
      ))}
    </fieldset>
  ))
}

/** What the list is narrowed to, each with the way back, and the order it stands in. */
export function ListBar({ visit, path, query, facets }: Pick<Props, 'visit' | 'path' | 'query' | 'facets'>) {
  const { t, shop, locale } = visit
  const unit = 10 ** minorDigits(shop.currency)
  const money = (value: number) => labelPrice(Math.round(value * unit), shop.currency, locale)
  const without = (part: Partial<ListQuery>) => withQuery(href(visit, path), listParams({ ...query, page: 1, ...part }))
  const chips = [
    ...(query.from !== null || query.to !== null
      ? [
          {
            label: t('list.between', {
              from: query.from === null ? '' : money(query.from),
              to: query.to === null ? '' : money(query.to),
            }),
            href: without({ from: null, to: null }),
          },
        ]
      : []),
    ...(query.stock ? [{ label: t('list.inStock'), href: without({ stock: false }) }] : []),
    ...(query.sale ? [{ label: t('list.onSale'), href: without({ sale: false }) }] : []),
    ...query.is.map((text) => ({
      label: labelOf(text, facets, visit),
      href: without({ is: query.is.filter((other) => other !== text) }),
    })),
  ]
  const sorts = query.q ? (['relevance', ...listSorts] as const) : listSorts
  return (
    <div className="bar">
      {chips.length > 0 ? (
        <ul className="chips">
          {chips.map((chip) => (
            <li key={chip.href}>
              <Link href={chip.href} prefetch={false} scroll={false}>
                {chip.label}
                <X className="ic" aria-hidden="true" />
                <span className="vh">{t('list.remove')}</span>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      <AutoForm className="sort" action={href(visit, path)}>
        {Object.entries(listParams({ ...query, sort: null, page: 1 })).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value === true ? '1' : String(value)} /> : null,
        )}
        <label htmlFor="sort">{t('list.sort')}</label>
        <select id="sort" name="sort" defaultValue={query.sort ?? sorts[0]}>
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`list.sorts.${sort}`)}
            </option>
          ))}
        </select>
        <button type="submit" className="vh">
          {t('list.apply')}
        </button>
      </AutoForm>
    </div>
  )
}
