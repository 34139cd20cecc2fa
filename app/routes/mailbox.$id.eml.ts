import { mailboxFile } from '~/domain/mail/mailbox.server'
import { download } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'

export const loader = signedIn(async ({ actor, params }) => download(await mailboxFile(actor, params.id!)))
