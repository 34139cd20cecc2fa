import { useTranslation } from 'react-i18next'

/** A share as the reader's language writes it; `signed` with + or −. */
export function usePercent() {
  const { i18n } = useTranslation()
  return (part: number, signed = false) => new Intl.NumberFormat(i18n.language, { style: 'percent', signDisplay: signed ? 'exceptZero' : 'negative' }).format(part).replace('-', '−')
}
