// @ts-check
import { fileURLToPath } from 'node:url'

/** The folder of the project, without a slash at its end. (import.meta.dirname is not there before Node 20.11.) */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
