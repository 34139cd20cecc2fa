import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'

/** Someone saved the need since it was shown: theirs or ours. Without JavaScript the button sends the form. */
export function Conflict({ address, onOverride }: { address: string; onOverride?: () => void }) {
  const { t } = useTranslation('writing')
  return (
    <Notice tone="bad">
      <p>{t('conflict.text')}</p>
      <p className="mt-2 flex flex-wrap items-center gap-4">
        <Button
          name="override"
          value="on"
          onClick={(event) => {
            if (!onOverride) return
            event.preventDefault()
            onOverride()
          }}
        >
          {t('conflict.mine')}
        </Button>
        <a href={address}>{t('conflict.theirs')}</a>
      </p>
    </Notice>
  )
}
