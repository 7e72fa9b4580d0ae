"""Moving the ends of a statement's parts, and naming speakers who are new, in a real browser."""

import unittest

import axe
from newsroom import Newsroom
from webdriver import ENTER, ESCAPE, LEFT, RIGHT, SHIFT, TAB, Browser, Driver


def setUpModule():
    global driver, newsroom
    driver = Driver()
    newsroom = Newsroom()


def tearDownModule():
    driver.close()
    assert newsroom.close() == 0


class OneStatement(unittest.TestCase):
    """Each test takes the next statement that has words of all three parts."""

    scripts = True

    def setUp(self):
        self.browser = Browser(driver, scripts=self.scripts)
        self.browser.open(newsroom.address + "/review")
        while True:
            self.id = self.browser.one("form.review").property("action").rsplit("/", 1)[1]
            found = self.statement()
            if all(len(found[part]["spans"]) == 1 for part in ["source", "cue", "content"]) \
                    and len(found["content"]["text"].split()) > 4:
                break
            self.browser.open(self.browser.one(".verdicts a").property("href"))
        self.before = found

    def tearDown(self):
        self.browser.__exit__()

    def statement(self):
        return newsroom.json(f"/review/{self.id}.json")["statement"]

    def field(self, name):
        return self.browser.one(f"[name={name}]").property("value")

    def marked(self, part):
        """The words that look marked."""
        return self.browser.run("""
          const words = [...document.querySelectorAll(".passage > ." + arguments[0])];
          return words.map((element) => [...element.childNodes].filter((node) => node.nodeType === 3)
            .map((node) => node.data).join("")).join("");""", part)

    def gone(self):
        before = self.browser.run("return performance.timeOrigin")
        return lambda: self.browser.run("return performance.timeOrigin") != before \
            and self.browser.run("return document.readyState") == "complete"


class Marks(OneStatement):
    def middle(self, selector):
        box = self.browser.run("""
          const element = document.querySelector(arguments[0]);
          element.scrollIntoView({block: "center"});
          const box = element.getBoundingClientRect();
          return [box.x, box.y, box.width, box.height];""", selector)
        return (box[0] + box[2] / 2, box[1] + box[3] / 2)

    def word(self, part, number):
        """The middle of a word of a part."""
        return self.browser.run("""
          const [part, number] = arguments;
          const nodes = [...document.querySelectorAll(".passage > ." + part)]
            .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === 3));
          const node = nodes[0];
          const word = [...node.data.matchAll(/[^\\s]+/g)].at(number);
          const range = document.createRange();
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          const box = range.getBoundingClientRect();
          return [box.x + box.width * 0.7, box.y + box.height / 2];""", part, number)

    def test_a_handle_moves_by_keys_word_by_word_and_the_marks_and_numbers_go_with_it(self):
        words = self.marked("content")
        self.assertEqual(words, self.before["content"]["text"])
        self.browser.press("eeeee")
        self.assertEqual(self.browser.run("return document.activeElement.className"), "handle of-content at-begin")
        self.browser.press(RIGHT)
        shorter = self.marked("content")
        self.assertTrue(words.endswith(shorter) and shorter != words)
        self.assertEqual(self.browser.one("[name=content_spans] + output").property("textContent"), shorter)
        self.browser.press(LEFT)
        self.assertEqual(self.marked("content"), words)
        # By letters.
        self.browser.press(RIGHT, holding=SHIFT)
        self.assertEqual(self.marked("content"), words[1:])
        # Escape puts it back to where it was.
        self.browser.press(ESCAPE)
        self.assertEqual(self.marked("content"), words)
        self.browser.press("e" * 6)
        self.assertEqual(self.browser.run("return document.activeElement.className"), "handle of-content at-end")
        self.browser.press(LEFT)
        shorter = self.marked("content")
        self.assertTrue(words.startswith(shorter) and shorter != words)
        gone = self.gone()
        self.browser.press(ENTER)
        self.browser.wait(gone)
        self.assertEqual(self.statement()["content"]["text"], shorter)
        self.assertEqual(self.statement()["state"], "changed")
        self.assertEqual(self.statement()["source"], self.before["source"])
        gone = self.gone()
        self.browser.press("u")
        self.browser.wait(gone)
        self.assertEqual(self.statement()["content"], self.before["content"])

    def test_no_end_goes_beyond_the_other_or_out_of_the_text(self):
        self.browser.press("ee")
        self.browser.press(LEFT * 60)
        begin, end = map(int, self.field("source_spans").split("-"))
        self.assertLess(begin, end)
        self.browser.press(RIGHT * 200)
        begin, end = map(int, self.field("source_spans").split("-"))
        passage = newsroom.json(f"/review/{self.id}.json")["context"]
        self.assertLessEqual(end, passage["end"])
        self.assertGreater(end, passage["end"] - 3)

    def test_a_handle_is_dragged_and_stops_at_words(self):
        for pointer in ["mouse", "touch"]:
            with self.subTest(pointer):
                self.browser.open(newsroom.address + f"/review/{self.id}")
                words = self.marked("content")
                start = self.middle(".handle.of-content.at-end")
                word = self.word("content", 1)
                # The knob hangs below the words: it is dragged as far as the end of words shall go.
                end = self.word("content", -1)
                self.browser.drag(start, (start[0] + word[0] - end[0], start[1] + word[1] - end[1]), pointer)
                expected = " ".join(words.split()[:2])
                self.assertEqual(self.marked("content"), expected.rstrip(".,”"))
                begin, end = map(int, self.field("content_spans").split("-"))
                self.assertEqual(end - begin, len(self.marked("content")))
                self.assertEqual(self.browser.run("return getSelection().toString()"), "")
        gone = self.gone()
        self.browser.press("c")
        self.browser.wait(gone)
        self.assertEqual(self.statement()["content"]["text"], expected.rstrip(".,”"))

    def test_numbers_move_marks_and_handles(self):
        begin, end = map(int, self.field("content_spans").split("-"))
        self.browser.one(".ends summary").click()
        before = self.middle(".handle.of-content.at-end")
        self.browser.one("[name=content_spans]").write(f"{begin}-{begin + 4}")
        self.assertEqual(self.marked("content"), self.before["content"]["text"][:4])
        self.assertNotEqual(self.middle(".handle.of-content.at-end"), before)
        self.browser.one("[name=content_spans]").write(f"{begin}-{begin + 4} {begin + 6}-{begin + 8}")
        self.assertEqual(len(self.browser.all(".handle.of-content")), 4)
        # What makes no sense yet moves nothing.
        self.browser.one("[name=content_spans]").write("12-")
        self.assertEqual(len(self.browser.all(".handle.of-content")), 4)

    def test_handles_have_names_and_are_large_enough(self):
        handles = self.browser.run("""
          return [...document.querySelectorAll(".handle")].map((handle) => {
            const box = handle.getBoundingClientRect();
            return [handle.getAttribute("role"), handle.tabIndex, handle.getAttribute("aria-label"),
              handle.getAttribute("aria-valuetext"), box.width >= 24 && box.height >= 24];
          });""")
        self.assertEqual([handle[:2] for handle in handles], [["slider", 0]] * 6)
        self.assertEqual([handle[2] for handle in handles], [
            f"{end} word of the {part}" for part in ["source", "cue", "content"] for end in ["First", "Last"]])
        self.assertTrue(self.before["cue"]["text"].startswith(handles[2][3]))
        self.assertTrue(all(handle[4] for handle in handles))
        source = axe.script()
        if source:
            self.browser.press("e")
            self.assertEqual(axe.faults(self.browser, source), [])
        self.browser.press(TAB)
        self.assertEqual(self.browser.run("return document.activeElement.className"), "handle of-source at-end")
        self.assertEqual(self.browser.run("return getComputedStyle(document.activeElement).outlineStyle"), "solid")

    def test_a_new_body_is_taken_for_one_and_may_be_said_to_be_something_else(self):
        def kind_is_asked():
            return self.browser.run("return document.querySelector('[name=kind]').offsetParent !== null")
        self.assertFalse(kind_is_asked())
        self.browser.press("s")
        self.browser.press("Quillon Harbour Board")
        self.browser.wait(lambda: self.field("kind") == "organization")
        self.assertTrue(kind_is_asked())
        gone = self.gone()
        self.browser.press(ENTER)
        self.browser.wait(gone)
        speakers = self.statement()["speakers"]
        self.assertEqual([(s["name"], s["type"]) for s in speakers], [("Quillon Harbour Board", "organization")])
        # Taking it back leaves nobody behind.
        gone = self.gone()
        self.browser.press("u")
        self.browser.wait(gone)
        self.assertEqual(newsroom.json("/actors.json?name=Quillon"), [])
        self.assertEqual(self.statement()["speakers"], self.before["speakers"])
        # By keys alone to something else.
        self.browser.press("s")
        self.browser.press("Quillon Harbour Board")
        self.browser.wait(lambda: self.field("kind") == "organization")
        self.browser.press(ESCAPE)
        self.browser.press("k")
        self.browser.press("a group")
        self.assertEqual(self.field("kind"), "group")
        gone = self.gone()
        self.browser.press(ENTER)
        self.browser.wait(gone)
        self.assertEqual([s["type"] for s in self.statement()["speakers"]], ["group"])

    def test_nothing_that_was_written_is_lost_where_something_makes_no_sense(self):
        self.browser.press("s")
        self.browser.press("Abel Quist")
        self.browser.press(ESCAPE)
        self.browser.press("d")
        self.browser.press("last Tuesday")
        gone = self.gone()
        self.browser.press(ENTER)
        self.browser.wait(gone)
        self.assertIn("is no date", self.browser.one("[role=alert]").text)
        self.assertEqual(self.field("speaker_names"), "Abel Quist")
        self.assertEqual(self.field("said"), "last Tuesday")
        self.assertEqual(self.statement()["state"], "new")

    def test_two_speakers_become_one_by_keys_and_two_again(self):
        self.browser.press("s")
        self.browser.press("Abel Quist")
        self.browser.press(ESCAPE)
        gone = self.gone()
        self.browser.press("c")
        self.browser.wait(gone)
        self.browser.open(newsroom.address + f"/review/{self.id}")
        known = next(row["actor"] for row in newsroom.json("/speakers.json")["speakers"]
                     if row["actor"]["name"] != "Abel Quist")
        self.browser.press("m")
        self.browser.press("Nobody At All")
        gone = self.gone()
        self.browser.press(ENTER)
        self.browser.wait(gone)
        self.assertIn("Nobody of the name", self.browser.one("[role=alert]").text)
        self.browser.press("m")
        self.browser.press(f"{known['name']} (#{known['id']})")
        gone = self.gone()
        self.browser.press(ENTER)
        self.browser.wait(gone)
        self.assertEqual([s["id"] for s in self.statement()["speakers"]], [known["id"]])
        gone = self.gone()
        self.browser.press("u")
        self.browser.wait(gone)
        self.assertEqual([s["name"] for s in self.statement()["speakers"]], ["Abel Quist"])
        # What the same press did to the statement was taken back too, so that one is led there.
        self.assertEqual(self.browser.address, newsroom.address + f"/review/{self.id}")


class WithoutScripts(OneStatement):
    scripts = False

    def test_ends_and_kinds_can_be_changed(self):
        begin, end = map(int, self.field("content_spans").split("-"))
        self.browser.one(".ends summary").click()
        self.browser.one("[name=content_spans]").write(f"{begin}-{begin + 4}")
        self.browser.one("[name=speaker_names]").write("the Ferrymen")
        self.browser.one("[name=kind] option[value=group]").click()
        here = self.browser.address
        self.browser.one("button[value=change]").click()
        self.browser.wait(lambda: self.browser.address != here)
        found = self.statement()
        self.assertEqual(found["content"]["text"], self.before["content"]["text"][:4])
        self.assertEqual([(s["name"], s["type"]) for s in found["speakers"]], [("the Ferrymen", "group")])


if __name__ == "__main__":
    unittest.main(verbosity=2)
