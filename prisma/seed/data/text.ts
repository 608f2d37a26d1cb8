/** Paragraphs as the editor would save them. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('')
}

/** A paragraph and a short list of facts below it. */
export function withFacts(text: string, facts: readonly string[]): string {
  return `<p>${text}</p><ul>${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul>`
}
