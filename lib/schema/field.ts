import { z } from 'zod'
import type { RuleId } from '../problem/rules'

/** An id: lower-case letters and digits in groups joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A zod issue that names its rule; `lib/read` turns it into a problem at the value's place in the file. */
export function rule(id: RuleId, message: string, hint?: string) {
  return { code: 'custom' as const, message, params: { rule: id, hint } }
}

/** Attaches the sentence that authors read in the field reference of `content/README.md`. */
export function field<T extends z.ZodType>(schema: T, doc: string): T {
  return schema.meta({ doc }) as T
}

/** Schema of one of the keys of a record of words. */
export function keysOf<T extends Record<string, unknown>>(words: T) {
  return z.enum(Object.keys(words) as [keyof T & string])
}

/** Schema of an id. */
export const idSchema = z.string().superRefine((value, context) => {
  if (!ID_PATTERN.test(value))
    context.addIssue(
      rule(
        'field-valid',
        `"${value}" is not an id`,
        'Use lower-case letters, digits and single hyphens: santa-clara-county.',
      ),
    )
})

/** Schema of a text of one or more words, on one line or folded. */
export const textSchema = z.string().superRefine((value, context) => {
  if (value.trim() === '')
    context.addIssue(rule('field-valid', 'the text is empty', 'Write it, or leave the key out if it is optional.'))
})

/** Schema of a list of ids, each at most once. */
export const idsSchema = z.array(idSchema).superRefine((values, context) => {
  values.forEach((value, index) => {
    if (values.indexOf(value) !== index)
      context.addIssue({
        ...rule('id-unique', `"${value}" stands twice in this list`, 'Remove one of them.'),
        path: [index],
      })
  })
})

/** Hosts that copied others' work without leave, or that the project does not send readers to. */
export const BARRED_HOSTS = ['alipac.us', 'amren.com']

/** What is wrong with an address for a link to another site; undefined if nothing. */
export function linkFault(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) return `"${address}" is not an http or https address`
  const barred = BARRED_HOSTS.find((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
  return barred ? `"${barred}" is a host that the site does not link to` : undefined
}

/** Schema of an address on another site. */
export const addressSchema = z.string().superRefine((value, context) => {
  const fault = linkFault(value)
  if (fault)
    context.addIssue(
      rule('link-web', fault, 'Give the address of the original, or leave the key out and say why in no-link.'),
    )
})
