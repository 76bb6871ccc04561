import type { SvgNode } from '../svg-tree'
import type { LevelDay } from './data'

/** A part of the drawing, and where it ends. */
export type Part = { nodes: SvgNode[]; bottom: number }

/** The width of a drawing, and whether it is the one for narrow screens. */
export type Room = { width: number; narrow: boolean }

/** Half the stroke of the outermost box, which would be cut off at the edge. */
export const EDGE = 1

/** Where a share (0 to 1) of all people ends: both parts of the drawing have this scale, so that their edges can be compared. */
export function placeShare({ width }: Room, share: number): number {
  return EDGE + share * (width - 2 * EDGE)
}

/** The edges of the bar: where it begins and ends, and where Level 1 and all with a conviction end. */
export function edgesOf({ all, level1, convicted }: LevelDay, room: Room) {
  return {
    start: placeShare(room, 0),
    level1: placeShare(room, level1.people / all.people),
    convicted: placeShare(room, convicted.people / all.people),
    end: placeShare(room, 1),
  }
}
