// SPDX-License-Identifier: Apache-2.0
// The same lines as bench_fhirpath prints, from fhirpath.js with its R4 model.
//
//     node reference.mjs FOLDER NUMBER
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fhirpath from 'fhirpath';
import model from 'fhirpath/fhir-context/r4/index.js';

const [folder, number] = process.argv.slice(2);
const patient = JSON.parse(readFileSync(join(folder, 'patient.json'), 'utf8'));
const expression = readFileSync(join(folder, 'expressions.txt'), 'utf8')
  .split('\n')[number];

function rate(run) {
  let times = 16;
  const seconds = () => {
    const start = process.cpuUsage();
    for (let i = 0; i < times; i++) run();
    const used = process.cpuUsage(start);
    return (used.user + used.system) / 1e6;
  };
  for (let warm = 0; warm < 0.3;) warm += seconds(); // for its compiler
  while (seconds() < 0.005) times *= 2;
  const rates = Array.from({ length: 100 }, () => times / seconds());
  return rates.sort((a, b) => b - a)[20];
}

const compiled = fhirpath.compile(expression, model);
const parsing = rate(
  () => fhirpath.evaluate(patient, expression, null, model));
const once = rate(() => compiled(patient));
console.log([Math.round(parsing), Math.round(once), '-',
  JSON.stringify(compiled(patient)), expression].join('\t'));
