'use client'

import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { type CheckoutFields, emptyFields } from './form-types'
import { keepPlaces, type PlaceFields, placeFields, readPlaces, type ShownPlace } from './place-store'

/** One form for all places: each has its own words in it, and none is lost when another is looked at. */
export function usePlaces(country: string) {
  const form = useForm<CheckoutFields>({ defaultValues: { ...emptyFields, country }, mode: 'onTouched' })
  const [place, setPlace] = useState<ShownPlace>('home')
  const { reset, watch, getValues } = form

  useEffect(() => {
    const kept = readPlaces()
    setPlace(kept.place)
    reset({ ...emptyFields, country, ...kept.typed[kept.place] })
  }, [country, reset])

  useEffect(() => {
    const { unsubscribe } = watch((typed) => {
      const kept = readPlaces()
      keepPlaces({ ...kept, typed: { ...kept.typed, [kept.place]: typedOf(typed) } })
    })
    return unsubscribe
  }, [watch])

  const choose = (next: ShownPlace) => {
    const kept = readPlaces()
    const typed = { ...kept.typed, [place]: typedOf(getValues()) }
    keepPlaces({ place: next, typed })
    setPlace(next)
    reset({ ...emptyFields, country, ...typed[next] })
  }
  return { form, place, choose }
}

/** What is typed of the place that is looked at. */
export const typedOf = (values: Partial<CheckoutFields>): Partial<PlaceFields> =>
  Object.fromEntries(placeFields.map((name) => [name, values[name] ?? '']))
