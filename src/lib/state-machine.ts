/**
 * A life cycle as data: for each event, the states it may start from and the state it leads to.
 * Guards look at the thing itself and answer null (fine) or the reason why not.
 */
export type Transition<State extends string, Subject> = {
  from: readonly State[]
  to: State
  guard?: (subject: Subject) => string | null
}

export type Transitions<Event extends string, State extends string, Subject> = Record<Event, Transition<State, Subject>>

export type Move<State extends string> = { ok: true; to: State } | { ok: false; reason: string }

/** What an event does to a thing in a state; never throws. */
export function move<Event extends string, State extends string, Subject>(
  table: Transitions<Event, State, Subject>,
  event: Event,
  state: State,
  subject: Subject,
): Move<State> {
  const transition = table[event]
  if (!transition.from.includes(state)) return { ok: false, reason: `${event} is not possible while ${state}` }
  const objection = transition.guard?.(subject) ?? null
  return objection === null ? { ok: true, to: transition.to } : { ok: false, reason: objection }
}

/** Every event that is possible now: what buttons to show. */
export function possibleEvents<Event extends string, State extends string, Subject>(
  table: Transitions<Event, State, Subject>,
  state: State,
  subject: Subject,
): Event[] {
  return (Object.keys(table) as Event[]).filter((event) => move(table, event, state, subject).ok)
}
