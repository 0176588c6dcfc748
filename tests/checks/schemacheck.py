#!/usr/bin/env python3
"""Checks messages of the control protocol against its schema.

usage: schemacheck.py SCHEMA FILE

FILE has a JSON object per line: {"result": METHOD, "value": ...} or {"notification": METHOD, "value": ...}
or {"error": METHOD, "value": ...}. Stricter than the schema is for clients: a member that it does not name is an
error, so that the document cannot fall behind. Exit status 77 if python3-jsonschema is missing.
"""
import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)


def close(schema):
    """Objects may have no members but those that are named."""
    if isinstance(schema, dict):
        if "properties" in schema and "type" in schema:
            schema.setdefault("additionalProperties", False)
        for part in schema.values():
            close(part)
    elif isinstance(schema, list):
        for part in schema:
            close(part)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        document = json.load(file)
    jsonschema.Draft202012Validator.check_schema(document)
    close(document)
    failures = 0
    with open(sys.argv[2], encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            message = json.loads(line)
            if "error" in message:
                name, reference = message["error"], "#/$defs/Error"
            elif "result" in message:
                name, reference = message["result"], "#/results/" + message["result"]
            else:
                name, reference = message["notification"], "#/notifications/" + message["notification"]
            kind, _, member = reference.removeprefix("#/").partition("/")
            if member not in document[kind]:
                print(f"{number}: {name}: the schema does not know it")
                failures += 1
                continue
            schema = dict(document)
            schema["$ref"] = reference
            validator = jsonschema.Draft202012Validator(schema)
            for error in validator.iter_errors(message["value"]):
                path = "/".join(str(part) for part in error.absolute_path)
                print(f"{number}: {name}: {path}: {error.message[:300]}")
                failures += 1
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
