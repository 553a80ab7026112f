/* SPDX-License-Identifier: Apache-2.0
 * What a GET costs at least: a server that reads once, writes once, and does
 * nothing between. The baseline of `run.py BUILD get`.
 *
 *     bare BYTES        prints its port; answers BYTES to whatever comes */
#include "base/buf.h"
#include "base/mem.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { EVENTS = 64, REQUEST_BYTES = 8192 };

static int listen_anywhere(void)
{
    struct sockaddr_in a = {
        .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof(a);
    int fd = socket(AF_INET, SOCK_STREAM, 0), on = 1;

    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    if (bind(fd, (struct sockaddr *)&a, sizeof(a)) < 0 || listen(fd, 128) < 0 ||
        getsockname(fd, (struct sockaddr *)&a, &size) < 0)
        die("cannot listen");
    printf("%u\n", (unsigned)ntohs(a.sin_port));
    fflush(stdout);
    return fd;
}

static void watch(int epoll, int fd)
{
    struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};

    if (fd < 0 || epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) < 0)
        die("cannot watch a connection");
}

static void answer(int fd, struct slice whole)
{
    char request[REQUEST_BYTES];

    if (recv(fd, request, sizeof(request), 0) <= 0 ||
        send(fd, whole.ptr, whole.len, MSG_NOSIGNAL) < 0)
        close(fd);
}

static void write_answer(struct buf *out, size_t size)
{
    buf_addf(out, "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n\r\n", size);
    for (size_t i = 0; i < size; i++)
        buf_addc(out, 'x');
}

int main(int argc, char **argv)
{
    struct epoll_event events[EVENTS];
    struct buf whole = BUF_INIT;
    int listener = listen_anywhere(), epoll = epoll_create1(0);

    if (argc != 2)
        die("usage: bare BYTES");
    write_answer(&whole, strtoul(argv[1], NULL, 10));
    watch(epoll, listener);
    for (;;) {
        int n = epoll_wait(epoll, events, EVENTS, -1);

        for (int i = 0; i < n; i++) {
            if (events[i].data.fd == listener)
                watch(epoll, accept(listener, NULL, NULL));
            else
                answer(events[i].data.fd, buf_slice(&whole));
        }
    }
}
