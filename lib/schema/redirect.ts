import { z } from 'zod'
import { daySchema } from './date'
import { field, linkFault, rule, textSchema } from './field'

/** An address of this site in its one form: lower case, no slash at the end, no query; an anchor may follow. */
const ADDRESS_PATTERN = /^(?:\/[a-z0-9]+(?:[-.][a-z0-9]+)*)+(?:#[^\s#]+)?$/

/** Whether a text is an address of this site in its one form. The start is `/`. */
export function isAddress(text: string): boolean {
  const [path = ''] = text.split('#')
  return (text === '/' || ADDRESS_PATTERN.test(text)) && !/\.html$|\/index$/.test(path)
}

/** The one form of an address that was copied from somewhere: no host, lower case, no .html, slash or query at the end. */
function toOneForm(text: string): string {
  const [path = '', anchor] = text.replace(/^https?:\/\/[^/]*/, '').split('#')
  const bare = `/${path}`
    .replace(/\?.*$/, '')
    .toLowerCase()
    .replace(/\/+/g, '/')
    .replace(/\/(?:index)?(?:\.html)?$|\.html$/, '')
  return anchor ? `${bare}#${anchor}` : bare
}

const fromSchema = z.string().superRefine((value, context) => {
  if (value !== '/' && isAddress(value)) return
  const form = toOneForm(value)
  context.addIssue(
    rule(
      'redirect-from-valid',
      `"${value}" is not an old address of this site in its one form`,
      form !== '/' && isAddress(form)
        ? `Write ${form}. It leads there from other spellings too.`
        : 'Write its path: /articles/old-name.',
    ),
  )
})

const toSchema = z.string().superRefine((value, context) => {
  if (isAddress(value)) return
  const form = toOneForm(value)
  if (!value.startsWith('https://'))
    context.addIssue(
      rule(
        'redirect-to-lives',
        `"${value}" is neither an address of this site in its one form nor an https address`,
        value.startsWith('/') && isAddress(form)
          ? `Write ${form}.`
          : 'Write a path, /articles/new-name, or an address that begins with https://.',
      ),
    )
  else if (linkFault(value))
    context.addIssue(rule('link-web', linkFault(value) ?? '', 'Withdraw the page instead: title and why, without to.'))
})

/** One entry of `redirects.yaml`: an old address, and where it leads now or why it is gone. */
export const redirectSchema = z
  .strictObject({
    from: field(
      fromSchema,
      'The old address, as a path: /articles/old-name. For an entry of people, places or the glossary with its anchor: /people#old-id.',
    ),
    to: field(
      toSchema.optional(),
      'Where it is now: a path of the site, an anchor may follow, or an https address elsewhere. Leave out if it was withdrawn.',
    ),
    on: field(daySchema, 'The day on which it moved or was withdrawn.'),
    title: field(textSchema.optional(), 'What stood there. Required without to; its page says so.'),
    why: field(
      textSchema.optional(),
      'Why it moved, or why it went, in one or two plain sentences. Required without to; its page says so.',
    ),
  })
  .superRefine((entry, context) => {
    if (entry.to && entry.title)
      context.addIssue({
        ...rule(
          'withdrawal-explained',
          'title is given, but the page has moved',
          'Remove title, or remove to if it was withdrawn.',
        ),
        path: ['title'],
      })
    const missing = (['title', 'why'] as const).filter((key) => !entry[key])
    if (!entry.to && missing.length > 0)
      context.addIssue({
        ...rule(
          'withdrawal-explained',
          `${entry.from} leads nowhere, and ${missing.map((key) => `\`${key}\``).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
          'Say with to where it is now, or with title and why what it was and why it went.',
        ),
        path: ['from'],
      })
  })

/** An entry of `redirects.yaml`. */
export type RedirectRecord = z.output<typeof redirectSchema>
