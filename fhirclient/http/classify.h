/* SPDX-License-Identifier: Apache-2.0
 * What is known of a request after libcurl gave it back: pure, tested as a
 * table, since the promise "committed at most once" leans on it. */
#ifndef HTTP_CLASSIFY_H
#define HTTP_CLASSIFY_H

#include "fhirclient/http/breaker.h"
#include "fhirclient/http/fetch.h"

#include <stdbool.h>

/** How one attempt went. */
struct transfer_facts {
    int curl_code;       /* CURLE_..., CURLE_OK included */
    int status;          /* 0: no status line came */
    bool is_begun;       /* a connection stood, the request began to leave */
    bool is_whole;       /* libcurl has taken all of the request's body */
    bool is_second_send; /* libcurl wanted to send again, and was stopped */
    bool is_reused;      /* on a connection that had served before */
    bool has_answer_bytes;
    bool has_whole_head; /* the empty line behind the last header came */
    bool is_too_large;   /* stopped: the answer is over a limit */
    bool is_encoded;     /* stopped: a content coding nobody asked for */
    bool is_timeout;     /* stopped by the request's own deadline */
};

struct verdict {
    enum fetch_outcome outcome;
    int rc;           /* as fetch.h says */
    const char *text; /* one sentence, NULL when rc is 0 */
    enum breaker_result breaker;
    bool may_retry; /* another attempt could go better */
};

/** Judge one attempt. */
struct verdict classify(const struct transfer_facts *facts);

#endif
