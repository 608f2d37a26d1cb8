/** What a retailer wrote. The commands that keep it sanitise it; nothing else may come in here. */
export function WrittenHtml({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised on the way into the database
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
}
