/* SPDX-License-Identifier: Apache-2.0
 * Peers of a test, see peer.h. */
#include "tests/peers/peer.h"

#include "base/buf.h"
#include "base/mem.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static NORETURN void run_child(const char *const argv[], int in, int out)
{
    char *copy[16] = {0};
    dup2(in, STDIN_FILENO);
    dup2(out, STDOUT_FILENO);
    for (size_t i = 0; i < COUNT_OF(copy) - 1 && argv[i]; i++)
        copy[i] = strdup(argv[i]);
    closefrom(3);
    execve(copy[0], copy, environ);
    perror(copy[0]);
    _exit(126);
}

/* One line without its end; false when there is none. */
static bool read_line(int fd, char *line, size_t size)
{
    size_t n = 0;
    char c;
    while (n + 1 < size && read(fd, &c, 1) == 1) {
        if (c == '\n') {
            line[n] = '\0';
            return true;
        }
        line[n++] = c;
    }
    return false;
}

int peer_start(struct peer *p, const char *const argv[])
{
    int in[2], out[2];
    ASSERT(pipe(in) == 0 && pipe(out) == 0);
    fflush(NULL);
    p->pid = fork();
    ASSERT(p->pid >= 0);
    if (p->pid == 0) {
        close(in[1]);
        close(out[0]);
        run_child(argv, in[0], out[1]);
    }
    close(in[0]);
    close(out[1]);
    p->to_fd = in[1];
    bool is_up = read_line(out[0], p->base_url, sizeof(p->base_url));
    close(out[0]);
    if (is_up)
        return 0;
    int status = 0;
    close(p->to_fd);
    waitpid(p->pid, &status, 0);
    p->pid = 0;
    return WIFEXITED(status) && WEXITSTATUS(status) ? WEXITSTATUS(status) : 1;
}

void peer_stop(struct peer *p)
{
    if (p->pid <= 0)
        return;
    close(p->to_fd);
    waitpid(p->pid, NULL, 0);
    p->pid = 0;
}

int peer_start_faulty(struct peer *p, const char *upstream_url)
{
    const char *argv[] = {"tests/peers/faulty.py", "--until-eof",
        upstream_url ? "--upstream" : NULL, upstream_url, NULL};
    return peer_start(p, argv);
}

/* --- the stand-in's control address --------------------------------------- */

static int connect_to(const struct peer *p)
{
    const char *port = strrchr(p->base_url, ':');
    struct sockaddr_in at = {
        .sin_family = AF_INET,
        .sin_port = htons((uint16_t)strtol(port + 1, NULL, 10)),
        .sin_addr = {htonl(INADDR_LOOPBACK)},
    };
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ASSERT(fd >= 0);
    ASSERT(connect(fd, (struct sockaddr *)&at, sizeof(at)) == 0);
    return fd;
}

static void control(const struct peer *p, const char *method, const char *path,
    const char *body, struct buf *answer)
{
    struct buf request = BUF_INIT;
    int fd = connect_to(p);
    buf_addf(&request, "%s %s HTTP/1.1\r\nContent-Length: %zu\r\n\r\n%s",
        method, path, strlen(body), body);
    ASSERT(write(fd, request.ptr, request.len) == (ssize_t)request.len);
    shutdown(fd, SHUT_WR);
    for (ssize_t n = 1; n > 0;) {
        n = read(fd, buf_reserve(answer, 4096), 4096);
        answer->len += n > 0 ? (size_t)n : 0;
    }
    close(fd);
    buf_addc(answer, '\0');
    ASSERT(strncmp(answer->ptr, "HTTP/1.1 200", 12) == 0);
    buf_free(&request);
}

void peer_fault(const struct peer *p, const char *rules)
{
    struct buf answer = BUF_INIT;
    control(
        p, rules ? "POST" : "DELETE", "/-/faults", rules ? rules : "", &answer);
    buf_free(&answer);
}

unsigned peer_seen(const struct peer *p, const char *text)
{
    struct buf answer = BUF_INIT;
    unsigned n = 0;
    control(p, "GET", "/-/seen", "", &answer);
    for (const char *at = strstr(answer.ptr, text); at;
         at = strstr(at + 1, text))
        n++;
    buf_free(&answer);
    return n;
}

void peer_forget(const struct peer *p)
{
    struct buf answer = BUF_INIT;
    control(p, "DELETE", "/-/seen", "", &answer);
    buf_free(&answer);
}
