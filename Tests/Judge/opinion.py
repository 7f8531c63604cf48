"""A second opinion on requests, by openapi-core, which takes requests apart with code that is neither ours nor the
judge's."""

from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from cases import RESERVED, style_of
from documents import METHODS
from styles import decoded

SERVER = "http://judge.invalid"


class Seen:
    """A request as openapi-core wants it: everything unescaped."""

    def __init__(self, request, base):
        self.host_url = SERVER
        self.path = decoded(request.path[len(base) :]) or "/"
        self.method = request.method.lower()
        self.content_type = request.headers.get("content-type", "")
        self.body = request.body or None
        self.parameters = RequestParameters(
            query=ImmutableMultiDict([(decoded(key), decoded(text)) for key, text in request.pairs]),
            header=Headers(list(request.headers.items())),
            cookie=ImmutableMultiDict([(key, decoded(text)) for key, text in request.cookies]),
        )


class Opinion:
    """The opinion on the requests of one document."""

    def __init__(self, root):
        tree = {**root.original, "servers": [{"url": SERVER}]}
        self.root, self.count = root, 0
        self.styles = {str(operation) for operation in root.operations if all(map(is_plain, operation.parameters))}
        self.core = OpenAPI.from_dict(tree, base_uri=root.uri, config=Config(spec_validator_cls=None))

    def reasons(self, case, request, base):
        if not self.is_known(case):
            return
        self.count += 1
        try:
            self.core.validate_request(Seen(request, base))
        except OpenAPIError as error:
            cause = error.__cause__ or error
            details = [str(entry.message) for entry in getattr(cause, "schema_errors", [])]
            yield f"openapi-core: {error} {cause} {details}"[:900]

    def is_known(self, case):
        """Whether openapi-core 0.23 can read what it is shown. It takes bodies for JSON only; it knows neither all
        styles nor slashes in path parameters, a query in a path, `Basic` in capitals, other schemes, or client
        certificates; and it is told of one server only."""
        operation = case.operation
        schemes = [self.root.schemes[name] for alternative in operation.security for name in alternative]
        return (
            str(operation) in self.styles
            and operation.server is None
            and operation.method.lower() in METHODS[:8]
            and "?" not in operation.path
            and not any(key.startswith("path ") and "/" in str(value) for key, value in case.parameters.items())
            and (not case.has_body or case.content == "application/json")
            and all(scheme.get("scheme", "bearer") in ("bearer", "basic") for scheme in schemes)
            and all(scheme["type"] != "mutualTLS" for scheme in schemes)
        )


def is_plain(parameter):
    """Whether a parameter has a style that openapi-core reads as the specification has it."""
    if "content" in parameter or parameter.get("allowEmptyValue") or parameter["in"] == "cookie":
        return False
    if parameter["in"] == "header" and parameter["name"].lower() in RESERVED:
        return False
    kind = parameter["schema"].get("type")
    scalar = kind in ("string", "integer", "number", "boolean")
    style, explode = style_of(parameter)
    listed = kind == "array" and "enum" not in parameter["schema"].get("items", {})
    return style in ("simple", "form") and (scalar or listed and parameter["in"] != "path")
