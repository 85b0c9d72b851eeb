import { z } from 'zod'
import { label } from './nouns.ts'
import type { Route } from './route.ts'

const byCode = z.record(z.string(), label)
const ruleWords = z.object({
  grades: byCode.describe('Reasons of world/grades.yaml by their code; {voices} stands for the voices'),
  attributions: byCode.describe('The same of world/attributions.yaml'),
  steps: z
    .array(label.extend({ coder: z.string() }))
    .describe('Steps of a derivation as the coder writes them, with {placeholders}'),
  signs: byCode.describe('Signs of who did it, by their names in arabic/reference/'),
})
export type RuleWords = z.infer<typeof ruleWords>

export const ruleWordsApi = {
  'GET /api/rule-words': { summary: 'What the rules say, in both languages', answer: ruleWords },
} satisfies Readonly<Record<string, Route>>
