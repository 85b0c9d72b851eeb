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
                  <span class="meta">
                    {told > 0 && count !== told && `${number(Math.round((count / told) * 100))}%`}
                  </span>
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
