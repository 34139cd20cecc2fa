const browsers = { edge: /Edg\//, wechat: /MicroMessenger/, qq: /QQBrowser/, firefox: /Firefox\//, chrome: /Chrome\//, safari: /Safari\// }
const systems = { windows: /Windows/, android: /Android/, ios: /iPhone|iPad/, macos: /Mac OS X/, harmony: /HarmonyOS|OpenHarmony/, linux: /Linux/ }

export type Browser = keyof typeof browsers | 'other'
export type System = keyof typeof systems | 'other'

/** Which browser on which system a User-Agent names; what is not known is `other`. */
export const deviceOf = (userAgent: string): { browser: Browser; system: System } => ({ browser: first(browsers, userAgent), system: first(systems, userAgent) })

const first = <K extends string>(patterns: Record<K, RegExp>, text: string): K | 'other' =>
  (Object.keys(patterns) as K[]).find((name) => patterns[name].test(text)) ?? 'other'
