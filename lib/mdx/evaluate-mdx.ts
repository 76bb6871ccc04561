import * as React from 'react'
import * as jsxRuntime from 'react/jsx-runtime'

/** A compiled article: give it the components that it names. */
export type MdxContent = (props: { components: Record<string, React.ComponentType<never>> }) => React.ReactElement

/**
 * Runs compiled article code and returns its component. The only `Function` call of the project.
 * Safe here: the code comes from our own compiler, at build time, from articles that `checkPiece` has found free of
 * imports, exports and expressions. Never give it anything else, and never send it to a browser.
 */
export function evaluateMdx(code: string): MdxContent {
  const run = new Function('React', '_jsx_runtime', code) as (
    react: typeof React,
    runtime: typeof jsxRuntime,
  ) => { default: MdxContent }
  return run(React, jsxRuntime).default
}
