/* SPDX-License-Identifier: Apache-2.0
 * Runs a fuzz target over every file of the folders and files given, so that
 * the corpora are part of every ordinary test run, on any compiler. */
#include "base/buf.h"
#include "base/file.h"

#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_INPUT_BYTES = 64 << 20 };

static size_t replayed;

static void replay_file(const char *path)
{
    struct buf bytes = BUF_INIT;
    struct err err = ERR_INIT;

    if (file_read(&bytes, path, MAX_INPUT_BYTES, &err) < 0) {
        fprintf(stderr, "%s: %s\n", path, err.text);
        return;
    }
    LLVMFuzzerTestOneInput((const uint8_t *)buf_slice(&bytes).ptr, bytes.len);
    replayed++;
    buf_free(&bytes);
}

static void replay_folder(const char *path)
{
    DIR *folder = opendir(path);
    struct dirent *entry;
    struct buf name = BUF_INIT;

    while (folder && (entry = readdir(folder))) {
        if (entry->d_name[0] == '.')
            continue;
        buf_clear(&name);
        buf_addf(&name, "%s/%s", path, entry->d_name);
        replay_file(name.ptr);
    }
    if (folder)
        closedir(folder);
    buf_free(&name);
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        struct stat s;

        if (stat(argv[i], &s) == 0 && S_ISDIR(s.st_mode))
            replay_folder(argv[i]);
        else
            replay_file(argv[i]);
    }
    printf("%zu inputs replayed\n", replayed);
    return replayed ? 0 : 1; /* an empty corpus proves nothing */
}
