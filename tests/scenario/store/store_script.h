/* SPDX-License-Identifier: Apache-2.0
 * Scripts of requests and answers that every store must pass.
 *
 * A script (store_script.txt, search_script.txt) holds steps:
 *
 *     == stale If-Match              a title, unique in the script
 *     PUT Patient/a-${run}           method and target
 *     If-Match: 1                    If-None-Exist: QUERY; Tags: replace
 *     {"resourceType": "Patient"}    body, up to the next line with >>>
 *     >>> 409                        expected status
 *     etag = 1                       etag, location, outcome or $.path:
 *     $.meta.versionId = 1           "= text" equal, "~ text" contains,
 *     $.link absent                  "absent", "present"
 *     ids = a b                      ids of the entries, less "-${run}"
 *     save id $.id                   from here on ${id} is that text
 *
 * A path is "$" with ".name", "[0]", "[name=text]" and at the end ".length".
 * ${run} differs from run to run, so that a store that keeps things may be
 * used again. Where two stores are known to differ stands in differences.txt
 * (search_differences.txt):
 *
 *     http | stale If-Match | status | 412 | why
 *
 * takes the place of that line of that step for that store; "skip" in the
 * third column leaves the step out. Each row must be needed: one that names no
 * line of the script, or expects what the script does, fails. */
#ifndef TESTS_STORE_SCRIPT_H
#define TESTS_STORE_SCRIPT_H

#include "base/buf.h"
#include "fhirclient/store/store.h"

struct script_result {
    size_t nsteps, nchecks, nfailed, ndifferences;
};

/**
 * Run a script against a store.
 *
 * report   a line for each check that failed
 * returns  0, or ERR_ when a file cannot be read or understood
 */
int store_script_run(struct script_result *out, struct store *store,
    const char *script_file, const char *differences_file, struct buf *report,
    struct err *err) MUST_CHECK;

#endif
