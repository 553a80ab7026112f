// SPDX-License-Identifier: Apache-2.0
// Collections in memory: documents, unique indexes, updates. Queries, updates
// and pipelines are mingo's work.
'use strict'
const { BSON, ObjectId } = require('bson')
require('mingo/init/system')
const { Query, Aggregator } = require('mingo')
const { update: runUpdate } = require('mingo/updater')

const ID_INDEX = { v: 2, key: { _id: 1 }, name: '_id_' }
const MAX_CAPPED = 5000 // documents of a capped collection

class CommandError extends Error {
  constructor (code, name, message) {
    super(message)
    this.code = code
    this.codeName = name
  }
}

const bad = error => new CommandError(2, 'BadValue', error.message)

function guarded (work) {
  try {
    return work()
  } catch (error) {
    throw bad(error)
  }
}

const at = (document, path) =>
  path.split('.').reduce((v, key) => v == null ? undefined : v[key], document)

const bytesOf = value =>
  BSON.serialize({ v: value === undefined ? null : value })
const equal = (a, b) => bytesOf(a).equals(bytesOf(b))

const copy = document =>
  BSON.deserialize(BSON.serialize(document), { promoteBuffers: false })

function matches (filter, document) {
  return guarded(() =>
    new Query(filter || {}, { idKey: '_id' }).test(document))
}

function put (document, path, value) {
  const keys = path.split('.')
  const last = keys.pop()
  let inner = document
  for (const key of keys) {
    if (inner[key] == null || typeof inner[key] !== 'object') inner[key] = {}
    inner = inner[key]
  }
  inner[last] = value
}

// --- updates -----------------------------------------------------------------

const isPlain = value => value && typeof value === 'object' &&
  !(value instanceof Date) && !(value instanceof RegExp) && !value._bsontype

// What an upsert begins with: the filter's equality conditions.
function seed (filter) {
  const document = {}
  for (const [key, value] of Object.entries(filter || {})) {
    if (key === '$and') {
      for (const part of value) Object.assign(document, seed(part))
    } else if (key[0] === '$' || value instanceof RegExp) {
      continue
    } else if (isPlain(value) && Object.keys(value).some(k => k[0] === '$')) {
      if ('$eq' in value) put(document, key, value.$eq)
    } else {
      put(document, key, value)
    }
  }
  return document
}

function apply (document, operator, fields, arrayFilters) {
  runUpdate(document, { [operator]: fields }, arrayFilters, {},
    { cloneMode: 'none' })
}

const operators = {
  $setOnInsert (document, fields, filters, isNew) {
    if (!isNew) return
    for (const key of Object.keys(fields)) put(document, key, fields[key])
  },
  // Old drivers send this one, which MongoDB dropped in 3.6.
  $pushAll (document, fields) {
    for (const [key, list] of Object.entries(fields)) {
      apply(document, '$push', { [key]: { $each: list } }, [])
    }
  }
}

function updated (document, change, arrayFilters, isNew) {
  if (Array.isArray(change)) return new Aggregator(change).run([document])[0]
  const names = Object.keys(change)
  if (!names.length || names[0][0] !== '$') {
    return { _id: document._id, ...change }
  }
  const fresh = copy(document)
  for (const name of names) {
    const fields = change[name]
    if (!fields || !Object.keys(fields).length) continue
    if (operators[name]) operators[name](fresh, fields, arrayFilters, isNew)
    else apply(fresh, name, fields, arrayFilters || [])
  }
  return fresh
}

// --- collections -------------------------------------------------------------

class Collection {
  constructor (name, options = {}) {
    this.name = name
    this.options = options
    this.documents = []
    this.indexes = [ID_INDEX]
  }

  filter (filter) {
    return this.documents.filter(d => matches(filter, d))
  }

  #covers (index, keys, document) {
    if (index.partialFilterExpression) {
      return matches(index.partialFilterExpression, document)
    }
    return !index.sparse || keys.some(key => at(document, key) !== undefined)
  }

  #checkUnique (document, old) {
    for (const index of this.indexes) {
      if (!index.unique && index !== ID_INDEX) continue
      const keys = Object.keys(index.key)
      if (!this.#covers(index, keys, document)) continue
      const twin = this.documents.find(d => d !== old &&
        this.#covers(index, keys, d) &&
        keys.every(key => equal(at(d, key), at(document, key))))
      if (twin) throw this.#duplicate(index, keys, document)
    }
  }

  // Worded as MongoDB does: the core's answers quote it.
  #duplicate (index, keys, document) {
    const shown = keys.map(k => `${k}: ${JSON.stringify(at(document, k))}`)
    const error = new CommandError(11000, 'DuplicateKey',
      `E11000 duplicate key error collection: ${this.name} ` +
      `index: ${index.name} dup key: { ${shown.join(', ')} }`)
    error.keyPattern = index.key
    error.keyValue = Object.fromEntries(
      keys.map(k => [k, at(document, k) === undefined ? null : at(document, k)]))
    return error
  }

  insert (document) {
    if (document._id === undefined) {
      document = { _id: new ObjectId(), ...document }
    }
    this.#checkUnique(document, null)
    this.documents.push(document)
    if (this.options.capped && this.documents.length > MAX_CAPPED) {
      this.documents.shift()
    }
    return document
  }

  upsert (filter, change, arrayFilters) {
    return this.insert(updated(seed(filter), change, arrayFilters, true))
  }

  // Returns the new document, or the old one when nothing changed.
  change (old, change, arrayFilters) {
    const fresh = updated(old, change, arrayFilters, false)
    if (BSON.serialize(old).equals(BSON.serialize(fresh))) return old
    this.#checkUnique(fresh, old)
    this.documents[this.documents.indexOf(old)] = fresh
    return fresh
  }

  remove (documents) {
    const gone = new Set(documents)
    this.documents = this.documents.filter(d => !gone.has(d))
  }
}

const aggregated = (documents, pipeline, options) =>
  guarded(() => new Aggregator(pipeline, options).run(documents))

// Sorted, cut and with the fields that were asked for.
function selected (documents, { sort, skip, limit, projection }) {
  if (sort && Object.keys(sort).length) {
    documents = aggregated(documents, [{ $sort: sort }])
  }
  if (skip) documents = documents.slice(Number(skip))
  if (limit) documents = documents.slice(0, Math.abs(Number(limit)))
  if (projection && Object.keys(projection).length) {
    documents = aggregated(documents, [{ $project: projection }])
  }
  return documents
}

module.exports =
  { Collection, CommandError, aggregated, at, equal, matches, selected }
