/** A day in the form that a citation style asks for (lib/citation/styles/style.ts, DateForm), by the reader's own calendar. */
export function formatToday(today: Date, form: string): string {
  const name = (month: 'long' | 'short') => today.toLocaleDateString('en-US', { month })
  const month = form.includes('mon.') ? shorten(name('short')) : name('long')
  const day = today.getDate()
  const year = today.getFullYear()
  return form.startsWith('day') ? `${day} ${month} ${year}` : `${month} ${day}, ${year}`
}

/** Browsers shorten without a stop, and September to three letters. */
function shorten(month: string): string {
  if (['May', 'Jun', 'Jul'].includes(month)) return { Jun: 'June', Jul: 'July' }[month] ?? month
  return month === 'Sep' ? 'Sept.' : `${month}.`
}
