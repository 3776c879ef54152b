"""The two servers that are measured, each serving the same bytes on a port of its own."""

import http.client
import os
import pathlib
import shutil
import socket
import subprocess
import time

NGINX = """
worker_processes {workers};
worker_rlimit_nofile 16384;
daemon off;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 8192; }}
http {{
    types {{ text/html html; application/json json; }}
    access_log {log};
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000000;
    open_file_cache max=1000;
    gzip_static on;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{ listen 127.0.0.1:{port} backlog=1024; root {folder}/root; }}
}}
"""


class Server:
    """What both have in common."""

    def processor_seconds(self):
        """The time that its processes have had of a processor, which other programs' hunger does not change much."""
        total = 0
        for pid in [self.process.pid, *children(self.process.pid)]:
            fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        return total / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.terminate()
        return self.process.wait(60)


def children(pid):
    found = []
    for folder in pathlib.Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            if int(fields[1]) == pid:
                found.append(int(folder.name))
    return found


class Glosa(Server):
    """`glosa serve`, as it was built."""

    def __init__(self, program, project, scratch, quiet):
        self.log = open(pathlib.Path(scratch) / "glosa.log", "wb")
        command = [program, "serve", "--project", project, "--port", "0", "--today", "2026-01-02"]
        self.process = subprocess.Popen(command + (["--quiet"] if quiet else []), stdout=subprocess.PIPE, stderr=self.log)
        line = self.process.stdout.readline().decode().strip()
        if not line:
            raise SystemExit(f"`{' '.join(command)}` does not serve: see {self.log.name}")
        self.address = line.rstrip("/")
        self.port = int(self.address.rsplit(":", 1)[1])

    def resident(self):
        """KiB in memory."""
        for line in open(f"/proc/{self.process.pid}/status"):
            if line.startswith("VmRSS:"):
                return int(line.split()[1])


class Nginx(Server):
    """Debian's nginx with a small configuration that suits it, and one file to serve."""

    def __init__(self, path, scratch, quiet, body, compressed):
        folder = pathlib.Path(scratch) / "nginx"
        file = folder / "root" / (path.lstrip("/") + ("index.html" if path.endswith("/") else ""))
        file.parent.mkdir(parents=True)
        file.write_bytes(body)
        if compressed:
            pathlib.Path(f"{file}.gz").write_bytes(compressed)
        # Its workers are another user's when it is root's.
        for parent in [file, *file.parents]:
            if str(parent).startswith(str(scratch)):
                os.chmod(parent, 0o755)
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        log = "off" if quiet else f"{folder}/access.log combined buffer=64k flush=1s"
        config = folder / "nginx.conf"
        config.write_text(NGINX.format(folder=folder, port=self.port, log=log, workers=os.cpu_count()))
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        self.process = subprocess.Popen([program, "-c", config, "-p", folder], stderr=subprocess.DEVNULL)
        for _ in range(100):
            try:
                fetch(self.port, path)
                return
            except OSError:
                time.sleep(0.05)
        raise SystemExit("nginx does not serve")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fetch(port, path, headers=None):
    """The status and the content of one answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path, headers=headers or {})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body
