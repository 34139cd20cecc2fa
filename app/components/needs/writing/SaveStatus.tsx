import { useTranslation } from 'react-i18next'
import type { SaveState } from './useAutosave'

/** Whether what was typed is safe, told quietly beside the title. */
export function SaveStatus({ state, isDraft, dirty }: { state: SaveState; isDraft: boolean; dirty: boolean }) {
  const { t } = useTranslation('writing')
  return (
    <p aria-live="polite" className="flex min-h-9 items-center text-sm text-muted" data-save={state.phase}>
      <Words {...{ state, isDraft, dirty }} />
      {state.phase === 'out' && (
        <a href="/sign-in" target="_blank" rel="noreferrer" className="ml-2">
          {t('status.signIn')}
        </a>
      )}
    </p>
  )
}

function Words({ state, isDraft, dirty }: { state: SaveState; isDraft: boolean; dirty: boolean }) {
  const { t } = useTranslation('writing')
  if (!isDraft) return dirty ? t('status.unsaved') : t('status.explicit')
  if (state.phase === 'idle') return t('status.auto')
  const partly = state.phase === 'saved' && Object.keys(state.faults).length > 0
  const time = state.at ? new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' }).format(new Date(state.at)) : ''
  return partly ? t('status.partly', { time }) : t(`status.${state.phase}`, { time })
}
