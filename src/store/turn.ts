/**
 * Lets everything else have its turn in the midst of long work: others who ask, a signal to stop, and the engine itself,
 * which gives memory back only between turns.
 */
export function turn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}
