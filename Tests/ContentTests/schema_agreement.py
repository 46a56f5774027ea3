"""Says what a JSON Schema validator makes of YAML texts; called by SchemaAgreementTests.

Standard input holds {"schemas": {name: schema}, "cases": [{"schema", "name", "text", "isGood"}]}.
Each text is validated twice: as the readers take it, every scalar being text, and as an editor
does, by the core schema of YAML 1.2. Prints a line for every disagreement and then the counts.
"""

import json
import re
import sys

import jsonschema
import yaml


class EditorLoader(yaml.SafeLoader):
    """The core schema of YAML 1.2 (10.3.2)."""

    yaml_implicit_resolvers = {}


def resolve(kind, pattern, make):
    tag = "tag:yaml.org,2002:" + kind
    EditorLoader.add_implicit_resolver(tag, re.compile(pattern + r"\Z"), None)
    EditorLoader.add_constructor(tag, lambda loader, node: make(node.value))


resolve("null", r"(?:null|Null|NULL|~|)", lambda text: None)
resolve("bool", r"(?:true|True|TRUE|false|False|FALSE)", lambda text: text[0] in "tT")
resolve("int", r"[-+]?[0-9]+", int)
resolve("int-8", r"0o[0-7]+", lambda text: int(text[2:], 8))
resolve("int-16", r"0x[0-9a-fA-F]+", lambda text: int(text[2:], 16))
resolve("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", float)


def pattern(validator, pattern, instance, schema):
    # Python's $ also matches before a line feed at the end; ECMAScript's doesn't.
    if isinstance(instance, str):
        if not re.search(re.sub(r"\$(?=[)|]|\Z)", r"\\Z", pattern), instance):
            yield jsonschema.ValidationError(f"{instance!r} does not match")


Validator = jsonschema.validators.extend(jsonschema.Draft7Validator, {"pattern": pattern})


def named(value):
    """Names of fields are text, whatever they look like."""
    if isinstance(value, dict):
        return {str(key): named(item) for key, item in value.items()}
    return [named(item) for item in value] if isinstance(value, list) else value


def at(value, path):
    for step in path:
        value = value[step]
    return value


def main():
    given = json.load(sys.stdin)
    validators = {}
    for name, schema in given["schemas"].items():
        Validator.check_schema(schema)
        validators[name] = Validator(schema)
    agreed = unseen = wrong = 0
    for case in given["cases"]:
        validator = validators[case["schema"]]
        try:
            as_text = yaml.load(case["text"], yaml.BaseLoader)
            as_edited = named(yaml.load(case["text"], EditorLoader))
        except yaml.YAMLError as error:
            if case["isGood"]:
                wrong += 1
                print(f"{case['schema']} {case['name']}: {str(error).splitlines()[0]}")
            else:
                agreed += 1
            continue
        errors = list(validator.iter_errors(as_text))
        edited = list(validator.iter_errors(as_edited))
        # An editor can't tell how a number was spelt: only there may it see less.
        seen = [e for e in errors if isinstance(at(as_edited, e.path), (str, list, dict, type(None)))]
        if (not errors) != case["isGood"]:
            said = errors[0].message if errors else "accepted"
        elif edited and not errors:
            said = "in an editor: " + edited[0].message
        elif errors and not edited and seen:
            said = "accepted in an editor, but " + seen[0].message
        else:
            agreed += 1
            unseen += 1 if errors and not edited else 0
            continue
        wrong += 1
        print(f"{case['schema']} {case['name']}: {said[:300]}")
    print(f"{agreed} agreed, {wrong} not, {unseen} refused for a number's spelling alone")


main()
