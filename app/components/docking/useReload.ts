import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

/** Reads the page's data anew every so many seconds while the page is in sight; nothing moves but what changed. */
export function useReload(seconds: number): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && revalidate(), seconds * 1000)
    return () => clearInterval(timer)
  }, [revalidate, seconds])
}
