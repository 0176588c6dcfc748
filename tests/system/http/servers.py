"""Real servers, each with the same files and the same app: our daemon, nginx, lighttpd. Ports are the system's choice, files lie in
a sandbox, and what was started is gone at the end."""

import ctypes
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import time

PATIENCE = 30
MODIFIED = 1577836800  # Wed, 01 Jan 2020 00:00:00 GMT
FILES = {
    "hello.txt": b"hello\n",
    "next.txt": b"next\n",
    "digits.txt": b"0123456789",
    "empty.txt": b"",
    "a b.txt": b"blank\n",
    "sub/page.html": b"<p>page</p>\n",
    "sub/index.html": b"<p>index</p>\n",
    ".hidden": b"secret\n",
    "big.bin": bytes(range(256)) * 4096,  # 1 MiB
}

DAEMON_CONFIG = """
listen = "127.0.0.1:0"
web-root = "{root}/web"
static-root = "{root}/files"
runtime-dir = "{root}/run-{kind}"
control-socket = "off"
gateway-threads = 2
"""
DAEMON_LIMITS = {
    # Connections from this machine itself are not limited, and the cases mostly come from 127.0.0.1.
    "usual": """
trusted-proxies = ["127.0.0.4"]
[limits]
connections-per-address = 2
""",
    "impatient": """
[limits]
head-timeout = "600ms"
body-timeout = "600ms"
keep-alive-timeout = "600ms"
send-timeout = "600ms"
body-rate = 1000
rate-window = "300ms"
keep-alive-requests = 3
""",
}

NGINX_CONFIG = """
daemon off;
worker_processes 2;
{user}
pid {root}/nginx.pid;
error_log {root}/nginx.log info;
events {{ worker_connections 512; }}
http {{
    access_log off;
    client_body_temp_path {root}/nginx-body;
    proxy_temp_path {root}/nginx-proxy;
    fastcgi_temp_path {root}/nginx-fastcgi;
    uwsgi_temp_path {root}/nginx-uwsgi;
    scgi_temp_path {root}/nginx-scgi;
    include /etc/nginx/mime.types;
    upstream app {{ server unix:{root}/app.sock; keepalive 8; }}
    server {{
        listen 127.0.0.1:{usual};
        include {root}/site.conf;
    }}
    server {{
        listen 127.0.0.1:{impatient};
        client_header_timeout 600ms;
        client_body_timeout 600ms;
        keepalive_timeout 600ms;
        send_timeout 600ms;
        keepalive_requests 3;
        include {root}/site.conf;
    }}
}}
"""
NGINX_SITE = r"""
root {root}/files;
location ~ ^(?<script>/app\.fcgi)(?<info>/.*)?$ {{
    include /etc/nginx/fastcgi_params;
    fastcgi_param SCRIPT_NAME $script;
    fastcgi_param PATH_INFO $info;
    fastcgi_param SCRIPT_FILENAME {root}/web$script;
    fastcgi_keep_conn on;
    fastcgi_pass app;
}}
location = /small.fcgi {{
    client_max_body_size 10;
    include /etc/nginx/fastcgi_params;
    fastcgi_pass app;
}}
"""

LIGHTTPD_CONFIG = """
server.modules = ("mod_fastcgi", "mod_indexfile", "mod_staticfile")
server.bind = "127.0.0.1"
server.port = {usual}
server.document-root = "{root}/files"
server.errorlog = "{root}/lighttpd.log"
server.pid-file = "{root}/lighttpd.pid"
server.upload-dirs = ("{root}")
index-file.names = ("index.html")
mimetype.assign = (".txt" => "text/plain", ".html" => "text/html", "" => "application/octet-stream")
fastcgi.server = (
    "/app.fcgi" => (( "socket" => "{root}/app.sock", "check-local" => "disable" )),
    "/small.fcgi" => (( "socket" => "{root}/app.sock", "check-local" => "disable" ))
)
"""


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def wait_for(condition, what):
    end = time.monotonic() + PATIENCE
    while not (value := condition()):
        if time.monotonic() > end:
            raise RuntimeError(f"{what}: not within {PATIENCE} seconds")
        time.sleep(0.005)
    return value


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def is_listening(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def is_accepting(path):
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(path) == 0


class Server:
    """Use it with "with": the processes end with it."""

    name = "?"
    kinds = ("usual", "impatient")
    patience = 20  # with one case; that long only where something is wrong

    def __init__(self, root, app):
        self.root = pathlib.Path(root) / self.name
        self.app = app
        self.ports = {}
        self.processes = []

    def __enter__(self):
        for name, content in FILES.items():
            path = self.root / "files" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            os.utime(path, (MODIFIED, MODIFIED))
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()
        if left := self.left_behind():
            raise RuntimeError(f"{self.name} left processes behind: {left}")

    def run(self, command, log):
        with open(self.root / log, "ab") as out:
            self.processes.append(subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                                                   preexec_fn=die_with_parent))
        return self.processes[-1]

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def left_behind(self):
        left = []
        for entry in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
            try:
                command = entry.read_bytes()
            except OSError:
                continue
            if str(self.root).encode() in command:
                left.append(command.replace(b"\0", b" ").decode(errors="replace"))
        return left

    def log(self, name, lines=15):
        path = self.root / name
        return "\n".join(path.read_text(errors="replace").splitlines()[-lines:]) if path.exists() else ""


class Daemon(Server):
    name = "fcgi-spawner"

    def __init__(self, root, app, program):
        super().__init__(root, app)
        self.program = program

    def start(self):
        web = self.root / "web"
        web.mkdir()
        for name in ("app", "small"):
            shutil.copy(self.app, web / f"{name}.fcgi")
        (web / "small.fcgi.toml").write_text("max-body = 10\n")
        for kind, limits in DAEMON_LIMITS.items():
            config = self.root / f"{kind}.toml"
            config.write_text(DAEMON_CONFIG.format(root=self.root, kind=kind) + limits)
            self.run([self.program, f"--config={config}"], f"{kind}.log")
        for kind in DAEMON_LIMITS:
            self.ports[kind] = int(wait_for(lambda log=f"{kind}.log": self.port_in(log), f"the daemon ({kind})"))

    def port_in(self, log):
        if any(process.poll() is not None for process in self.processes):
            raise RuntimeError(f"the daemon ended:\n{self.log(log)}")
        found = re.search(r"listening on http://127\.0\.0\.1:(\d+)", (self.root / log).read_text(errors="replace"))
        return found and found[1]


class Peer(Server):
    """Somebody else's server, with the app on a socket of its own."""

    program = "?"
    patience = 6  # some are known to be waited for in vain

    @classmethod
    def find(cls):
        return shutil.which(cls.program, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")

    def start(self):
        path = str(self.root / "app.sock")
        self.run([str(self.app), path], "app.log")
        wait_for(lambda: is_accepting(path), "the app")
        self.ports = {kind: free_port() for kind in self.kinds}
        self.run(self.command(), f"{self.name}.out")
        wait_for(lambda: all(is_listening(port) for port in self.ports.values()), self.name)


class Nginx(Peer):
    name = program = "nginx"

    def command(self):
        user = "user root;" if os.geteuid() == 0 else ""  # or its workers could not enter the sandbox
        (self.root / "site.conf").write_text(NGINX_SITE.format(root=self.root))
        config = self.root / "nginx.conf"
        config.write_text(NGINX_CONFIG.format(root=self.root, user=user, **self.ports))
        return [self.find(), "-p", str(self.root), "-c", str(config), "-e", str(self.root / "nginx.log")]


class Lighttpd(Peer):
    name = program = "lighttpd"
    kinds = ("usual",)

    def command(self):
        config = self.root / "lighttpd.conf"
        config.write_text(LIGHTTPD_CONFIG.format(root=self.root, **self.ports))
        return [self.find(), "-D", "-f", str(config)]
