/** Paragraphs as the editor would save them. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('')
}

/** Paragraphs and a short list of facts below them. */
export function withFacts(text: string | readonly string[], facts: readonly string[]): string {
  return `${paragraphs(...[text].flat())}<ul>${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul>`
}
