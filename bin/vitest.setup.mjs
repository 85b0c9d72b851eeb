// Before any test: the workbench as its sources are.
import { ensureWorkbench } from './workbench.mjs'

export default ensureWorkbench
