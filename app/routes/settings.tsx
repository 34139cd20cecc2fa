import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { Checkbox, CheckboxGroup } from '~/components/forms/CheckboxGroup'
import { useEnums } from '~/components/options'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { offeredSwitches } from '~/domain/pairings/help.server'
import { settingsSchema } from '~/domain/settings/settings.schema'
import { changeSettings, getSettings } from '~/domain/settings/settings.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('security:settings.title')

export const loader = signedIn(async ({ actor }) => ({ settings: await getSettings(actor), offered: await offeredSwitches() }))

export const action = signedIn(({ actor, request }) =>
  submit(request, settingsSchema, async (wanted) => {
    await changeSettings(actor, wanted)
    return redirectWithNotice('/settings', 'saved')
  }),
)

export default function SettingsPage() {
  const { settings, offered } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['security', 'pairings'])
  const { options } = useEnums()
  return (
    <>
      <PageHeader title={t('settings.title')} lead={t('settings.lead')} />
      <RecordForm schema={settingsSchema} values={{ ...settings, secondFactorRequired: settings.secondFactorRequired ? 'on' : undefined }} cancelTo="/desk">
        {(fields) => (
          <>
            <Section title={t('settings.safety')} id="safety">
              <Checkbox meta={fields.secondFactorRequired} label={t('settings.secondFactorRequired')} hint={t('settings.secondFactorHint')} />
            </Section>
            <Section title={t('settings.work')} id="work">
              <TextField meta={fields.introductionDays} label={t('settings.introductionDays')} hint={t('settings.introductionHint')} inputMode="numeric" />
              <TextField meta={fields.expertLoad} label={t('settings.expertLoad')} hint={t('settings.expertLoadHint')} inputMode="numeric" />
              <TextField meta={fields.needValidityMonths} label={t('settings.needValidityMonths')} hint={t('settings.needValidityHint')} inputMode="numeric" />
              <TextField meta={fields.progressReportDays} label={t('settings.progressReportDays')} hint={t('settings.progressReportHint')} inputMode="numeric" />
            </Section>
            <Section title={t('title', { ns: 'pairings' })} id="pairing">
              <CheckboxGroup meta={fields.pairingFactorsOff} label={t('switches.forAll', { ns: 'pairings' })} hint={t('switches.forAllHint', { ns: 'pairings' })} options={options('factorGroup', [...offered])} />
            </Section>
            <Section title={t('settings.papers')} id="papers">
              <TextField meta={fields.countyName} label={t('settings.countyName')} hint={t('settings.countyHint')} />
              <TextField meta={fields.officeName} label={t('settings.officeName')} hint={t('settings.officeHint')} />
            </Section>
          </>
        )}
      </RecordForm>
    </>
  )
}
