import { createContext, useContext } from 'react'

const Nonce = createContext<string | undefined>(undefined)

export const NonceProvider = Nonce.Provider

/** The Content-Security-Policy nonce of this response; undefined in the browser, where scripts run already. */
export const useNonce = () => useContext(Nonce)
