// What ESLint holds beside the types: the recommended rules of JavaScript, TypeScript and Astro, and the house rules of
// .github/CONTRIBUTING.md. The form of the code is Prettier's.
import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import globals from 'globals'
import { defineConfig } from 'eslint/config'
import typescript from 'typescript-eslint'

export default defineConfig(
  { ignores: ['dist/', '.cache/', '.dist-*/', '.astro/', 'content/', 'sources/', 'public/'] },
  js.configs.recommended,
  typescript.configs.recommendedTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-len': ['error', { code: 120 }],
      'one-var': ['error', 'never'],
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // node:test waits for its own tests
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'test', 'before', 'after'] },
          ],
        },
      ],
    },
  },
  {
    // a test's name is a sentence, and what it expects stands as it is printed
    files: ['tests/**'],
    rules: {
      'max-len': [
        'error',
        { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.astro'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
)
