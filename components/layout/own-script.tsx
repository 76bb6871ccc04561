/** One small script of ours, as an external module: it runs when the page is read, and never holds it up. */
export function OwnScript({ src }: { src: string }) {
  return <script type="module" src={src} />
}
