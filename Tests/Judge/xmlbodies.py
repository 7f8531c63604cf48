"""Bodies that are XML, by the rules of the XML Object (OpenAPI 3.1.2 section 4.8.26, 3.2.0 section 4.26), with the
parser and the writer of Python's library."""

from xml.etree import ElementTree

from values import Maker

NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"


class NotThat(Exception):
    """The document is not one of the schema."""


def is_described(flat):
    """Whether a schema says what is in a document: a text without an XML Object is any document."""
    return isinstance(flat, dict) and ("xml" in flat or kind(flat) in ("array", "object"))


def kind(flat):
    named = flat.get("type", [])
    named = [entry for entry in (named if isinstance(named, list) else [named]) if entry != "null"]
    if named:
        return named[0]
    if "items" in flat:
        return "array"
    if "properties" in flat or "additionalProperties" in flat:
        return "object"
    return next((kind(member) for word in ("oneOf", "anyOf") for member in flat.get(word, [])), "object")


class Node:
    """What a schema is in a document: the node, its name, and the schema without references."""

    def __init__(self, root, schema, inferred=None):
        reference, self.flat = Maker(root).flat(schema)
        component = reference.rsplit("/", 1)[-1] if reference and "/components/schemas/" in reference else None
        xml = self.flat.get("xml", {})
        self.is_list = kind(self.flat) == "array"
        flags = "attribute" if xml.get("attribute") else "element" if xml.get("wrapped") or not self.is_list else "none"
        self.kind = xml.get("nodeType", flags)
        first, second = (component, inferred) if root.version == "3.2" else (inferred, component)
        self.name = xml.get("name") or first or second
        # A list without an element of its own does not count: its items are called as what it is in.
        self.inner = self.name if self.kind == "element" else inferred
        namespace = xml.get("namespace")
        self.tag = f"{{{namespace}}}{self.name}" if namespace else self.name


def members(root, flat):
    """The schemas of an object's members, those of all alternatives among them."""
    found = {}
    for word in ("oneOf", "anyOf"):
        for member in flat.get(word, []):
            found.update(members(root, Maker(root).flat(member)[1]))
    for child in Maker(root).children(flat):
        child = Maker(root).flat({"$ref": child})[1]
        if child.get("properties", {}).keys() - flat.get("properties", {}).keys():
            found.update(child.get("properties", {}))
    return {**found, **flat.get("properties", {})}


def text(value):
    return str(value).lower() if isinstance(value, bool) else str(value)


# Writing.


def written(root, schema, value, turn):
    """A document; laid out or not, and in one encoding or another, as the turn says."""
    node = Node(root, schema)
    element = ElementTree.Element(node.tag or "anything")
    fill(root, element, node, value)
    if turn % 2:
        ElementTree.indent(element)
    return ElementTree.tostring(element, ["utf-8", "utf-16", "iso-8859-1"][turn % 3], xml_declaration=True)


def fill(root, element, node, value):
    if value is None:
        element.set(NIL, "true")
    elif isinstance(value, list):
        for item in value:
            write(root, element, node.flat["items"], node.inner, item)
    elif isinstance(value, dict):
        write_members(root, element, node, value)
    else:
        element.text = text(value)


def write_members(root, element, node, value):
    known = members(root, node.flat)
    for key, member in value.items():
        write(root, element, known.get(key, node.flat.get("additionalProperties")), key, member)


def write(root, parent, schema, key, value):
    node = Node(root, schema, key)
    if node.kind == "attribute":
        if value is not None:
            parent.set(node.tag, text(value))
    elif node.kind in ("text", "cdata"):
        parent.text = text(value)
    elif node.kind == "element":
        fill(root, ElementTree.SubElement(parent, node.tag), node, value)
    elif node.is_list:
        for item in value or []:
            write(root, parent, node.flat["items"], key, item)
    else:
        write_members(root, parent, node, value)


def told(root, schema, value):
    """A value without what no document tells from its absence: a list of no elements, a text of no characters."""
    node = Node(root, schema)
    if isinstance(value, list):
        return [told(root, node.flat["items"], item) for item in value]
    if not isinstance(value, dict):
        return value
    known, rest = members(root, node.flat), node.flat.get("additionalProperties")
    kept = {}
    for key, member in value.items():
        inner = Node(root, known.get(key, rest))
        is_silent = inner.kind == "none" and member == [] or inner.kind in ("text", "cdata") and member == ""
        if key in node.flat.get("required", []) or not is_silent:
            kept[key] = told(root, known.get(key, rest), member)
    return kept


# Reading.


def read(root, schema, wanted, body):
    """The value of a document, in the kinds of the wanted one, since texts have none."""
    try:
        element = ElementTree.fromstring(body)
    except ElementTree.ParseError as error:
        raise NotThat(f"no XML ({error})") from None
    node = Node(root, schema)
    if element.tag != node.tag:
        raise NotThat(f"the element is {element.tag}, not {node.tag}")
    return content(root, element, node, wanted)


def content(root, element, node, wanted):
    if element.get(NIL) == "true":
        return None
    if isinstance(wanted, list):
        item = Node(root, node.flat["items"], node.inner)
        return listed(root, list(element), item, wanted)
    if isinstance(wanted, dict):
        used = set()
        found = read_members(root, element, node, wanted, used)
        spare = [child.tag for child in element if id(child) not in used]
        spare += [name for name in element.attrib if name not in used]
        if spare:
            raise NotThat(f"nobody asked for {spare}")
        return found
    if len(element) or element.attrib:
        raise NotThat(f"{element.tag} is not only text")
    return typed(element.text or "", wanted)


def listed(root, elements, item, wanted):
    if any(element.tag != item.tag for element in elements):
        raise NotThat(f"items are {[element.tag for element in elements]}, not {item.tag}")
    if len(elements) != len(wanted):
        raise NotThat(f"{len(elements)} items, not {len(wanted)}")
    return [content(root, element, item, value) for element, value in zip(elements, wanted)]


def read_members(root, element, node, wanted, used):
    known = members(root, node.flat)
    found = {}
    for key, value in wanted.items():
        inner = Node(root, known.get(key, node.flat.get("additionalProperties")), key)
        if inner.kind == "attribute":
            if inner.tag in element.attrib:
                used.add(inner.tag)
                found[key] = typed(element.attrib[inner.tag], value)
        elif inner.kind in ("text", "cdata"):
            found[key] = typed(element.text or "", value)
        elif inner.kind == "none" and not inner.is_list:
            found[key] = read_members(root, element, inner, value, used)
        else:
            of_list = inner.kind == "none"
            item = Node(root, inner.flat["items"], key) if of_list else inner
            own = [child for child in element if child.tag == item.tag]
            used.update(map(id, own))
            if of_list:
                if value is not None:
                    found[key] = listed(root, own, item, value)
            elif len(own) == 1:
                found[key] = content(root, own[0], item, value)
            elif own or value is not None:
                raise NotThat(f"{item.tag} is there {len(own)} times")
    return found


def typed(found, wanted):
    if isinstance(wanted, bool):
        return {"true": True, "false": False}.get(found, found)
    if isinstance(wanted, (int, float)):
        try:
            return type(wanted)(found)
        except ValueError:
            return found
    return found
