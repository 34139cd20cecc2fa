import { useLoaderData, useParams } from '@remix-run/react'
import { titled } from '~/components/meta'
import { CopyForm } from '~/components/needs/CopyForm'
import { copySchema } from '~/domain/needs/copy.schema'
import { copyNeed, needToCopy } from '~/domain/needs/copy.server'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('writing:copy')

export const loader = signedIn(({ actor, params }) => needToCopy(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  press(request, copySchema, async ({ file }) => redirectWithNotice(`/needs/${await copyNeed(actor, params.id!, file)}/write/summary`, 'copied')),
)

export default function CopyNeed() {
  const { id } = useParams()
  return <CopyForm {...useLoaderData<typeof loader>()} cancelTo={`/needs/${id}`} />
}
