/* SPDX-License-Identifier: Apache-2.0
 * A plain load client: every line of a file is one request body, sent once, in
 * file order, by N clients that each wait for their answer.
 *
 *     load [-c CLIENTS] [-t] [-n] [-r] [-m METHOD] PORT PATH FILE
 *
 * -t speaks TLS (any certificate is taken: this is a bench on loopback), -n
 * opens a new connection for each request, as OpenHIM does, -r resumes the TLS
 * session of the one before. With -g N instead
 * of a file, PATH is fetched N times. Prints one line of JSON. */
#include "base/buf.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/mem.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MAX_CLIENTS = 256, MAX_STATUS = 600, ANSWER_BYTES = 1 << 20 };

static struct {
    unsigned port, clients;
    bool is_tls, is_new_each, resumes;
    const char *method, *path;
    struct slice *bodies;
    uint64_t *latency_us;
    size_t nbodies;
    SSL_CTX *tls;
} job = {.clients = 16, .method = "POST"};

static atomic_size_t next_body, statuses[MAX_STATUS], broken, resumed;

struct peer {
    int fd;
    SSL *ssl;
    SSL_SESSION *session; /* of the connection before, with -r */
};

static bool peer_open(struct peer *p)
{
    struct sockaddr_in to = {.sin_family = AF_INET,
        .sin_port = htons((uint16_t)job.port),
        .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int on = 1;

    p->fd = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(p->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    if (connect(p->fd, (struct sockaddr *)&to, sizeof(to)) < 0)
        return false;
    if (!job.is_tls)
        return true;
    p->ssl = SSL_new(job.tls);
    SSL_set_fd(p->ssl, p->fd);
    if (p->session)
        SSL_set_session(p->ssl, p->session);
    if (SSL_connect(p->ssl) != 1)
        return false;
    atomic_fetch_add(&resumed, (size_t)SSL_session_reused(p->ssl));
    return true;
}

static void peer_close(struct peer *p)
{
    if (p->ssl && job.resumes) {
        /* TLS 1.3 brings its tickets behind the handshake. */
        SSL_SESSION_free(p->session);
        p->session = SSL_get1_session(p->ssl);
        SSL_set_shutdown(p->ssl, SSL_SENT_SHUTDOWN);
    }
    if (p->ssl)
        SSL_free(p->ssl);
    if (p->fd >= 0)
        close(p->fd);
    p->ssl = NULL;
    p->fd = -1;
}

static bool peer_send(struct peer *p, const char *bytes, size_t size)
{
    while (size) {
        ssize_t n = p->ssl ? SSL_write(p->ssl, bytes, (int)size)
                           : send(p->fd, bytes, size, MSG_NOSIGNAL);

        if (n <= 0)
            return false;
        bytes += n;
        size -= (size_t)n;
    }
    return true;
}

/* Length of a whole answer in `buf`, or 0. */
static size_t answer_length(const char *buf, size_t have)
{
    const char *end = memmem(buf, have, "\r\n\r\n", 4);
    const char *length;

    if (!end)
        return 0;
    length = strcasestr(buf, "\r\ncontent-length:");
    size_t body = length && length < end ? strtoul(length + 17, NULL, 10) : 0;
    size_t whole = (size_t)(end - buf) + 4 + body;

    return have >= whole ? whole : 0;
}

/* Status of the next answer, or 0 when the connection broke. */
static unsigned peer_receive(struct peer *p, char *buf)
{
    size_t have = 0;

    while (have < ANSWER_BYTES - 1) {
        ssize_t n =
            p->ssl
                ? SSL_read(p->ssl, buf + have, (int)(ANSWER_BYTES - 1 - have))
                : recv(p->fd, buf + have, ANSWER_BYTES - 1 - have, 0);

        if (n <= 0)
            return 0;
        have += (size_t)n;
        buf[have] = '\0';
        if (answer_length(buf, have))
            return (unsigned)strtoul(buf + 9, NULL, 10);
    }
    return 0;
}

static void write_request(struct buf *out, struct slice body)
{
    buf_clear(out);
    buf_addf(out,
        "%s %s HTTP/1.1\r\nHost: localhost:%u\r\n"
        "Accept: application/fhir+json\r\n%s",
        job.method, job.path, job.port,
        job.is_new_each ? "Connection: close\r\n" : "");
    if (body.len)
        buf_addf(out,
            "Content-Type: application/fhir+json\r\nContent-Length: %zu\r\n",
            body.len);
    buf_adds(out, "\r\n");
    buf_add(out, body);
}

static unsigned exchange(struct peer *p, struct buf *request, char *answer)
{
    unsigned status = 0;

    if (p->fd >= 0 || peer_open(p)) {
        if (peer_send(p, request->ptr, request->len))
            status = peer_receive(p, answer);
    }
    if (job.is_new_each || status == 0)
        peer_close(p);
    return status;
}

static void *client(void *unused)
{
    struct peer peer = {.fd = -1};
    struct buf request = BUF_INIT;
    char *answer = mem_alloc(ANSWER_BYTES);
    size_t i;

    (void)unused;
    while ((i = atomic_fetch_add(&next_body, 1)) < job.nbodies) {
        uint64_t from = clock_monotonic_us(&clock_system);

        write_request(&request, job.bodies[i]);

        unsigned status = exchange(&peer, &request, answer);

        job.latency_us[i] = clock_monotonic_us(&clock_system) - from;
        atomic_fetch_add(status ? &statuses[status % MAX_STATUS] : &broken, 1);
    }
    peer_close(&peer);
    SSL_SESSION_free(peer.session);
    buf_free(&request);
    mem_free(answer);
    return NULL;
}

static void read_bodies(struct buf *text, const char *path)
{
    struct err err = ERR_INIT;
    struct slice rest, line;
    size_t cap = 0;

    if (file_read(text, path, (size_t)4 << 30, &err) < 0)
        die("%s: %s", path, err.text);
    rest = buf_slice(text);
    while (rest.len && slice_split(&line, &rest, '\n')) {
        if (line.len == 0)
            continue;
        if (job.nbodies == cap) {
            cap = cap ? cap * 2 : 1024;
            job.bodies = mem_realloc(job.bodies, cap, sizeof(*job.bodies));
        }
        job.bodies[job.nbodies++] = line;
    }
}

static int by_size(const void *a, const void *b)
{
    const uint64_t *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}

static void report(uint64_t us)
{
    qsort(job.latency_us, job.nbodies, sizeof(*job.latency_us), by_size);
    printf("{\"requests\":%zu,\"seconds\":%.3f,\"rate\":%.1f,"
           "\"p50_us\":%llu,\"p99_us\":%llu,\"broken\":%zu,\"resumed\":%zu,"
           "\"statuses\":{",
        job.nbodies, (double)us / 1e6, (double)job.nbodies * 1e6 / (double)us,
        (unsigned long long)job.latency_us[job.nbodies / 2],
        (unsigned long long)job.latency_us[job.nbodies * 99 / 100],
        atomic_load(&broken), atomic_load(&resumed));
    const char *comma = "";

    for (unsigned s = 0; s < MAX_STATUS; s++) {
        if (statuses[s]) {
            printf("%s\"%u\":%zu", comma, s, atomic_load(&statuses[s]));
            comma = ",";
        }
    }
    printf("}}\n");
}

static size_t parse_options(int argc, char **argv)
{
    size_t fetches = 0;
    int c;

    while ((c = getopt(argc, argv, "c:tnrm:g:")) != -1) {
        switch (c) {
        case 'c': job.clients = (unsigned)strtoul(optarg, NULL, 10); break;
        case 't': job.is_tls = true; break;
        case 'n': job.is_new_each = true; break;
        case 'r': job.resumes = true; break;
        case 'm': job.method = optarg; break;
        case 'g': fetches = strtoul(optarg, NULL, 10); break;
        default:
            die("usage: load [-c N] [-t] [-n] [-r] [-m METHOD] PORT PATH FILE");
        }
    }
    return fetches;
}

int main(int argc, char **argv)
{
    pthread_t threads[MAX_CLIENTS];
    struct buf text = BUF_INIT;
    size_t fetches = parse_options(argc, argv);

    if (argc - optind < (fetches ? 2 : 3) || job.clients > MAX_CLIENTS)
        die("usage: load [-c N] [-t] [-n] [-r] [-m METHOD] PORT PATH FILE");
    job.port = (unsigned)strtoul(argv[optind], NULL, 10);
    job.path = argv[optind + 1];
    if (fetches) {
        job.method = "GET";
        job.nbodies = fetches;
        job.bodies = mem_zalloc(fetches, sizeof(*job.bodies));
    } else {
        read_bodies(&text, argv[optind + 2]);
    }
    job.latency_us = mem_zalloc(job.nbodies, sizeof(*job.latency_us));
    if (job.is_tls)
        job.tls = SSL_CTX_new(TLS_client_method());

    uint64_t from = clock_monotonic_us(&clock_system);

    for (unsigned i = 0; i < job.clients; i++)
        pthread_create(&threads[i], NULL, client, NULL);
    for (unsigned i = 0; i < job.clients; i++)
        pthread_join(threads[i], NULL);
    report(clock_monotonic_us(&clock_system) - from);
    mem_free(job.bodies);
    mem_free(job.latency_us);
    buf_free(&text);
    if (job.tls)
        SSL_CTX_free(job.tls);
    return broken ? 1 : 0;
}
