"""Speakers who may be one: said to be the same or not on a speaker's page, in a real browser."""

import unittest

import axe
from newsroom import Newsroom
from webdriver import ENTER, Browser, Driver

ARTICLES = {
    "mill.txt": "Ruth Okafor said on Monday that the mill would be ready before winter, and went back to her office.\n",
    "bridge.txt": "Mayor Okafor said on Friday that the bridge would be painted red, whatever the council thought.\n",
}


def setUpModule():
    global driver
    driver = Driver()


def tearDownModule():
    driver.close()


class Pairs(unittest.TestCase):
    def setUp(self):
        self.newsroom = Newsroom(articles=ARTICLES)
        self.browser = Browser(driver)
        speakers = [row["actor"] for row in self.newsroom.json("/speakers.json")["speakers"]]
        self.ruth = next(actor["id"] for actor in speakers if actor["name"] == "Ruth Okafor")
        self.mayor = next(actor["id"] for actor in speakers if actor["name"] != "Ruth Okafor")
        self.browser.open(self.newsroom.address + f"/speakers/{self.ruth}")

    def tearDown(self):
        self.browser.__exit__()
        self.assertEqual(self.newsroom.close(), 0)

    def page(self):
        return self.newsroom.json(f"/speakers/{self.ruth}.json")

    def test_who_may_be_the_same_is_shown_with_reason_and_certainty(self):
        pair, = self.page()["pairs"]
        text = self.browser.one(".pairs-of-actors").text
        for part in [pair["actor"]["name"], f"{pair['certainty_percent']} % likely", pair["reason"], "painted red"]:
            self.assertIn(part, text)
        source = axe.script()
        if source:
            self.assertEqual(axe.faults(self.browser, source), [])

    def test_the_same_by_keys_and_back(self):
        self.browser.run("document.querySelector('.pairs-of-actors button').focus()")
        self.browser.press(ENTER)
        self.browser.wait(lambda: self.browser.all("form.undo"))
        self.assertEqual(self.page()["statement_count"], 2)
        self.assertEqual(self.page()["pairs"], [])
        self.assertFalse(self.browser.all(".pairs-of-actors"))
        self.assertIn("merged: Ruth Okafor", self.browser.one("form.undo").text)
        self.browser.press("u")
        self.browser.wait(lambda: self.browser.all(".pairs-of-actors"))
        self.assertEqual(self.page()["statement_count"], 1)
        self.assertTrue(self.browser.address.endswith(f"/speakers/{self.ruth}"))

    def test_different_and_back(self):
        self.browser.one(".pairs-of-actors button[value=different]").click()
        self.browser.wait(lambda: self.browser.all("form.undo"))
        self.assertEqual(self.page()["pairs"], [])
        self.assertEqual(self.newsroom.json(f"/speakers/{self.mayor}.json")["pairs"], [])
        self.browser.one("form.undo button").click()
        self.browser.wait(lambda: self.browser.all(".pairs-of-actors"))
        self.assertEqual(len(self.page()["pairs"]), 1)

    def test_what_somebody_else_settled_is_not_settled_anew(self):
        with Browser(driver) as other:
            other.open(self.newsroom.address + f"/speakers/{self.mayor}")
            self.browser.one(".pairs-of-actors button[value=different]").click()
            self.browser.wait(lambda: self.browser.all("form.undo"))
            other.one(".pairs-of-actors button[value=same]").click()
            other.wait(lambda: other.all("[role=alert]"))
            self.assertIn("Somebody else has settled this", other.one("[role=alert]").text)
            self.assertEqual(self.page()["statement_count"], 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
