"""The cases: read from YAML, made into bytes, and compared with what came of them. README.md says what a case may have."""

import dataclasses
import pathlib
import re
import sys

try:
    import yaml
except ImportError as error:
    print(f"skipped: {error} (Debian package: python3-yaml)")
    sys.exit(77)

from exchange import rules_of_conversation

PROBE = b"GET /next.txt HTTP/1.1\r\nHost: example.test\r\nConnection: close\r\n\r\n"
PROBE_BODY = b"next\n"
HOST = "example.test"
ENDS = ("open", "closed", "cut")
KEYS = {"name", "rfc", "line", "host", "fields", "body", "raw", "then", "piece", "drip", "half-close", "alone", "to",
        "methods", "status", "interim", "has", "lacks", "content", "content-has", "size", "params", "no-params",
        "more", "next", "unsaid", "within",
        "from", "crowd"}
ANSWER_KEYS = {"status", "interim", "has", "lacks", "content", "content-has", "size", "params", "no-params"}


class BadCase(Exception):
    pass


def repeated(text):
    """ "<<a*3>>" is "aaa"."""
    return re.sub(r"<<(.+?)\*(\d+)>>", lambda found: found[1] * int(found[2]), text, flags=re.DOTALL)


def to_bytes(text, values):
    text = repeated(text)
    for name, value in values.items():
        text = text.replace(f"<<{name}>>", value)
    return text.encode("latin-1")


@dataclasses.dataclass
class Expected:
    """Of one final response."""

    status: int
    has: dict
    lacks: list
    interim: list
    content: str = None
    content_has: list = None
    size: int = None
    params: dict = None
    no_params: list = None


def expected_from(data):
    parts = data.get("content-has", [])
    return Expected(data["status"], data.get("has", {}), data.get("lacks", []), data.get("interim", []),
                    data.get("content"), [parts] if isinstance(parts, str) else parts, data.get("size"),
                    data.get("params", {}), data.get("no-params", []))


class Case:
    def __init__(self, group, data, defaults):
        self.group = group
        self.data = {**defaults, **data}
        if unknown := set(self.data) - KEYS:
            raise BadCase(f"{group}/{data.get('name')}: it knows no {', '.join(sorted(unknown))}")
        for key in ("name", "rfc", "status"):
            if key not in self.data:
                raise BadCase(f"{group}/{data.get('name')}: {key} is missing")
        self.name = self.data["name"]
        self.rfc = str(self.data["rfc"])
        self.next = self.data.get("next", "open")
        self.to = self.data.get("to", "usual")
        self.is_alone = self.data.get("alone", self.next == "cut")
        self.piece = self.data.get("piece", 0)
        self.drip = self.data.get("drip", 0)
        self.half_close = self.data.get("half-close", False)
        self.source = self.data.get("from", "127.0.0.1")
        self.crowd = self.data.get("crowd", 0)
        self.within = self.data.get("within")
        self.may_end_unsaid = self.data.get("unsaid", False)
        self.expected = []
        if self.data["status"] != "none":
            self.expected = [expected_from(self.data)] + [expected_from(more) for more in self.data.get("more", [])]
        for more in self.data.get("more", []):
            if unknown := set(more) - ANSWER_KEYS:
                raise BadCase(f"{group}/{self.name}: 'more' knows no {', '.join(sorted(unknown))}")
        if self.next not in ENDS:
            raise BadCase(f"{group}/{self.name}: next is one of {', '.join(ENDS)}")

    def prepare(self, values):
        """Fills in what only the running server tells (its ETag)."""
        self.request = self.request_bytes(values)
        then = self.data.get("then")
        self.then = None if then is None else to_bytes(then, values)
        line = self.request.lstrip(b"\r\n").split(b"\r\n")[0].split(b" ")
        self.version = "1.0" if line[-1] == b"HTTP/1.0" else "1.1"
        methods = self.data.get("methods") or [line[0].decode("latin-1")] * max(1, len(self.expected))
        self.methods = methods + ["GET"]
        return self

    def request_bytes(self, values):
        if "raw" in self.data:
            return to_bytes(self.data["raw"], values)
        hosts = self.data.get("host", HOST)
        hosts = [] if hosts is None else [hosts] if isinstance(hosts, str) else hosts
        lines = [self.data.get("line", "GET /hello.txt HTTP/1.1")]
        lines += [f"Host: {host}" for host in hosts] + self.data.get("fields", [])
        return to_bytes("".join(line + "\r\n" for line in lines) + "\r\n" + self.data.get("body", ""), values)

    @property
    def probe(self):
        return b"" if self.is_alone else PROBE

    def problems(self, outcome):
        """Why the outcome is not the expected one; nothing if it is."""
        answers, probe = split_probe(self, outcome)
        if len(answers) != len(self.expected):
            yield f"{len(answers)} responses instead of {len(self.expected)}"
        for expected, answer in zip(self.expected, answers):
            yield from answer_problems(expected, answer, self.next == "cut" and answer is answers[-1])
        yield from end_problems(self, outcome, answers, probe)
        if self.within and outcome.seconds > self.within:
            yield f"it took {outcome.seconds:.1f} s instead of at most {self.within}"
        for answer in outcome.answers:
            yield from answer.broken
        yield from rules_of_conversation(outcome, self.version, self.may_end_unsaid)


def split_probe(case, outcome):
    """The case's own responses, and the probe's, if that was answered."""
    answers = outcome.answers
    if answers and not case.is_alone and answers[-1].status == 200 and answers[-1].body == PROBE_BODY:
        return answers[:-1], answers[-1]
    return answers, None


def end_problems(case, outcome, answers, probe):
    if case.next == "open" and not case.is_alone and not probe:
        yield f"the next request is not answered (the connection is {outcome.end})"
    if case.next == "open" and case.is_alone and outcome.end != "silence":
        yield f"the connection should stay open and is {outcome.end}"
    if case.next == "closed" and probe:
        yield "the next request is answered; the connection should be closed"
    if case.next != "cut" and outcome.end != "closed" and not (case.next == "open" and case.is_alone):
        yield f"the connection is not closed at the end but ends in {outcome.end}"
    if case.next == "cut":
        is_whole = bool(answers) and not answers[-1].is_cut
        if is_whole or outcome.end == "silence":
            yield f"the response should break off, so that nobody takes it for whole (the end is {outcome.end})"


def answer_problems(expected, answer, may_be_cut):
    if answer.status != expected.status:
        yield f"status {answer.status} instead of {expected.status}"
    if answer.interim != expected.interim:
        yield f"interim responses {answer.interim} instead of {expected.interim}"
    if answer.is_cut and not may_be_cut:
        yield f"the response breaks off after {len(answer.body)} bytes of content"
    for name, value in expected.has.items():
        if not any(is_like(value, found) for found in answer.values(name)):
            yield f"{name} is {answer.values(name) or 'missing'} instead of {value}"
    for name in expected.lacks:
        if answer.values(name):
            yield f"{name} is there: {answer.values(name)}"
    yield from content_problems(expected, answer)


def is_like(expected, found):
    expected = str(expected)
    return bool(re.fullmatch(expected[1:], found)) if expected.startswith("~") else expected == found


def content_problems(expected, answer):
    content = answer.body.decode("latin-1")
    if expected.content is not None and content != repeated(expected.content):
        yield f"content {content[:80]!r} instead of {expected.content[:80]!r}"
    if expected.size is not None and len(content) != expected.size:
        yield f"{len(content)} bytes of content instead of {expected.size}"
    for part in expected.content_has:
        if part not in content:
            yield f"content without {part!r}: {content[:200]!r}"
    params = dict(line.split("=", 1) for line in content.splitlines() if "=" in line)
    for name, value in expected.params.items():
        if params.get(name) != str(value):
            yield f"the app got {name}={params.get(name)!r} instead of {value!r}"
    for name in expected.no_params:
        if name in params:
            yield f"the app got {name}={params[name]!r}"


def summary(case, outcome):
    """In a few words, for tables: "400, closed"."""
    answers, probe = split_probe(case, outcome)
    words = []
    for answer in answers:
        words += [str(status) for status in answer.interim]
        if answer.status:
            words.append(f"{answer.status}{' cut' if answer.is_cut else ''}")
    words = words or ["nothing"]
    is_open = bool(probe) or (case.is_alone and outcome.end == "silence")
    return " ".join(words) + (", open" if is_open else f", {outcome.end}")


def load(folder):
    """All cases below it, in order."""
    cases = []
    for path in sorted(pathlib.Path(folder).glob("*.yaml")):
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        defaults = data.get("defaults", {})
        cases += [Case(data["group"], one, defaults) for one in data["cases"]]
    names = [case.name for case in cases]
    if twice := {name for name in names if names.count(name) > 1}:
        raise BadCase(f"these names are given twice: {', '.join(sorted(twice))}")
    return cases
