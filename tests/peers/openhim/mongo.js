#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// A stand-in for MongoDB: speaks enough of its wire protocol for OpenHIM core
// (drivers 2.2 to 4.17) to run on. One process, loopback, all in memory.
//
//     node mongo.js PORT          the packages bson and mingo beside it
//
// Frames are read here; what the commands do is in mongo-commands.js.
'use strict'
const net = require('net')
const { BSON } = require('bson')
const { isAhead, run } = require('./mongo-commands.js')

const OP_REPLY = 1
const OP_QUERY = 2004
const OP_MSG = 2013
const HEADER_BYTES = 16
const MAX_FRAME_BYTES = 48000000
const MSG_HAS_CHECKSUM = 1
const MSG_NO_REPLY = 2
const REPLY_IS_AWAIT_CAPABLE = 8

// How often, and how long, what comes ahead of its time waits for it.
const AHEAD_MS = 10
const AHEAD_AT_MOST_MS = 5000

const READ = { promoteLongs: true, promoteBuffers: false }
const serialize = document => BSON.serialize(document, { ignoreUndefined: true })

const AHEAD = Symbol('to be asked again')

let nextId = 1

function frame (replyTo, opcode, parts) {
  const header = Buffer.alloc(HEADER_BYTES)
  const size = parts.reduce((sum, part) => sum + part.length, HEADER_BYTES)
  header.writeInt32LE(size, 0)
  header.writeInt32LE(nextId++, 4)
  header.writeInt32LE(replyTo, 8)
  header.writeInt32LE(opcode, 12)
  return Buffer.concat([header, ...parts])
}

// --- OP_MSG: one command, and lists of documents that belong to it -----------

function readDocuments (bytes, from, to) {
  const documents = []
  while (from < to) {
    const size = bytes.readInt32LE(from)
    documents.push(BSON.deserialize(bytes.subarray(from, from + size), READ))
    from += size
  }
  return documents
}

function readMessage (bytes, flags) {
  const end = bytes.length - (flags & MSG_HAS_CHECKSUM ? 4 : 0)
  let at = HEADER_BYTES + 4
  let command = {}
  const lists = {}
  while (at < end) {
    const kind = bytes[at++]
    const size = bytes.readInt32LE(at)
    if (kind === 0) {
      command = BSON.deserialize(bytes.subarray(at, at + size), READ)
    } else {
      const nameEnd = bytes.indexOf(0, at + 4)
      const name = bytes.toString('utf8', at + 4, nameEnd)
      lists[name] = readDocuments(bytes, nameEnd + 1, at + size)
    }
    at += size
  }
  return { ...command, ...lists }
}

function answerMessage (bytes) {
  const flags = bytes.readUInt32LE(HEADER_BYTES)
  const command = readMessage(bytes, flags)
  const reply = run(command, command.$db)
  if (flags & MSG_NO_REPLY) return null
  const head = Buffer.alloc(5) // no flags; one section of kind 0
  return frame(bytes.readInt32LE(4), OP_MSG, [head, serialize(reply)])
}

// --- OP_QUERY: commands of old drivers, and everybody's handshake ------------

function runQuery (database, collection, document, skip) {
  if (collection === '$cmd') {
    return [run(document.$query || document, database)]
  }
  const found = run({
    find: collection,
    filter: document.$query || document,
    sort: document.$orderby,
    skip,
    singleBatch: true
  }, database)
  return found.ok
    ? found.cursor.firstBatch
    : [{ $err: found.errmsg, code: found.code }]
}

function answerQuery (bytes, isLast) {
  const nameEnd = bytes.indexOf(0, HEADER_BYTES + 4)
  const name = bytes.toString('utf8', HEADER_BYTES + 4, nameEnd)
  const dot = name.indexOf('.')
  const document = BSON.deserialize(bytes.subarray(nameEnd + 9),
    { ...READ, allowObjectSmallerThanBufferSize: true })
  if (!isLast && isAhead(document, name.slice(0, dot))) return AHEAD
  const documents = runQuery(name.slice(0, dot), name.slice(dot + 1), document,
    bytes.readInt32LE(nameEnd + 1))
  const head = Buffer.alloc(20)
  head.writeInt32LE(REPLY_IS_AWAIT_CAPABLE, 0)
  head.writeInt32LE(documents.length, 16)
  return frame(bytes.readInt32LE(4), OP_REPLY,
    [head, ...documents.map(serialize)])
}

// --- connections -------------------------------------------------------------

const answers = { [OP_MSG]: answerMessage, [OP_QUERY]: answerQuery }

function respond (socket, answer, bytes, left = AHEAD_AT_MOST_MS / AHEAD_MS) {
  const reply = answer(bytes, left === 0)
  if (reply === AHEAD) {
    setTimeout(respond, AHEAD_MS, socket, answer, bytes, left - 1)
  } else if (reply) {
    socket.write(reply)
  }
}

function serve (socket) {
  let pending = Buffer.alloc(0)
  socket.setNoDelay(true)
  socket.on('error', () => {})
  socket.on('data', data => {
    pending = pending.length ? Buffer.concat([pending, data]) : data
    while (pending.length >= HEADER_BYTES) {
      const size = pending.readInt32LE(0)
      const answer = answers[pending.readInt32LE(12)]
      if (size < HEADER_BYTES || size > MAX_FRAME_BYTES || !answer) {
        console.error('mongo: a frame that is none, connection closed')
        socket.destroy()
        return
      }
      if (pending.length < size) return
      respond(socket, answer, pending.subarray(0, size))
      pending = pending.subarray(size)
    }
  })
}

const port = Number(process.argv[2])
net.createServer(serve).listen(port, '127.0.0.1', () => {
  console.log(`mongo: listening on 127.0.0.1:${port}`)
})
