export type FieldProblem = 'missing' | 'email' | 'short' | 'wrong'

type Control = { name: string; value: string; minLength?: number; validity: ValidityState }

/** What the browser itself finds wrong with a control; null when nothing. */
export function problemOf({ validity, value, minLength = -1 }: Control): FieldProblem | null {
  if (validity.valueMissing) return 'missing'
  if (validity.typeMismatch) return 'email'
  // The browser looks at the length only of what a person typed last; a filled-in value may be short as well.
  if (validity.tooShort || (minLength > 0 && value.length < minLength)) return 'short'
  return validity.valid ? null : 'wrong'
}

const isControl = (element: Element): element is HTMLInputElement =>
  'validity' in element && 'name' in element && element.name !== ''

/** What is wrong with a form's fields by name, in place of the browser's own bubbles; the first one gets the focus. */
export function formProblems(form: HTMLFormElement): Partial<Record<string, FieldProblem>> {
  const wrong = [...form.elements].flatMap((element) => {
    const problem = isControl(element) ? problemOf(element) : null
    return problem && isControl(element) ? [{ element, problem }] : []
  })
  wrong[0]?.element.focus()
  return Object.fromEntries(wrong.map(({ element, problem }) => [element.name, problem]))
}
