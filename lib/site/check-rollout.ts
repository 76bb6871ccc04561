import { START } from '../problem/problem'
import { lineOfRow, readCounties } from '../rollout/build-rollout'
import { ROLLOUT_FIGURE } from '../rollout/rollout'
import { type Checking, checkId } from './checking'

/** Checks the rows of the county data, and the sources that single rows name. */
export function checkRollout(checking: Checking): void {
  const { content, complain } = checking
  const figure = content.figures.find(({ id }) => id === ROLLOUT_FIGURE)
  if (!figure || figure.rows.length === 0) return
  const file = figure.file.replace(/\.yaml$/, '.csv')
  for (const { row, rule, message, hint } of readCounties(figure.rows).faults)
    complain(file, lineOfRow(row), rule, message, hint)
  figure.rows.forEach((row, index) => {
    for (const column of ['remark-source', 'other-source'])
      if (row[column]) checkId(checking, 'source', row[column], file, { ...START, line: lineOfRow(index + 1).line })
  })
}
