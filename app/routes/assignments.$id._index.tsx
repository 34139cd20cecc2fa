import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Infeasible } from '~/components/assignments/Infeasible'
import { Matrix } from '~/components/assignments/Matrix'
import { PerExpert } from '~/components/assignments/PerExpert'
import { PerNeed } from '~/components/assignments/PerNeed'
import { RunProgress } from '~/components/assignments/RunProgress'
import { Summary } from '~/components/assignments/Summary'
import { Versions } from '~/components/assignments/Versions'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { Button, ButtonLink } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { versionOf } from '~/domain/assignments/assignments.schema'
import { getAssignment } from '~/domain/assignments/view.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled<typeof loader>((data) => data.assignment.title)

export const loader = signedIn(({ actor, params, search }) => getAssignment(actor, params.id!, versionOf(search)))

export default function AssignmentShown() {
  const page = useLoaderData<typeof loader>()
  const { assignment, version, newest } = page
  const { t } = useTranslation('assignments')
  const busy = version.state === 'waiting' || version.state === 'running'
  return (
    <>
      <PageHeader title={assignment.title} sample={assignment.isSample} lead={[t('version', { number: version.number }), version.byHand && t('byHand')].filter(Boolean).join(' · ')}>
        {!busy && <Actions {...page} />}
      </PageHeader>
      {!newest && <Notice>{t('old', { number: version.number })} <Link to={`/assignments/${assignment.id}`} className="underline">{t('seeNewest')}</Link></Notice>}
      {busy && <RunProgress state={version.state as 'waiting' | 'running'} progress={version.progress} />}
      {(version.state === 'cancelled' || version.state === 'timed_out' || version.state === 'failed') && <Notice>{t(`ended.${version.state}`)}</Notice>}
      {version.state === 'infeasible' && <Infeasible page={page} />}
      {version.state === 'done' && (
        <>
          <Summary {...page} />
          <PerNeed {...page} marks={newest && page.may.plan} />
          <Matrix {...page} />
          <PerExpert {...page} />
        </>
      )}
      <Limits {...page} />
      <Versions versions={page.versions} current={version.number} />
    </>
  )
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

function Actions({ assignment, version, newest, may }: Page) {
  const { t } = useTranslation(['assignments', 'common'])
  const done = version.state === 'done'
  return (
    <>
      {newest && may.plan && (
        <Form method="post" action="withdrawal">
          <Button name="withdrawn" value={assignment.withdrawnAt ? '' : 'yes'}>{t(assignment.withdrawnAt ? 'actions.restore' : 'actions.withdraw')}</Button>
        </Form>
      )}
      {done && may.export && <ButtonLink to={`export?version=${version.number}`} reloadDocument>{t('common:actions.export')}</ButtonLink>}
      {newest && may.plan && <ButtonLink to="again">{t('actions.again')}</ButtonLink>}
      {newest && may.plan && <ButtonLink to="hand">{t('actions.hand')}</ButtonLink>}
      {done && newest && may.plan && <ButtonLink look="primary" to="introductions">{t('actions.introduce')}</ButtonLink>}
    </>
  )
}

function Limits({ version }: Page) {
  const { t } = useTranslation(['assignments', 'pairings', 'common'])
  const { label } = useEnums()
  return (
    <Facts
      facts={[
        [t('fields.mode'), label('assignmentMode', version.mode)],
        [t('fields.leastBand'), t(`pairings:bands.${version.leastBand as 'some'}`)],
        [t('fields.mustFill'), t(version.mustFill ? 'common:history.yes' : 'common:history.no')],
        [t('fields.perNeedMost'), version.perNeedMost],
        [t('fields.inAllMost'), version.inAllMost],
        [t('fields.usualRoom'), version.usualRoom],
      ]}
    />
  )
}
