// SPDX-License-Identifier: Apache-2.0
// The mediator's comparators and codes on pairs from standard input.
import {readFileSync} from 'node:fs'
import levenshtein from 'fast-levenshtein'
import damerau from 'damerau-levenshtein'
import jaroWinkler from 'jaro-winkler'
import soundex from 'soundex-code'
import {metaphone} from 'metaphone'
import {doubleMetaphone} from 'double-metaphone'

const codes = (text) => {
  const lower = text.toLowerCase().trim()
  return [soundex(lower), metaphone(lower), ...doubleMetaphone(lower)].map((c) => c.toLowerCase())
}

const columns = ['levenshtein', 'damerau-levenshtein', 'jaro-winkler']
for (const side of ['a', 'b'])
  for (const code of ['soundex', 'metaphone', 'double-metaphone', 'double-metaphone-2'])
    columns.push(`${code}(${side})`)
console.log(columns.join('\t'))
for (const line of readFileSync(0, 'utf8').split('\n').slice(0, -1)) {
  const [a, b] = line.split('\t')
  console.log([levenshtein.get(a, b), damerau(a, b).steps, jaroWinkler(a, b), ...codes(a), ...codes(b)].join('\t'))
}
