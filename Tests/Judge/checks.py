"""Checks a request against its operation, and against what the client was asked to send."""

import base64
import json
import re
from datetime import datetime, timedelta

from werkzeug.datastructures import Headers
from werkzeug.sansio.multipart import Data, Epilogue, Field, File, MultipartDecoder, NeedData

import xmlbodies
from cases import fixed_query, item_schema, kind_of_media, planned_parameters, style_of, template_pattern
from styles import Wrong, decoded, query_value, same, template_value, typed
from values import Maker

TARGET = re.compile(r"/[A-Za-z0-9\-._~!$&'()*+,;=:@/%]*(?:\?[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]*)?")


class Request:
    """A request as it came: the target raw, header fields by lower-case name."""

    def __init__(self, method, target, headers, body):
        self.method, self.target, self.headers, self.body = method, target, headers, body
        self.path, _, self.query = target.partition("?")
        self.pairs = [tuple(entry.partition("=")[::2]) for entry in self.query.split("&")] if self.query else []
        self.cookies = []
        for cookie in headers.get("cookie", "").split("; ") if "cookie" in headers else []:
            self.cookies.append(tuple(cookie.partition("=")[::2]))


    @property
    def ranges(self):
        """What `Accept` names (RFC 9110 section 12.5.1)."""
        return [entry.split(";")[0].strip().lower() for entry in self.headers.get("accept", "*/*").split(",")]

    def accepts(self, name):
        essence = name.split(";")[0].strip().lower()
        return any(fits(essence, entry) for entry in self.ranges)


class Check:
    """One check; `reasons` says what is wrong."""

    def __init__(self, case, request, base):
        self.case, self.request, self.base = case, request, base
        self.operation, self.root = case.operation, case.operation.root
        self.reasons, self.rest = [], ""
        self.spare = set(range(len(request.pairs)))
        self.spare_cookies = set(range(len(request.cookies)))

    def run(self):
        for step in (self.target, self.path, self.parameters, self.security, self.leftovers, self.body, self.accept):
            try:
                step()
            except ValueError as wrong:  # such as bytes that are no UTF-8
                self.reasons.append(str(wrong))
        return self.reasons

    def expect(self, holds, reason):
        if not holds:
            self.reasons.append(reason)

    def target(self):
        self.expect(TARGET.fullmatch(self.request.target), f"no target of RFC 3986: {self.request.target!r}")
        decoded(self.request.target)
        self.expect(self.request.method == self.operation.method, f"the method is {self.request.method}")

    def path(self):
        path = self.request.path
        if not path.startswith(self.base):
            raise Wrong(f"{path!r} is not below {self.base!r}")
        self.rest = path[len(self.base) :] or "/"
        matching = [
            other
            for other in self.operation.root.library.operations
            if other.method == self.request.method
            and re.fullmatch(template_pattern(other.path.partition("?")[0]), self.rest)
        ]
        matching.sort(key=lambda other: [part.startswith("{") for part in other.path.split("/")])
        first = [other for other in matching if other.path.partition("?")[0] == matching[0].path.partition("?")[0]]
        self.expect(self.operation in first, f"{path!r} leads to {first}")

    # Parameters.

    def parameters(self):
        template = self.operation.path.partition("?")[0]
        names = re.findall(r"\{([^{}]*)\}", template)
        match = re.fullmatch(template_pattern(template), self.rest)
        texts = dict(zip(names, match.groups())) if match else {}
        for parameter in planned_parameters(self.operation):
            key = f"{parameter['in']} {parameter['name']}"
            if key not in self.case.parameters:
                self.absent(parameter)
                continue
            wanted = self.case.parameters[key]
            try:
                found = self.found(parameter, wanted, texts)
                self.compare(key, wanted, found, parameter)
            except ValueError as wrong:
                self.reasons.append(f"{key}: {wrong}")

    def absent(self, parameter):
        name = parameter["name"]
        if parameter["in"] == "header":
            self.expect(name.lower() not in self.request.headers, f"the header field {name} was not asked for")

    def found(self, parameter, wanted, texts):
        place, name = parameter["in"], parameter["name"]
        if "content" in parameter:
            return self.found_content(parameter, texts)
        style, explode = style_of(parameter)
        if place == "path":
            if name not in texts:
                raise Wrong("is missing")
            return typed(template_value(texts[name], name, style, explode, wanted), wanted)
        if place == "header":
            if name.lower() not in self.request.headers:
                raise Wrong("is missing")
            return typed(
                template_value(self.request.headers[name.lower()], name, style, explode, wanted, same), wanted
            )
        if place == "cookie":
            read = same if style == "cookie" else decoded
            value, taken = query_value(self.request.cookies, name, "form", explode, wanted, read)
            self.spare_cookies -= set(taken)
            return typed(value, wanted)
        if wanted == [] and parameter.get("allowEmptyValue"):
            value, taken = query_value(self.request.pairs, name, "form", True, "")
            self.spare -= set(taken)
            return [] if value == "" else value
        if not parameter.get("allowReserved") and style != "cookie":
            for key, text in self.request.pairs:
                self.expect("+" not in key + text, f"a bare plus in {key}={text}, which many servers take for a space")
        value, taken = query_value(self.request.pairs, name, style, explode, wanted)
        self.spare -= set(taken)
        return typed(value, wanted)

    def found_content(self, parameter, texts):
        place, name = parameter["in"], parameter["name"]
        if place == "querystring":
            wanted = self.case.parameters[f"querystring {name}"]
            content, media = next(iter(parameter["content"].items()))
            if "form" not in content:
                self.spare.clear()
                text = decoded(self.request.query)
                return parsed(text) if content.endswith(("/json", "+json")) else text
            found = {}
            for key, value in wanted.items():
                encoding = media.get("encoding", {}).get(key, {})
                style = encoding.get("style", "form")
                explode = encoding.get("explode", style == "form")
                texts, taken = query_value(self.request.pairs, key, style, explode, value)
                found[key] = typed(texts, value)
                self.spare -= set(taken)
            return found
        if place == "path":
            text = decoded(texts[name])
        elif place == "header":
            text = self.request.headers.get(name.lower(), "")
        else:
            pairs = self.request.pairs if place == "query" else self.request.cookies
            text, taken = query_value(pairs, name, "form", True, "")
            if place == "query":
                self.spare -= set(taken)
            else:
                self.spare_cookies -= set(taken)
        return parsed(text)

    def compare(self, key, wanted, found, parameter):
        for difference in differences(wanted, found):
            self.reasons.append(f"{key}{difference}")
        schema = parameter.get("schema") or next(iter(parameter.get("content", {}).values()), {}).get("schema", {})
        if not (parameter.get("allowEmptyValue") and wanted in ("", [])):
            self.valid(key, schema, found)

    def valid(self, key, schema, value):
        for mistake in self.root.mistakes(schema, value, "request"):
            self.reasons.append(f"{key}: {mistake}")

    # Security, and what nobody asked for.

    def security(self):
        for name, scheme in self.root.schemes.items():
            asked = self.case.credentials.get(name) if name in self.case.alternative else None
            place = scheme.get("in", "header")
            field = scheme.get("name", "Authorization")
            given = self.given(place, field)
            if asked is None:
                # A parameter may be called like it.
                shared = f"{place} {field}".lower() in (key.lower() for key in self.case.parameters) or any(
                    other in self.case.credentials
                    and (entry.get("in", "header"), entry.get("name", "Authorization")) == (place, field)
                    for other, entry in self.root.schemes.items()
                )
                self.expect(given is None or shared, f"the security scheme {name} was not asked for")
                continue
            self.expect(given == self.credential(asked), f"the security scheme {name} is given {given!r}")

    def given(self, place, name):
        if place == "header":
            return self.request.headers.get(name.lower())
        pairs = self.request.pairs if place == "query" else self.request.cookies
        found = [index for index, (key, _) in enumerate(pairs) if decoded(key) == name]
        if len(found) != 1:
            return None
        if place == "query":
            self.spare -= set(found)
            return decoded(pairs[found[0]][1])
        self.spare_cookies -= set(found)
        return pairs[found[0]][1]

    def credential(self, asked):
        if asked["kind"] == "bearer":
            return "Bearer " + asked["value"]
        if asked["kind"] == "basic":
            pair = f"{asked['user']}:{asked['value']}"
            return "Basic " + base64.b64encode(pair.encode()).decode()
        return asked["value"]

    def leftovers(self):
        fixed = fixed_query(self.operation)
        for name in fixed:
            count = sum(key == name for key, _ in self.request.pairs)
            self.expect(count == 1, f"{name}, which the path has, is there {count} times")
        for index in sorted(self.spare):
            key, text = self.request.pairs[index]
            self.expect(fixed.get(key) == text, f"unknown query parameter {key}={text}")
        for index in sorted(self.spare_cookies):
            self.reasons.append(f"unknown cookie {self.request.cookies[index]}")

    def accept(self):
        """Every documented success with content must be acceptable, or a strict server says 406. Who wants a stream asks
        for nothing else."""
        ranges = self.request.ranges
        answer = self.case.answer
        if answer.is_stream:
            self.expect(ranges == [answer.media.split(";")[0]], f"Accept names {ranges}, not {answer.media}")
            return
        for status, response in self.operation.responses.items():
            if not status.startswith("2"):
                continue
            names = [name.split(";")[0].strip().lower() for name in response.get("content", {})]
            if names and not any(fits(name, entry) or fits(entry, name) for name in names for entry in ranges):
                self.reasons.append(f"Accept names {ranges}, and {status} may be {names}")

    # Bodies.

    def body(self):
        if not self.case.has_body:
            self.expect(not self.request.body, f"a body nobody asked for: {self.request.body[:80]!r}")
            return
        content = self.request.headers.get("content-type", "")
        name = self.case.content
        if not fits(content.split(";")[0].strip().lower(), name.split(";")[0].strip().lower()):
            raise Wrong(f"the content type is {content!r}, not {name!r}")
        media = self.operation.body["content"][name]
        kind = kind_of_media(self.root, name, media)
        wanted = self.case.body
        if kind == "bytes":
            self.expect(self.request.body == base64.b64decode(wanted), f"the bytes are {self.request.body[:80]!r}")
        elif kind == "text":
            self.expect(self.request.body.decode() == wanted, f"the text is {self.request.body!r}")
        elif kind == "json":
            found = parsed(self.request.body.decode("utf-8"))
            exact = self.operation.method == "PATCH" or "merge-patch" in name
            self.reasons += [f"body{difference}" for difference in differences(wanted, found, exact)]
            self.valid("body", media.get("schema", {}), found)
        elif kind == "lines":
            start = "\x1e" if name.endswith("json-seq") else ""
            lines = self.request.body.decode("utf-8").split("\n")
            self.expect(lines.pop() == "", "the last line has no end")
            self.expect(all(line.startswith(start) for line in lines), f"no record separator: {lines}")
            found = [parsed(line.removeprefix(start)) for line in lines]
            self.reasons += [f"body{difference}" for difference in differences(wanted, found)]
            for item in found:
                self.valid("body", item_schema(self.root, media), item)
        elif kind == "xml":
            try:
                found = xmlbodies.read(self.root, media["schema"], wanted, self.request.body)
            except xmlbodies.NotThat as error:
                raise Wrong(f"{error}: {self.request.body[:200]!r}") from None
            self.reasons += [f"body{difference}" for difference in differences(wanted, found)]
            self.valid("body", media["schema"], found)
        elif kind == "form":
            self.form(media, wanted)
        else:
            self.multipart(media, wanted, content)

    def form(self, media, wanted):
        pairs = [tuple(entry.partition("=")[::2]) for entry in self.request.body.decode("ascii").split("&") if entry]
        spare = set(range(len(pairs)))
        found = {}
        for name, value in wanted.items():
            encoding = media.get("encoding", {}).get(name, {})
            if {"style", "explode", "allowReserved"} & set(encoding):
                style = encoding.get("style", "form")
                explode = encoding.get("explode", style == "form")
                read = plus if not encoding.get("allowReserved") else decoded
                texts, taken = query_value(pairs, name, style, explode, value, read)
                found[name] = typed(texts, value)
            else:
                taken = [index for index, (key, _) in enumerate(pairs) if plus(key) == name]
                texts = [plus(pairs[index][1]) for index in taken]
                found[name] = self.field(texts, value, encoding.get("contentType", ""), name)
            spare -= set(taken)
        self.expect(not spare, f"unknown members of the form: {[pairs[index] for index in spare]}")
        self.reasons += [f"body{difference}" for difference in differences(wanted, found)]
        self.valid("body", media.get("schema", {}), found)

    def field(self, texts, wanted, content, name):
        """The value of a member of a form without a style (Encoding Object, `contentType`)."""
        if isinstance(wanted, list) and not ("json" in content and len(texts) == 1):
            if len(texts) != len(wanted):
                raise Wrong(f"{name} is there {len(texts)} times, not {len(wanted)}")
            return [self.field([text], item, content, name) for text, item in zip(texts, wanted)]
        if len(texts) != 1:
            raise Wrong(f"{name} is there {len(texts)} times")
        if isinstance(wanted, (dict, list)) or "json" in content:
            return parsed(texts[0])
        return typed(texts[0], wanted)

    def multipart(self, media, wanted, content):
        parts = list(read_parts(self.request.body, content))
        schema = Maker(self.root, direction="request").flat(media["schema"])[1]
        found = {}
        for name, value in wanted.items():
            own = [part for part in parts if part[0] == name]
            encoding = media.get("encoding", {}).get(name, {})
            place = Maker(self.root).flat(schema.get("properties", {}).get(name, {}))[1]
            items = Maker(self.root).flat(place["items"])[1] if isinstance(value, list) and "items" in place else place
            found[name] = self.part(own, value, encoding.get("contentType"), items, name)
            self.part_headers(own, encoding, name)
        strangers = sorted({part[0] for part in parts} - set(wanted))
        self.expect(not strangers, f"unknown parts {strangers}")
        self.reasons += [f"body{difference}" for difference in differences(wanted, found)]

    def part(self, own, wanted, content, schema, name):
        # A list is a part for each item; one that is said to be JSON may be one part.
        if isinstance(wanted, list) and not (content and "json" in content and len(own) == 1):
            if len(own) != len(wanted):
                raise Wrong(f"the part {name} is there {len(own)} times, not {len(wanted)}")
            return [self.part([part], item, content, schema, name) for part, item in zip(own, wanted)]
        if len(own) != 1:
            raise Wrong(f"the part {name} is there {len(own)} times")
        _, filename, headers, data = own[0]
        binary = schema.get("format") == "binary"
        standard = "application/octet-stream" if binary else "text/plain"
        if isinstance(wanted, (dict, list)):
            standard = "application/json"
        given = headers.get("content-type", "text/plain").split(";")[0]
        allowed = [entry.split(";")[0].strip() for entry in (content or standard).split(",")]
        self.expect(any(fits(given, entry) for entry in allowed), f"the part {name} is {given}, not {allowed}")
        if binary:
            self.expect(filename, f"the part {name} has no file name")
            return base64.b64encode(data).decode()
        if standard == "application/json" or "json" in given:
            return parsed(data.decode())
        return typed(data.decode(), wanted)

    def part_headers(self, own, encoding, name):
        for header in encoding.get("headers", {}):
            for part in own:
                value = part[2].get(header.lower())
                wanted = self.case.files[name]["headers"][header]
                place = self.root.library.resolved(encoding["headers"][header])
                if value is None:
                    # Empty lists and objects are left out of header fields.
                    if wanted in ([], {}) and "content" not in place:
                        continue
                    raise Wrong(f"the part {name} has no header field {header}")
                if "content" in place:
                    found = parsed(value)
                else:
                    explode = place.get("explode", False)
                    found = typed(template_value(value, header, "simple", explode, wanted, same), wanted)
                self.reasons += [f"{header} of {name}{one}" for one in differences(wanted, found)]


def plus(text):
    return decoded(text.replace("+", " "))


def parsed(text):
    try:
        return json.loads(text, parse_constant=lambda word: 1 / 0)
    except (ValueError, ZeroDivisionError):
        raise Wrong(f"no JSON: {text[:80]!r}") from None


def fits(name, pattern):
    """Whether a media type is in a range (RFC 9110 section 12.5.1)."""
    if pattern in ("*/*", "*", name):
        return True
    return pattern.endswith("/*") and name.startswith(pattern[:-1])


def read_parts(body, content):
    """Name, file name, header fields and bytes of every part, as Werkzeug sees them."""
    match = re.search(r'boundary="?([^";]+)"?', content)
    if not match:
        raise Wrong(f"no boundary in {content!r}")
    decoder = MultipartDecoder(match[1].encode(), max_form_memory_size=None)
    decoder.receive_data(body)
    decoder.receive_data(None)
    current = None
    while True:
        event = decoder.next_event()
        if isinstance(event, (Field, File)):
            headers = {key.lower(): value for key, value in Headers(event.headers).items()}
            current = [event.name, getattr(event, "filename", None), headers, b""]
        elif isinstance(event, Data):
            current[3] += event.data
            if not event.more_data:
                yield tuple(current)
        elif isinstance(event, Epilogue):
            return
        elif isinstance(event, NeedData):
            raise Wrong("the multipart body does not end")


# Comparison.


def differences(wanted, found, exact=False, path=""):
    """Where two JSON values differ. Date-times are instants, UUIDs have no case. Unless `exact`, a null member may be
    absent: whether it may is for the schema to say."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        for key in wanted:
            if key in found:
                yield from differences(wanted[key], found[key], exact, f"{path}.{key}")
            elif wanted[key] is not None or exact:
                yield f"{path}.{key}: {wanted[key]!r} is lost"
        for key in found:
            if key not in wanted:
                yield f"{path}.{key}: {found[key]!r} is new"
    elif isinstance(wanted, list) and isinstance(found, list):
        if len(wanted) != len(found):
            yield f"{path}: {wanted!r} became {found!r}"
            return
        for index, (left, right) in enumerate(zip(wanted, found)):
            yield from differences(left, right, exact, f"{path}[{index}]")
    elif not equal(wanted, found):
        yield f"{path}: {wanted!r} became {found!r}"


def equal(left, right):
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, (int, float)) and isinstance(right, (int, float)):
        return left == right
    if isinstance(left, str) and isinstance(right, str):
        if left == right:
            return True
        if re.fullmatch(r"[0-9A-Fa-f-]{36}", left) and left.lower() == right.lower():
            return True
        instants = [instant(text) for text in (left, right)]
        return None not in instants and abs(instants[0] - instants[1]) <= timedelta(microseconds=1)
    return left is None and right is None


def instant(text):
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT.*(?:Z|[-+]\d\d:\d\d)", text):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
