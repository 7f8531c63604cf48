"""Takes parameters apart again, by the style table of OpenAPI (3.1.2, "Style Examples") and RFC 6570 section 3.2.

The wanted value tells only the kind (scalar, list, object) and how its leaves are written; everything else has to be in
the text. Leaves stay texts here.
"""

import re
from urllib.parse import unquote_to_bytes

NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C", "x-tsv": "%09"}


class Wrong(ValueError):
    """Why something sent is refused."""


def decoded(text):
    """A percent-encoded text (RFC 3986 section 2.1)."""
    if re.search(r"%(?![0-9A-Fa-f]{2})", text):
        raise Wrong(f"`%` without two digits in {text!r}")
    try:
        return unquote_to_bytes(text).decode("utf-8")
    except UnicodeDecodeError:
        raise Wrong(f"{text!r} is not UTF-8") from None


def same(value):
    return value


def pairs_of(flat, read):
    if len(flat) % 2:
        raise Wrong(f"names and values do not pair in {flat}")
    return {read(flat[index]): read(flat[index + 1]) for index in range(0, len(flat), 2)}


def assigned(texts, read, bare=False):
    """`name=value` texts; with `bare`, an empty value has no equals sign."""
    found = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not sign and not bare:
            raise Wrong(f"{text!r} has no equals sign")
        if sign and not value and bare:
            raise Wrong(f"{text!r} has an equals sign before nothing")
        if read(name) in found:
            raise Wrong(f"{name!r} is there twice")
        found[read(name)] = read(value)
    return found


def template_value(text, name, style, explode, wanted, read=decoded):
    """What stands in the place of `{name}`, or is the value of a header field (with `read` the identity)."""
    if style == "label":
        if not text.startswith("."):
            raise Wrong(f"a label begins with a dot: {text!r}")
        return split_value(text[1:], name, "." if explode else ",", explode, wanted, read)
    if style == "matrix":
        if not text.startswith(";"):
            raise Wrong(f"a matrix begins with a semicolon: {text!r}")
        texts = text[1:].split(";")
        if explode and isinstance(wanted, dict):
            return {} if not wanted and texts == [name] else assigned(texts, read, bare=True)
        for entry in texts:
            if read(entry.partition("=")[0]) != name:
                raise Wrong(f"{entry!r} is not {name}")
            if entry.endswith("=") and entry.count("=") == 1:
                raise Wrong(f"{entry!r} has an equals sign before nothing")
        if explode and isinstance(wanted, list):
            return [read(entry.partition("=")[2]) for entry in texts]
        if len(texts) > 1:
            raise Wrong(f"{text!r} is exploded")
        return split_value(texts[0].partition("=")[2], name, ",", False, wanted, read)
    return split_value(text, name, ",", explode, wanted, read)


def split_value(text, name, separator, explode, wanted, read):
    if isinstance(wanted, list):
        return [read(item) for item in text.split(separator)]
    if isinstance(wanted, dict):
        if not text:
            return {}
        return assigned(text.split(separator), read) if explode else pairs_of(text.split(separator), read)
    return read(text)


def query_value(pairs, name, style, explode, wanted, read=decoded):
    """The value of a parameter in raw `(name, value)` pairs, and the indices of the pairs that it took."""
    own = [index for index, (key, _) in enumerate(pairs) if read(key) == name]
    if style == "deepObject":
        return deep_value(pairs, name, read)
    if isinstance(wanted, dict) and explode:
        taken = [index for index, (key, _) in enumerate(pairs) if read(key) in wanted]
        if len({pairs[index][0] for index in taken}) < len(taken):
            raise Wrong(f"members of {name} are there twice")
        return {read(pairs[index][0]): read(pairs[index][1]) for index in taken}, taken
    if not own:
        raise Wrong(f"{name} is missing")
    if isinstance(wanted, list) and explode:
        return [read(pairs[index][1]) for index in own], own
    if len(own) > 1:
        raise Wrong(f"{name} is there {len(own)} times")
    text = pairs[own[0]][1]
    if isinstance(wanted, list):
        return [read(item) for item in text.split(DELIMITERS.get(style, ","))], own
    if isinstance(wanted, dict):
        return pairs_of(text.split(DELIMITERS.get(style, ",")), read), own
    return read(text), own


def deep_value(pairs, name, read):
    found, taken = {}, []
    for index, (key, text) in enumerate(pairs):
        match = re.fullmatch(re.escape(name) + r"\[([^\[\]]*)\]", read(key))
        if not match:
            continue
        if "[" in key or "]" in key:
            raise Wrong(f"brackets are not escaped in {key!r}")
        if match[1] in found:
            raise Wrong(f"{key!r} is there twice")
        found[match[1]] = read(text)
        taken.append(index)
    return found, taken


def typed(texts, wanted):
    """Texts as values of the kinds that are wanted, as far as they are written like them."""
    if isinstance(texts, dict):
        return {key: typed(text, wanted.get(key) if isinstance(wanted, dict) else None) for key, text in texts.items()}
    if isinstance(texts, list):
        items = wanted if isinstance(wanted, list) else []
        return [typed(text, items[index] if index < len(items) else None) for index, text in enumerate(texts)]
    if isinstance(wanted, bool):
        return {"true": True, "false": False}.get(texts, texts)
    if isinstance(wanted, (int, float)) and NUMBER.fullmatch(texts):
        return int(texts) if re.fullmatch(r"-?[0-9]+", texts) else float(texts)
    return texts
