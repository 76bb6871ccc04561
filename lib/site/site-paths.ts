import { LIST_PATHS, pathOf } from '../url/paths'
import type { Site } from './site'

/** Every page of the site: its path, and the day of its record's last change where it shows one record. */
export function sitePaths(site: Site): { path: string; updated?: string }[] {
  return [
    ...Object.values(LIST_PATHS)
      .filter((path) => path !== LIST_PATHS.home)
      .map((path) => ({ path })),
    ...site.pieces.map((piece) => ({ path: piece.href, updated: piece.matter.updated })),
    ...site.threads.map((thread) => ({ path: thread.href })),
    ...(site.rollout?.states ?? []).map(({ id }) => ({ path: pathOf('state', id) })),
    ...[...site.figures.values()].flatMap(({ href, updated }) => (href ? [{ path: href, updated }] : [])),
    ...site.timeline.map((event) => ({ path: event.href, updated: event.changed })),
    ...[...site.sources.values()].map((source) => ({ path: source.href, updated: source.updated })),
  ]
}
