"""A newsroom over a record of the example articles, served by the program as a user would serve it."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import urllib.parse
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("ONRECORD", "onrecord")


class Newsroom:
    def __init__(self, *options, articles=True):
        self.folder = tempfile.mkdtemp(prefix="newsroom-")
        record = os.path.join(self.folder, "record.sqlite")
        if articles:
            files = sorted((ROOT / "Examples").glob("*.txt")) + sorted((ROOT / "Examples/pages").glob("*.html"))
            subprocess.run([PROGRAM, "add", "--record", record, *map(str, files)], check=True, capture_output=True)
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--record", record, "--port", "0", "--as", "ada", *options],
            stderr=subprocess.PIPE, text=True
        )
        line = self.process.stderr.readline()
        self.address = re.search(r"http://\S+", line).group()

    def json(self, path, form=None, token=None):
        """What a program gets that asks for JSON, or sends the fields of a form."""
        headers = {"Accept": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        data = None if form is None else urllib.parse.urlencode(form).encode()
        with urllib.request.urlopen(urllib.request.Request(self.address + path, data, headers)) as answer:
            return json.load(answer)

    def exported(self, *options):
        """The bytes that `onrecord export` writes of the same record."""
        command = [PROGRAM, "export", "--record", os.path.join(self.folder, "record.sqlite"), *options]
        return subprocess.run(command, check=True, capture_output=True).stdout

    def close(self):
        """Ends it as Ctrl-C does; gives its exit status."""
        self.process.terminate()
        status = self.process.wait(timeout=20)
        self.process.stderr.close()
        shutil.rmtree(self.folder)
        return status
