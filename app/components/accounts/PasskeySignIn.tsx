import { startAuthentication } from '@simplewebauthn/browser'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'
import { postJson } from './postJson'
import { useHydrated } from './useHydrated'

/** Signs in with a passkey of this device; says so where scripts do not run. */
export function PasskeySignIn({ next }: { next: string }) {
  const { t } = useTranslation('security')
  const [failed, setFailed] = useState(false)
  const hydrated = useHydrated()

  async function signIn() {
    setFailed(false)
    try {
      const options = await postJson('/sign-in/passkey', {})
      const response = await startAuthentication({ optionsJSON: options as Parameters<typeof startAuthentication>[0]['optionsJSON'] })
      const { to } = (await postJson('/sign-in/passkey', { response, next })) as { to: string }
      window.location.assign(to)
    } catch {
      setFailed(true)
    }
  }

  if (!hydrated) return <noscript className="text-sm text-muted">{t('signIn.passkeyNeedsScript')}</noscript>
  return (
    <>
      <Button type="button" onClick={signIn}>
        {t('signIn.byPasskey')}
      </Button>
      {failed && (
        <p role="alert" className="text-sm text-seal">
          {t('signIn.passkeyFailed')}
        </p>
      )}
    </>
  )
}
