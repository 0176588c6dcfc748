"""What stands before the apps: fcgi-spawner, and everything else one could use, each set up the way its users would
on this machine. All serve the same: /epoll.fcgi, /libfcgi.fcgi (4 processes), /go.fcgi, and the files of a folder."""

import os
import shutil

from processes import AppServer, Process, connects, executable, find_program, free_port, tree, wait_until

APPS = {"epoll": 1, "libfcgi": 4, "go": 1}  # processes
CORES = os.cpu_count() or 1


class Stage:
    """What all peers share: the apps, the files, sockets of apps that run without a spawner."""

    def __init__(self, folder, built):
        self.folder, self.built = folder, built
        self.files = self.make("files")
        for name, size in (("1k.txt", 1024), ("1m.bin", 1024 * 1024)):
            with open(os.path.join(self.files, name), "wb") as file:
                file.write(b"x" * size)
        self.servers = {
            app: AppServer(self.program(app), os.path.join(folder, f"{app}.sock"), count, os.path.join(folder, "apps.log"))
            for app, count in APPS.items()}

    def program(self, app):
        return os.path.join(self.built, f"{app}app")

    def make(self, *path):
        folder = os.path.join(self.folder, *path)
        os.makedirs(folder, mode=0o755, exist_ok=True)
        return folder

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def web_root(self, owner):
        """A folder with the apps as NAME.fcgi, for those who start them."""
        root = self.make(owner, "web")
        for app in APPS:
            shutil.copy(self.program(app), os.path.join(root, f"{app}.fcgi"))
        for name in os.listdir(self.files):
            shutil.copy(os.path.join(self.files, name), root)
        return root

    def stop(self):
        for server in self.servers.values():
            server.stop()


class Peer:
    name = ""
    serves_files = True
    spawns = False

    def __init__(self, stage):
        self.stage = stage
        self.port = free_port()
        self.process = None
        self.log = os.path.join(stage.folder, f"{self.name.replace(' ', '-')}.log")

    def command(self):
        """What to run; None if it is not installed."""
        raise NotImplementedError

    def can(self, path):
        return self.serves_files or ".fcgi" in path

    def start(self):
        command = self.command()
        if not command or not command[0]:
            return False
        self.process = Process(command, self.log, cwd=self.stage.folder)
        wait_until(lambda: self.process.check() and connects(("127.0.0.1", self.port)), self.name)
        return True

    def stop(self):
        if self.process:
            self.process.stop()
            self.process = None

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def pids(self):
        """Its own processes, without the apps it started."""
        apps = {os.path.realpath(os.path.join(path, f"{app}.fcgi")) for app in APPS for path in (self.web_root_path(),)}
        return [pid for pid in tree(self.process.pid) if executable(pid) not in apps]

    def web_root_path(self):
        return os.path.join(self.stage.folder, self.name, "web")


class Ours(Peer):
    name = "fcgi-spawner"
    spawns = True
    daemon = None  # set by the benchmark
    options = ()

    def command(self):
        root = self.stage.web_root(self.name)
        self.stage.write(f"{self.name}/web/libfcgi.fcgi.toml", "processes-min = 4\nprocesses-max = 4\n")
        return [self.daemon, "--config=", "--listen", f"127.0.0.1:{self.port}", "--web-root", root, "--static-root",
                self.stage.files, "--runtime-dir", os.path.join(self.stage.folder, self.name, "run"), "--log-level",
                "warning", *self.options]


class Nginx(Peer):
    name = "nginx"
    keeps = True

    def command(self):
        keep = "keepalive 64;" if self.keeps else ""
        upstreams = "".join(f"upstream {app} {{ server unix:{server.path}; {keep if app != 'libfcgi' else ''} }}\n"
                            for app, server in self.stage.servers.items())
        locations = "".join(f"location = /{app}.fcgi {{ fastcgi_pass {app}; "
                            f"fastcgi_keep_conn {'on' if self.keeps and app != 'libfcgi' else 'off'}; }}\n" for app in APPS)
        name = self.name.replace(" ", "-")
        conf = self.stage.write(f"{name}.conf", f"""daemon off; worker_processes {CORES}; pid {self.stage.folder}/{name}.pid;
error_log stderr error; user root; worker_rlimit_nofile 15000;
events {{ worker_connections 7000; }}
http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; keepalive_timeout 600; client_max_body_size 0;
client_body_temp_path {self.stage.make(name, "body")}; fastcgi_temp_path {self.stage.make(name, "fcgi")};
proxy_temp_path {self.stage.make(name, "p")}; uwsgi_temp_path {self.stage.make(name, "u")};
scgi_temp_path {self.stage.make(name, "s")}; types {{ text/plain txt; }}
{upstreams}
server {{ listen 127.0.0.1:{self.port} reuseport backlog=4096; root {self.stage.files};
include /etc/nginx/fastcgi_params; fastcgi_request_buffering off; fastcgi_max_temp_file_size 0;
{locations} }} }}
""")
        return [find_program("nginx"), "-c", conf, "-p", self.stage.folder]


class NginxWithoutKeepAlive(Nginx):
    name = "nginx, connection a request"
    keeps = False


class Lighttpd(Peer):
    name = "lighttpd"
    spawns = True

    def command(self):
        root = self.stage.web_root(self.name)
        servers = ",\n".join(
            f'"/{app}.fcgi" => ( "app" => ( "socket" => "{self.stage.folder}/lighttpd-{app}.sock", "bin-path" => '
            f'"{root}/{app}.fcgi", "max-procs" => {count}, "check-local" => "disable" ))' for app, count in APPS.items())
        conf = self.stage.write("lighttpd.conf", f"""server.modules = ( "mod_fastcgi" )
server.document-root = "{self.stage.files}"
server.port = {self.port}
server.bind = "127.0.0.1"
server.errorlog = "{self.log}"
server.max-connections = 7000
server.max-fds = 15000
server.max-keep-alive-requests = 100000000
server.max-keep-alive-idle = 600
server.stream-request-body = 2
server.stream-response-body = 1
mimetype.assign = ( ".txt" => "text/plain", "" => "application/octet-stream" )
fastcgi.server = ( {servers} )
""")
        return [find_program("lighttpd"), "-D", "-f", conf]


class Apache(Peer):
    name = "Apache mod_fcgid"
    spawns = True

    def web_root_path(self):
        return os.path.join(self.stage.folder, "apache", "web")

    def command(self):
        root = self.stage.web_root("apache")
        conf = self.stage.write("apache.conf", f"""ServerName localhost
Listen 127.0.0.1:{self.port}
PidFile {self.stage.folder}/apache.pid
DefaultRuntimeDir {self.stage.make("apache", "run")}
Mutex file:{self.stage.folder}/apache/run
User www-data
Group www-data
ErrorLog {self.log}
LogLevel error
""" + "".join(f"LoadModule {module}_module /usr/lib/apache2/modules/mod_{file or module}.so\n" for module, file in (
            ("mpm_event", None), ("authz_core", None), ("mime", None), ("fcgid", None), ("dir", None))) + f"""
ServerLimit 16
ThreadsPerChild 64
MaxRequestWorkers 1024
MaxKeepAliveRequests 0
KeepAliveTimeout 600
TypesConfig /etc/mime.types
DocumentRoot {root}
FcgidMaxRequestLen 1073741824
FcgidMinProcessesPerClass 0
FcgidMaxProcessesPerClass 4
FcgidIPCDir {self.stage.make("apache", "ipc")}
FcgidProcessTableFile {self.stage.folder}/apache/shm
AddHandler fcgid-script .fcgi
<Directory {root}>
Options +ExecCGI
Require all granted
</Directory>
""")
        os.chmod(os.path.join(self.stage.folder, "apache", "ipc"), 0o777)
        os.chmod(os.path.join(self.stage.folder, "apache", "run"), 0o777)
        return [find_program("apache2"), "-D", "FOREGROUND", "-f", conf]


class Caddy(Peer):
    name = "Caddy"

    def command(self):
        routes = "\n".join(f"""  reverse_proxy /{app}.fcgi unix/{server.path} {{
    transport fastcgi {{
      root {self.stage.files}
      split .fcgi
    }}
  }}""" for app, server in self.stage.servers.items())
        conf = self.stage.write("Caddyfile", f"""{{
  admin off
  auto_https off
  log {{
    level ERROR
  }}
}}
http://127.0.0.1:{self.port} {{
{routes}
  root * {self.stage.files}
  file_server
}}
""")
        os.environ.setdefault("XDG_DATA_HOME", self.stage.make("caddy", "data"))
        os.environ.setdefault("XDG_CONFIG_HOME", self.stage.make("caddy", "config"))
        return [find_program("caddy"), "run", "--adapter", "caddyfile", "--config", conf]


class HaProxy(Peer):
    name = "HAProxy"
    serves_files = False

    def command(self):
        backends = "".join(f"""backend {app}
  use-fcgi-app app
  http-reuse {'never' if app == 'libfcgi' else 'always'}
  server one unix@{server.path} proto fcgi
""" for app, server in self.stage.servers.items())
        rules = "\n".join(f"  use_backend {app} if {{ path /{app}.fcgi }}" for app in APPS)
        conf = self.stage.write("haproxy.cfg", f"""global
  maxconn 6000
  nbthread {CORES}
defaults
  mode http
  timeout connect 5s
  timeout client 600s
  timeout server 60s
fcgi-app app
  docroot {self.stage.files}
  option keep-conn
frontend web
  bind 127.0.0.1:{self.port}
{rules}
{backends}""")
        return [find_program("haproxy"), "-db", "-f", conf]


class H2o(Peer):
    name = "h2o"

    def command(self):
        paths = "".join(f"""      "/{app}.fcgi":
        fastcgi.connect:
          port: {server.path}
          type: unix
""" for app, server in self.stage.servers.items())
        conf = self.stage.write("h2o.conf", f"""user: root
num-threads: {CORES}
max-connections: 7000
http1-request-timeout: 600
fastcgi.timeout.keepalive: 60000
hosts:
  default:
    listen:
      host: 127.0.0.1
      port: {self.port}
    paths:
{paths}      "/":
        file.dir: {self.stage.files}
""")
        return [find_program("h2o"), "-m", "worker", "-c", conf]


class GoSpawner(Peer):
    name = "Go spawner"
    spawns = True

    def command(self):
        root = self.stage.web_root(self.name)
        return [os.path.join(self.stage.built, "gospawner"), f"127.0.0.1:{self.port}", root,
                self.stage.make("go-sockets")]


ALL = (Ours, Nginx, NginxWithoutKeepAlive, Lighttpd, Apache, Caddy, HaProxy, H2o, GoSpawner)
