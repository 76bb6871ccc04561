// @ts-check
import { CHECK_STEPS } from './check-steps.mjs'
import { installPackages, requireNode } from './install.mjs'
import { finish, runSteps } from './run-steps.mjs'

// `npm run check`: what a contributor runs before every commit. Under a minute.
requireNode('20.19', 'npm run check')
installPackages({ development: true })
finish(runSteps(CHECK_STEPS))
