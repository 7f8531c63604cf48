"""Plans what a client is asked to send and what it gets for an answer: for every operation the least there may be, then
everything there is, every choice of every schema in turn."""

import base64
import json
import re
from dataclasses import dataclass, field
from urllib.parse import quote

import xmlbodies
from values import FILE, Maker

LIMIT = 24
RESERVED = ("accept", "content-type", "authorization")


@dataclass
class Case:
    """One call."""

    index: int
    operation: object
    parameters: dict = field(default_factory=dict)
    content: str | None = None
    body: object = None
    has_body: bool = False
    files: dict = field(default_factory=dict)
    alternative: dict = field(default_factory=dict)
    credentials: dict = field(default_factory=dict)
    answer: object = None

    def arguments(self):
        """What the program that calls the client is told."""
        return {
            "index": self.index,
            "operation": str(self.operation),
            "parameters": self.parameters,
            "content": self.content,
            **({"body": self.body} if self.has_body else {}),
            "isStream": self.answer.is_stream,
            "files": self.files,
            "credentials": self.credentials,
        }


@dataclass
class Answer:
    """One response, and what the client has to make of it."""

    status: int
    media: str | None = None
    body: bytes = b""
    headers: dict = field(default_factory=dict)
    outcome: str = "success"
    value: object = None
    has_value: bool = False
    typed_headers: dict = field(default_factory=dict)
    is_stream: bool = False


LINES = ("application/jsonl", "application/x-ndjson", "application/json-seq")


def item_schema(root, media):
    """The schema of one item of a stream; before 3.2 a list describes it, or the schema itself does."""
    if "itemSchema" in media:
        return media["itemSchema"]
    flat = Maker(root).flat(media["schema"])[1] if media.get("schema") else {}
    return flat.get("items") if flat.get("type") == "array" else media.get("schema")


def is_event(root, schema):
    """Whether a schema describes an event, not its data (OpenAPI 3.2, "Server-Sent Event Streams")."""
    flat = Maker(root).flat(schema)[1]
    members = [flat] + [Maker(root).flat(member)[1] for member in flat.get("oneOf", [])]
    names = {name for member in members for name in member.get("properties", {})}
    return bool({"data", "event"} & names) and names <= {"data", "event", "id", "retry"}


def kind_of_media(root, name, media):
    """How the body of a media type is written: json, xml, form, multipart, events, lines, text or bytes."""
    essence = name.split(";")[0].strip().lower()
    schema = media.get("schema")
    flat = Maker(root).flat(schema)[1] if schema is not None else {}
    binary = isinstance(flat, dict) and flat.get("format") == "binary"
    if essence.startswith("multipart/"):
        return "multipart"
    if binary:
        return "bytes"
    if essence == "application/json" or essence.endswith("+json"):
        return "json"
    if essence in ("application/xml", "text/xml") or essence.endswith("+xml"):
        return "xml" if xmlbodies.is_described(flat) else "text" if essence.startswith("text/") else "bytes"
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence == "*/*":
        return "json"
    if essence in LINES and item_schema(root, media):
        return "lines"
    if essence == "text/event-stream" and item_schema(root, media):
        return "events"
    return "text" if essence.startswith("text/") and essence != "text/event-stream" else "bytes"


def style_of(parameter):
    """Style and explode with the defaults of the Parameter Object."""
    style = parameter.get("style", "form" if parameter["in"] in ("query", "cookie") else "simple")
    return style, parameter.get("explode", style in ("form", "cookie"))


def fixed_query(operation):
    """The query that stands in a path."""
    return dict(entry.split("=", 1) for entry in operation.path.partition("?")[2].split("&") if "=" in entry)


def planned_parameters(operation):
    """The parameters that a caller chooses."""
    fixed = fixed_query(operation)
    for parameter in operation.parameters:
        if parameter["in"] == "header" and parameter["name"].lower() in RESERVED:
            continue
        if parameter["in"] != "query" or parameter["name"] not in fixed:
            yield parameter


class Planner:
    """Plans the cases of one operation."""

    def __init__(self, operation):
        self.operation, self.root = operation, operation.root
        self.choices = 1

    def made(self, schema, turn, full, direction, **options):
        fewest = options.pop("fewest", 0)
        maker = Maker(self.root, turn, full, direction, **options)
        maker.fewest = fewest
        value = maker.make(schema)
        self.choices = max(self.choices, maker.choices)
        mistakes = self.root.mistakes(schema, value, direction)
        if mistakes:
            raise AssertionError(f"{self.operation}: the judge's own value is wrong: {mistakes}: {value!r}")
        return value

    def cases(self):
        requests = self.turns(self.request)
        answers = self.answers()
        count = min(max(len(requests), len(answers)), LIMIT)
        for index in range(count):
            case = requests[index % len(requests)]()
            case.answer = answers[index % len(answers)]()
            yield case

    def turns(self, make, *arguments):
        """Functions that make the least, then everything with each choice in turn."""
        self.choices = 1
        make(0, True, *arguments)
        count = self.choices
        return [lambda: make(0, False, *arguments)] + [
            lambda turn=turn: make(turn, True, *arguments) for turn in range(count)
        ]

    # Requests.

    def request(self, turn, full):
        case = Case(0, self.operation)
        for parameter in planned_parameters(self.operation):
            if full or parameter.get("required") or parameter["in"] == "path":
                key = f"{parameter['in']} {parameter['name']}"
                case.parameters[key] = self.parameter(parameter, turn, full)
        body = self.operation.body
        if body and body.get("content") and (full or body.get("required")):
            names = list(body["content"])
            self.choices = max(self.choices, len(names))
            case.content = names[turn % len(names)]
            case.body = self.body(case.content, body["content"][case.content], turn, full)
            case.has_body = True
            case.files = self.files(body["content"][case.content], turn, full)
        alternatives = self.operation.security or [{}]
        self.choices = max(self.choices, len(alternatives))
        case.alternative = alternatives[turn % len(alternatives)]
        for name in case.alternative:
            credential = self.credential(self.root.schemes[name], name)
            if credential:
                case.credentials[name] = credential
        return case

    def parameter(self, parameter, turn, full):
        content = parameter.get("content")
        if content:
            schema = next(iter(content.values())).get("schema", {})
            texts = "header" if parameter["in"] == "header" else "plain"
            if parameter["in"] == "querystring":
                return self.made(schema, turn, full, "request", nulls=False, fewest=1)
            return self.made(schema, turn, full, "request", texts=texts)
        style = style_of(parameter)[0]
        texts = "plain"
        if parameter["in"] == "header":
            texts = "header"
        elif parameter.get("allowReserved"):
            texts = "reserved-path" if parameter["in"] == "path" else "reserved"
        elif style in ("spaceDelimited", "pipeDelimited", "x-tsv"):
            texts = "delimited"
        elif style == "cookie":
            texts = "cookie"
        if parameter.get("allowEmptyValue") and full:
            self.choices = max(self.choices, 2)
            kind = parameter["schema"].get("type")
            if turn % 2 and kind in ("string", "array"):
                return "" if kind == "string" else []
        value = self.made(parameter["schema"], turn, full, "request", texts=texts, nulls=False, fewest=1)
        if value == {} and parameter["in"] == "path":  # which would be another path
            value = self.made(parameter["schema"], turn, True, "request", texts=texts, nulls=False, fewest=1)
        return value

    def body(self, name, media, turn, full):
        kind = kind_of_media(self.root, name, media)
        schema = media.get("schema", {})
        if kind == "json":
            return self.made(schema, turn, full, "request")
        if kind in ("form", "multipart"):
            return self.made(schema, turn, full, "request", nulls=False, fewest=1)
        if kind in ("text", "xml"):
            return self.made(schema, turn, full, "request", texts="text")
        if kind == "lines":
            return self.items(media, turn, full, "request")
        return FILE

    def items(self, media, turn, full, direction):
        """The items of a stream: none, or some."""
        schema = item_schema(self.root, media)
        return [self.made(schema, turn + index, full, direction, nulls=False) for index in range(3 if full else 0)]

    def files(self, media, turn, full):
        """What a caller says of parts: the media type where there is a choice, and the header fields."""
        files = {}
        for name, encoding in media.get("encoding", {}).items():
            wanted = {"headers": {}}
            for header, place in encoding.get("headers", {}).items():
                place = self.root.library.resolved(place)
                schema = place.get("schema") or next(iter(place["content"].values()))["schema"]
                wanted["headers"][header] = self.made(schema, turn, full, "request", texts="header", fewest=1)
            types = [entry.strip() for entry in encoding.get("contentType", "").split(",")]
            if len(types) > 1 or "*" in types[0]:
                wanted["contentType"] = types[-1].replace("*/*", "image/png").replace("/*", "/png")
            files[name] = wanted
        return files

    def credential(self, scheme, name):
        if scheme["type"] == "apiKey":
            return {"kind": "apiKey", "value": f"key/of+{name}" if scheme["in"] == "query" else f"key-of-{name}"}
        if scheme["type"] in ("oauth2", "openIdConnect"):
            return {"kind": "bearer", "value": f"token.of.{name}"}
        if scheme["type"] == "mutualTLS":
            return None
        kind = scheme["scheme"].lower()
        if kind == "bearer":
            return {"kind": "bearer", "value": f"token.of.{name}"}
        if kind == "basic":
            return {"kind": "basic", "user": "üser", "value": f"pass:of {name}"}
        return {"kind": "authorization", "value": f"{scheme['scheme']} key=\"of {name}\""}

    # Answers.

    def answers(self):
        makers = []
        for status, response in self.operation.responses.items():
            contents = response.get("content") or {None: {}}
            if self.operation.method == "HEAD" or status in ("204", "205", "304"):
                contents = {None: {}}
            for name, media in contents.items():
                makers += self.turns(self.answer, status, response, name, media)
            if "x-failure" in response:
                makers += self.turns(self.refusal, status, response)
        return makers

    def answer(self, turn, full, status, response, name, media):
        code = self.code(status)
        answer = Answer(code, headers=self.headers(response, turn, full))
        answer.typed_headers = answer.headers
        if code // 100 != 2:
            answer.outcome = "failure"
        if name is None:
            if answer.outcome == "failure":
                answer.outcome = "status"
            return answer
        kind = kind_of_media(self.root, name, media)
        answer.media = name.replace("*/*", "application/json").replace("/*", "/plain")
        answer.has_value = True
        if kind == "json":
            answer.value = self.made(media.get("schema", {}), turn, full, "response")
            if "x-failure" in response:
                self.unmark(response["x-failure"], answer.value, media["schema"])
            answer.body = json.dumps(answer.value, ensure_ascii=turn % 2 == 1).encode()
        elif kind in ("lines", "events") and answer.outcome == "success":
            answer.is_stream = True
            items = self.items(media, turn, full, "response")
            if kind == "lines":
                answer.value, answer.body = items, lines(name, items, turn)
            else:
                answer.value, answer.body = events(items, is_event(self.root, item_schema(self.root, media)), turn)
        elif kind == "xml":
            answer.value = self.made(media["schema"], turn, full, "response", texts="text")
            answer.body = xmlbodies.written(self.root, media["schema"], answer.value, turn)
            answer.value = xmlbodies.told(self.root, media["schema"], answer.value)
        elif kind == "text":
            answer.value = ["blue", "ünï\r\n", "\u2028"][turn % 3] if full else "x"
            answer.body = answer.value.encode()
            answer.media += "; charset=utf-8"
        else:
            answer.value = FILE
            answer.body = base64.b64decode(FILE)
            if answer.outcome == "failure":
                answer.outcome, answer.has_value = "status", False
        return answer

    def code(self, status):
        if status == "default":
            successes = [entry for entry in self.operation.responses if entry.startswith("2")]
            return 418 if successes else 200
        if status.upper().endswith("XX"):
            digit = int(status[0])
            documented = {int(entry) for entry in self.operation.responses if entry.isdigit()}
            # Of redirects, the one that leads nowhere by itself.
            first = 300 if digit == 3 else digit * 100 + 3
            return next(code for code in range(first, digit * 100 + 99) if code not in documented)
        return int(status)

    def headers(self, response, turn, full):
        values = {}
        for name, place in response.get("headers", {}).items():
            header = self.root.library.resolved(place)
            if name.lower() == "content-type" or not (full or header.get("required")):
                continue
            schema = header.get("schema") or next(iter(header["content"].values()))["schema"]
            values[name] = self.made(schema, turn, full, "response", texts="header", nulls=False, fewest=1)
        return values

    # Refusals that come with a success status (`x-failure`).

    def rules(self, failure):
        when = failure["when"]
        return when if isinstance(when, list) else [when]

    def is_refusal(self, failure, value):
        return all(self.holds(rule, value) for rule in self.rules(failure))

    def holds(self, rule, value):
        if not isinstance(value, dict) or rule["member"] not in value:
            return False
        member = value[rule["member"]]
        if member in rule.get("notIn", []):
            return False
        if "atLeast" in rule:
            return isinstance(member, (int, float)) and not isinstance(member, bool) and member >= rule["atLeast"]
        return True

    def unmark(self, failure, value, schema):
        """Makes a success of what would be taken for a refusal."""
        for rule in self.rules(failure):
            if not self.is_refusal(failure, value):
                return
            options = rule.get("notIn", []) + [rule.get("atLeast", 0) - 1, None]
            for option in options:
                trial = {**value, rule["member"]: option}
                if not self.holds(rule, trial) and not self.root.mistakes(schema, trial, "response"):
                    value.update(trial)
                    return
            value.pop(rule["member"])
        if self.root.mistakes(schema, value, "response"):
            raise AssertionError(f"{self.operation}: every success is a refusal")

    def refusal(self, turn, full, status, response):
        failure = response["x-failure"]
        schema = failure.get("schema", {})
        value = self.made(schema, turn, full, "response")
        for rule in self.rules(failure):
            value = value if isinstance(value, dict) else {}
            for option in [rule.get("atLeast", "REFUSED"), 1, True, {"a": 1}]:
                trial = {**value, rule["member"]: option}
                if self.holds(rule, value):
                    break
                if self.holds(rule, trial) and not self.root.mistakes(schema, trial, "response"):
                    value = trial
        if not self.is_refusal(failure, value):
            raise AssertionError(f"{self.operation}: no refusal can be told by its rules: {value}")
        answer = Answer(self.code(status), "application/json", json.dumps(value).encode(), outcome="failure")
        answer.value, answer.has_value = value, True
        return answer


def plan(library):
    """All cases of an API."""
    cases = [case for operation in library.operations for case in Planner(operation).cases()]
    for index, case in enumerate(cases):
        case.index = index
    return cases


def lines(name, items, turn):
    """JSON Lines, or a JSON text sequence (RFC 7464); the last line may lack its end."""
    start, end = ("\x1e", "\n") if name.endswith("json-seq") else ("", ["\n", "\r\n"][turn % 2])
    text = end.join(start + json.dumps(item, ensure_ascii=turn % 2 == 1) for item in items)
    return (text + (end if turn % 2 or start else "")).encode()


def events(items, are_events, turn):
    """What a stream of events says, and its text by the rules of WHATWG, with everything they allow."""
    end = ["\n", "\r\n", "\r"][turn % 3]
    text = "\ufeff: a comment" + end if turn % 2 else ""
    values, memory = [], {}
    for item in items:
        if not are_events:
            values.append(item)
            text += f"data:{json.dumps(item)}{end}{end}"
            continue
        # An ID and a time to wait hold until there are others.
        memory.update({key: item[key] for key in ("id", "retry") if key in item})
        values.append({"event": item.get("event", "message"), "data": item["data"], **memory})
        for key in ("event", "id", "retry"):
            text += f"{key}: {item[key]}{end}" if key in item else ""
        text += "".join(f"data: {line}{end}" for line in item["data"].split("\n")) + end
    if not are_events and turn % 2:
        text += f"data: [DONE]{end}{end}data: no JSON{end}{end}"
    return values, text.encode()


def header_text(value):
    """A header field's value in style `simple` (OpenAPI 3.1.2, Header Object)."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ",".join(header_text(item) for item in value)
    if isinstance(value, dict):
        return ",".join(f"{name},{header_text(item)}" for name, item in value.items())
    return str(value)


def template_pattern(path):
    """A regular expression for the raw paths of a template."""
    parts = re.split(r"\{([^{}]*)\}", path)
    escaped = [re.escape(quote(part, safe="/:@!$&'()*+,;=~")) for part in parts[::2]]
    return "([^/?#]*)".join(escaped)
