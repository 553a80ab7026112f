#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Free ports, for servers whose port must be known before they listen:

    ports.py [COUNT]

They are not of those that the kernel gives to outgoing connections, and to
whoever asks for port 0: tests make thousands of connections, one of which could
take such a port before its server does.
"""
import random
import socket
import sys

FIRST, END = 10000, 65536


def outgoing_begin():
    with open("/proc/sys/net/ipv4/ip_local_port_range") as f:
        return int(f.read().split()[0])


def is_free(port):
    with socket.socket() as s:
        try:
            s.bind(("127.0.0.1", port))
            return True
        except OSError:
            return False


def free_ports(count):
    end = outgoing_begin()
    if end < FIRST + 1000:
        end = END  # there are too few below: take what there is
    chosen = set()
    while len(chosen) < count:
        port = random.randrange(FIRST, end)
        if is_free(port):
            chosen.add(port)
    return list(chosen)


def free_port():
    return free_ports(1)[0]


if __name__ == "__main__":
    print(*free_ports(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
