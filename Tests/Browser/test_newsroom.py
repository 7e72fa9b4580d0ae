"""The newsroom in a real browser: `make test-browser`."""

import csv
import json
import os
import re
import shutil
import tempfile
import unittest
import urllib.error
import urllib.parse

import axe
from newsroom import Newsroom
from webdriver import ENTER, ESCAPE, TAB, Browser, Driver

SHIFTS = """
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
  }).observe({type: "layout-shift", buffered: true});
"""


def setUpModule():
    global driver, newsroom, paths
    driver = Driver()
    newsroom = Newsroom()
    article = newsroom.json("/articles.json")["articles"][0]["id"]
    speakers = [row["actor"] for row in newsroom.json("/speakers.json")["speakers"]]
    outlet = next((a["outlet"] for a in newsroom.json("/articles.json")["articles"] if a["outlet"]), None)
    paths = [
        "/", "/articles", f"/articles/{article}", f"/articles/{article}/sources", "/speakers",
        f"/speakers/{speakers[0]['id']}", "/search", "/search?words=city", "/search?words=city&by=meaning",
        "/search?words=zyzzyva", "/compare", f"/compare?left={speakers[0]['id']}&right={speakers[1]['id']}",
        "/review", "/add", "/nothing",
        "/export", "/export?words=city&by=meaning",
    ]
    if outlet:
        paths += ["/sources?outlet=" + urllib.parse.quote(outlet), "/articles?outlet=" + urllib.parse.quote(outlet)]


def tearDownModule():
    driver.close()
    status = newsroom.close()
    assert status == 0, f"onrecord serve ended with {status}"


class Pages(unittest.TestCase):
    def test_every_page_is_whole_asks_no_other_host_and_stands_still(self):
        with Browser(driver) as browser:
            browser.at_start(SHIFTS)
            for path in paths:
                with self.subTest(path):
                    browser.open(newsroom.address + path)
                    self.assertEqual(len(browser.all("h1")), 1)
                    self.assertLess(browser.run("return window.shift"), 0.01)
                    self.assertFalse(browser.run(
                        "return document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            errors = [entry["message"] for entry in browser.log("browser") if "/nothing" not in entry["message"]]
            self.assertEqual(errors, [])
            for entry in browser.log("performance"):
                message = json.loads(entry["message"])["message"]
                if message["method"] == "Network.requestWillBeSent":
                    address = message["params"]["request"]["url"]
                    if address.startswith("http"):
                        self.assertTrue(address.startswith(newsroom.address), address)

    def test_no_page_is_wider_than_a_phone(self):
        with Browser(driver) as browser:
            browser.call("POST", "/goog/cdp/execute", {
                "cmd": "Emulation.setDeviceMetricsOverride",
                "params": {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True},
            })
            for path in paths:
                with self.subTest(path):
                    browser.open(newsroom.address + path)
                    self.assertLessEqual(browser.run("return document.documentElement.scrollWidth"), 390)

    def test_every_page_can_be_used_by_everybody(self):
        source = axe.script()
        if source is None:
            self.skipTest("PyPI is not to be reached, which has axe-core")
        with Browser(driver) as browser:
            for path in paths:
                with self.subTest(path):
                    browser.open(newsroom.address + path)
                    self.assertEqual(axe.faults(browser, source), [])

    def test_everything_can_be_read_and_done_without_scripts(self):
        with Browser(driver, scripts=False) as browser:
            for path in paths:
                with self.subTest(path):
                    browser.open(newsroom.address + path)
                    self.assertEqual(len(browser.all("h1")), 1)
            browser.open(newsroom.address + "/review")
            before = browser.address
            browser.one("button[value=accept]").click()
            browser.wait(lambda: browser.address != before)
            self.assertIn("accepted:", browser.one("form.undo").text)
            browser.one("form.undo button").click()
            browser.wait(lambda: "accepted:" not in browser.text)

    def test_a_search_leads_from_words_to_the_article(self):
        with Browser(driver) as browser:
            browser.open(newsroom.address)
            browser.one("#words").write("city" + ENTER)
            browser.wait(lambda: "/search" in browser.address)
            browser.one(".statement a[href^='/articles/']").click()
            browser.wait(lambda: "/articles/" in browser.address)
            self.assertTrue(browser.all(".note"))

    def test_the_parts_of_a_statement_light_up_together(self):
        with Browser(driver) as browser:
            browser.open(newsroom.address + paths[2])
            browser.run("document.querySelector('.note a.number').focus()")
            self.assertGreaterEqual(len(browser.all(".hot")), 2)


class Review(unittest.TestCase):
    """Each test has statements of its own, since a decision takes them out of the queue."""

    def setUp(self):
        self.browser = Browser(driver)
        self.open_next()

    def tearDown(self):
        self.browser.__exit__()

    def open_next(self):
        self.browser.open(newsroom.address + "/review")
        self.id = self.browser.one("form.review").property("action").rsplit("/", 1)[1]

    def statement(self):
        return newsroom.json(f"/review/{self.id}.json")["statement"]

    def decide(self, verdict):
        before = self.browser.address
        self.browser.one(f"button[value={verdict}]").click()
        self.browser.wait(lambda: self.browser.address != before)

    def test_accept(self):
        self.decide("accept")
        self.assertEqual(self.statement()["state"], "accepted")

    def test_reject(self):
        self.decide("reject")
        self.assertEqual(self.statement()["state"], "rejected")

    def test_keys_alone(self):
        first = self.id
        self.browser.press("a")
        self.browser.wait(lambda: self.browser.one("form.review").property("action").rsplit("/", 1)[1] != first)
        self.assertEqual(self.statement()["state"], "accepted")
        second = self.browser.one("form.review").property("action").rsplit("/", 1)[1]
        self.browser.press("n")
        self.browser.wait(lambda: self.browser.one("form.review").property("action").rsplit("/", 1)[1] != second)
        self.browser.press("u")
        self.browser.wait(lambda: self.browser.address.endswith("/" + first))
        self.assertEqual(self.statement()["state"], "new")
        self.browser.press("r")
        self.browser.wait(lambda: not self.browser.address.endswith("/" + first))
        self.assertEqual(self.statement()["state"], "rejected")

    def test_keys_write_into_fields_only_there(self):
        self.browser.press("d")
        self.browser.press("a")
        self.assertEqual(self.browser.one("input[name=said]").property("value"), "a")
        self.browser.press(ESCAPE)
        self.assertEqual(self.browser.run("return document.activeElement.tagName"), "BODY")

    def test_change_act_and_date(self):
        self.browser.run("document.querySelector('select[name=act]').value = 'promise'")
        self.browser.one("input[name=said]").write("2020-02-03")
        self.decide("change")
        statement = self.statement()
        self.assertEqual((statement["act"], statement["said"], statement["state"]), ("promise", "2020-02-03", "changed"))

    def test_a_date_that_is_none_is_told_and_nothing_is_lost(self):
        self.browser.one("input[name=said]").write("last Tuesday")
        self.browser.one("button[value=change]").click()
        self.browser.wait(lambda: self.browser.all("[role=alert]"))
        self.assertIn("is no date", self.browser.one("[role=alert]").text)
        self.assertEqual(self.statement()["state"], "new")

    def test_a_new_speaker(self):
        self.browser.one("input[name=speaker_names]").write("Quirin Maybury")
        self.decide("change")
        self.assertEqual([s["name"] for s in self.statement()["speakers"]], ["Quirin Maybury"])

    def test_known_speakers_are_offered(self):
        name = newsroom.json("/speakers.json")["speakers"][0]["actor"]["name"]
        self.browser.one("input[name=speaker_names]").write(name[:4])
        self.browser.wait(lambda: self.browser.run(
            "return [...document.querySelectorAll('#cast option')].some((o) => o.value.startsWith(arguments[0]))", name))

    def test_selected_words_become_the_content(self):
        self.browser.run("""
          const passage = document.querySelector(".passage .content");
          const range = document.createRange();
          const text = [...passage.childNodes].find((node) => node.nodeType === 3);
          range.setStart(text, 0);
          range.setEnd(text, 5);
          const selection = document.getSelection();
          selection.removeAllRanges();
          selection.addRange(range);
        """)
        words = self.browser.run("return String(document.getSelection())")
        self.browser.press("3")
        self.decide("change")
        self.assertEqual(self.statement()["content"]["text"], words)

    def test_merging_speakers_and_taking_it_back(self):
        speaker = self.browser.one("input[name=speaker_names]").property("value")
        known = [row["actor"] for row in newsroom.json("/speakers.json")["speakers"]]
        if not speaker or ";" in speaker:
            self.browser.one("input[name=speaker_names]").write("Quentin Aldous")
            speaker = "Quentin Aldous"
        other = next(actor for actor in known if actor["name"] != speaker)
        self.browser.one("input[name=merge]").write(f"{other['name']} (#{other['id']})")
        self.decide("accept")
        self.assertEqual([s["id"] for s in self.statement()["speakers"]], [other["id"]])
        self.assertIn("merged:", self.browser.one("form.undo").text)
        self.browser.one("form.undo button").click()
        self.browser.wait(lambda: self.statement()["speakers"][0]["id"] != other["id"])
        # The same press had accepted the statement.
        self.assertEqual(self.statement()["state"], "new")

    def test_two_people_at_once_overwrite_nothing_unseen(self):
        with Browser(driver) as other:
            other.open(newsroom.address + f"/review/{self.id}")
            self.browser.open(newsroom.address + f"/review/{self.id}")
            self.decide("accept")
            other.wait(lambda: "just changed" in other.run("return document.getElementById('live').textContent"))
            other.one("button[value=reject]").click()
            other.wait(lambda: other.all("[role=alert]"))
            self.assertIn("Somebody else", other.one("[role=alert]").text)
            self.assertEqual(self.statement()["state"], "accepted")
            # Now it was seen, so that it may be rejected.
            other.one("button[value=reject]").click()
            other.wait(lambda: not other.all("[role=alert]"))
            self.assertEqual(self.statement()["state"], "rejected")


class Adding(unittest.TestCase):
    def test_a_file_becomes_an_article(self):
        text = ("The ferry will sail again\\n\\nThe harbour master, Ludo Brannigan, said on Friday that the ferry would sail "
                "again before Easter. “Nobody will have to swim,” he promised.\\n").replace("\\n", "\n")
        path = newsroom.folder + "/ferry.txt"
        with open(path, "w") as file:
            file.write(text)
        with Browser(driver) as browser:
            browser.open(newsroom.address + "/add")
            browser.one("input[type=file]").add(path)
            browser.one("form[action='/add/file'] button").click()
            browser.wait(lambda: "/add/" in browser.address)
            browser.wait(lambda: "Added" in browser.one("h1").text, seconds=60)
            browser.open(newsroom.address + "/search?words=swim")
            self.assertIn("Ludo Brannigan", browser.text)

    def test_an_address_of_this_machine_is_not_fetched(self):
        with Browser(driver) as browser:
            browser.open(newsroom.address + "/add")
            browser.one("#addresses").write(newsroom.address + "/articles")
            browser.one("form[action='/add'] button").click()
            browser.wait(lambda: "/add/" in browser.address)
            browser.wait(lambda: "not allowed" in browser.text, seconds=60)


class Exports(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="downloads-")
        self.browser = Browser(driver)
        self.browser.downloads_to(self.folder)

    def tearDown(self):
        self.browser.__exit__()
        shutil.rmtree(self.folder)

    def downloaded(self, ending):
        """The bytes of the file that the browser has kept."""
        def whole():
            names = os.listdir(self.folder)
            return [name for name in names if name.endswith(ending) and name.startswith("onrecord-")]
        name = self.browser.wait(whole)[0]
        with open(os.path.join(self.folder, name), "rb") as file:
            return file.read()

    def test_each_form_is_kept_as_the_program_writes_it(self):
        self.browser.open(newsroom.address)
        self.browser.one("footer a[href='/export']").click()
        self.browser.wait(lambda: self.browser.address.endswith("/export"))
        for form, ending in [("csv", ".csv"), ("w3c", ".jsonld"), ("jsonl", ".jsonl")]:
            with self.subTest(form):
                self.browser.one(f"button[formaction='/export/{form}']").click()
                self.assertEqual(self.downloaded(ending), newsroom.exported("--format", form))
        self.browser.one("button[formaction='/export/dna']").click()
        self.assertTrue(self.downloaded(".dna").startswith(b"SQLite format 3\0"))
        # Nobody has been through a whole article yet.
        self.assertTrue(self.browser.one("button[formaction='/export/training']").property("disabled"))
        self.assertIn("No article has had all of its statements checked yet", self.browser.text)

    def test_days_are_filters(self):
        self.browser.open(newsroom.address + "/export?from=2020-01-01&to=2020-12-31")
        self.browser.one("button[formaction='/export/csv']").click()
        wanted = newsroom.exported("--format", "csv", "--since", "2020-01-01", "--until", "2020-12-31")
        self.assertEqual(self.downloaded(".csv"), wanted)

    def test_what_a_search_found_goes_along(self):
        for by in ["words", "meaning"]:
            with self.subTest(by):
                self.browser.open(newsroom.address + f"/search?words=city&by={by}")
                found = newsroom.json(f"/search.json?words=city&by={by}")["paging"]["total"]
                self.browser.one("a[href^='/export/csv']").click()
                rows = list(csv.reader(self.downloaded(".csv").decode().splitlines(keepends=True)))
                self.assertEqual(len(rows) - 1, found)
                self.assertGreater(found, 0)
                for name in os.listdir(self.folder):
                    os.remove(os.path.join(self.folder, name))


class Programs(unittest.TestCase):
    def test_a_program_reads_and_reviews_with_its_token(self):
        locked = Newsroom("--token", "--program-token")
        locked.process.stderr.readline()
        token = re.search(r"Bearer (\w+)", locked.process.stderr.readline()).group(1)
        try:
            with self.assertRaises(urllib.error.HTTPError) as refused:
                locked.json("/review")
            self.assertEqual(refused.exception.code, 401)
            refused.exception.close()
            review = locked.json("/review", token=token)
            id = review["statement"]["id"]
            decided = locked.json(f"/review/{id}", {"verdict": "accept", "revision": review["revision"]}, token)
            self.assertEqual(decided, {"next": review["next"]})
            self.assertEqual(locked.json(f"/review/{id}", token=token)["statement"]["state"], "accepted")
        finally:
            self.assertEqual(locked.close(), 0)


class Empty(unittest.TestCase):
    def test_an_empty_record_says_what_to_do_first(self):
        empty = Newsroom(articles=False)
        try:
            with Browser(driver) as browser:
                for path in ["/", "/articles", "/speakers", "/search?words=x", "/compare", "/review", "/add", "/export"]:
                    browser.open(empty.address + path)
                    self.assertEqual(len(browser.all("h1")), 1)
                    if path in ["/", "/articles", "/speakers", "/review"]:
                        browser.one("main a.button[href='/add']")
                browser.open(empty.address)
                self.assertIn("The record is empty", browser.text)
        finally:
            self.assertEqual(empty.close(), 0)


class LogIn(unittest.TestCase):
    def test_a_password_opens_the_door(self):
        locked = Newsroom("--token")
        password = locked.process.stderr.readline().split()[-1]
        try:
            with Browser(driver) as browser:
                browser.open(locked.address + "/articles")
                self.assertIn("/log-in", browser.address)
                browser.one("#password").write("wrong" + ENTER)
                browser.wait(lambda: browser.all("[role=alert]"))
                browser.one("#password").write(password)
                browser.one("#name").write("Grace" + ENTER)
                browser.wait(lambda: "/log-in" not in browser.address)
                browser.open(locked.address + "/review")
                browser.press("a")
                browser.wait(lambda: browser.all("form.undo"))
        finally:
            self.assertEqual(locked.close(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
