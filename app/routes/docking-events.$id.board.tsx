import { useLoaderData } from '@remix-run/react'
import { Board } from '~/components/docking/Board'
import { titled } from '~/components/meta'
import { board } from '~/domain/docking/schedule.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('docking:boardPage.title')

export const loader = signedIn(async ({ actor, params }) => ({ ...(await board(actor, params.id!)), now: new Date() }))

export default function DockingBoard() {
  return <Board {...useLoaderData<typeof loader>()} />
}
