import { mailboxHtml } from '~/domain/mail/mailbox.server'
import { signedIn } from '~/platform/http.server'

/** A mail's HTML for the frame of its page: it may load nothing and run nothing. */
export const loader = signedIn(
  async ({ actor, params }) =>
    new Response(await mailboxHtml(actor, params.id!), {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    }),
)
