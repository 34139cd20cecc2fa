import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'

/** Takes a proposed timetable into use, or not. */
export function PlanChoice({ isFirst }: { isFirst: boolean }) {
  const { t } = useTranslation('docking')
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <Button name="intent" value="discard">
        {t('planPage.discard')}
      </Button>
      <Button name="intent" value="accept" look="primary">
        {t(isFirst ? 'planPage.acceptFirst' : 'planPage.accept')}
      </Button>
    </Form>
  )
}
