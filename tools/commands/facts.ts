/** `npm run check:facts`: which facts of the gazetteer are due to be looked up again. With `--release` it fails where there are any. */
import { join } from 'node:path';
import { dueFacts, ELECTION_COLUMNS } from '../dictionary/due.ts';
import { monthOf, OFFICE_COLUMNS } from '../dictionary/people.ts';
import { Faults, readTable } from '../dictionary/table.ts';

const FOLDER = join(import.meta.dirname, '../../dictionaries/gazetteer');
const faults = new Faults();
const offices = readTable(join(FOLDER, 'offices.tsv'), OFFICE_COLUMNS, faults);
const elections = readTable(join(FOLDER, 'elections.tsv'), ELECTION_COLUMNS, faults);
const due = [...faults.list, ...dueFacts(offices, elections, monthOf(new Date().toISOString().slice(0, 7), 'first'))];
for (const line of due) console.log(line);
console.log(due.length === 0 ? 'No fact is due.' : `${due.length} facts are due: look them up, correct the line, and set “checked”.`);
if (process.argv.includes('--release') && due.length > 0) process.exitCode = 1;
