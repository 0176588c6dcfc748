#!/usr/bin/env python3
"""Checks the files that tell a desktop about the program: with the validators where they are installed, and that
menu entry, metadata, file type and icons agree with one another and speak the same languages. Prints what is wrong;
fails if there is anything to print.

Usage: desktopfiles.py ROOT BUILD"""

import configparser
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ID = "io.github.fcgi_spawner.Desktop"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def run(*command):
    """What a validator says, if it is there and not content."""
    if not shutil.which(command[0]):
        print(f"note: {command[0]} is not installed, so it was not asked")
        return
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode != 0 or (command[0] == "desktop-file-validate" and done.stdout.strip()):
        yield f"{' '.join(command)}:\n{done.stdout}{done.stderr}"


def appstream_options():
    """Since 1.0 it warns of a missing home page, which is only known to whoever builds with its address."""
    if not shutil.which("appstreamcli"):
        return []
    said = subprocess.run(["appstreamcli", "--version"], capture_output=True, text=True, timeout=60, check=False)
    version = re.search(r"(\d+)\.\d+", said.stdout)
    return ["--override=url-homepage-missing=info"] if version and int(version[1]) >= 1 else []


def read_entry(path):
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str
    with open(path, encoding="utf-8") as file:
        entry.read_file(file)
    return entry


def languages_of_entry(section, key):
    return {name[len(key) + 1:-1] for name in section if name.startswith(key + "[")}


def check_languages(root, entry, metainfo, mime):
    """The languages of the program itself are those of translations/."""
    folder = os.path.join(root, "translations")
    names = os.listdir(folder) if os.path.isdir(folder) else []
    wanted = {match[1] for name in names if (match := re.match(r"fcgi-spawner-gui_(\w+)\.ts$", name))} - {"en"}
    if not wanted:
        return
    main = entry["Desktop Entry"]
    found = {f"menu entry, {key}": languages_of_entry(main, key) for key in ("GenericName", "Comment", "Keywords")}
    for section in entry.sections():
        if section.startswith("Desktop Action"):
            found[f"menu entry, {section}"] = languages_of_entry(entry[section], "Name")
    found["metadata, summary"] = {tag.get(LANG, "").replace("-", "_") for tag in metainfo.findall("summary")} - {""}
    comments = mime.iter("{http://www.freedesktop.org/standards/shared-mime-info}comment")
    found["file type, comment"] = {tag.get(LANG) for tag in comments} - {None}
    for where, languages in found.items():
        if languages != wanted:
            yield f"{where}: languages {sorted(languages)}, but the program speaks {sorted(wanted)}"


def check_mime(path):
    if not shutil.which("update-mime-database"):
        print("note: update-mime-database is not installed, so it was not asked")
        return
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "packages"))
        shutil.copy(path, os.path.join(folder, "packages"))
        done = subprocess.run(["update-mime-database", folder], capture_output=True, text=True, timeout=60, check=False)
        if done.returncode != 0 or not os.path.exists(os.path.join(folder, "application/x-fcgi.xml")):
            yield f"update-mime-database: {done.stdout}{done.stderr}"


def check(root, build):
    folder = os.path.join(root, "resources/desktop")
    entry_path = os.path.join(folder, f"{ID}.desktop")
    metainfo_path = os.path.join(build, f"resources/desktop/{ID}.metainfo.xml")
    mime_path = os.path.join(folder, "fcgi-spawner.xml")
    yield from run("desktop-file-validate", entry_path)
    yield from run("appstreamcli", "validate", "--no-net", "--explain", *appstream_options(), metainfo_path)
    yield from check_mime(mime_path)

    entry = read_entry(entry_path)
    metainfo = xml.parse(metainfo_path).getroot()
    mime = xml.parse(mime_path).getroot()
    main = entry["Desktop Entry"]
    if metainfo.findtext("launchable") != f"{ID}.desktop" or metainfo.findtext("id") != ID:
        yield f"metadata: id or launchable is not {ID}"
    kinds = {tag.get("type") for tag in mime}
    if set(main["MimeType"].strip(";").split(";")) != kinds:
        yield f"menu entry: MimeType {main['MimeType']}, but the file types are {sorted(kinds)}"
    actions = {f"Desktop Action {name}" for name in main["Actions"].strip(";").split(";")}
    if actions != set(entry.sections()) - {"Desktop Entry"}:
        yield "menu entry: Actions and its sections differ"
    yield from check_languages(root, entry, metainfo, mime)
    for size in ICON_SIZES:
        path = os.path.join(folder, f"icons/{main['Icon']}-{size}.png")
        with open(path, "rb") as file:
            head = file.read(24)
        if head[16:24] != size.to_bytes(4, "big") * 2:
            yield f"{path}: not {size} x {size}"


if __name__ == "__main__":
    problems = list(check(*sys.argv[1:3]))
    print("\n".join(problems) or "all is well")
    sys.exit(1 if problems else 0)
