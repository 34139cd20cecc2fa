import type { SerializeFrom } from '@remix-run/node'
import type { dockingPage } from '~/domain/docking/page.server'

type Page = SerializeFrom<typeof dockingPage>

export type EventHead = Page['event']
export type Office = NonNullable<Page['office']>
export type Own = NonNullable<Page['own']>
export type GridShown = Office['grid']
