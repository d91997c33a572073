# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""The book's two servers as they stand in the book, without the reports of tests/peers: book_server.py tcp|udp"""
import socket
import sys
import time


def serve_tcp():
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server.bind(("127.0.0.1", 0))
    server.listen(5)
    print('{"port": %d}' % server.getsockname()[1], flush=True)
    while True:
        client, _ = server.accept()
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while True:
            data = client.recv(512)
            if not data:
                break
            client.send("服务端收到了信息".encode("utf-8") + data.decode("utf-8").encode("utf-8"))
        client.close()


def serve_udp():
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 0))
    print('{"port": %d}' % server.getsockname()[1], flush=True)
    while True:
        data, address = server.recvfrom(1024)
        server.sendto(("[%s] %s" % (time.ctime(), data)).encode("utf-8"), address)


serve_tcp() if sys.argv[1] == "tcp" else serve_udp()
