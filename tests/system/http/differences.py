"""What other servers do otherwise, and why we do not: differences.yaml, compared with what they really do."""

import pathlib
import re

import yaml

HERE = pathlib.Path(__file__).resolve().parent
FILE = HERE / "differences.yaml"
KINDS = {
    "must": "MUST",  # that it leaves open
    "strict": "stricter",  # we are, and may be
    "robust": "more",  # we say, or answer where it does not
    "choice": "choice",  # both keep the rules
}


def load():
    return yaml.safe_load(FILE.read_text(encoding="utf-8")) or []


def entry_of(entries, server, name):
    return next((one for one in entries if one["server"] == server and name in one["cases"] + one.get("sometimes", [])), None)


def compare(server, found, cases, is_part):
    """Prints the table of one server; False if a reason is missing or wrong."""
    entries = load()
    print(f"\n{server}: {len(found)} of {len(cases)} cases end otherwise")
    good = True
    for case, got, problems in found:
        entry = entry_of(entries, server, case.name)
        reason = f"{entry['kind']}: {entry['why']}" if entry else "NO REASON IS GIVEN"
        good = good and entry is not None
        print(f"  {case.group}/{case.name:<40} {got}\n      {reason}")
        if not entry:
            print("".join(f"      {problem}\n" for problem in problems), end="")
    different = {case.name for case, _, _ in found}
    for entry in entries:
        if is_part or entry["server"] != server:
            continue
        for name in entry["cases"]:
            if name not in different:
                good = False
                print(f"  {name} is listed in differences.yaml, and is no difference")
    return good


def table(server, entries, cases):
    groups = {case.name: case.group for case in cases}
    lines = ["| | Where | What it does | Why we do not |", "|---|---|---|---|"]
    for kind in KINDS:
        for entry in entries:
            if entry["server"] != server or entry["kind"] != kind:
                continue
            where = sorted({groups[name] for name in entry["cases"]})
            lines.append(f"| {KINDS[kind]} | {', '.join(where)} | {entry['does']} ({len(entry['cases'])}) | {entry['why']} |")
    return "\n".join(lines) + "\n"


def document(path, cases, write):
    """0 if the tables between the marks in the document at `path` are those of differences.yaml."""
    entries = load()
    names = {case.name for case in cases}
    for entry in entries:
        if missing := [name for name in entry["cases"] if name not in names]:
            return f"differences.yaml names cases that do not exist: {', '.join(missing)}"
        if entry["kind"] not in KINDS:
            return f"differences.yaml has an unknown kind: {entry['kind']}"
    text = pathlib.Path(path).read_text(encoding="utf-8")

    def fresh(found):
        return f"<!-- {found[1]}: begin -->\n{table(found[1], entries, cases)}<!-- {found[1]}: end -->"

    new = re.sub(r"<!-- (\w+): begin -->\n.*?<!-- \1: end -->", fresh, text, flags=re.DOTALL)
    if write:
        pathlib.Path(path).write_text(new, encoding="utf-8")
    elif new != text:
        return f"{path}: its tables are not those of differences.yaml; conformance.py --document FILE --write"
    return 0
