/** One for each day: neither teal, which is pressed, nor red, which is overdue; white figures can be read on each. */
export const dayColours = ['#2f6390', '#7d5f12', '#684c9c', '#456f2f', '#8a4a6b']
