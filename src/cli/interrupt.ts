/** A terminal sends Ctrl-C to every process it runs, and launchers pass it on: within this time it is one press. */
const ONE_PRESS_MS = 700

/** Aborts at the first Ctrl-C (or SIGTERM, SIGHUP); ends the process at once at the second. */
export function interruption(now: () => number, end: () => void): AbortSignal {
  const controller = new AbortController()
  let first = Number.NEGATIVE_INFINITY
  const press = () => {
    if (!controller.signal.aborted) {
      first = now()
      controller.abort()
    } else if (now() - first > ONE_PRESS_MS) end()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, press)
  return controller.signal
}
