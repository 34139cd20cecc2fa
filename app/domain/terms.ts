/** The standard cooperation modes (技术开发, 技术转让 …), in the order forms list them. */
export const cooperationModes = ['development', 'transfer', 'licence', 'consulting', 'service', 'joint_centre', 'equity', 'training', 'testing'] as const

/** How exact an amount is; `negotiable` ones have no figure. */
export const amountQualifiers = ['exact', 'about', 'at_least', 'at_most', 'over', 'negotiable'] as const
