"""Takes the pictures of the newsroom that the README shows: `make pictures`."""

import base64

from newsroom import ROOT, Newsroom
from webdriver import Browser, Driver


def take(browser, name, height):
    picture = browser.call("POST", "/goog/cdp/execute", {"cmd": "Page.captureScreenshot", "params": {
        "clip": {"x": 0, "y": 0, "width": 1200, "height": height, "scale": 1}}})
    (ROOT / "Documentation" / name).write_bytes(base64.b64decode(picture["data"]))


def main():
    driver = Driver()
    newsroom = Newsroom()
    try:
        with Browser(driver) as browser:
            browser.call("POST", "/goog/cdp/execute", {"cmd": "Emulation.setDeviceMetricsOverride", "params": {
                "width": 1200, "height": 1150, "deviceScaleFactor": 1.2, "mobile": False}})
            browser.call("POST", "/goog/cdp/execute", {"cmd": "Emulation.setScrollbarsHidden", "params": {
                "hidden": True}})
            articles = newsroom.json("/articles.json")["articles"]
            article = next(article for article in articles if article["title"].startswith("Pellbridge"))
            browser.open(newsroom.address + f"/articles/{article['id']}")
            take(browser, "newsroom-article.png", 860)
            # What waits first has all that there is to move.
            browser.open(newsroom.address + "/review")
            browser.press("eeeeee")
            browser.run("scrollTo(0, 0)")
            take(browser, "newsroom-review.png", 1150)
    finally:
        driver.close()
        newsroom.close()


main()
