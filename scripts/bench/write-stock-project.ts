import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { linkPackages } from './copy-project'
import { toPlainMarkdown } from './sample-article'

/**
 * Writes a Next project as a careful beginner would: the same articles as Markdown with footnotes, one dynamic route,
 * the same compiler, no settings. What the site is compared with.
 */
export function writeStockProject(root: string, to: string, articles: readonly string[]): void {
  const files: Record<string, string> = {
    'package.json': JSON.stringify({ name: 'stock', private: true, type: 'module' }),
    'next.config.mjs': 'export default { turbopack: { root: process.cwd() } }\n',
    'tsconfig.json': readFileSync(join(root, 'tsconfig.json'), 'utf8').replace(/"\.next-[^"]*",?\s*/g, ''),
    'app/layout.tsx': LAYOUT,
    'app/style.css': STYLE,
    'app/page.tsx': INDEX,
    'app/articles.ts': READER,
    'app/articles/[slug]/page.tsx': PAGE,
  }
  for (const [path, text] of Object.entries(files)) put(to, path, text)
  for (const path of articles) put(to, `content/${basename(path)}`, toPlainMarkdown(readFileSync(path, 'utf8')))
  linkPackages(root, to)
}

function put(to: string, path: string, text: string): void {
  mkdirSync(join(to, path, '..'), { recursive: true })
  writeFileSync(join(to, path), text)
}

const STYLE = `body { font: 1.125rem/1.6 Georgia, serif; margin: 0 auto; max-width: 40rem; padding: 1rem }
nav a { margin-right: 1rem } h1, h2 { line-height: 1.2 } .footnotes { font-size: 0.875rem }
`
const LAYOUT = `import type { ReactNode } from 'react'
import Link from 'next/link'
import './style.css'

export const metadata = { title: 'Sample site', description: 'Sample text of a benchmark.' }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US">
      <body>
        <nav><Link href="/">Start</Link></nav>
        <main>{children}</main>
      </body>
    </html>
  )
}
`
const READER = `import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleMDX } from 'mdx-bundler'
import remarkGfm from 'remark-gfm'

const folder = join(process.cwd(), 'content')

export function slugs() {
  return readdirSync(folder).map((name) => name.replace('.mdx', ''))
}

export function readArticle(slug: string) {
  return bundleMDX<{ title: string; description: string }>({
    source: readFileSync(join(folder, slug + '.mdx'), 'utf8'),
    cwd: folder,
    mdxOptions(options) {
      options.remarkPlugins = [...(options.remarkPlugins ?? []), remarkGfm]
      return options
    },
  })
}
`
const INDEX = `import Link from 'next/link'
import { slugs } from './articles'

export default function Page() {
  return <ul>{slugs().map((slug) => <li key={slug}><Link href={'/articles/' + slug}>{slug}</Link></li>)}</ul>
}
`
const PAGE = `import { getMDXComponent } from 'mdx-bundler/client'
import { readArticle, slugs } from '../../articles'

export const dynamicParams = false
type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return slugs().map((slug) => ({ slug }))
}

export async function generateMetadata({ params }: Props) {
  const { frontmatter } = await readArticle((await params).slug)
  return { title: frontmatter.title, description: frontmatter.description }
}

export default async function Page({ params }: Props) {
  const { code, frontmatter } = await readArticle((await params).slug)
  const Content = getMDXComponent(code)
  return <article><h1>{frontmatter.title}</h1><Content /></article>
}
`
