import { EXIT, Stop } from './exit.ts'

/** That a record has no incident of this id, and where ids are found. */
export function unknownIncident(id: string, dir: string): Stop {
  return new Stop(
    EXIT.usage,
    `There is no incident ${id} in ${dir}, and there was none.\nThe ids stand in the list of incidents: riwaya export --format csv --record ${dir}`,
  )
}
