"""Sources in batches: a unit that includes several sources takes one walk through Qt's headers instead of several, and those
are nine tenths of what the tools look at."""

import json
import os
import re
import shlex
import subprocess

SIZE = 10  # sources in a unit

# Names that a source defines for itself: two of the same kind do not fit into one unit.
OWN_NAME = re.compile(r"^(?=[\w#])(?!using |return |namespace )(?:#define |using |[\w:<>,&* ]*?[ &*])(\w+)\s*(?=[(={\[;]| : )",
                      re.MULTILINE)


def folder(build):
    return os.path.join(build, "units")


class Database:
    """The compile commands of a build folder, and the units made of its sources."""

    def __init__(self, root, build):
        self.root = root
        self.build = build
        self.commands = {}
        with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
            for entry in json.load(file):
                words = [word for word in shlex.split(entry["command"]) if word != "-Werror"]
                self.commands[os.path.relpath(entry["file"], root)] = words[:words.index("-o")]

    def command_beside(self, name):
        """How a source in the folder of `name` is compiled, its own one if there is one; without input and output."""
        own = re.sub(r"\.h$", ".cpp", name)
        if own in self.commands:
            return self.commands[own]
        beside = (command for source, command in self.commands.items() if os.path.dirname(source) == os.path.dirname(name))
        return next(beside, None)

    def units(self, sources, pool):
        """Makes units of `sources` and their compile commands; returns the paths of the units."""
        os.makedirs(folder(self.build), exist_ok=True)
        groups = {}
        for source in sources:
            if source in self.commands: # what is built for other platforms is not
                groups.setdefault(tuple(self.commands[source]), []).append(source)
        batches = [batch for group in groups.values() for batch in self.split(group)]
        batches = [batch for some in pool.map(self.fitting, batches) for batch in some]
        entries = []
        for batch in batches:
            path = self.write(batch)
            entries.append({"directory": self.build, "file": path, "arguments": [*self.commands[batch[0]], "-c", path]})
        with open(os.path.join(folder(self.build), "compile_commands.json"), "w", encoding="utf-8") as file:
            json.dump(entries, file)
        return [entry["file"] for entry in entries]

    def split(self, sources):
        """Batches of sources that have no own name in common."""
        batches = []
        for source in sources:
            with open(os.path.join(self.root, source), encoding="utf-8") as file:
                names = set(OWN_NAME.findall(file.read()))
            for batch, taken in batches:
                if len(batch) < SIZE and not taken & names:
                    batch.append(source)
                    taken |= names
                    break
            else:
                batches.append(([source], names))
        return [batch for batch, _ in batches]

    def fitting(self, batch):
        """The batch, or halves of it that compile. A source by itself is left to the tools, which will say what is wrong."""
        if len(batch) == 1:
            return [batch]
        unit = self.write(batch)
        result = subprocess.run([*self.commands[batch[0]], "-fsyntax-only", "-w", unit], capture_output=True, check=False)
        if result.returncode == 0:
            return [batch]
        middle = len(batch) // 2
        return self.fitting(batch[:middle]) + self.fitting(batch[middle:])

    def write(self, batch):
        path = os.path.join(folder(self.build), "+".join([batch[0].replace("/", "-")[:-4], str(len(batch))]) + ".cpp")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(f'#include "{os.path.join(self.root, source)}"\n' for source in batch)
        return path
