/* SPDX-License-Identifier: Apache-2.0
 * The only file that knows libedit. Without it, and whenever one end is not a
 * terminal, lines are read plainly. */
#include "mediator/cli/edit.h"

#include "base/mem.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#ifdef SELFSAME_HAS_LIBEDIT
#include <histedit.h>
#else
typedef struct editline EditLine;
typedef struct history History;
#endif

enum { MAX_LINE = 64 << 10, HISTORY_LINES = 1000 };

struct edit {
    const char *prompt;
    char *history_file;
    edit_complete *complete;
    void *user;
    EditLine *el; /* NULL: plain lines */
    History *history;
    struct buf line;
    /* while candidates are gathered */
    struct slice before;
    struct buf candidates, common; /* a line each; what all begin with */
    size_t ncandidates, nreplaced;
};

/* ---- candidates ---- */

void edit_offer(struct edit *e, size_t nreplaced, struct slice candidate)
{
    size_t n = nreplaced < e->before.len ? nreplaced : e->before.len, same = 0;
    struct slice word = slice_from(e->before, e->before.len - n);

    if (!slice_starts(candidate, word))
        return;
    if (e->ncandidates++ == 0)
        buf_add(&e->common, candidate);
    while (same < e->common.len && same < candidate.len &&
           e->common.ptr[same] == candidate.ptr[same])
        same++;
    e->common.len = same;
    e->nreplaced = n;
    buf_add(&e->candidates, candidate);
    buf_addc(&e->candidates, '\n');
}

#ifdef SELFSAME_HAS_LIBEDIT

static void list_candidates(const struct edit *e)
{
    struct slice rest = buf_slice(&e->candidates), one;
    size_t column = 0;

    putchar('\n');
    while (slice_split(&one, &rest, '\n') && one.len) {
        if (column + one.len + 2 > 80) {
            putchar('\n');
            column = 0;
        }
        printf("%.*s  ", SLICE_ARG(one));
        column += one.len + 2;
    }
    putchar('\n');
    fflush(stdout);
}

static unsigned char on_tab(EditLine *el, int key)
{
    const LineInfo *info = el_line(el);
    struct edit *e = NULL;
    size_t more;

    (void)key;
    if (el_get(el, EL_CLIENTDATA, &e) != 0 || !e)
        return CC_ERROR;
    buf_clear(&e->candidates);
    buf_clear(&e->common);
    e->ncandidates = 0;
    e->before = slice_make(info->buffer, (size_t)(info->cursor - info->buffer));
    e->complete(e, e->before, e->user);
    if (e->ncandidates == 0)
        return CC_ERROR;
    more = e->common.len - e->nreplaced;
    if (more == 0 && e->ncandidates == 1)
        return CC_NORM;
    if (more == 0) {
        list_candidates(e);
        return CC_REDISPLAY;
    }
    buf_addc(&e->common, '\0');
    el_insertstr(el, e->common.ptr + e->nreplaced);
    return CC_REFRESH;
}

static char *prompt_of(EditLine *el)
{
    static char none[] = "", text[32];
    struct edit *e = NULL;

    if (el_get(el, EL_CLIENTDATA, &e) != 0 || !e)
        return none;
    snprintf(text, sizeof(text), "%s", e->prompt);
    return text;
}

static void open_editor(struct edit *e)
{
    HistEvent event;

    setlocale(LC_CTYPE, ""); /* the editor counts characters by it */
    e->el = el_init("selfsame", stdin, stdout, stderr);
    e->history = history_init();
    if (!e->el || !e->history)
        return;
    el_set(e->el, EL_CLIENTDATA, e);
    el_set(e->el, EL_PROMPT, prompt_of);
    el_set(e->el, EL_EDITOR, "emacs");
    el_set(e->el, EL_SIGNAL, 1);
    /* the wide form: the other one copies these names and loses them */
    el_wset(e->el, EL_ADDFN, L"complete-word", L"complete", on_tab);
    el_set(e->el, EL_BIND, "^I", "complete-word", NULL);
    history(e->history, &event, H_SETSIZE, HISTORY_LINES);
    history(e->history, &event, H_SETUNIQUE, 1);
    el_set(e->el, EL_HIST, history, e->history);
    if (e->history_file)
        history(e->history, &event, H_LOAD, e->history_file);
}

static void close_editor(struct edit *e)
{
    HistEvent event;

    if (e->history && e->history_file)
        history(e->history, &event, H_SAVE, e->history_file);
    if (e->history)
        history_end(e->history);
    if (e->el)
        el_end(e->el);
}

static bool edited_line(struct edit *e)
{
    HistEvent event;
    int count = 0;
    const char *text = el_gets(e->el, &count);

    if (!text || count <= 0)
        return false;
    buf_add(&e->line, slice_trim(slice_make(text, (size_t)count)));
    if (e->line.len)
        history(e->history, &event, H_ENTER, e->line.ptr);
    return true;
}

#else

static void open_editor(struct edit *e)
{
    (void)e;
}

static void close_editor(struct edit *e)
{
    (void)e;
}

static bool edited_line(struct edit *e)
{
    (void)e;
    return false;
}

#endif

/* ---- lines ---- */

struct edit *edit_open(const char *prompt, const char *history,
    edit_complete *complete, void *user)
{
    struct edit *e = mem_zalloc(1, sizeof(*e));

    e->prompt = prompt;
    e->history_file = history ? mem_strdup(history) : NULL;
    e->complete = complete;
    e->user = user;
    if (isatty(STDIN_FILENO) && isatty(STDOUT_FILENO))
        open_editor(e);
    return e;
}

void edit_close(struct edit **edit)
{
    struct edit *e = *edit;

    if (!e)
        return;
    close_editor(e);
    buf_free(&e->line);
    buf_free(&e->candidates);
    buf_free(&e->common);
    mem_free(e->history_file);
    mem_free(e);
    *edit = NULL;
}

static bool plain_line(struct edit *e)
{
    int c;

    if (isatty(STDIN_FILENO))
        fputs(e->prompt, stdout);
    fflush(stdout);
    while ((c = getchar()) != EOF) {
        if (e->line.len < MAX_LINE)
            buf_addc(&e->line, (char)c);
        if (c == '\n')
            return true;
    }
    return e->line.len > 0;
}

bool edit_line(struct edit *e, struct slice *line)
{
    buf_clear(&e->line);
    if (!(e->el && e->history ? edited_line(e) : plain_line(e)))
        return false;
    *line = slice_trim(buf_slice(&e->line));
    return true;
}
