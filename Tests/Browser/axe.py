"""The checks of axe-core (https://github.com/dequelabs/axe-core), taken from a package of PyPI that carries it."""

import subprocess
import sys
import zipfile
from pathlib import Path

PACKAGE = "axe-playwright-python==0.1.8"
KEPT = Path(__file__).resolve().parents[2] / ".build/browser"


def script():
    """axe-core's own script; None where the package is not to be had."""
    kept = KEPT / "axe.min.js"
    if not kept.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(KEPT), PACKAGE]
        if subprocess.run(command, capture_output=True).returncode != 0:
            return None
        for wheel in KEPT.glob("*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                name = next(name for name in archive.namelist() if name.endswith("axe.min.js"))
                kept.write_bytes(archive.read(name))
    return kept.read_text()


def faults(browser, source):
    """What is wrong with the open page, by the rules of WCAG 2.2 AA and axe's best practices."""
    # The page's own Content-Security-Policy forbids scripts that are not its own, but not those of the debugger.
    browser.run(source + ";window.axe = axe;")
    result = browser.run_async("""
      const done = arguments[arguments.length - 1];
      axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
        .then((result) => done(result.violations.map((fault) =>
          `${fault.id}: ${fault.help}: ${fault.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ")}`)))
        .catch((error) => done([String(error)]));
    """)
    return result
