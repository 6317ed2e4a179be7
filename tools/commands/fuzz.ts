/**
 * `npm run fuzz -- [INPUTS] [SEED] [SHARDS]`: tries what pages, messages, files and damaged bytes could hold, 1,000,000 inputs when nothing is said. The same seed
 * makes the same inputs; what fails is told with its seed. Ends with 1 when anything threw or lay outside its text; what grows faster than its text is told, for a timing
 * is no test.
 */
import { spawn } from 'node:child_process';
import { Random } from '../fuzz/random.ts';
import { SHAPES_OF_TEXT, TARGETS, timeOf } from '../fuzz/targets.ts';

const [inputs = 1_000_000, seed = 1, shards = 1, shard] = process.argv.slice(2).map(Number);
/** UTF-16 code units of the two texts of a shape, and how much longer the second may take. */
const LENGTHS = [10_000, 20_000] as const;
const GROWTH = 3;
/** Failures that are told of each target. */
const TOLD = 3;

/** Tries one shard's part of all inputs. @returns how many failed */
function tryInputs(): number {
  let failed = 0;
  for (const { name, share, try: attempt } of TARGETS) {
    const count = Math.ceil((inputs * share) / shards);
    let told = 0;
    let slowest = { time: 0, seed: 0 };
    for (let i = 0; i < count; i++) {
      const own = (seed * 1_000_003 + (shard ?? 0) * count + i) | 0;
      const began = performance.now();
      try {
        attempt(new Random(own));
      } catch (error) {
        failed++;
        if (told++ < TOLD) console.log(`${name}, input ${own}: ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}`);
      }
      const time = performance.now() - began;
      if (time > slowest.time) slowest = { time, seed: own };
    }
    console.log(`${name}: ${count} inputs, the slowest ${slowest.time.toFixed(1)} ms (input ${slowest.seed})`);
  }
  return failed;
}

function tryGrowth(): void {
  let fast = 0;
  for (const shape of SHAPES_OF_TEXT) {
    timeOf(shape, LENGTHS[0]);
    // The better of two, since a machine does other things too.
    const growth = Math.min(...[1, 2].map(() => timeOf(shape, LENGTHS[1]) / timeOf(shape, LENGTHS[0])));
    if (growth > GROWTH) console.log(`“${shape}”: ${growth.toFixed(1)} times as long for twice the length`);
    if (growth > GROWTH) fast++;
  }
  console.log(`${SHAPES_OF_TEXT.length} shapes of text, ${fast} of them grow faster than the text`);
}

/** Runs a shard of its own. @returns its exit code */
function runShard(number: number): Promise<number> {
  const parameters = [inputs, seed, shards, number].map(String);
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, ...parameters], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

if (shard !== undefined) process.exit(tryInputs() > 0 ? 1 : 0);
const codes = shards > 1 ? await Promise.all(Array.from({ length: shards }, (_, i) => runShard(i))) : [tryInputs() > 0 ? 1 : 0];
tryGrowth();
process.exit(codes.some((code) => code !== 0) ? 1 : 0);
