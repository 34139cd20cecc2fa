import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Outcome, Parties } from '~/components/introductions/Aside'
import { IntroductionLine } from '~/components/introductions/IntroductionLine'
import { Meetings } from '~/components/introductions/Meetings'
import { Notes } from '~/components/introductions/Notes'
import { Request } from '~/components/introductions/Request'
import { Talk } from '~/components/introductions/Talk'
import { TurnPanel } from '~/components/introductions/TurnPanel'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { States } from '~/components/ui/States'
import { introductionPress } from '~/domain/introductions/introductions.schema'
import { getIntroduction } from '~/domain/introductions/page.server'
import { pressIntroduction } from '~/domain/introductions/presses.server'
import { pageOf } from '~/domain/paging'
import { press, signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('introductions:one')

export const loader = signedIn(({ actor, params, search }) => getIntroduction(actor, params.id!, pageOf(new URLSearchParams({ page: search.get('talk') ?? '1' }))))

export const action = signedIn(({ actor, request, params }) =>
  press(request, introductionPress, async (pressed) => {
    await pressIntroduction(actor, params.id!, pressed, await translator(request))
    return redirectWithNotice(`/introductions/${params.id}`, `introduction_${pressed.intent}`)
  }),
)

export default function IntroductionPage() {
  const page = useLoaderData<typeof loader>()
  const { t } = useTranslation('introductions')
  const { label } = useEnums()
  const { introduction, need, enterprise, expert, states } = page
  return (
    <>
      <PageHeader title={need?.title ?? t('hidden')} sample={introduction.isSample} lead={`${enterprise?.name ?? t('hiddenFirm')} — ${expert.name}`} />
      <TurnPanel {...page} />
      <IntroductionLine {...page} />
      <div className="grid gap-x-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <Talk {...page} />
          <Request {...page} />
        </div>
        <aside className="min-w-0">
          <Parties {...page} />
          <Meetings {...page} />
          <Outcome {...page} />
          <Notes {...page} />
          {states && (
            <Section title={t('sections.history')}>
              <States entries={states} label={(state) => label('introductionState', state)} />
            </Section>
          )}
        </aside>
      </div>
    </>
  )
}
