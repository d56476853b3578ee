# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers of the fake API server, and the refusals in the words of the real one."""

import json


class Answer:
    def __init__(self, status, body=b"", content_type="application/json", headers=(), stream=None):
        self.status, self.content_type, self.headers, self.stream = status, content_type, list(headers), stream
        self.body = body if isinstance(body, bytes) else json.dumps(body, separators=(",", ":")).encode() + b"\n"


class Refusal(Exception):
    def __init__(self, answer):
        super().__init__(answer.status)
        self.answer = answer


def refused(code, reason, message, details=None):
    body = {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": message, "reason": reason, "code": code}
    if not reason:
        del body["reason"]
    if details is not None:
        body["details"] = details
    return Refusal(Answer(code, body))


def invalid_option(field, words):
    message = f"Unsupported value: {words}"
    return refused(422, "Invalid", f'DeleteOptions.meta.k8s.io "" is invalid: {field}: {message}',
                   {"group": "meta.k8s.io", "kind": "DeleteOptions",
                    "causes": [{"reason": "FieldValueNotSupported", "message": message, "field": field}]})


def not_acceptable():
    return refused(406, "NotAcceptable", "406: Not Acceptable\n\nAvailable representations: application/json, application/yaml, "
                   "application/vnd.kubernetes.protobuf, application/json;stream=watch, application/vnd.kubernetes.protobuf;stream=watch", {})


def page_not_found():
    return Refusal(Answer(404, b"404 page not found\n", "text/plain; charset=utf-8", [("X-Content-Type-Options", "nosniff")]))
