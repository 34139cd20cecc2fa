import { useTranslation } from 'react-i18next'
import type { ChoosableTopic } from '~/domain/mail/topics'
import { useFormat } from '~/components/format'

/** Topics of mail as a list in the reader's language. */
export function useTopicList(): (topics: ChoosableTopic[]) => string {
  const { t } = useTranslation('mail')
  const { list } = useFormat()
  return (topics) => list(topics.map((topic) => t(`topics.${topic}.name`)))
}
