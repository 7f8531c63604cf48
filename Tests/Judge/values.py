"""Makes values of schemas: as little as is valid, or everything there is, each choice in turn; always the same ones."""

import base64
import json
import re
from re import _constants as sre
from re import _parser as parser

DEPTH = 6
FILE = base64.b64encode(b"\x00\xff\r\n--not-a-boundary\r\n\x89PNG \xc3\xbc").decode()
TEXTS = {
    "plain": ["blue", "two words", "naïve/ü?&=#%41+;,|\"'\\ \U0001F30D"],
    "header": ["blue", "two words", "a/b?c=d&e;f%41+\"q\""],
    "delimited": ["blue", "naïve/ü?&=#%41+;", "green"],
    "reserved": ["blue", "a/b:c?d@e!f$g'h(i)*", "green"],
    "reserved-path": ["blue", "a:b@e!f$g'h(i)*;x,y=z", "green"],
    "cookie": ["blue", "green-1", "a/b?c=d"],
    "text": ["blue", "two\nlines, “quoted” and ünï", ""],
}
FORMATS = {
    "date-time": ["2024-02-29T12:30:45Z", "1999-12-31T23:59:59.125+05:30"],
    "date": ["2024-02-29", "0999-01-01"],
    "time": ["12:30:45"],
    "duration": ["P1DT2H"],
    "uuid": ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6"],
    "uri": ["https://example.com/a?b=c%20d#e"],
    "url": ["https://example.com/a"],
    "uri-reference": ["/a/b?c"],
    "email": ["someone@example.com"],
    "hostname": ["example.com"],
    "ipv4": ["192.0.2.1"],
    "ipv6": ["2001:db8::1"],
    "byte": ["AP/+", ""],
    "decimal": ["95.25"],
    "password": ["p&ss w0rd"],
}
INTEGERS = {"int8": 127, "uint8": 255, "int16": 32767, "uint16": 65535, "int32": 2147483647, "uint32": 4294967295}


class Impossible(Exception):
    """No value of the schema ends."""


class Maker:
    """Makes one value. `turn` says which of several to take wherever there is a choice; `choices` tells afterwards how
    many turns it takes to have seen every one."""

    def __init__(self, root, turn=0, full=False, direction="response", texts="plain", nulls=True):
        self.root, self.turn, self.full, self.direction = root, turn, full, direction
        self.texts, self.nulls = TEXTS[texts], nulls
        self.choices, self.count = 1, 0

    def pick(self, options, shift=0):
        self.choices = max(self.choices, min(len(options), 24))
        return options[(self.turn + shift) % len(options)]

    def make(self, schema, depth=0, shift=0):
        if depth > 24:
            raise Impossible("values of the schema do not end")
        name, schema = self.flat(schema)
        if schema is False:
            raise Impossible("nothing is valid here")
        children = self.children(schema)
        if children and name not in children:
            return self.make(self.deep([{"$ref": child} for child in children], depth, shift), depth, shift)
        for word in ("oneOf", "anyOf"):
            members = [member for member in schema.get(word, []) if self.may(member)]
            if members:
                return self.alternative(schema, word, members, depth, shift)
        value = self.plain(schema, depth, shift)
        tag = schema.get("discriminator", {}).get("propertyName")
        if tag and name and isinstance(value, dict):
            value[tag] = self.tag(schema["discriminator"], name)
        return value

    def may(self, member):
        return self.nulls or self.flat(member)[1].get("type") != "null"

    def alternative(self, schema, word, members, depth, shift):
        rest = {key: value for key, value in schema.items() if key != word}
        member = self.deep(members, depth, shift)
        # Bare properties beside alternatives are no object by themselves.
        merged = merged_schema(self, rest, self.flat(member)[1])
        name = member.get("$ref") if isinstance(member, dict) else None
        if self.children(self.flat(member)[1]) and name:
            return self.make(member, depth, shift)
        value = self.make(merged, depth + 1, shift)
        discriminator = schema.get("discriminator")
        if discriminator and name and isinstance(value, dict):
            value[discriminator["propertyName"]] = self.tag(discriminator, name)
        return value

    def deep(self, members, depth, shift):
        """The member whose turn it is; deep inside, the first that ends."""
        first = self.pick(members, shift)
        if depth < DEPTH:
            return first
        for member in members:
            try:
                Maker(self.root, self.turn, False, self.direction, nulls=self.nulls).make(member, depth + 4)
                return member
            except Impossible:
                continue
        raise Impossible("no alternative ends")

    def tag(self, discriminator, name):
        for value, target in discriminator.get("mapping", {}).items():
            if target == name:
                return value
        return name.rsplit("/", 1)[-1]

    def children(self, schema):
        """The schemas that name one with a discriminator and no alternatives as their base."""
        if not isinstance(schema, dict) or "discriminator" not in schema or "oneOf" in schema or "anyOf" in schema:
            return []
        found = []
        components = self.root.tree.get("components", {}).get("schemas", {})
        for name, component in components.items():
            for base in component.get("allOf", []) if isinstance(component, dict) else []:
                target = self.root.library.at(base["$ref"]) if "$ref" in base else {}
                if target.get("discriminator") == schema["discriminator"]:
                    found.append(f"{self.root.uri}#/components/schemas/{name}")
        return found

    def flat(self, schema):
        """The name of a schema, if it is referred to, and its keywords with those of references and `allOf`."""
        name = None
        for _ in range(64):
            if isinstance(schema, bool) or "$ref" not in schema:
                break
            name = schema["$ref"]
            siblings = {key: value for key, value in schema.items() if key != "$ref"}
            target = self.root.library.at(name)
            schema = merged_schema(self, target, siblings) if siblings and self.root.version != "3.0" else target
        if schema is True:
            schema = {}
        if isinstance(schema, dict) and "allOf" in schema:
            whole = {key: value for key, value in schema.items() if key != "allOf"}
            for part in schema["allOf"]:
                whole = merged_schema(self, whole, self.flat(part)[1])
            schema = whole
        return name, schema

    # Kinds.

    def plain(self, schema, depth, shift):
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            values = [value for value in schema["enum"] if value is not None or self.nulls]
            return self.pick(values, shift)
        kinds = schema.get("type", [])
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if schema.get("nullable") and kinds:
            kinds = kinds + ["null"]
        if not self.nulls:
            kinds = [kind for kind in kinds if kind != "null"]
        kinds = kinds or [implied(schema)]
        if not self.full:
            kinds = [kind for kind in kinds if kind != "null"] or kinds
        kind = self.pick(kinds, shift)
        if kind == "array" and len(kinds) > 1 and depth > DEPTH:
            kind = kinds[0]
        return getattr(self, kind)(schema, depth, shift)

    def null(self, schema, depth, shift):
        return None

    def any(self, schema, depth, shift):
        options = ["anything", 7, {"a": [True, None, {"b": 1.5}]}, [1, "two"], True]
        return self.pick(options, shift) if self.full else "any"

    def boolean(self, schema, depth, shift):
        return self.pick([True, False], shift)

    def integer(self, schema, depth, shift):
        low, high = bounds(schema, 1)
        step = schema.get("multipleOf", 1)
        value = self.pick([7, INTEGERS.get(schema.get("format"), 9007199254740993), -1], shift)
        if not self.full:
            value = 1
        if schema.get("format", "").startswith("uint"):
            low = max(low, 0)
        value = min(max(value, low), high)
        return int(-(-value // step) * step if value >= 0 else value // step * step)

    def number(self, schema, depth, shift):
        low, high = bounds(schema, 0.5)
        value = self.pick([12.5, 0.001953125, -3], shift) if self.full else 1
        value = min(max(value, low), high)
        step = schema.get("multipleOf")
        return round(value / step) * step if step else value

    def string(self, schema, depth, shift):
        if schema.get("format") == "binary" or schema.get("contentEncoding"):
            return FILE
        if "contentSchema" in schema and schema.get("contentMediaType") == "application/json":
            value = self.make(schema["contentSchema"], depth + 1, shift)
            return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        if "pattern" in schema:
            return matching(schema["pattern"])
        if schema.get("format") in FORMATS:
            fewest = schema.get("minLength", 0)
            options = [text for text in FORMATS[schema["format"]] if len(text) >= fewest]
            return self.pick(options, shift) if self.full else options[0]
        text = self.pick(self.texts, shift) if self.full else self.texts[0]
        text = text[: schema.get("maxLength", len(text))]
        return text.ljust(schema.get("minLength", 0), "x")

    def array(self, schema, depth, shift):
        prefix = schema.get("prefixItems", [])
        items = schema.get("items", ANY)
        fewest = schema.get("minItems", 0)
        count = max(fewest, min(schema.get("maxItems", 9), 2 if self.full and depth < DEPTH else self.fewest))
        count = max(count, len(prefix)) if self.full else count
        values = []
        for index in range(count):
            try:
                part = prefix[index] if index < len(prefix) else items
                if part is False:
                    break
                values.append(self.make(part, depth + 1, shift + index))
            except Impossible:
                if len(values) >= fewest:
                    break
                raise
        return values

    fewest = 0

    def object(self, schema, depth, shift):
        value = {}
        required = schema.get("required", [])
        properties = schema.get("properties", {})
        for index, (name, place) in enumerate(properties.items()):
            flat = self.flat(place)[1]
            if flat is False or flat.get("readOnly" if self.direction == "request" else "writeOnly"):
                continue
            if name not in required and (not self.full or depth >= DEPTH):
                continue
            try:
                value[name] = self.make(place, depth + 1, shift + (index if self.full else 0))
            except Impossible:
                if name in required:
                    raise
        for name in required:
            if name not in properties:
                value[name] = self.make(schema.get("additionalProperties", {}), depth + 1, shift)
        self.additional(schema, value, depth, shift)
        return value

    def additional(self, schema, value, depth, shift):
        more = schema.get("additionalProperties")
        names = ["extra", "ключ two"] if self.full and depth < DEPTH and more not in (None, False) else []
        for number in range(max(0, schema.get("minProperties", 0) - len(value) - len(names))):
            names.append(f"member{number}")
        for index, name in enumerate(names):
            if "propertyNames" in schema:
                name = self.make(schema["propertyNames"], depth + 1, shift + index)
            try:
                value[name] = self.make({} if more in (None, True) else more, depth + 1, shift + index)
            except Impossible:
                pass
        if self.full:
            for pattern, place in schema.get("patternProperties", {}).items():
                value[matching(pattern)] = self.make(place, depth + 1, shift)


ANY = {}


def implied(schema):
    if "properties" in schema or "additionalProperties" in schema or "required" in schema:
        return "object"
    if "items" in schema or "prefixItems" in schema:
        return "array"
    if "format" in schema or "pattern" in schema or "minLength" in schema:
        return "string"
    return "number" if "minimum" in schema or "maximum" in schema else "any"


def bounds(schema, step):
    low, high = schema.get("minimum", -(2**60)), schema.get("maximum", 2**60)
    for word, sign in (("exclusiveMinimum", 1), ("exclusiveMaximum", -1)):
        limit = schema.get(word)
        if limit is True:
            limit = low if sign > 0 else high
        if isinstance(limit, (int, float)) and not isinstance(limit, bool):
            low, high = (max(low, limit + step), high) if sign > 0 else (low, min(high, limit - step))
    return low, high


def merged_schema(maker, left, right):
    """The keywords of two schemas that hold together."""
    if left is False or right is False:
        return False
    left, right = {} if left is True else left, {} if right is True else right
    merged = dict(left)
    for key, value in right.items():
        if key not in merged:
            merged[key] = value
        elif key == "properties":
            both = dict(merged[key])
            for name, place in value.items():
                both[name] = {"allOf": [both[name], place]} if name in both and both[name] != place else place
            merged[key] = both
        elif key == "required":
            merged[key] = list(dict.fromkeys(merged[key] + value))
        elif key == "enum":
            merged[key] = [item for item in merged[key] if item in value]
        elif key in ("minimum", "minLength", "minItems", "minProperties"):
            merged[key] = max(merged[key], value)
        elif key in ("maximum", "maxLength", "maxItems", "maxProperties"):
            merged[key] = min(merged[key], value)
        elif key in ("oneOf", "anyOf") and merged[key] != value:
            merged.setdefault("allOf", [])
            merged["allOf"] = merged["allOf"] + [{key: value}]
        elif key == "type" and merged[key] != value:
            sets = [set(entry if isinstance(entry, list) else [entry]) for entry in (merged[key], value)]
            both = sorted(sets[0] & sets[1]) or (["integer"] if {"integer", "number"} <= sets[0] | sets[1] else [])
            merged[key] = both[0] if len(both) == 1 else both
        elif key == "additionalProperties" and value is False:
            merged[key] = False
    return merged


def matching(pattern):
    """A text that a regular expression matches."""
    return "".join(pieces(parser.parse(pattern)))


def pieces(tree):
    for kind, argument in tree:
        if kind is sre.LITERAL:
            yield chr(argument)
        elif kind is sre.ANY:
            yield "x"
        elif kind is sre.IN:
            yield one_of(argument)
        elif kind in (sre.MAX_REPEAT, sre.MIN_REPEAT):
            low, high, inner = argument
            for _ in range(max(low, min(1, high))):
                yield from pieces(inner)
        elif kind is sre.SUBPATTERN:
            yield from pieces(argument[-1])
        elif kind is sre.BRANCH:
            yield from pieces(argument[1][0])
        elif kind is not sre.AT:
            raise ValueError(f"the judge makes no text for {kind}")


def one_of(choices):
    if choices[0][0] is sre.NEGATE:
        return next(letter for letter in "xyz-_ 0" if not re.match(f"[{letter}]", "") and letter)
    kind, argument = choices[0]
    if kind is sre.RANGE:
        return chr(argument[0])
    if kind is sre.CATEGORY:
        return {sre.CATEGORY_DIGIT: "7", sre.CATEGORY_WORD: "w", sre.CATEGORY_SPACE: " "}[argument]
    return chr(argument)
