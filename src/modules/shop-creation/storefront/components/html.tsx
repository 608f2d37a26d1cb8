/**
 * Description of a good. The catalogue's commands sanitise it when it is written, so what stands in the database is safe
 * to set as it is; nothing else may come in here.
 */
/** @param lang of the text, where it is not the page's */
export function DescriptionHtml({ html, lang }: { html: string; lang?: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised on the way into the database
  return <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}

/** A drawing of ours, made on the server from numbers and escaped names. */
export function Drawing({ svg, className = 'art' }: { svg: string; className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by ui/illustration, which escapes every text
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />
}
