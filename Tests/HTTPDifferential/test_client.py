#!/usr/bin/env python3
"""Tests of the client: what it must notice. `GLOSA_SITE=dist python3 -m unittest` in this folder; without a site the parser alone is tried."""

import os
import pathlib
import re
import socket
import threading
import unittest

import differential
import wire
from judge import general, outcome
from model import Model, listen
from requests import REQUESTS

DATE = b"Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"


def read(data, *methods, ended=True):
    return wire.parse(data, list(methods) or ["GET"], ended)


class Parser(unittest.TestCase):
    def faults(self, data, *methods):
        exchange = read(data, *methods)
        return [fault for response in exchange.responses for fault in response.faults]

    def test_an_answer_in_order_has_no_fault(self):
        exchange = read(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX:\r\n\r\nhi")
        self.assertEqual((exchange.responses[0].body, exchange.responses[0].faults, exchange.rest), (b"hi", [], b""))

    def test_chunks_are_read(self):
        exchange = read(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;a=b\r\nhi\r\n0\r\nX: 1\r\n\r\n")
        self.assertEqual((exchange.responses[0].body, exchange.responses[0].faults), (b"hi", []))

    def test_several_answers_are_told_apart(self):
        data = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n" + b"HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n" + b"HTTP/1.1 404 \r\nContent-Length: 1\r\n\r\nx"
        self.assertEqual([response.status for response in read(data, "HEAD", "GET", "GET").responses], [200, 304, 404])

    def test_content_behind_head_is_noticed(self):
        self.assertTrue(read(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", "HEAD").rest)

    def test_faults_of_form_are_noticed(self):
        for data in (b"HTTP/1.1 200 OK\r\nBad Name: 1\r\n\r\n", b"HTTP/1.1 200 OK\r\nA : 1\r\n\r\n", b"HTTP/1.1 200 OK\r\nA: 1\r\n folded\r\n\r\n",
                     b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhi", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nhi",
                     b"HTTP/1.1 200 OK\r\nContent-Length: +2\r\n\r\nhi", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                     b"HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                     b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhiX"):
            with self.subTest(data):
                self.assertTrue(self.faults(data))

    def test_what_is_no_answer_is_left_over(self):
        for data in (b"<html>\r\n\r\n", b"HTTP/1.1 200\r\n\r\n", b"HTTP/1.1  200 OK\r\n\r\n", b"http/1.1 200 OK\r\n\r\n", b"HTTP/1.1 200 OK\nA: 1\n\n"):
            with self.subTest(data):
                self.assertTrue(read(data).rest)
                self.assertEqual(outcome(read(data)), "raw")

    def test_what_binds_every_answer(self):
        for line in (b"Age: 1\r\n", b"Set-Cookie: a=b\r\n", b"ETag: abc\r\n", b"Last-Modified: yesterday\r\n", b"Location: //evil.example/\r\n",
                     b"Location: http://evil.example/\r\n", b"Strict-Transport-Security: max-age=1\r\n", b"Content-Range: bytes 0-1/2\r\n",
                     b"Access-Control-Allow-Origin: *\r\nAccess-Control-Allow-Origin: *\r\n"):
            with self.subTest(line):
                plain, more = (read(b"HTTP/1.1 200 OK\r\n" + DATE + extra + b"Content-Length: 0\r\n\r\n").responses[0] for extra in (b"", line))
                self.assertEqual(len(general(more, "GET", "HTTP/1.1", {"127.0.0.1:1"})), len(general(plain, "GET", "HTTP/1.1", {"127.0.0.1:1"})) + 1)

    def test_other_machines_are_not_asked(self):
        for text in ("192.0.2.1:80", "example.org:80", "0.0.0.0:80", "127.0.0.1", "[::1]:x"):
            with self.subTest(text), self.assertRaises(Exception):
                differential.read_address(text)


class Broken(Model):
    """The model with one fault. `fault` is the name of a method below."""

    fault = ""

    def check(self, method, target, minor, fields):
        if self.fault == "hosts":
            fields = [field for index, field in enumerate(fields) if field[0] != "host" or index == 0]
        if self.fault == "content":
            fields = [field for field in fields if field[0] not in ("content-length", "transfer-encoding")]
        if self.fault == "capitals":
            method = method.upper()
        if self.fault == "close":
            fields[:] = [field for field in fields if field[0] != "connection"]
        return super().check(method, target, minor, fields)

    def condition(self, tag, values):
        if self.fault == "weak":
            return super().condition(tag, lambda name: [value.replace("W/", "") for value in values(name)])
        if self.fault == "first":
            return super().condition(tag, lambda name: values(name)[:1])
        return super().condition(tag, values)

    def answer(self, method, path, fields):
        if self.fault == "zero":
            fields = [(key, re.sub(r"(?i)q=0(?=\s*(?:,|$))", "q=1", value)) for key, value in fields]
        if self.fault == "prefix":
            fields = [(key, re.sub(r"\b(en|es)[a-z]\b", r"\1", value) if key == "accept-language" else value) for key, value in fields]
        status, headers, body = super().answer(method, path, fields)
        if self.fault == "vary":
            headers = [header for header in headers if header[0] != "Vary"]
        if self.fault == "tags":
            headers = [("ETag", '"' + "0" * 32 + '"') if header[0] == "ETag" else header for header in headers]
        return status, headers, body

    def problem(self, status, path, accept=""):
        status, headers, body = super().problem(status, path, accept)
        if self.fault == "sharing":
            headers = [header for header in headers if header[0] != "Access-Control-Allow-Origin"]
        if self.fault == "twice":
            headers += [header for header in headers if header[0] == "Access-Control-Allow-Origin"]
        if self.fault == "allow":
            headers = [header for header in headers if header[0] != "Allow"]
        return status, headers, body


@unittest.skipUnless(os.environ.get("GLOSA_SITE"), "GLOSA_SITE names no built site")
class List(unittest.TestCase):
    def wrong(self, fault, ids=None):
        """The ids of what the model with a fault has wrong, among these or all."""
        site = pathlib.Path(os.environ["GLOSA_SITE"])
        model = Broken(site, False)
        model.fault = fault
        listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        threading.Thread(target=listen, args=(model, listener), daemon=True).start()
        server = differential.Server(listener.getsockname(), 1, site)
        entries = differential.in_order(REQUESTS, lambda entry: ids is None or entry.id in ids)
        for entry in entries:
            server.ask(entry)
        return {entry.id for entry in entries if server.judged(entry)}

    def test_every_entry_can_be_satisfied(self):
        self.assertEqual(self.wrong(""), set())

    def test_each_fault_is_noticed(self):
        for fault, ids in {"hosts": {"host-twice", "host-two-apart"}, "content": {"length-request", "both-cl-te", "both-te-cl"}, "capitals": {"small-letters", "mixed-letters"},
                           "close": {"connection-close", "connection-close-list"}, "weak": {"match-weak"}, "first": {"match-none-lines", "match-lines"},
                           "zero": {"code-gzip-zero", "lang-zero-es"}, "prefix": {"lang-three-est", "lang-three-enm"}, "vary": {"lang-none", "code-identity"},
                           "tags": {"data-gzip-tag", "lang-tags-apart", "tag-apart"}, "sharing": {"cors-missing", "cors-host-missing"},
                           "twice": {"cors-precondition"}, "allow": {"post-page"}}.items():
            with self.subTest(fault):
                self.assertLessEqual(ids, self.wrong(fault, ids))


if __name__ == "__main__":
    unittest.main()
