/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/http/classify.h"
#include "tests/unit/cmocka_with.h"

#include <curl/curl.h>
#include <stdio.h>

#define BEGUN .is_begun = true
#define SENT .is_begun = true, .is_whole = true
#define HEAD .has_answer_bytes = true, .has_whole_head = true

static const struct {
    const char *what;
    struct transfer_facts facts;
    enum fetch_outcome outcome;
    int rc;
    enum breaker_result breaker;
    bool may_retry;
} cases[] = {
    {"whole", {SENT, HEAD, .status = 200}, FETCH_ANSWERED, 0, BREAKER_SUCCESS,
        false},
    {"refused", {SENT, HEAD, .status = 409}, FETCH_ANSWERED, 0, BREAKER_SUCCESS,
        false},
    {"broken", {SENT, HEAD, .status = 500}, FETCH_ANSWERED, 0, BREAKER_FAILURE,
        false},
    {"not there", {SENT, HEAD, .status = 501}, FETCH_ANSWERED, 0,
        BREAKER_SUCCESS, false},
    {"gateway", {SENT, HEAD, .status = 502}, FETCH_ANSWERED, 0, BREAKER_FAILURE,
        true},
    {"busy", {SENT, HEAD, .status = 503}, FETCH_ANSWERED, 0, BREAKER_FAILURE,
        true},
    {"too many", {SENT, HEAD, .status = 429}, FETCH_ANSWERED, 0,
        BREAKER_SUCCESS, true},
    {"not modified", {SENT, HEAD, .status = 304}, FETCH_ANSWERED, 0,
        BREAKER_SUCCESS, false},
    {"redirect", {SENT, HEAD, .status = 302}, FETCH_ANSWERED, ERR_UPSTREAM,
        BREAKER_SUCCESS, false},
    {"no name", {.curl_code = CURLE_COULDNT_RESOLVE_HOST}, FETCH_NOT_SENT,
        ERR_UNAVAILABLE, BREAKER_FAILURE, true},
    {"no connection", {.curl_code = CURLE_COULDNT_CONNECT}, FETCH_NOT_SENT,
        ERR_UNAVAILABLE, BREAKER_FAILURE, true},
    {"slow connection", {.curl_code = CURLE_OPERATION_TIMEDOUT}, FETCH_NOT_SENT,
        ERR_TIMEOUT, BREAKER_FAILURE, true},
    {"bad certificate", {.curl_code = CURLE_PEER_FAILED_VERIFICATION},
        FETCH_NOT_SENT, ERR_UNAVAILABLE, BREAKER_FAILURE, false},
    {"no TLS", {.curl_code = CURLE_SSL_CONNECT_ERROR}, FETCH_NOT_SENT,
        ERR_UNAVAILABLE, BREAKER_FAILURE, false},
    {"reset in the body", {BEGUN, .curl_code = CURLE_SEND_ERROR},
        FETCH_NOT_SENT, ERR_UNAVAILABLE, BREAKER_FAILURE, true},
    {"reset after sending", {SENT, .curl_code = CURLE_RECV_ERROR},
        FETCH_UNKNOWN, ERR_UNKNOWN, BREAKER_FAILURE, true},
    {"send failed, all taken", {SENT, .curl_code = CURLE_SEND_ERROR},
        FETCH_UNKNOWN, ERR_UNKNOWN, BREAKER_FAILURE, true},
    {"silence", {SENT, .curl_code = CURLE_GOT_NOTHING}, FETCH_UNKNOWN,
        ERR_UNKNOWN, BREAKER_FAILURE, true},
    {"stale connection",
        {SENT, .curl_code = CURLE_GOT_NOTHING, .is_reused = true},
        FETCH_UNKNOWN, ERR_UNKNOWN, BREAKER_NEITHER, true},
    {"stale, found while sending",
        {BEGUN, .curl_code = CURLE_SEND_ERROR, .is_reused = true},
        FETCH_NOT_SENT, ERR_UNAVAILABLE, BREAKER_NEITHER, true},
    {"second send stopped",
        {SENT, .curl_code = CURLE_ABORTED_BY_CALLBACK, .is_second_send = true},
        FETCH_UNKNOWN, ERR_UNKNOWN, BREAKER_NEITHER, true},
    {"sent, then no second connection",
        {SENT, .curl_code = CURLE_COULDNT_CONNECT}, FETCH_UNKNOWN, ERR_UNKNOWN,
        BREAKER_FAILURE, true},
    {"cut", {SENT, .curl_code = CURLE_PARTIAL_FILE, .status = 200},
        FETCH_UNKNOWN, ERR_UPSTREAM, BREAKER_FAILURE, true},
    {"cut, though the connection was kept",
        {SENT, .curl_code = CURLE_PARTIAL_FILE, .status = 200,
            .is_reused = true, .has_answer_bytes = true},
        FETCH_UNKNOWN, ERR_UPSTREAM, BREAKER_FAILURE, true},
    {"cut within the headers",
        {SENT, .curl_code = CURLE_OK, .status = 200, .has_answer_bytes = true},
        FETCH_UNKNOWN, ERR_UPSTREAM, BREAKER_FAILURE, true},
    {"no HTTP", {SENT, .curl_code = CURLE_WEIRD_SERVER_REPLY}, FETCH_UNKNOWN,
        ERR_UPSTREAM, BREAKER_FAILURE, false},
    {"OK without a status", {SENT, .curl_code = CURLE_OK}, FETCH_UNKNOWN,
        ERR_UNKNOWN, BREAKER_FAILURE, true},
    {"too large",
        {SENT, .curl_code = CURLE_WRITE_ERROR, .status = 200,
            .is_too_large = true},
        FETCH_UNKNOWN, ERR_UPSTREAM, BREAKER_FAILURE, false},
    {"our deadline, waiting",
        {SENT, .curl_code = CURLE_ABORTED_BY_CALLBACK, .is_timeout = true},
        FETCH_UNKNOWN, ERR_TIMEOUT, BREAKER_FAILURE, false},
    {"our deadline, in the middle of an answer",
        {SENT, .status = 200, .is_timeout = true}, FETCH_UNKNOWN, ERR_TIMEOUT,
        BREAKER_FAILURE, false},
    {"our deadline, on a kept connection",
        {SENT, .is_reused = true, .is_timeout = true}, FETCH_UNKNOWN,
        ERR_TIMEOUT, BREAKER_FAILURE, false},
    {"our deadline, connecting", {.is_timeout = true}, FETCH_NOT_SENT,
        ERR_TIMEOUT, BREAKER_FAILURE, false},
    {"our deadline, sending", {BEGUN, .is_timeout = true}, FETCH_NOT_SENT,
        ERR_TIMEOUT, BREAKER_FAILURE, false},
    {"a code of tomorrow", {SENT, .curl_code = 12345}, FETCH_UNKNOWN,
        ERR_UNKNOWN, BREAKER_FAILURE, true},
};

static void every_row(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct verdict v = classify(&cases[i].facts);
        if (v.outcome != cases[i].outcome || v.rc != cases[i].rc ||
            v.breaker != cases[i].breaker || v.may_retry != cases[i].may_retry)
            fail_msg("%s: outcome %d, rc %d, breaker %d, retry %d",
                cases[i].what, (int)v.outcome, v.rc, (int)v.breaker,
                v.may_retry);
        assert_int_equal(v.rc < 0, v.text != NULL);
    }
}

/* Whatever libcurl says: what may have left whole is never called unsent, and
 * an answer is claimed only with a status. */
static void never_too_sure(void **state)
{
    (void)state;
    for (int code = 0; code < CURL_LAST; code++)
        for (unsigned bits = 0; bits < 512; bits++) {
            struct transfer_facts f = {.curl_code = code,
                .is_begun = bits & 1,
                .is_whole = bits & 2,
                .is_second_send = bits & 4,
                .is_reused = bits & 8,
                .has_answer_bytes = bits & 16,
                .is_too_large = bits & 32,
                .is_timeout = bits & 64,
                .has_whole_head = bits & 256,
                .status = bits & 128 ? 200 : 0};
            struct verdict v = classify(&f);
            if ((f.is_begun && f.is_whole) || f.is_second_send)
                assert_int_not_equal(v.outcome, FETCH_NOT_SENT);
            if (v.outcome == FETCH_ANSWERED)
                assert_true(code == CURLE_OK && f.has_whole_head);
            else
                assert_true(v.rc < 0);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row),
        cmocka_unit_test(never_too_sure),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
