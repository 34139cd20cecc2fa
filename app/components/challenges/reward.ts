import { useFormat } from '~/components/format'

/** A challenge's reward in words: the amount, what is said about it, or both. */
export function useReward() {
  const { yuan } = useFormat()
  return ({ rewardAmount, rewardText }: { rewardAmount: string | null; rewardText: string | null }): string =>
    [rewardAmount && yuan(rewardAmount), rewardText].filter(Boolean).join(' · ')
}
