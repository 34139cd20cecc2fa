import { Readable } from 'node:stream'
import { registrationFormOf } from '~/domain/agreements/registration/registration.server'
import { download } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'

export const loader = signedIn(async ({ actor, params }) => {
  const { title, bytes } = await registrationFormOf(actor, params.id!)
  return download({
    name: `技术合同认定登记表-${title}.docx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    stream: Readable.from([bytes]),
    size: bytes.length,
  })
})
