/* SPDX-License-Identifier: Apache-2.0
 * Every resource of the shared test data passes the gate, but for those whose
 * fault is known and named here. */
#include "base/file.h"
#include "fhirclient/fhir/gate.h"
#include "tests/unit/cmocka_with.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { FILE_MAX_BYTES = 256 << 20 };

/* File (its end), where the finding must be, and why it is right. */
static const struct {
    const char *file, *where;
} faulty[] = {
    /* published with a byte order mark */
    {"ihe/openhie-cr-fhir/", "line 1, column 1"},
    /* OpenCR's own: an empty string, empty arrays */
    {"sampleSinglePatient.json", "Patient.identifier[1].value"},
    {"totalMatchIssues.json", "Bundle.entry"},
    {"AfterBrokenMatchWithoutRematch.json",
        "Bundle.entry[0].resource.extension"},
    /* HL7's, from before productOrService was required */
    {"explanationofbenefit-example.json",
        "ExplanationOfBenefit.item[0].productOrService"},
    /* a code that later versions of the guide parameters have */
    {"ImplementationGuide-hl7.fhir.us.registry-protocols.json",
        "ImplementationGuide.definition.parameter[0].code"},
    /* negative examples whose id, made from the file name, has underscores */
    {"registry-protocols/derived/negative/", "Bundle.id"},
    {"-1-good-1-bad.json", "Bundle.entry[1].resource.id"},
    /* British Columbia: negative ones by their names ... */
    {"P-Request-Invalid-Codes.json", NULL},
    {"Response-Invalid-Codes.json", NULL},
    {"Response-Async-Invalid-Codes.json", NULL},
    {"Missing-Mandatory-Fields.json", NULL},
    {"Missing-Death-Verified.json", "Bundle.entry[1].resource.deceased"},
    /* ... `valuecode` for valueCode, and a RelatedPerson without patient */
    {"bc-client-registry/Add-Patient-Request.json", NULL},
    {"bc-client-registry/Revise-Patient-Request-Sync-(PHN-New).json", NULL},
    {"Distribution-NEWBORN.json",
        "Bundle.entry[1].resource.contained[0].patient"},
    {"Distribution-NEWBORN-Missing-Relationship.json",
        "Bundle.entry[1].resource.contained[0].patient"},
    {"Distribution-NEWBORN-Invalid-Relationship.json",
        "Bundle.entry[1].resource.contained[0].patient"},
};

static const struct jlimits large = {
    .depth = 64, .nodes = 4000000, .members = 1000};
static size_t passed, refused, unexplained;

static bool is_explained(const char *path, const char *where)
{
    for (size_t i = 0; i < COUNT_OF(faulty); i++)
        if (strstr(path, faulty[i].file) &&
            (!faulty[i].where || strcmp(faulty[i].where, where) == 0))
            return true;
    return false;
}

static void check_text(const char *path, struct slice text, struct arena *arena)
{
    struct err err = ERR_INIT;
    struct jval v;
    int rc = jdoc_parse(&v, text, &large, arena, &err);

    if (!rc && !jval_is_some(jval_get(v, "resourceType")))
        return; /* configuration, expectations */
    if (!rc)
        rc = gate_resource(v, SLICE(""), &err);
    passed += !rc;
    refused += rc != 0;
    if (rc && !is_explained(path, err.where)) {
        print_error("%s: %s: %s\n", path, err.where, err.text);
        unexplained++;
    }
}

static void check_file(const char *path)
{
    struct arena *arena = arena_new();
    struct buf text = BUF_INIT;
    struct err err = ERR_INIT;

    if (file_read(&text, path, FILE_MAX_BYTES, &err))
        fail_msg("%s: %s", path, err.text);
    check_text(path, buf_slice(&text), arena);
    buf_free(&text);
    arena_free(&arena);
}

static void check_folder(const char *path)
{
    DIR *folder = opendir(path);
    struct dirent *entry;
    struct buf name = BUF_INIT;

    while (folder && (entry = readdir(folder))) {
        struct stat s;

        if (entry->d_name[0] == '.')
            continue;
        buf_clear(&name);
        buf_addf(&name, "%s/%s", path, entry->d_name);
        if (stat(name.ptr, &s) == 0 && S_ISDIR(s.st_mode))
            check_folder(name.ptr);
        else if (slice_ends(buf_slice(&name), SLICE(".json")))
            check_file(name.ptr);
    }
    if (folder)
        closedir(folder);
    buf_free(&name);
}

static void test_examples(void **state)
{
    const char *shared = getenv("SELFSAME_SHARED");
    struct buf path = BUF_INIT;
    struct stat s;

    (void)state;
    buf_addf(&path, "%s/data", shared ? shared : "../shared");
    if (stat(path.ptr, &s) != 0) {
        print_message("SKIPPED: no test data at %s\n", path.ptr);
        buf_free(&path);
        skip();
    }
    check_folder(path.ptr);
    buf_free(&path);
    print_message("%zu pass, %zu are refused\n", passed, refused);
    assert_int_equal(unexplained, 0);
    assert_true(passed > 200);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_examples)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
