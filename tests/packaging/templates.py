#!/usr/bin/env python3
"""Has each template for another program read by that program.

usage: templates.py nginx|apache|caddy|supervisor|logrotate ROOT"""

import glob
import os
import sys
import tempfile

from skipping import program, run, skip


def read(root, name):
    with open(os.path.join(root, "installer", name), encoding="utf-8") as file:
        return file.read()


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def nginx(root, folder):
    site = write(folder, "site.conf", read(root, "nginx/nginx-site.conf").replace("listen 80;", "listen 127.0.0.1:1;"))
    temporary = "\n".join(f"{kind}_temp_path {folder}/{kind};" for kind in
                          ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    wrapper = write(folder, "nginx.conf", f"pid {folder}/pid; error_log stderr; events {{ }}\n"
                                          f"http {{ access_log off; {temporary} include {site}; }}\n")
    status, output = run(program("nginx"), "-t", "-q", "-c", wrapper, "-p", folder)
    # Only root may bind port 1, which is not what is tested.
    return output if status and "bind()" not in output else ""


def apache(root, folder):
    binary = program("apache2", "httpd")
    modules = next(iter(glob.glob("/usr/lib*/apache2/modules") + glob.glob("/usr/lib*/httpd/modules")), None)
    if not modules:
        skip("Apache's modules were not found")
    wanted = ("mpm_event", "authz_core", "proxy", "proxy_http", "headers")
    loads = [f"LoadModule {name}_module {modules}/mod_{name}.so" for name in wanted
             if os.path.exists(f"{modules}/mod_{name}.so")]
    main = [f"ServerRoot {folder}", f"DefaultRuntimeDir {folder}", f"PidFile {folder}/pid", "ServerName localhost",
            f"ErrorLog {folder}/log", "Listen 127.0.0.1:8081", *loads, f"Include {root}/installer/apache/apache-site.conf"]
    status, output = run(binary, "-t", "-f", write(folder, "apache.conf", "\n".join(main) + "\n"))
    return "" if status == 0 and "Syntax OK" in output else output or f"status {status}"


def caddy(root, folder):
    binary = program("caddy")
    environment = dict(os.environ, HOME=folder, XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder)
    status, output = run(binary, "validate", "--adapter", "caddyfile", "--config",
                         os.path.join(root, "installer/caddy/Caddyfile"), env=environment)
    if status:
        return output
    # "caddy fmt" as Caddy's own documentation asks for; a file that is not formatted is a warning at each start.
    return "not formatted as caddy fmt does" if "not formatted" in output else ""


def supervisor(root, folder):
    try:
        from supervisor.options import ServerOptions
    except ImportError:
        # It may be there for the system's python only.
        if not os.environ.get("SUPERVISOR_TRIED") and os.path.exists("/usr/bin/python3"):
            os.environ["SUPERVISOR_TRIED"] = "1"
            os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])
        skip("supervisor is not installed")
    # Whoever runs the tests: the account is made at installation.
    text = read(root, "supervisor/fcgi-spawner.conf").replace("user=_fcgi-spawner", "").replace(
        "/var/log/supervisor/", folder + "/")
    config = write(folder, "supervisord.conf", f"[supervisord]\nlogfile={folder}/log\npidfile={folder}/pid\n" + text)
    options = ServerOptions()
    options.realize(["-c", config, "-n"])
    groups = options.process_group_configs
    if [group.name for group in groups] != ["fcgi-spawner"]:
        return f"it found the programs {groups}"
    process = groups[0].process_configs[0]
    if process.stopwaitsecs < 40 or not process.killasgroup or process.exitcodes != [0, 2, 78]:
        return f"it does not mean what it should: {vars(process)}"
    return ""


def logrotate(root, folder):
    binary = program("logrotate")
    text = read(root, "logrotate/fcgi-spawner").replace("/var/log/fcgi-spawner", folder)
    # The account is made at installation.
    text = text.replace("su _fcgi-spawner _fcgi-spawner", "")
    write(folder, "access.log", "a line\n")
    config = write(folder, "rotate.conf", text)
    os.chmod(config, 0o644)
    os.chmod(folder, 0o755)
    status, output = run(binary, "--force", "--state", os.path.join(folder, "state"), config)
    if status or output:
        return output or f"status {status}"
    return "" if os.path.exists(os.path.join(folder, "access.log.1")) else "it rotated nothing"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        complaint = globals()[sys.argv[1]](os.path.abspath(sys.argv[2]), place)
    if complaint:
        sys.exit(complaint)
