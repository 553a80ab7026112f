/* SPDX-License-Identifier: Apache-2.0
 * Compile an expression once, evaluate it on each line of standard input. */
#include <selfsame-fhirpath.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    struct err refused = ERR_INIT;
    struct fp_expr *expr;
    char line[65536];
    int code = 0;

    if (fp_compile(
            &expr, slice_of(argc > 1 ? argv[1] : "name.given"), &refused)) {
        fprintf(stderr, "%s: %s\n", refused.where, refused.text);
        return 2;
    }
    struct arena *arena = arena_new();
    while (fgets(line, sizeof(line), stdin)) {
        struct err err = ERR_INIT; /* it keeps the first failure it is told */
        struct jval patient;
        struct fp_result result;

        arena_reset(arena); /* all of the last line's memory */
        if (jdoc_parse(&patient, slice_of(line), NULL, arena, &err) < 0 ||
            fp_eval(&result, expr, patient, NULL, arena, &err) < 0) {
            fprintf(stderr, "%s: %s\n", err.where, err.text);
            code = 3; /* an error is no empty result */
            continue;
        }
        for (size_t i = 0; i < result.nitems; i++)
            printf("%.*s\n", SLICE_ARG(result.items[i].text));
    }
    fp_free(&expr);
    arena_free(&arena);
    return code;
}
