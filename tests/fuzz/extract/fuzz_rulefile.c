/* SPDX-License-Identifier: Apache-2.0
 * Any text may come as a rule file: what is taken is a rule set that can be
 * run, and its expressions can be evaluated. */
#include "base/mem.h"
#include "fhirclient/extract/extract.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char patient[] =
    "{\"resourceType\":\"Patient\",\"gender\":\"female\",\"name\":[{\"use\":"
    "\"official\",\"family\":\"A\",\"given\":[\"B\"]}],\"telecom\":["
    "{\"system\":\"phone\",\"value\":\"1\"}],\"birthDate\":\"1974-12-25\"}";

static void extract(const struct rulefile *file)
{
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct person person;
    struct jval v;
    int rc;

    ASSERT(jdoc_parse(&v, slice_of(patient), NULL, arena, NULL) == 0);
    rc = extract_person(&person, file, v, arena, &err);
    ASSERT(rc == err.code);
    ASSERT(rc < 0 || person.ncolumns == rulefile_rules(file)->ncolumns);
    arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct slice text = {(const char *)data, size};
    struct err err = ERR_INIT;
    struct rulefile *file;
    int rc = rulefile_parse(&file, text, "fuzz.json", &err);

    ASSERT(rc == err.code && (rc == 0) == (file != NULL));
    if (rc < 0)
        return 0;
    ASSERT(ruleset_check(rulefile_rules(file), NULL) == 0);
    for (size_t i = 0; rulefile_note(file, i); i++)
        ASSERT(rulefile_note(file, i)[0]);
    extract(file);
    rulefile_free(&file);
    return 0;
}
