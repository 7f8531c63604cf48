"""The judge: a server on the loopback interface that reads an API description, tells a program which calls to make,
refuses every request that is not exactly what the description and the call ask for, answers with what the description
says, and looks at what the program read.

    judge.py DOCUMENT [PROGRAM [ARGUMENT…]]

PROGRAM is run with the server's address and the name of a file with one case a line; it prints one line for each. On
standard output comes one JSON object: `cases`, `refusals` (requests), `misreadings` (answers). Without PROGRAM the
server runs until it is ended; `/-/cases` and `/-/refusals` tell the same over HTTP.
"""

import json
import subprocess
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cases import Answer, header_text, plan
from checks import Check, Request, differences
from documents import Library
from opinion import Opinion

BASE = "/base%20path/v1"


class Judge:
    """The cases of one API, and the verdicts."""

    def __init__(self, path):
        self.library = Library(path)
        self.cases = plan(self.library)
        self.refusals, self.seen, self.not_accepted = [], set(), set()
        self.lock = threading.Lock()
        self.opinions = {root.uri: Opinion(root) for root in self.library.roots}

    def judge(self, request):
        """The answer to a request; nil when it is refused."""
        index = request.headers.get("x-judge-case", "")
        if not index.isdigit() or int(index) >= len(self.cases):
            return self.refuse(None, request, ["the request belongs to no case"])
        case = self.cases[int(index)]
        base = case.operation.base(BASE)
        reasons = Check(case, request, base).run()
        reasons += self.opinions[case.operation.root.uri].reasons(case, request, base)
        with self.lock:
            if case.index in self.seen:
                reasons.append("the request came twice")
            self.seen.add(case.index)
        if reasons:
            return self.refuse(case, request, reasons)
        if case.answer.media and not request.accepts(case.answer.media):
            # Not an answer that the client asked for; `Check.accept` has seen that it asks for another one.
            self.not_accepted.add(case.index)
            return Answer(406)
        return case.answer

    def refuse(self, case, request, reasons):
        with self.lock:
            self.refusals.append(
                {
                    "case": case.index if case else None,
                    "operation": str(case.operation) if case else None,
                    "request": f"{request.method} {request.target}",
                    "fields": {key: value for key, value in request.headers.items() if key != "x-judge-case"},
                    "body": request.body[:400].decode("utf-8", "replace"),
                    "reasons": reasons,
                }
            )

    def lines(self):
        return "".join(json.dumps(case.arguments(), ensure_ascii=False) + "\n" for case in self.cases)

    def misreadings(self, results):
        """What the program did not read as it was sent."""
        for case in self.cases:
            result = results.get(case.index, {"outcome": "nothing at all"})
            if result["outcome"] == "notOffered" or case.index in self.not_accepted:
                continue
            reasons = list(self.reasons(case, result))
            if reasons and not any(refusal["case"] == case.index for refusal in self.refusals):
                sent = f"{case.answer.status} {case.answer.media} {case.answer.body[:400].decode('utf-8', 'replace')}"
                yield {"case": case.index, "operation": str(case.operation), "answer": sent, "reasons": reasons}

    def reasons(self, case, result):
        answer = case.answer
        if result["outcome"] != answer.outcome:
            yield f"{result['outcome']} instead of {answer.outcome}: {result.get('message', '')}"
            return
        if result.get("status") != answer.status:
            yield f"the status is {result.get('status')}"
        if answer.has_value:
            yield from (f"body{difference}" for difference in differences(answer.value, result.get("value")))
        for name, value in answer.typed_headers.items():
            found = {key.lower(): entry for key, entry in result.get("headers", {}).items()}.get(name.lower())
            if found != header_text(value):
                yield from (f"header field {name}{difference}" for difference in differences(value, found))


def handler(judge):
    """A class that answers for a judge."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = 1 << 16
        disable_nagle_algorithm = True

        def __getattr__(self, name):
            if name.startswith("do_"):
                return self.answer
            raise AttributeError(name)

        def answer(self):
            request = Request(self.command, self.path, self.fields(), self.content())
            if self.path == "/-/cases":
                return self.send(200, "application/x-ndjson", judge.lines().encode())
            if self.path == "/-/refusals":
                return self.send(200, "application/json", json.dumps(judge.refusals).encode())
            answer = judge.judge(request)
            if answer is None:
                return self.send(599, "application/json", json.dumps(judge.refusals[-1]["reasons"]).encode())
            headers = {name: header_text(value) for name, value in answer.headers.items()}
            self.send(answer.status, answer.media, answer.body, headers)

        def fields(self):
            fields = {}
            for name, value in self.headers.items():
                value = value.encode("latin-1").decode("utf-8", "replace")
                fields[name.lower()] = f"{fields[name.lower()]}, {value}" if name.lower() in fields else value
            return fields

        def content(self):
            if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
                chunks = []
                while size := int(self.rfile.readline().split(b";")[0], 16):
                    chunks.append(self.rfile.read(size))
                    self.rfile.readline()
                self.rfile.readline()
                return b"".join(chunks)
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))

        def send(self, status, media, body, headers={}):
            self.send_response_only(status)
            if media:
                self.send_header("Content-Type", media)
            if status not in (204, 304):
                self.send_header("Content-Length", str(len(body)))
            for name, value in headers.items():
                self.send_header(name, value.encode("utf-8").decode("latin-1"))
            self.end_headers()
            if self.command != "HEAD" and status not in (204, 304):
                self.wfile.write(body)

    return Handler


def results(judge, address, program):
    """What the program says of each case."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "cases.jsonl"
        file.write_text(judge.lines(), encoding="utf-8")
        run = subprocess.run([*program, address, str(file)], stdout=subprocess.PIPE, timeout=240)
    lines = [json.loads(line) for line in run.stdout.decode().splitlines()]
    if run.returncode:
        print(f"the program ended with {run.returncode}", file=sys.stderr)
    return {line["index"]: line for line in lines}


def main(path, *program):
    judge = Judge(path)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(judge))
    server.daemon_threads = True
    address = f"http://127.0.0.1:{server.server_port}{BASE}"
    if not program:
        print(address, flush=True)
        server.serve_forever()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    found = results(judge, address, program)
    verdict = {
        "cases": len(judge.cases),
        "operations": len(judge.library.operations),
        "seconded": sum(opinion.count for opinion in judge.opinions.values()),
        "notOffered": sum(line["outcome"] == "notOffered" for line in found.values()),
        "notAccepted": len(judge.not_accepted),
        "refusals": judge.refusals,
        "misreadings": list(judge.misreadings(found)),
    }
    print(json.dumps(verdict, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
