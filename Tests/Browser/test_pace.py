"""How fast the review goes on: from the key that decides to the next statement on screen, in a real browser."""

import statistics
import unittest

from newsroom import Newsroom
from webdriver import ENTER, LEFT, Browser, Driver

# What a page has to do until its scripts have run and it was painted, after the last key on the page before.
WATCH = """
  addEventListener("keydown", () => sessionStorage.setItem("key", performance.timeOrigin + performance.now()), true);
  addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => setTimeout(() => {
    const key = Number(sessionStorage.getItem("key"));
    if (key) window.pace = performance.timeOrigin + performance.now() - key;
  })));
"""


class Pace(unittest.TestCase):
    def test_thirty_statements_by_keys(self):
        driver = Driver()
        newsroom = Newsroom()
        try:
            with Browser(driver) as browser:
                browser.at_start(WATCH)
                browser.open(newsroom.address + "/review")
                paces = [self.decide(browser, number) for number in range(30)]
                decided = [entry for entry in paces if entry is not None]
                self.assertEqual(len(decided), 30)
                print(f"\n30 statements by keys: median {statistics.median(decided):.0f} ms, "
                      f"worst {max(decided):.0f} ms from key to next statement")
                # Ten a minute leave six seconds for each, and all of them are for the person.
                self.assertLess(statistics.median(decided), 500)
                self.assertLess(max(decided), 2000)
        finally:
            driver.close()
            newsroom.close()

    def decide(self, browser, number):
        """Decides in one of five ways; gives the milliseconds that the program took."""
        before = browser.run("return performance.timeOrigin")
        match number % 5:
            case 0 | 1: browser.press("a")
            case 2: browser.press("r")
            case 3: browser.press("t" + "pro" + ENTER)
            case 4: browser.press("eeeeee" + LEFT + ENTER)
        browser.wait(lambda: browser.run("return performance.timeOrigin") != before
                     and browser.run("return window.pace"))
        self.assertTrue(browser.all("form.review"), browser.address)
        self.assertFalse(browser.all("[role=alert]"), browser.text)
        return browser.run("return window.pace")


if __name__ == "__main__":
    unittest.main(verbosity=2)
