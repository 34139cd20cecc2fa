import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vitest/config'
import remixOptions from './remix.config.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  plugins: process.env.VITEST ? [] : [tailwindcss(), remix(remixOptions as Parameters<typeof remix>[0])],
  resolve: {
    alias: {
      '~': here('./app'),
      '@search': here('./search'),
      '@prisma-client': here('./prisma/generated/client.ts'),
      '@sample': here('./prisma/sample'),
      '@tests': here('./tests'),
    },
  },
  build: { target: 'es2022' },
  optimizeDeps: { exclude: ['@node-rs/jieba'] },
  test: {
    globalSetup: here('./tests/setup/servers.ts'),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,prisma,scripts,search,tests}/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/papers/**'],
          setupFiles: [here('./tests/setup/unit.ts'), here('./tests/setup/console.ts')],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'papers',
          include: ['tests/papers/**/*.test.ts'],
          setupFiles: [here('./tests/setup/unit.ts'), here('./tests/setup/console.ts')],
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles: [here('./tests/setup/e2e.ts'), here('./tests/setup/console.ts')],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
