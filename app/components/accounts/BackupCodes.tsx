import { useTranslation } from 'react-i18next'
import { ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'

/** New backup codes, this once; the download is a link that holds them, so it needs neither script nor a second request. */
export function BackupCodes({ codes }: { codes: string[] }) {
  const { t } = useTranslation('security')
  return (
    <Section title={t('second.codesTitle')} id="codes">
      <p className="mb-3 max-w-2xl">{t('second.codesLead')}</p>
      <ul lang="zxx" className="mb-4 grid max-w-md grid-cols-2 gap-2 font-mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className="flex flex-wrap items-center gap-4">
        <a href={`data:text/plain;charset=utf-8,${encodeURIComponent(codes.join('\n'))}`} download={t('second.fileName')}>
          {t('second.download')}
        </a>
        <ButtonLink look="primary" to="/account">
          {t('second.done')}
        </ButtonLink>
      </p>
    </Section>
  )
}
