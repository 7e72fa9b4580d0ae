"""A small client of the W3C WebDriver protocol (https://www.w3.org/TR/webdriver2/): what the tests need of it."""

import json
import socket
import subprocess
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
ENTER, ESCAPE, TAB = "\ue007", "\ue00c", "\ue004"


class Driver:
    """The program chromedriver, which holds browsers."""

    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            ["chromedriver", f"--port={port}", "--silent"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        for _ in range(100):
            try:
                if self.call("GET", "/status")["ready"]:
                    return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("chromedriver does not start")

    def call(self, method, path, body=None):
        data = None if method == "GET" else json.dumps(body or {}).encode()
        request = urllib.request.Request(
            self.address + path, data=data, method=method, headers={"Content-Type": "application/json"}
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(json.load(error)["value"]["message"]) from None

    def close(self):
        self.process.terminate()
        self.process.wait()


class Browser:
    """One person's browser, with a profile of its own."""

    def __init__(self, driver, scripts=True, width=1280):
        options = {
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     f"--window-size={width},900",
                     "--force-prefers-reduced-motion"],
            "prefs": {} if scripts else {"profile.managed_default_content_settings.javascript": 2},
        }
        logging = {"browser": "ALL", "performance": "ALL"}
        session = driver.call("POST", "/session", {
            "capabilities": {"alwaysMatch": {"goog:chromeOptions": options, "goog:loggingPrefs": logging}}
        })
        self.driver = driver
        self.path = "/session/" + session["sessionId"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.call("DELETE", self.path)

    def call(self, method, path, body=None):
        return self.driver.call(method, self.path + path, body)

    def open(self, address):
        self.call("POST", "/url", {"url": address})

    @property
    def address(self):
        return self.call("GET", "/url")

    def run(self, script, *arguments):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def run_async(self, script, *arguments):
        return self.call("POST", "/execute/async", {"script": script, "args": list(arguments)})

    def at_start(self, script):
        """Runs a script in every page before the page's own."""
        self.call("POST", "/goog/cdp/execute",
                  {"cmd": "Page.addScriptToEvaluateOnNewDocument", "params": {"source": script}})

    def downloads_to(self, folder):
        """Keeps what is downloaded, under its own name."""
        self.call("POST", "/goog/cdp/execute", {
            "cmd": "Browser.setDownloadBehavior", "params": {"behavior": "allow", "downloadPath": folder}
        })

    def all(self, selector):
        found = self.call("POST", "/elements", {"using": "css selector", "value": selector})
        return [Element(self, element[ELEMENT]) for element in found]

    def one(self, selector):
        found = self.all(selector)
        if not found:
            raise AssertionError(f"nothing at {selector} on {self.address}")
        return found[0]

    def press(self, keys):
        """Presses keys one after the other, wherever the focus is."""
        actions = []
        for key in keys:
            actions += [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]
        self.call("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    def wait(self, condition, seconds=10):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                result = condition()
                if result:
                    return result
            except RuntimeError:
                pass  # The page is on its way to the next one.
            time.sleep(0.05)
        raise AssertionError(f"it did not come to that within {seconds} s on {self.address}")

    def log(self, kind):
        return self.call("POST", "/se/log", {"type": kind})

    @property
    def text(self):
        return self.one("main").text


class Element:
    def __init__(self, browser, number):
        self.browser = browser
        self.path = "/element/" + number

    def click(self):
        self.browser.call("POST", self.path + "/click")

    def write(self, text):
        self.browser.call("POST", self.path + "/clear")
        self.add(text)

    def add(self, text):
        self.browser.call("POST", self.path + "/value", {"text": text})

    @property
    def text(self):
        return self.browser.call("GET", self.path + "/text")

    def property(self, name):
        return self.browser.call("GET", f"{self.path}/property/{name}")
