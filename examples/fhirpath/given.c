/* SPDX-License-Identifier: Apache-2.0
 * Compile an expression once, evaluate it on each line of standard input. */
#include <selfsame-fhirpath.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    struct err err = ERR_INIT;
    struct fp_expr *expr;
    char line[65536];

    if (fp_compile(&expr, slice_of(argc > 1 ? argv[1] : "name.given"), &err)) {
        fprintf(stderr, "%s: %s\n", err.where, err.text);
        return 2;
    }
    struct arena *arena = arena_new();
    while (fgets(line, sizeof(line), stdin)) {
        struct jval patient;
        struct fp_result result;

        arena_reset(arena); /* all of the last line's memory */
        if (jdoc_parse(&patient, slice_of(line), NULL, arena, &err) == 0 &&
            fp_eval(&result, expr, patient, NULL, arena, &err) == 0)
            for (size_t i = 0; i < result.nitems; i++)
                printf("%.*s\n", SLICE_ARG(result.items[i].text));
    }
    fp_free(&expr);
    arena_free(&arena);
    return err.code ? 3 : 0;
}
