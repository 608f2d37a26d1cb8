import { days } from '@/lib/time'

/** Brings the texts of a shop's goods in step with its new main language. */
export const languageJob = 'catalog.turn-language'

/** How long nobody may take the name of a shop that closed. */
export const slugRestMillis = days(30)

/**
 * Names no shop may have: fronts of the mall, names that browsers, mail and certificate services give a
 * meaning of their own, and names under which someone could pose as the mall.
 */
export const reservedSlugs: ReadonlySet<string> = new Set(
  `www www1 www2 console admin administrator partners partner api app apps auth oauth sso login signin sign-in
   signup sign-up logout account accounts member members my me mall malls market harbor-street mallwright office
   operator operators staff team root system sys support help helpdesk service status info about contact legal
   terms privacy policy security abuse postmaster hostmaster webmaster noreply no-reply mail email smtp imap pop
   mx ns ns1 ns2 ns3 dns ftp sftp ssh vpn proxy cdn static assets asset media img images image files file upload
   uploads download downloads fonts font js css dev test testing stage staging demo-mall beta alpha sandbox
   preview internal intranet localhost local wpad autoconfig autodiscover isatap broadcasthost payment payments
   pay checkout cart billing invoice invoices bank card cards order orders shop shops store stores seller sellers
   blog news press docs doc wiki forum community search feed rss sitemap robots calendar chat webhook webhooks
   graphql rest v1 v2 metrics monitor monitoring grafana prometheus health ready null undefined true false`
    .split(/\s+/)
    .filter(Boolean),
)
