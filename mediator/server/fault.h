/* SPDX-License-Identifier: Apache-2.0
 * What the server refuses by itself, before a request is complete. */
#ifndef SERVER_FAULT_H
#define SERVER_FAULT_H

enum http_fault {
    HTTP_FAULT_NONE,
    HTTP_FAULT_REQUEST_LINE,
    HTTP_FAULT_METHOD_LENGTH,
    HTTP_FAULT_TARGET_BYTE,
    HTTP_FAULT_TARGET_LENGTH,
    HTTP_FAULT_TARGET_FORM,
    HTTP_FAULT_TARGET_ESCAPE,
    HTTP_FAULT_TARGET_DOTS,
    HTTP_FAULT_VERSION_SYNTAX,
    HTTP_FAULT_VERSION,
    HTTP_FAULT_LINE_END,
    HTTP_FAULT_FOLDING,
    HTTP_FAULT_HEADER_NAME,
    HTTP_FAULT_HEADER_VALUE,
    HTTP_FAULT_HEADER_BYTES,
    HTTP_FAULT_HEADER_COUNT,
    HTTP_FAULT_HOST,
    HTTP_FAULT_LENGTH,
    HTTP_FAULT_CODING_SYNTAX,
    HTTP_FAULT_CODING,
    HTTP_FAULT_LENGTH_AND_CODING,
    HTTP_FAULT_REPEATED,
    HTTP_FAULT_EXPECT,
    HTTP_FAULT_CHUNK_SIZE,
    HTTP_FAULT_CHUNK_EXTENSION,
    HTTP_FAULT_CHUNK_END,
    HTTP_FAULT_BODY_BYTES,
    HTTP_FAULT_TRUNCATED,
    HTTP_FAULT_HEADER_SLOW,
    HTTP_FAULT_BODY_SLOW,
    HTTP_FAULT_BUSY,
    HTTP_FAULTS
};

struct http_fault_row {
    int status;
    const char *issue; /* FHIR issue type */
    const char *word;  /* label of the metric */
    const char *text;  /* one sentence; never holds what the client sent */
};

extern const struct http_fault_row http_faults[HTTP_FAULTS];

#endif
