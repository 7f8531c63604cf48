"""Checks the judge itself: for the first case of some operations, a request written by hand that is right, and the same
with one thing wrong. Prints what the judge takes wrongly, and ends with 1 if there is anything."""

import base64
import sys
from pathlib import Path

from cases import plan
from checks import Check, Request
from documents import Library
from judge import BASE
from values import FILE

JSON = {"content-type": "application/json"}
FORM = {"content-type": "application/x-www-form-urlencoded"}
XML = {"content-type": "application/xml"}
PARTS = {"content-type": "multipart/form-data; boundary=B"}
BEARER = {"authorization": "Bearer token.of.bearer"}
EVENTS = {"accept": "text/event-stream"}
LINES = {"content-type": "application/jsonl"}
BYTES = base64.b64decode(FILE)
NOTE = '{"text":"blue","kind":"short"}'


def part(disposition, data, content="application/octet-stream"):
    head = f"--B\r\nContent-Disposition: form-data; {disposition}\r\nContent-Type: {content}\r\n\r\n"
    return head.encode() + data + b"\r\n--B--\r\n"


# Document, operation, and requests: target, header fields, body. The first is right, all others are wrong.
TABLE = [
    (
        "xml",
        "POST /pets",
        ("/pets", XML, b'<pet id="1"><name>blue</name></pet>'),
        ("/pets", XML, b'<?xml version="1.0"?><Pet id="1"><name>blue</name></Pet>'),
        ("/pets", XML, b"<pet><id>1</id><name>blue</name></pet>"),
        ("/pets", XML, b'<pet id="1"><name>blue</name><name>blue</name></pet>'),
        ("/pets", XML, b'<pet id="1"><name>blue</name><photo>x</photo></pet>'),
        ("/pets", XML, b'<pet id="1" xmlns="u"><name>blue</name></pet>'),
        ("/pets", XML, b'<pet id="1"><name>green</name></pet>'),
        ("/pets", XML, b'<pet id="1"><name>blue</name>'),
        ("/pets", JSON, b'{"id":1,"name":"blue"}'),
    ),
    (
        "parameters",
        "GET /form",
        ("/form?required%20text=blue", {}, b""),
        ("/form", {}, b""),
        ("/form?required%20text=green", {}, b""),
        ("/form?required%20text=blue&required%20text=blue", {}, b""),
        ("/form?required%20text=blue&text=blue", {}, b""),
        ("/form?required%20text=blue&unknown=1", {}, b""),
        ("/form?required+text=blue", {}, b""),
        ("/form?required text=blue", {}, b""),
        ("/form?required%2520text=blue", {}, b""),
        ("/form?required%20text=blue%2", {}, b""),
        ("/form?required%20text=blue", {}, b"{}"),
        ("/form?required%20text=blue", {"cookie": "a=b"}, b""),
        ("/form/?required%20text=blue", {}, b""),
    ),
    (
        "parameters",
        "GET /label/{text}/{list}/{listExploded}/{object}/{objectExploded}",
        ("/label/.blue/.1/.1/.width,1/.width=1", {}, b""),
        ("/label/blue/.1/.1/.width,1/.width=1", {}, b""),
        ("/label/.blue/.1/.1/.width=1/.width=1", {}, b""),
        ("/label/.blue/.1/.1/.width,1/.width,1", {}, b""),
        ("/label/.blue/.1,2/.1/.width,1/.width=1", {}, b""),
        ("/label/.blue/.1/.one/.width,1/.width=1", {}, b""),
    ),
    (
        "parameters",
        "GET /matrix/{text}/{list}/{listExploded}/{object}/{objectExploded}",
        ("/matrix/;text=blue/;list=blue/;listExploded=blue/;object=x,1/;x=1", {}, b""),
        ("/matrix/;text=blue/;list=blue/;listExploded=blue/;object=x,1/;object=x,1", {}, b""),
        ("/matrix/;text=blue/;list=blue/;listexploded=blue/;object=x,1/;x=1", {}, b""),
        ("/matrix/text=blue/;list=blue/;listExploded=blue/;object=x,1/;x=1", {}, b""),
        ("/matrix/;text=blue/;list=blue/;listExploded=blue/;object=x=1/;x=1", {}, b""),
    ),
    (
        "parameters",
        "GET /deep",
        ("/deep?odd%20filter%5Ba%20b%5D=blue", {}, b""),
        ("/deep?odd%20filter[a%20b]=blue", {}, b""),
        ("/deep?odd%20filter.a%20b=blue", {}, b""),
        ("/deep?a%20b=blue", {}, b""),
    ),
    (
        "parameters",
        "GET /headers",
        ("/headers", {"x-required": "blue"}, b""),
        ("/headers", {"x-required": "bl%75e"}, b""),
        ("/headers", {}, b""),
        ("/headers", {"x-required": "blue", "x-text": "blue"}, b""),
    ),
    (
        "parameters",
        "GET /cookies",
        ("/cookies", {"cookie": "required=1"}, b""),
        ("/cookies", {"cookie": "required=1; more=2"}, b""),
        ("/cookies", {"cookie": "required=1,text=blue"}, b""),
        ("/cookies?required=1", {}, b""),
    ),
    (
        "security",
        "GET /default",
        ("/default", BEARER, b""),
        ("/default", {}, b""),
        ("/default", {"authorization": "Bearer token.of.another"}, b""),
        ("/default", {"authorization": "bearer"}, b""),
        ("/default", {**BEARER, "x-api-key": "key-of-headerKey"}, b""),
        ("/default?api%20key=x", BEARER, b""),
    ),
    (
        "bodies",
        "POST /json",
        ("/json", JSON, NOTE.encode()),
        ("/json", JSON, b""),
        ("/json", JSON, b'{"text":"blue"}'),
        ("/json", JSON, b'{"text":"blue","kind":"other"}'),
        ("/json", JSON, b'{"text":"blue","kind":"short","stars":1}'),
        ("/json", JSON, b'{"text":7,"kind":"short"}'),
        ("/json", JSON, b"text=blue&kind=short"),
        ("/json", FORM, NOTE.encode()),
        ("/json", {}, NOTE.encode()),
        ("/json", {**JSON, "accept": "text/html"}, NOTE.encode()),
    ),
    (
        "bodies",
        "POST /form",
        ("/form", FORM, b"text=blue"),
        ("/form", FORM, b"text=blue&text=blue"),
        ("/form", FORM, b"text=blue&more=1"),
        ("/form", FORM, b"text=%FF"),
        ("/form", FORM, b"text=bl\xc3\xbce"),
        ("/form", JSON, b"text=blue"),
    ),
    (
        "uploads",
        "POST /one",
        ("/one", PARTS, part('name="file"; filename="f"', BYTES)),
        ("/one", PARTS, part('name="file"', BYTES)),
        ("/one", PARTS, part('name="files"; filename="f"', BYTES)),
        ("/one", PARTS, part('name="file"; filename="f"', BYTES + b"\r\n")),
        ("/one", PARTS, part('name="file"; filename="f"', BYTES, "text/plain")),
        ("/one", {"content-type": "multipart/form-data"}, part('name="file"; filename="f"', BYTES)),
        ("/one", PARTS, part('name="file"; filename="f"', BYTES)[:-6]),
    ),
    (
        "latest",
        "GET /search/json",
        ("/search/json?%7B%22numbers%22%3A%5B1%5D%7D", {}, b""),
        ("/search/json", {}, b""),
        ("/search/json?filter=%7B%22numbers%22%3A%5B1%5D%7D", {}, b""),
        ("/search/json?%7B%22numbers%22%3A%5B2%5D%7D", {}, b""),
        ('/search/json?{"numbers":[1]}', {}, b""),
    ),
    (
        "streams",
        "GET /events",
        ("/events?topic=blue", EVENTS, b""),
        ("/events?topic=blue", {}, b""),
        ("/events?topic=blue", {"accept": "text/event-stream, application/json"}, b""),
    ),
    (
        "streams",
        "POST /lines",
        ("/lines", LINES, b""),
        ("/lines", LINES, b"\n"),
        ("/lines", LINES, b'{"text":"blue"}\n'),
        ("/lines", JSON, b""),
    ),
    (
        "servers",
        "GET /path",
        ("/path", {}, b""),
        ("/document", {}, b""),
    ),
]


def main():
    mistakes = 0
    documents = Path(__file__).parent / "Documents"
    plans = {name: plan(Library(documents / f"{name}.yaml")) for name, *_ in TABLE}
    for name, operation, *requests in TABLE:
        case = next(case for case in plans[name] if str(case.operation) == operation)
        method = operation.split(" ")[0]
        base = case.operation.base(BASE)
        for index, (target, headers, body) in enumerate(requests):
            reasons = Check(case, Request(method, base + target, headers, body), base).run()
            if bool(reasons) != (index > 0):
                mistakes += 1
                print(f"{operation}: {target} {headers} {body!r}: {reasons or 'not refused'}")
        wrong = "PUT" if method != "PUT" else "POST"
        target, headers, body = requests[0]
        if not Check(case, Request(wrong, base + target, headers, body), base).run():
            mistakes += 1
            print(f"{operation}: {wrong} is not refused")
        if base != BASE and not Check(case, Request(method, BASE + target, headers, body), base).run():
            mistakes += 1
            print(f"{operation}: another server is not refused")
    return mistakes


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
