// SPDX-License-Identifier: Apache-2.0
// The commands of MongoDB that OpenHIM core's drivers send.
'use strict'
const { Long } = require('bson')
const { Collection, CommandError, aggregated, at, equal, matches, selected } =
  require('./mongo-collections.js')

const DEFAULT_BATCH = 101
const EVERYTHING = 1000000

const collections = new Map() // "database.name"
const cursors = new Map() // what is left of an answer, by number
let nextCursor = 1000

function collection (database, name) {
  const full = `${database}.${name}`
  if (!collections.has(full)) collections.set(full, new Collection(full))
  return collections.get(full)
}

function existing (database, name) {
  const found = collections.get(`${database}.${name}`)
  if (!found) {
    throw new CommandError(26, 'NamespaceNotFound', 'ns does not exist')
  }
  return found
}

function cursorOf (name, documents, batchSize) {
  const size = batchSize == null ? DEFAULT_BATCH : Number(batchSize)
  const rest = documents.slice(size)
  let id = 0
  if (rest.length) {
    id = nextCursor++
    cursors.set(id, { name, documents: rest })
  }
  return {
    cursor: {
      firstBatch: documents.slice(0, size), id: Long.fromNumber(id), ns: name
    },
    ok: 1
  }
}

// Each of a list of writes; an ordered one stops at its first failure.
function writeEach (list, ordered, write) {
  const writeErrors = []
  for (const [index, item] of list.entries()) {
    if (writeErrors.length && ordered !== false) break
    try {
      write(item, index)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      writeErrors.push({
        index,
        code: error.code,
        errmsg: error.message,
        keyPattern: error.keyPattern,
        keyValue: error.keyValue
      })
    }
  }
  return writeErrors.length ? { writeErrors } : {}
}

// No replica set, and no sessions since there is no time limit of theirs.
const hello = () => ({
  helloOk: true,
  ismaster: true,
  isWritablePrimary: true,
  maxBsonObjectSize: 16777216,
  maxMessageSizeBytes: 48000000,
  maxWriteBatchSize: 100000,
  localTime: new Date(),
  connectionId: 1,
  minWireVersion: 0,
  maxWireVersion: 13,
  readOnly: false,
  ok: 1
})

const fine = () => ({ ok: 1 })
const noLastError = () => ({ n: 0, err: null, ok: 1 })
const buildInfo = () => ({
  version: '5.0.0', versionArray: [5, 0, 0, 0], bits: 64, ok: 1
})

function findAndModify (command, database) {
  const name = command.findAndModify || command.findandmodify
  const c = collection(database, name)
  const projection = command.fields || command.projection
  const view = d => d ? selected([d], { projection })[0] : null
  const first = selected(c.filter(command.query),
    { sort: command.sort, limit: 1 })[0]
  const old = first && c.documents.find(d => equal(d._id, first._id))
  if (command.remove) {
    c.remove(old ? [old] : [])
    return { value: view(old), lastErrorObject: { n: old ? 1 : 0 }, ok: 1 }
  }
  if (!old && !command.upsert) {
    const lastErrorObject = { n: 0, updatedExisting: false }
    return { value: null, lastErrorObject, ok: 1 }
  }
  const fresh = old
    ? c.change(old, command.update, command.arrayFilters)
    : c.upsert(command.query, command.update, command.arrayFilters)
  return {
    value: view(command.new ? fresh : old),
    lastErrorObject: {
      n: 1,
      updatedExisting: !!old,
      ...(old ? {} : { upserted: fresh._id })
    },
    ok: 1
  }
}

const commands = {
  hello,
  ismaster: hello,
  isMaster: hello,
  ping: fine,
  endSessions: fine,
  getLastError: noLastError,
  getlasterror: noLastError,
  buildInfo,
  buildinfo: buildInfo,
  findAndModify,
  findandmodify: findAndModify,

  serverStatus: () => ({ version: '5.0.0', uptime: process.uptime(), ok: 1 }),

  listDatabases () {
    const names = new Set([...collections.keys()].map(n => n.split('.')[0]))
    return { databases: [...names].map(name => ({ name, empty: false })), ok: 1 }
  },

  create (command, database) {
    const name = `${database}.${command.create}`
    if (collections.has(name)) {
      throw new CommandError(48, 'NamespaceExists',
        `Collection already exists. NS: ${name}`)
    }
    collections.set(name, new Collection(name, { capped: command.capped }))
    return { ok: 1 }
  },

  drop (command, database) {
    existing(database, command.drop)
    collections.delete(`${database}.${command.drop}`)
    return { ok: 1 }
  },

  dropDatabase (command, database) {
    for (const name of [...collections.keys()]) {
      if (name.startsWith(`${database}.`)) collections.delete(name)
    }
    return { dropped: database, ok: 1 }
  },

  collStats (command, database) {
    const c = collection(database, command.collStats)
    return { ns: c.name, count: c.documents.length, size: 0, ok: 1 }
  },

  collstats (command, database) {
    return commands.collStats({ collStats: command.collstats }, database)
  },

  listCollections (command, database) {
    const prefix = `${database}.`
    const all = [...collections.values()]
      .filter(c => c.name.startsWith(prefix))
      .map(c => ({
        name: c.name.slice(prefix.length), type: 'collection', options: c.options
      }))
      .filter(d => matches(command.filter, d))
    return cursorOf(`${prefix}$cmd.listCollections`, all, EVERYTHING)
  },

  createIndexes (command, database) {
    const c = collection(database, command.createIndexes)
    const before = c.indexes.length
    for (const index of command.indexes) {
      if (!c.indexes.some(i => i.name === index.name)) {
        c.indexes = [...c.indexes, index]
      }
    }
    return {
      numIndexesBefore: before, numIndexesAfter: c.indexes.length, ok: 1
    }
  },

  listIndexes (command, database) {
    const c = existing(database, command.listIndexes)
    return cursorOf(c.name, c.indexes, EVERYTHING)
  },

  dropIndexes (command, database) {
    const c = collection(database, command.dropIndexes || command.deleteIndexes)
    c.indexes = c.indexes.filter(i => i.name === '_id_' ||
      (command.index !== '*' && i.name !== command.index))
    return { ok: 1 }
  },

  insert (command, database) {
    const c = collection(database, command.insert)
    let n = 0
    const errors = writeEach(command.documents, command.ordered, document => {
      c.insert(document)
      n++
    })
    return { n, ...errors, ok: 1 }
  },

  find (command, database) {
    const c = collection(database, command.find)
    const found = selected(c.filter(command.filter), command)
    const isWhole = command.singleBatch || Number(command.limit) < 0
    return cursorOf(c.name, found, isWhole ? EVERYTHING : command.batchSize)
  },

  getMore (command) {
    const id = Number(command.getMore)
    const cursor = cursors.get(id)
    if (!cursor) {
      throw new CommandError(43, 'CursorNotFound', `cursor id ${id} not found`)
    }
    const nextBatch =
      cursor.documents.splice(0, Number(command.batchSize) || EVERYTHING)
    const isOver = cursor.documents.length === 0
    if (isOver) cursors.delete(id)
    return {
      cursor: {
        nextBatch, id: Long.fromNumber(isOver ? 0 : id), ns: cursor.name
      },
      ok: 1
    }
  },

  killCursors (command) {
    for (const id of command.cursors) cursors.delete(Number(id))
    return { cursorsKilled: command.cursors, ok: 1 }
  },

  update (command, database) {
    const c = collection(database, command.update)
    const upserted = []
    let n = 0
    let nModified = 0
    const errors = writeEach(command.updates, command.ordered, (u, index) => {
      const hits = c.filter(u.q).slice(0, u.multi ? EVERYTHING : 1)
      if (!hits.length && u.upsert) {
        upserted.push({ index, _id: c.upsert(u.q, u.u, u.arrayFilters)._id })
        n++
      }
      for (const old of hits) {
        n++
        if (c.change(old, u.u, u.arrayFilters) !== old) nModified++
      }
    })
    return { n, nModified, ...(upserted.length ? { upserted } : {}), ...errors, ok: 1 }
  },

  delete (command, database) {
    const c = collection(database, command.delete)
    let n = 0
    for (const d of command.deletes) {
      const hits = c.filter(d.q).slice(0, Number(d.limit) || EVERYTHING)
      c.remove(hits)
      n += hits.length
    }
    return { n, ok: 1 }
  },

  count (command, database) {
    const c = collection(database, command.count)
    const { skip, limit } = command
    return { n: selected(c.filter(command.query), { skip, limit }).length, ok: 1 }
  },

  distinct (command, database) {
    const values = []
    for (const d of collection(database, command.distinct).filter(command.query)) {
      const found = at(d, command.key)
      for (const value of Array.isArray(found) ? found : [found]) {
        if (value !== undefined && !values.some(v => equal(v, value))) {
          values.push(value)
        }
      }
    }
    return { values, ok: 1 }
  },

  aggregate (command, database) {
    const c = collection(database, command.aggregate)
    const documents = aggregated(c.documents, command.pipeline,
      { collectionResolver: name => collection(database, name).documents })
    return cursorOf(c.name, documents, command.cursor && command.cursor.batchSize)
  }
}

/** Run a command; what fails is a document too, as MongoDB has it. */
function run (command, database) {
  const name = Object.keys(command)[0]
  try {
    if (!Object.prototype.hasOwnProperty.call(commands, name)) {
      throw new CommandError(59, 'CommandNotFound', `no such command: ${name}`)
    }
    return commands[name](command, database)
  } catch (error) {
    if (!(error instanceof CommandError)) {
      console.error(`mongo: ${name} on ${database}: ${error.stack}`)
    }
    return {
      ok: 0,
      errmsg: error.message,
      code: error.code || 1,
      codeName: error.codeName || 'InternalError',
      keyPattern: error.keyPattern,
      keyValue: error.keyValue
    }
  }
}

/**
 * Is this the router's look at a transaction whose answer is not stored yet?
 * Core 4.0.5 stores the answer and, beside it, looks the transaction up to
 * measure how long it took; when the look comes first it counts NaN and its
 * worker dies. A MongoDB across a network is slow enough to hide that.
 */
function isAhead (command, database) {
  if (command.find !== 'transactions' || command.readConcern) return false
  const [found] = collection(database, 'transactions').filter(command.filter)
  return found !== undefined && !found.response
}

module.exports = { isAhead, run }
