import { reportDocument } from '~/domain/reports/downloads.server'
import { snapshotNumber } from '~/domain/reports/reports.schema'
import { download } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'

export const loader = signedIn(async ({ actor, params, search }) => {
  const { title, stream } = await reportDocument(actor, params.id!, snapshotNumber(search.get('snapshot')))
  return download({ name: `${title}.docx`, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', stream })
})
