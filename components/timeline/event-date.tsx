import { formatDate, machineDate } from '@/lib/timeline/format-date'

/** A date in words; with the machine's form where HTML has one. */
export function EventDate({ date }: { date: string }) {
  const machine = machineDate(date)
  return machine ? <time dateTime={machine}>{formatDate(date)}</time> : <span>{formatDate(date)}</span>
}
