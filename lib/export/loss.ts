/** What a format keeps of a field: a row of the tables on the page about the data. `how`: a sentence for readers. */
export type Loss = { field: string; kept: 'yes' | 'in part' | 'no'; how: string }
