"""Reads API descriptions for the judge: files, overlays, Swagger 2.0, references, operations.

Nothing here is shared with the generator: what it misreads, this reads anew.
"""

import copy
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import yaml
from openapi_schema_validator import OAS30ReadValidator, OAS30WriteValidator, OAS31Validator, OAS32Validator
from openapi_schema_validator import oas30_format_checker, oas31_format_checker, oas32_format_checker
from openapi_spec_validator import validate as validate_document
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4, DRAFT202012

METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]


class CoreLoader(yaml.SafeLoader):
    """YAML with the scalars of the core schema of YAML 1.2: no dates, no `yes`, no octal with a bare zero."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("merge", r"^<<$", "<"),
]:
    CoreLoader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(first))
CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))


def read(path):
    """The tree of a file; keys are texts, whatever YAML takes them for."""
    text = path.read_text(encoding="utf-8")
    tree = json.loads(text) if path.suffix == ".json" else yaml.load(text, Loader=CoreLoader)
    return with_text_keys(tree)


def with_text_keys(tree):
    if isinstance(tree, dict):
        return {key if isinstance(key, str) else json.dumps(key): with_text_keys(value) for key, value in tree.items()}
    return [with_text_keys(item) for item in tree] if isinstance(tree, list) else tree


# Overlays: paths of names and indices are all that the overlays here use.


def apply_overlay(overlay, root):
    """Changes a tree as an overlay says (OpenAPI Overlay Specification 1.0, section 4.4.3)."""
    for action in overlay.get("actions", []):
        names = [quoted or plain for quoted, plain in re.findall(r"\['([^']*)'\]|\.([^.\[]+)", action["target"])]
        if "$" + "".join(re.findall(r"\['[^']*'\]|\.[^.\[]+", action["target"])) != action["target"]:
            raise ValueError(f"the judge does not know the path {action['target']}")
        parent, node = None, root
        for name in names:
            parent, node = node, node.get(name) if isinstance(node, dict) else None
        if node is None:
            continue
        if action.get("remove"):
            del parent[names[-1]]
        else:
            merge(node, action["update"])


def merge(target, update):
    for key, value in update.items():
        if isinstance(value, dict) and isinstance(target.get(key), dict):
            merge(target[key], value)
        elif isinstance(value, list) and isinstance(target.get(key), list):
            target[key] = target[key] + value
        else:
            target[key] = copy.deepcopy(value)


# Swagger 2.0 becomes 3.0. Formats of lists that have no style there keep their name, see `styles`.

COLLECTIONS = {
    "csv": {"style": "form", "explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "tsv": {"style": "x-tsv", "explode": False},
    "multi": {"style": "form", "explode": True},
}
NOT_SCHEMA = {"name", "in", "description", "required", "allowEmptyValue", "collectionFormat"}


def upgraded(old):
    """A document of 3.0 that means the same as one of 2.0."""
    new = {"openapi": "3.0.3", "info": old["info"], "paths": {}, "components": {}}
    new["servers"] = [{"url": f"https://{old.get('host', 'localhost')}{old.get('basePath', '').rstrip('/')}"}]
    new["components"]["schemas"] = {name: upgraded_hierarchy(one) for name, one in old.get("definitions", {}).items()}
    new["components"]["securitySchemes"] = {
        name: upgraded_scheme(scheme) for name, scheme in old.get("securityDefinitions", {}).items()
    }
    if "security" in old:
        new["security"] = old["security"]
    for path, item in old.get("paths", {}).items():
        new["paths"][path] = {}
        for method, operation in item.items():
            if method in METHODS:
                new["paths"][path][method] = upgraded_operation(operation, item.get("parameters", []), old)
    return json.loads(json.dumps(new).replace('"#/definitions/', '"#/components/schemas/'))


def upgraded_hierarchy(schema):
    tag = schema.get("discriminator")
    return {**schema, "discriminator": {"propertyName": tag}} if tag else schema


def upgraded_scheme(scheme):
    if scheme["type"] == "basic":
        return {"type": "http", "scheme": "basic"}
    return {**scheme, "flows": {}} if scheme["type"] == "oauth2" else scheme


def upgraded_operation(operation, shared, old):
    places = [local(old, place) for place in operation.get("parameters", [])]
    own = {(place["in"], place["name"]) for place in places}
    shared = [local(old, entry) for entry in shared]
    places = [place for place in shared if (place["in"], place["name"]) not in own] + places
    consumes = operation.get("consumes", old.get("consumes", [])) or ["application/json"]
    produces = operation.get("produces", old.get("produces", [])) or ["application/json"]
    new = {key: operation[key] for key in ("operationId", "tags", "security") if key in operation}
    new["parameters"] = [upgraded_parameter(place) for place in places if place["in"] not in ("body", "formData")]
    for place in places:
        if place["in"] == "body":
            content = {name: {"schema": place["schema"]} for name in consumes}
            new["requestBody"] = {"required": place.get("required", False), "content": content}
    form = [place for place in places if place["in"] == "formData"]
    if form:
        is_multipart = any(place["type"] == "file" for place in form) or "multipart/form-data" in consumes
        name = "multipart/form-data" if is_multipart else "application/x-www-form-urlencoded"
        new["requestBody"] = upgraded_form(form, name)
    new["responses"] = {}
    for status, entry in operation["responses"].items():
        entry = local(old, entry)
        response = {"description": entry["description"]}
        if "schema" in entry:
            is_file = entry["schema"].get("type") == "file"
            schema = {"type": "string", "format": "binary"} if is_file else entry["schema"]
            response["content"] = {name: {"schema": schema} for name in produces}
        response["headers"] = {
            name: {"schema": upgraded_schema(header)} for name, header in entry.get("headers", {}).items()
        }
        new["responses"][status] = response
    return new


def upgraded_schema(place):
    schema = {key: value for key, value in place.items() if key not in NOT_SCHEMA}
    return {"type": "string", "format": "binary"} if schema.get("type") == "file" else schema


def upgraded_parameter(place):
    new = {key: place[key] for key in ("name", "in", "required", "allowEmptyValue") if key in place}
    new["schema"] = upgraded_schema(place)
    if place.get("type") == "array" and place["in"] == "query":
        new.update(COLLECTIONS[place.get("collectionFormat", "csv")])
    return new


def upgraded_form(form, name):
    schema = {"type": "object", "properties": {place["name"]: upgraded_schema(place) for place in form}}
    schema["required"] = [place["name"] for place in form if place.get("required")]
    if not schema["required"]:
        del schema["required"]
    encoding = {
        place["name"]: COLLECTIONS[place.get("collectionFormat", "csv")] for place in form if place["type"] == "array"
    }
    return {
        "required": "required" in schema,
        "content": {name: {"schema": schema, **({"encoding": encoding} if encoding else {})}},
    }


def without_files(tree):
    """A document whose answers are no files: Swagger 2.0 allows them, its validator does not."""
    if isinstance(tree, list):
        return [without_files(item) for item in tree]
    if not isinstance(tree, dict):
        return tree
    return {
        key: {"type": "string"} if key == "schema" and value == {"type": "file"} else without_files(value)
        for key, value in tree.items()
    }


def local(root, place):
    return pointed(root, place["$ref"][1:]) if "$ref" in place else place


def pointed(tree, pointer):
    """What a JSON pointer (RFC 6901, in a fragment) leads to."""
    for part in pointer.split("/")[1:]:
        part = unquote(part).replace("~1", "/").replace("~0", "~")
        tree = tree[int(part)] if isinstance(tree, list) else tree[part]
    return tree


# Roots and operations.


@dataclass
class Operation:
    """What can be called, with everything its path item gives it."""

    root: "Root"
    method: str
    path: str
    parameters: list
    body: dict | None
    responses: dict
    security: list
    name: str = ""
    server: str | None = None

    def __str__(self):
        return f"{self.method} {self.path}"

    def base(self, base):
        """The path of the operation's server, where the client's server is at `base`. A server of its own counts if it
        is relative; one that is elsewhere does not, since the client was given another than the document's."""
        if self.server is None or urlsplit(self.server).scheme:
            return base
        return urlsplit(urljoin("http://judge.invalid" + base, self.server)).path.rstrip("/")


@dataclass
class Root:
    """One document, its references made absolute."""

    uri: str
    tree: dict
    original: dict
    library: "Library"
    version: str = ""
    operations: list = field(default_factory=list)

    def __post_init__(self):
        self.version = self.tree["openapi"][:3]

    def load_operations(self):
        for path, item in self.tree.get("paths", {}).items():
            item = self.library.resolved(item)
            methods = {method.upper(): item[method] for method in METHODS if method in item}
            methods.update(item.get("additionalOperations", {}))
            for method, operation in methods.items():
                self.operations.append(self.operation(method, path, item, operation))

    def operation(self, method, path, item, operation):
        resolved = self.library.resolved
        parameters = {}
        for place in item.get("parameters", []) + operation.get("parameters", []):
            parameter = resolved(place)
            parameters[parameter["in"], parameter["name"]] = parameter
        body = resolved(operation["requestBody"]) if "requestBody" in operation else None
        responses = {status: resolved(entry) for status, entry in operation.get("responses", {}).items()}
        security = operation.get("security", self.tree.get("security", []))
        name = operation.get("operationId", "")
        servers = operation.get("servers") or item.get("servers") or [None]
        server = servers[0] and filled(servers[0])
        return Operation(self, method, path, list(parameters.values()), body, responses, security, name, server)

    @property
    def schemes(self):
        schemes = self.tree.get("components", {}).get("securitySchemes", {})
        return {name: self.library.resolved(scheme) for name, scheme in schemes.items()}

    def mistakes(self, schema, value, direction):
        """What a schema has against a value, in words."""
        if self.version == "3.0":
            kind = OAS30WriteValidator if direction == "request" else OAS30ReadValidator
            checker = oas30_format_checker
        else:
            kind = OAS31Validator if self.version == "3.1" else OAS32Validator
            checker = oas31_format_checker if self.version == "3.1" else oas32_format_checker
        registry = self.library.registry(self.version)
        validator = kind(
            schema,
            registry=registry,
            format_checker=checker,
            _resolver=registry.resolver(base_uri=self.uri),
        )
        errors = sorted(validator.iter_errors(value), key=lambda error: [str(part) for part in error.absolute_path])
        return [f"{place(error.absolute_path)}: {error.message[:300]}" for error in errors]


def filled(server):
    """The address of a server, variables at their defaults."""
    variables = server.get("variables", {})
    return re.sub(r"\{([^{}]*)\}", lambda match: variables[match[1]]["default"], server["url"])


def place(path):
    return "$" + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)


class Library:
    """All files of an API."""

    def __init__(self, path):
        path = Path(path).resolve()
        self.files, self.registries = {}, {}
        names = sorted(path.rglob("*")) if path.is_dir() else [path]
        trees = {name: read(name) for name in names if name.suffix in (".json", ".yaml", ".yml")}
        overlays = {name: tree for name, tree in trees.items() if "overlay" in tree}
        self.roots = []
        for name, tree in trees.items():
            if "openapi" not in tree and "swagger" not in tree:
                continue
            for overlay_path, overlay in overlays.items():
                extends = overlay.get("extends")
                if extends is None or (overlay_path.parent / extends).resolve() == name:
                    apply_overlay(overlay, tree)
            validate_document(without_files(tree), base_uri=name.as_uri())
            new = upgraded(tree) if "swagger" in tree else tree
            self.files[name.as_uri()] = absolute(new, name.as_uri())
            self.roots.append(Root(name.as_uri(), self.files[name.as_uri()], new, self))
        for root in self.roots:
            root.load_operations()

    @property
    def operations(self):
        """Operations of all roots; one that two describe is one."""
        known = {}
        for operation in (operation for root in self.roots for operation in root.operations):
            known.setdefault(str(operation), operation)
        return list(known.values())

    def file(self, uri):
        if uri not in self.files:
            self.files[uri] = absolute(read(Path(unquote(urlsplit(uri).path))), uri)
        return self.files[uri]

    def at(self, reference):
        uri, pointer = urldefrag(reference)
        return pointed(self.file(uri), pointer)

    def resolved(self, node):
        """The end of a chain of references of anything but schemas."""
        for _ in range(100):
            if not isinstance(node, dict) or "$ref" not in node:
                return node
            node = self.at(node["$ref"])
        raise ValueError("references lead in a circle")

    def registry(self, version):
        if version not in self.registries:
            kind = DRAFT4 if version == "3.0" else DRAFT202012
            resources = [(uri, Resource(tree, kind)) for uri, tree in self.files.items()]
            self.registries[version] = Registry(
                retrieve=lambda uri: Resource(self.file(uri), kind)
            ).with_resources(resources)
        return self.registries[version]


def absolute(tree, uri):
    """The same tree with every reference, and every reference in a discriminator, absolute."""
    if isinstance(tree, list):
        return [absolute(item, uri) for item in tree]
    if not isinstance(tree, dict):
        return tree
    new = {key: absolute(value, uri) for key, value in tree.items()}
    if isinstance(tree.get("$ref"), str):
        new["$ref"] = urljoin(uri, tree["$ref"])
    if isinstance(tree.get("discriminator"), dict) and isinstance(tree["discriminator"].get("mapping"), dict):
        new["discriminator"]["mapping"] = {
            key: urljoin(uri, value if re.search("[/.#]", value) else f"#/components/schemas/{value}")
            for key, value in tree["discriminator"]["mapping"].items()
        }
    return new
