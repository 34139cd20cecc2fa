import { useTranslation } from 'react-i18next'

/** Points to one decimal in the reader's language; `signed` with + or −. */
export function usePoints() {
  const { i18n } = useTranslation()
  return (points: number, signed = false) =>
    new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: signed ? 'exceptZero' : 'negative' }).format(points).replace('-', '−')
}
