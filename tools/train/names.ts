/**
 * `npm run train:names -- --data FOLDER`: trains the recogniser of names on FOLDER/voa.conll and FOLDER/globalvoices.conll, says how well it does on the part
 * that it holds back, and writes dictionaries/names/model.bin. The same data and tables give the same file.
 */
import { join } from 'node:path';
