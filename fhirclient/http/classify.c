/* SPDX-License-Identifier: Apache-2.0
 * What is known of a request after libcurl gave it back.
 *
 * NOT_SENT is claimed only on proof: no connection stood, or libcurl had not
 * even taken the whole body from us, and a peer cannot act on a request whose
 * announced length never came. Bytes that libcurl took may have left: UNKNOWN.
 */
#include "fhirclient/http/classify.h"

#include <curl/curl.h>

static const struct verdict classify_failures[] = {
    [CURLE_COULDNT_RESOLVE_HOST] = {.rc = ERR_UNAVAILABLE,
        .text = "the peer's name does not resolve",
        .may_retry = true},
    [CURLE_COULDNT_CONNECT] = {.rc = ERR_UNAVAILABLE,
        .text = "the peer refuses connections or cannot be reached",
        .may_retry = true},
    [CURLE_WEIRD_SERVER_REPLY] = {.rc = ERR_UPSTREAM,
        .text = "the peer does not speak HTTP"},
    [CURLE_UNSUPPORTED_PROTOCOL] = {.rc = ERR_UPSTREAM,
        .text = "the peer does not speak HTTP/1"},
    [CURLE_PARTIAL_FILE] = {.rc = ERR_UPSTREAM,
        .text = "the answer was cut off",
        .may_retry = true},
    [CURLE_OPERATION_TIMEDOUT] = {.rc = ERR_TIMEOUT,
        .text = "no connection in time",
        .may_retry = true},
    [CURLE_SSL_CONNECT_ERROR] = {.rc = ERR_UNAVAILABLE,
        .text = "the TLS handshake failed"},
    [CURLE_PEER_FAILED_VERIFICATION] = {.rc = ERR_UNAVAILABLE,
        .text = "the peer's certificate is not one to trust"},
    [CURLE_SSL_CERTPROBLEM] = {.rc = ERR_UNAVAILABLE,
        .text = "our client certificate cannot be used"},
    [CURLE_SSL_CACERT_BADFILE] = {.rc = ERR_UNAVAILABLE,
        .text = "the file of trusted certificates cannot be read"},
    [CURLE_GOT_NOTHING] = {.rc = ERR_UNKNOWN,
        .text = "the connection was closed without an answer",
        .may_retry = true},
    [CURLE_SEND_ERROR] = {.rc = ERR_UNKNOWN,
        .text = "the connection broke while sending",
        .may_retry = true},
    [CURLE_RECV_ERROR] = {.rc = ERR_UNKNOWN,
        .text = "the connection broke before the answer was whole",
        .may_retry = true},
    [CURLE_SEND_FAIL_REWIND] = {.rc = ERR_UNKNOWN,
        .text = "the connection broke before an answer",
        .may_retry = true},
    [CURLE_SSL_PINNEDPUBKEYNOTMATCH] = {.rc = ERR_UNAVAILABLE,
        .text = "the peer's key is not the pinned one"},
    [CURLE_BAD_CONTENT_ENCODING] = {.rc = ERR_UPSTREAM,
        .text = "the answer's coding is broken"},
};

static enum fetch_outcome classify_outcome(const struct transfer_facts *facts)
{
    /* A second send is wanted only after a whole first one. */
    if (facts->is_second_send)
        return FETCH_UNKNOWN;
    return facts->is_begun && facts->is_whole ? FETCH_UNKNOWN : FETCH_NOT_SENT;
}

static struct verdict classify_failure(const struct transfer_facts *facts)
{
    struct verdict v = {
        .rc = ERR_UNKNOWN, .text = "the connection failed", .may_retry = true};
    if (facts->is_timeout)
        v = (struct verdict){
            .rc = ERR_TIMEOUT, .text = "no answer within the deadline"};
    else if (facts->is_too_large)
        v = (struct verdict){
            .rc = ERR_UPSTREAM, .text = "the answer is larger than allowed"};
    else if (facts->is_encoded)
        v = (struct verdict){.rc = ERR_UPSTREAM,
            .text = "the answer has a content coding that was not asked for"};
    else if (facts->curl_code == CURLE_OK && facts->status)
        v = classify_failures[CURLE_PARTIAL_FILE];
    else if (facts->is_second_send)
        v.text = "the connection broke before an answer";
    else if (facts->curl_code > 0 &&
             (size_t)facts->curl_code < COUNT_OF(classify_failures) &&
             classify_failures[facts->curl_code].text)
        v = classify_failures[facts->curl_code];
    v.outcome = classify_outcome(facts);
    if (v.rc == ERR_UNKNOWN && v.outcome == FETCH_NOT_SENT)
        v.rc = ERR_UNAVAILABLE;
    if (v.rc == ERR_UNAVAILABLE && v.outcome == FETCH_UNKNOWN)
        v.rc = ERR_UNKNOWN; /* sent once, and then no second connection */
    /* A kept connection that the peer had closed meanwhile is everyday life:
     * Tomcat does so after 100 requests and after some idle seconds. */
    bool is_silent =
        facts->is_reused && !facts->has_answer_bytes && !facts->is_timeout;
    v.breaker =
        is_silent || facts->is_second_send ? BREAKER_NEITHER : BREAKER_FAILURE;
    return v;
}

static bool classify_is_redirect(int status)
{
    return status >= 300 && status < 400 && status != 304;
}

struct verdict classify(const struct transfer_facts *facts)
{
    /* An answer that ends within its headers is fine by libcurl. */
    if (facts->curl_code != CURLE_OK || !facts->has_whole_head ||
        facts->is_timeout || facts->is_too_large || facts->is_encoded)
        return classify_failure(facts);
    if (classify_is_redirect(facts->status))
        return (struct verdict){.outcome = FETCH_ANSWERED,
            .rc = ERR_UPSTREAM,
            .text = "the peer redirects elsewhere, which is not followed",
            .breaker = BREAKER_SUCCESS};
    bool is_passing = facts->status == 429 || facts->status == 502 ||
                      facts->status == 503 || facts->status == 504;
    bool is_failing = facts->status >= 500 && facts->status != 501;
    return (struct verdict){.outcome = FETCH_ANSWERED,
        .breaker = is_failing ? BREAKER_FAILURE : BREAKER_SUCCESS,
        .may_retry = is_passing};
}
