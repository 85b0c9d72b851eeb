import { join } from 'node:path'
import { writeWhole } from '../src/kit/index.ts'
import { WITH_BLOCKS, withBlocks } from './docs.ts'
import { ROOT } from './files.ts'
import { codedSamples, goldenPath, goldenText } from './samples.ts'

const coded = await codedSamples()
for (const sample of coded) await writeWhole(join(ROOT, goldenPath(sample.report)), goldenText(sample))
console.log(`${coded.length} golden records written, and what the READMEs quote. Read the diff before you commit it.`)
for (const path of WITH_BLOCKS) await writeWhole(join(ROOT, path), await withBlocks(path))
