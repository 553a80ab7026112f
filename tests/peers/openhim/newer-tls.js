// SPDX-License-Identifier: Apache-2.0
// openhim-core 4.0.5 speaks nothing but TLS 1.0 with the servers of its routes.
// Newer ones leave the version to Node; while the file exists that this is told
// of, so does this one.
'use strict'

const fs = require('fs')
const https = require('https')
const request = https.request

https.request = function (options, ...rest) {
  if (options.secureProtocol && fs.existsSync(process.env.SELFSAME_NEWER_TLS)) {
    options = { ...options, secureProtocol: undefined }
  }
  return request.call(this, options, ...rest)
}
