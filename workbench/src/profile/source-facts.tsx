import type { SourceView } from '../../../src/serve/api/index.ts'
import { Answered } from '../api/answered.tsx'
import type { Asked } from '../api/use-answer.ts'
import { lang, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'
import { number } from '../text/values.tsx'

/** What a source told, how often alone, how often contradicted, and by whom. */
export function SourceFacts({ asked }: { asked: Asked<SourceView> }) {
  const w = words.value.profile
  return (
    <Answered asked={asked}>
      {({ told, alone, disputed, against }) => (
        <>
          <dl class="stats">
            {(
              [
                [w.told, told],
                [w.alone, alone],
                [w.disputed, disputed],
              ] as const
            ).map(([name, count]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {number(count)}{' '}
                  <span class="meta">{told > 0 && count !== told && <bdi>{share(count, told)}</bdi>}</span>
                </dd>
              </div>
            ))}
          </dl>
          {against.length > 0 && (
            <p>
              {w.against}:{' '}
              {against.map((other, n) => (
                <span key={other.id}>
                  {n > 0 && words.value.comma}
                  <a class="quiet" href={to(`/sources/${encodeURIComponent(other.id)}`)}>
                    <Text text={other.label[lang.value]} />
                  </a>{' '}
                  <bdi class="count">{number(other.count)}</bdi>
                </span>
              ))}
            </p>
          )}
        </>
      )}
    </Answered>
  )
}

/** A part in hundredths; what is there is never nothing, what is missing never all. */
function share(part: number, of: number): string {
  const rounded = Math.round((part / of) * 100)
  if (rounded === 0 && part > 0) return `< ${number(1)}%`
  return rounded === 100 && part < of ? `> ${number(99)}%` : `${number(rounded)}%`
}
