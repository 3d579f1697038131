"""The system in containers as a drill sees it: what can be done to it, and what it says of itself."""

import collections
import json
import os
import pathlib
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

from articles import News

ROOT = pathlib.Path(__file__).resolve().parent.parent
PORT = 18080
MUSTER = os.environ.get("MUSTER", str(ROOT / "muster"))


def run(*command, check=True, timeout=300, **options):
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, **options)
    if check and done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()[-400:]}")
    return done.stdout


class System:
    """Three brokers, the registry, two instances behind the gateway and a follower of a folder of ours."""

    def __init__(self):
        self.inbox = pathlib.Path(tempfile.mkdtemp(prefix="muster-drill-"))
        self.inbox.chmod(0o755)
        self.environment = dict(
            os.environ, MUSTER_INBOX=str(self.inbox), MUSTER_PORT=str(PORT), COMPOSE_PROFILES="cluster"
        )
        self.files = ["docker-compose.yml"]
        self.news = News(1)

    def compose(self, *arguments, **options):
        files = [part for file in self.files for part in ("-f", file)]
        return run(
            "docker", "compose", "-p", "muster-drill", *files, *arguments, cwd=ROOT, env=self.environment, **options
        )

    def start(self):
        self.compose("up", "-d", "--wait", timeout=600)

    def stop(self):
        self.compose("down", "-v", "--remove-orphans")

    def containers(self, *services):
        return self.compose("ps", "-a", "-q", *services).split()

    def pid(self, container):
        return int(run("docker", "inspect", "-f", "{{.State.Pid}}", container))

    def signal(self, signal, *services, which=slice(None)):
        """To the process itself, past the engine, which would take it for the operator's wish."""
        for container in self.containers(*services)[which]:
            os.kill(self.pid(container), signal)

    def address(self, container):
        network = json.loads(run("docker", "inspect", container))[0]["NetworkSettings"]["Networks"]
        return next(iter(network.values()))["IPAddress"]

    def cut(self, container, port):
        """Packets to a port of other containers vanish; all else goes on."""
        self._rules("-A", container, port)

    def mend(self, container, port):
        self._rules("-D", container, port)

    def _rules(self, action, container, port):
        for chain, end in (("OUTPUT", "--dport"), ("INPUT", "--sport"), ("INPUT", "--dport"), ("OUTPUT", "--sport")):
            run("nsenter", "-t", str(self.pid(container)), "-n",
                "iptables", action, chain, "-p", "tcp", end, str(port), "-j", "DROP")  # fmt: skip

    def publish(self, count):
        """Puts articles into the folder that the follower reads."""
        name = f"{time.time_ns()}.jsonl"
        hidden = self.inbox / f".{name}"
        hidden.write_text(self.news.lines(count))
        hidden.rename(self.inbox / name)

    def expected(self):
        """What the pure function makes of everything that was published."""
        lines = run(MUSTER, "totals", "--articles", str(self.inbox), "--format", "jsonl", timeout=900).splitlines()
        return sorted(cell(json.loads(line)) for line in lines)

    def served(self):
        """None while there is no whole answer."""
        status, body = get(f"http://127.0.0.1:{PORT}/api/v1/totals")
        answer = json.loads(body) if status == 200 else {"partial": True}
        return None if answer["partial"] else sorted(map(cell, answer["totals"]))

    def log(self, since, *services):
        return self.compose("logs", "--no-color", "--since", since, *services).splitlines()

    def memory(self):
        """Resident bytes of each instance."""
        sizes = []
        for container in self.containers("streams"):
            status = pathlib.Path(f"/proc/{self.pid(container)}/status").read_text()
            sizes += [int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmRSS")]
        return sizes


def cell(row):
    """The service names a fact by its contributors and the ledger's name, as in POL~1f2e."""
    facts = sorted({fact.rpartition("~")[2] for fact in row["facts"]})
    return json.dumps([row[field] for field in ("country", "view", "lane", "low", "high", "uncounted")] + facts)


class Watch:
    """Asks all the time, through the gateway for a total and each instance whether it is ready."""

    def __init__(self, system):
        self.system = system
        self.answers = collections.Counter()
        self.longest = 0.0
        self.readiness = collections.defaultdict(list)
        self._end = threading.Event()
        self._threads = [threading.Thread(target=self._ask), threading.Thread(target=self._look)]

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self._end.set()
        for thread in self._threads:
            thread.join()

    def _ask(self):
        last = time.monotonic()
        while not self._end.wait(0.1):
            status, body = get(f"http://127.0.0.1:{PORT}/api/v1/totals/POL")
            kind = "stale" if b'"stale":true' in body else "right"
            self.answers[kind if status in (200, 404) else str(status)] += 1
            if status in (200, 404):
                last = time.monotonic()
            self.longest = max(self.longest, time.monotonic() - last)

    def _look(self):
        while not self._end.wait(0.5):
            for container in self.system.containers("streams"):
                try:
                    address = self.system.address(container)
                except (RuntimeError, StopIteration):
                    continue
                status, _ = get(f"http://{address}:8080/health/ready", 1) if address else (0, b"")
                seen = self.readiness[container]
                word = "ready" if status == 200 else "not ready" if status else "silent"
                if not seen or seen[-1] != word:
                    seen.append(word)

    def summary(self):
        total = sum(self.answers.values())
        good = self.answers["right"] + self.answers["stale"]
        others = {kind: count for kind, count in self.answers.items() if kind != "right"}
        ready = "; ".join(" → ".join(words) for words in self.readiness.values())
        return f"{good} of {total} questions answered {others or ''}, longest without {self.longest:.1f} s; {ready}"


def get(address, timeout=5):
    try:
        with urllib.request.urlopen(address, timeout=timeout) as response:
            return response.status, response.read()
    except urllib.error.HTTPError as e:
        return e.code, e.read()
    except OSError:
        return 0, b""
