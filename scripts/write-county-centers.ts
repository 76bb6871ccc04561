import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { geoAlbersUsa, geoPath } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { compareText } from '../lib/compare-text'
import { parseCsvRows } from '../lib/export/parse-csv-rows'
import { STATE_CODES, STATES } from '../lib/rollout/states'
import { ROOT } from './root.mjs'

// `npm run figures:centers`: writes where the map of the rollout puts each county, and the outlines of the states, from the shapes
// of us-atlas. To be run again only when the county data get another row: what it wrote is content and stands in content/figures.

type Point = [number, number]
type Shapes = GeometryCollection<{ name: string }>
type Land = Polygon | MultiPolygon
type StateAtlas = Topology<{ states: Shapes }>

const WIDTH = 760
/** How far a line may be from the true border, in units of the drawing, and how small an island may be, in square units. */
const COARSENESS = 0.9
const SMALLEST_ISLAND = 3

const require = createRequire(import.meta.url)
const countyAtlas: Topology<{ counties: Shapes }> = require('us-atlas/counties-10m.json')
const stateAtlas: StateAtlas = require('us-atlas/states-10m.json')
// The territories come after the states, from 60 on.
const states = stateAtlas.objects.states.geometries.filter(({ id }) => Number(id) < 60)
const projection = geoAlbersUsa().fitWidth(
  WIDTH,
  feature(stateAtlas, { type: 'GeometryCollection', geometries: states }),
)

writeCenters('content/figures/county-activation.csv', 'content/figures/county-centers.csv')
writeOutlines('content/figures/state-outlines.csv')

function writeCenters(from: string, to: string): void {
  const table = parseCsvRows(readFileSync(join(ROOT, from), 'utf8'))
  if ('fault' in table) throw new Error(table.fault)
  const shapes = new Map(countyAtlas.objects.counties.geometries.map((shape) => [String(shape.id), shape]))
  const path = geoPath(projection)
  const lines = table.rows
    .map(({ fips = '', 'current-fips': successor = '' }) => {
      const code = shapes.has(fips) ? fips : successor
      const shape = shapes.get(code)
      if (!shape) throw new Error(`Neither ${fips} nor its successor "${successor}" has a shape`)
      const [x, y] = path.centroid(feature(countyAtlas, shape))
      return [fips, x.toFixed(1), y.toFixed(1), code === fips ? '' : code].join()
    })
    .sort(compareText)
  write(to, ['fips,x,y,from', ...lines])
}

function writeOutlines(to: string): void {
  const flat = flatten(stateAtlas)
  const codes = new Map(STATE_CODES.map((code) => [STATES[code] as string, code]))
  const lines = states.map((state) => {
    const { properties, geometry } = feature(flat, state) as Feature<Land, { name: string }>
    const code = codes.get(properties.name)
    if (!code) throw new Error(`No state is called ${properties.name}`)
    return `${code},${outlineOf(geometry)}`
  })
  write(to, ['state,path', ...lines.sort(compareText)])
}

/** The atlas as it is drawn: each border between two states once, so that both sides stay equal however much it is simplified. */
function flatten(topology: StateAtlas): StateAtlas {
  const [dx = 1, dy = 1] = topology.transform?.scale ?? []
  const [x0 = 0, y0 = 0] = topology.transform?.translate ?? []
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0]
    const drawn = arc.flatMap(([stepX = 0, stepY = 0]): Point[] => {
      x += stepX
      y += stepY
      const point = projection([x * dx + x0, y * dy + y0])
      return point ? [point] : []
    })
    return simplify(drawn)
  })
  return { ...topology, transform: undefined, arcs }
}

/** Leaves out points that are no farther than COARSENESS from the line without them (Douglas and Peucker, 1973). */
function simplify(points: Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 3) return points
  const distances = points.map((point) => distance(point, first, last))
  const most = Math.max(...distances)
  const at = distances.indexOf(most)
  if (most <= COARSENESS) return [first, last]
  return [...simplify(points.slice(0, at + 1)), ...simplify(points.slice(at)).slice(1)]
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

/** A shape as a path in whole units, relative to save room; of a state that has none larger the largest part is kept. */
function outlineOf(shape: Land): string {
  const rings = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates)
    .flatMap((polygon) => polygon.slice(0, 1))
    .map((ring) => ring as Point[])
    .sort((a, b) => areaOf(b) - areaOf(a))
  return rings
    .filter((ring, index) => index === 0 || areaOf(ring) >= SMALLEST_ISLAND)
    .map(pathOfRing)
    .join('')
}

function areaOf(ring: readonly Point[]): number {
  const sum = ring.reduce((total, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0]
    return total + x * nextY - nextX * y
  }, 0)
  return Math.abs(sum) / 2
}

function pathOfRing(ring: readonly Point[]): string {
  const whole = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  const [start = [0, 0], ...rest] = whole.slice(0, -1)
  let [x, y] = start
  const steps = rest.flatMap(([nextX, nextY]) => {
    const step: Point = [nextX - x, nextY - y]
    ;[x, y] = [nextX, nextY]
    return step[0] || step[1] ? [step] : []
  })
  return `M${start.join(' ')}l${steps.map((step) => step.join(' ')).join(' ')}z`
}

function write(file: string, lines: readonly string[]): void {
  writeFileSync(join(ROOT, file), `${lines.join('\n')}\n`)
  console.log(`Wrote ${lines.length - 1} rows into ${file}`)
}
