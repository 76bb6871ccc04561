/** The part of edtf 4 that `date.ts` uses; the package ships no types. Times are milliseconds since 1970, UTC. */
declare module 'edtf' {
  /** Reads an EDTF string; throws if it is not one. Open ends are ±Infinity, unknown ends null. */
  export default function edtf(
    text: string,
    options?: { level?: 0 | 1 | 2 },
  ): { type: string; min: number | null; max: number | null }
}
