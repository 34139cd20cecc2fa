import { startRegistration } from '@simplewebauthn/browser'
import { useNavigate } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textBox } from '~/components/forms/fields'
import { Button } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'
import { postJson } from './postJson'
import { useHydrated } from './useHydrated'

const address = '/account/passkeys/add'

/** Makes a passkey on this device; only scripts can ask a browser for one. */
export function AddPasskey() {
  const { t } = useTranslation('security')
  const hydrated = useHydrated()
  return (
    <div className="mt-8">
      <Section title={t('passkey.add')} id="add-passkey">
        {hydrated ? <AddForm /> : <noscript>{t('passkey.needsScript')}</noscript>}
      </Section>
    </div>
  )
}

function AddForm() {
  const { t } = useTranslation('security')
  const [fault, setFault] = useState<'proof' | 'failed' | null>(null)
  const navigate = useNavigate()

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const { proofPassword, name } = Object.fromEntries(new FormData(form)) as Record<string, string>
    setFault(null)
    const options = await postJson(address, { proofPassword }).catch(() => setFault('proof'))
    if (!options) return
    try {
      const response = await startRegistration({ optionsJSON: options as Parameters<typeof startRegistration>[0]['optionsJSON'] })
      await postJson(address, { response, name })
      form.reset()
      navigate('.', { replace: true })
    } catch {
      setFault('failed')
    }
  }

  return (
    <form onSubmit={add} className="max-w-md">
      {fault && <Notice tone="bad">{fault === 'proof' ? t('proofWrong', { ns: 'errors' }) : t('passkey.failed')}</Notice>}
      <Labelled name="name" label={t('passkey.name')} hint={t('passkey.nameHint')} maxLength={60} />
      <Labelled name="proofPassword" label={t('proof.label')} hint={t('proof.hint')} type="password" autoComplete="current-password" />
      <Button look="primary">{t('passkey.add')}</Button>
    </form>
  )
}

function Labelled({ name, label, hint, ...rest }: { name: string; label: string; hint: string; type?: string; autoComplete?: string; maxLength?: number }) {
  return (
    <div className="mb-4">
      <label htmlFor={`passkey-${name}`} className="mb-1 block font-medium">
        {label}
      </label>
      <input id={`passkey-${name}`} name={name} required aria-describedby={`passkey-${name}-hint`} className={textBox} {...rest} />
      <p id={`passkey-${name}-hint`} className="mt-1 text-sm text-muted">
        {hint}
      </p>
    </div>
  )
}
