/** Which text on the handling of personal data is in force; a new text gets a new version. */
export const privacyTextVersion = '2026-11'
