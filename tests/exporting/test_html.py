"""The page of a letter: its text is there whole, its markup sound, whatever the letter holds."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import gongwen
from gongwen.exporting import walk
from gongwen.exporting.html import MOST_CHARS, MOST_ROWS, PageImage, pages, to_fragment, to_html
from gongwen.exporting.html.images import Box
from gongwen.exporting.html.marks import Close, Mark, Open, marks, tiling
from gongwen.exporting.html.panels import grouped, value
from gongwen.letter import Letter

from .letters import doubtful_letter, full_letter

CORPUS = sorted((Path(__file__).parents[2] / "corpus").glob("*.txt"))
VOID = {"meta", "img", "input", "rect", "wbr"}
PIXEL = "data:image/png;base64," + base64.b64encode(b"\x89PNG").decode()


class Page(HTMLParser):
    """Reads a page strictly: tags must close in order; collects ids, links and the text of the letter."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: Counter[str] = Counter()
        self.outside: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.inside = 0
        self.odd = False
        self.nested_links = 0
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.tags[tag] += 1
        self.attributes += attrs
        if told.get("id"):
            self.ids.append(str(told["id"]))
        if tag == "a":
            self.nested_links += "a" in self.open
            self.links.append(str(told.get("href")))
        self.outside += [str(v) for k, v in attrs if k in ("src", "href", "xlink:href") and not str(v).startswith(("#", "data:"))]
        if tag not in VOID:
            self.open.append(tag)
        if tag == "div" and "text" in str(told.get("class")).split():
            self.inside = len(self.open)
        if tag == "b" and told.get("class") == "odd":
            self.odd = True

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        assert self.open.pop() == tag
        if len(self.open) < self.inside:
            self.inside = 0
        self.odd = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.text += chr(int(data.removeprefix("U+"), 16)) if self.odd else data


def check(letter: Letter) -> Page:
    page = Page(to_html(letter))
    assert page.text == letter.source.text
    assert [name for name, times in Counter(page.ids).items() if times > 1] == []
    assert [link for link in page.links if link[1:] not in page.ids] == []
    assert page.nested_links == 0
    assert page.outside == []
    assert [name for name, _ in page.attributes if name.startswith("on") or name == "style"] == []
    return page


@pytest.mark.parametrize("path", CORPUS[::4], ids=lambda path: path.stem)
def test_the_page_of_a_letter_is_sound(path: Path) -> None:
    letter = gongwen.parse(path)
    page = check(letter)
    for n in range(len(letter.measures)):
        assert {f"m{n}", f"row-m{n}"} <= set(page.ids)
    for n in range(len(letter.figures)):
        assert {f"#f{n}", f"#row-f{n}"} <= set(page.links)


ODD = "<script>alert(1)</script>&amp;\"'</div><!--]]>\x00\x1b[31m\u202e\ud800\ufffe\r\f\x85一、加强<b>3个</b>。二、推进\n"


@settings(deadline=None)
@given(st.text(st.one_of(st.characters(), st.sampled_from(ODD + "一二是、（）。，年月日人元《》"))))
@example(ODD)
@example("")
@example("一是<3个。二是&amp;5个。")
def test_any_text_is_shown_and_never_obeyed(text: str) -> None:
    page = check(gongwen.parse(text))
    assert page.tags["script"] == 1
    to_html(gongwen.parse(text)).encode()
    Page(to_fragment(gongwen.parse(text)))


def test_markup_in_names_and_titles_stays_text() -> None:
    letter = gongwen.parse(CORPUS[0])
    letter = letter.model_copy(update={"source": letter.source.model_copy(update={"name": ODD})})
    for page in (to_html(letter), to_fragment(letter), "".join(pages([letter]))):
        read = Page(page)
        assert read.tags["script"] == page.count("<script>") <= 1
        assert "\x00" not in page
        assert "\u202e" not in page


def test_hand_made_letters_with_every_part() -> None:
    # their spans overlap as no parse would have them: the markup must hold all the same
    for letter in (full_letter(), doubtful_letter()):
        page = Page(to_html(letter))
        assert page.text == letter.source.text
        assert max(Counter(page.ids).values()) == 1
        Page(to_fragment(letter))


SPANS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)).map(sorted), max_size=8)


@given(SPANS)
def test_marks_that_cross_are_broken_and_cover_what_they_should(spans: list[list[int]]) -> None:
    text = "abcdefghijkl"
    given_marks = [Mark(start, end, str(n), "") for n, (start, end) in enumerate(spans)]
    at, opened, covered, first = 0, [], [set[str]() for _ in text], []
    for step in tiling(text, given_marks):
        if isinstance(step, str):
            assert step == text[at : at + len(step)] != ""
            for k in range(at, at + len(step)):
                covered[k] = {mark.kind for mark in opened}
            at += len(step)
        elif isinstance(step, Open):
            opened.append(step.mark)
            first += [step.mark.kind] * step.first
        else:
            assert isinstance(step, Close)
            assert opened.pop() == step.mark
    assert (at, opened) == (len(text), [])
    assert sorted(first) == sorted(mark.kind for mark in given_marks)
    assert covered == [{mark.kind for mark in given_marks if mark.start <= k < mark.end} for k in range(len(text))]


def test_status_is_told_in_words() -> None:
    letter = gongwen.parse(
        "关于提案的答复\n\n李明委员：\n您的提案收悉。现答复如下：\n一、下一步\n一是加强宣传。二是正在推进改造。\n"
    )
    page = to_html(letter)
    assert re.search(r'<b class="status planned">拟办</b>', page)
    assert re.search(r'title="措施（在办），把握 ', page)


def test_the_policy_lets_only_its_own_style_and_script_run() -> None:
    page = to_html(gongwen.parse("一段文字"))
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy is not None
    assert "default-src 'none'" in policy[1]
    for name in ("style", "script"):
        inline = page.partition(f"<{name}>")[2].partition(f"</{name}>")[0]
        told = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{told}'" in policy[1]


def test_several_letters_are_one_page_and_come_piece_by_piece() -> None:
    taken = []

    def letters() -> object:
        for path in CORPUS[:5]:
            taken.append(path)
            yield gongwen.parse(path)

    stream = pages(letters())  # type: ignore[arg-type]
    pieces = [next(stream), next(stream), next(stream)]
    assert len(taken) == 1
    page = Page("".join([*pieces, *stream]))
    assert len(taken) == 5
    assert page.tags["details"] == 5
    assert max(Counter(page.ids).values()) == 1
    assert [link for link in page.links if link[1:] not in page.ids] == []


def test_a_notebook_shows_a_long_letter_in_part_and_says_so() -> None:
    letter = gongwen.parse("一、情况\n" + "完成改造3个。" * 20_000)
    fragment = to_fragment(letter)
    assert len(fragment) < 20 * MOST_CHARS
    assert f"另有 {len(letter.source.text) - MOST_CHARS} 字没有显示。" in fragment
    assert f"另有 {len(letter.figures) - MOST_ROWS} 行没有显示。" in fragment
    assert Page(to_html(letter)).text == letter.source.text


LONG = {
    "rows": "一、打算\n" + "一是完成改造3个（2021年6月），《某办法》规定。\n" * 3_000,
    "a measure": "关于提案的答复\n\n李明委员：\n您的提案收悉。现答复如下：\n一、下一步打算\n一是加强建设，"
    + "，".join(["完成改造3个"] * 300)
    + "。\n二是加强宣传。\n",
    "sections": "".join(f"{n}. 加强第{n}项建设\n" for n in range(1, 5_000)),
    "addressees": "关于提案的答复\n\n" + "、".join(["李明", "王芳"] * 10_000) + "委员：\n您的提案收悉。现答复如下：\n好。\n",
    "a quote": "关于提案的答复\n\n李明委员：\n您的提案收悉。现答复如下：\n您在提案中提出“" + "加强建设" * 30_000 + "”。\n",
}


@pytest.mark.parametrize("name", LONG)
def test_what_a_notebook_shows_is_bounded_and_its_links_lead_somewhere(name: str) -> None:
    letter = gongwen.parse(LONG[name])
    fragment = to_fragment(letter)
    assert len(fragment) < 40 * MOST_CHARS
    beside = fragment.partition('<div class="side">')[2]
    assert max(map(len, re.findall(r">([^<]+)<", beside))) < 300
    page = Page(fragment)
    assert page.text.startswith(letter.source.text[:MOST_CHARS])
    assert page.links
    assert [link for link in page.links if link[1:] not in page.ids] == []


@pytest.mark.parametrize("path", CORPUS[::8], ids=lambda path: path.stem)
def test_the_links_of_a_notebook_lead_somewhere(path: Path) -> None:
    page = Page(to_fragment(gongwen.parse(path)))
    assert [link for link in page.links if link[1:] not in page.ids] == []
    assert max(Counter(page.ids).values()) == 1


def test_a_notebook_says_how_many_figures_of_a_measure_it_leaves_out() -> None:
    letter = gongwen.parse(LONG["a measure"])
    assert len(letter.measures[0].figures) == 300
    row = re.search(r'<tr id="[^"]*row-m0">.*?</tr>', to_fragment(letter))
    assert row is not None
    assert row[0].count(">3个</a>") == 50
    assert "，另有 250 项" in row[0]


def test_a_notebook_says_how_many_sections_it_leaves_out() -> None:
    letter = next(letter for letter in map(gongwen.parse, CORPUS) if any(section.children for section in letter.sections))
    letter = letter.model_copy(update={"sections": letter.sections * 300})
    outline = re.search(r"<nav>(.*?)</nav>", to_fragment(letter))
    assert outline is not None
    assert outline[1].count("<li>") == MOST_ROWS
    assert f"另有 {len(list(walk.outline(letter))) - MOST_ROWS} 节没有显示。" in outline[1]
    Page(outline[0])


def test_a_notebook_keeps_the_style_to_the_letter() -> None:
    style = to_fragment(gongwen.parse("文字")).partition("<style>")[2].partition("</style>")[0]
    style = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
    rules = [rule.strip() for rule in re.findall(r"([^{}]+)\{", re.sub(r"@media[^{]+\{", "", style))]
    assert len(rules) > 50
    assert [rule for rule in rules if not all(".gw" in part for part in rule.split(","))] == []


def test_every_row_can_be_reached_from_the_text() -> None:
    letters = [gongwen.parse(path) for path in CORPUS]
    letter = next(letter for letter in letters if letter.quotes and letter.diagnostics and letter.citations)
    text = to_html(letter).partition('<div class="text">')[2].partition("</article>")[0]
    for field, initial in (("measures", "m"), ("figures", "f"), ("citations", "c"), ("quotes", "q"), ("diagnostics", "x")):
        for n in range(len(getattr(letter, field))):
            assert f'href="#row-{initial}{n}"' in text


def test_a_mark_tells_its_kind_confidence_and_place() -> None:
    letter = gongwen.parse("一、情况\n投资5万元。")
    figure = letter.figures[0]
    told = f'title="数据，把握 {figure.confidence:.2f}，位置 {figure.start}–{figure.end}" id="f0"'
    assert told in to_html(letter)
    assert "<small>金额</small>" in to_html(letter)


def test_the_legend_tells_what_is_there_and_no_more() -> None:
    def legend(text: str) -> list[str]:
        return re.findall(r'data-kind="(\w+)"', to_html(gongwen.parse(text)))

    assert legend("") == ["doubt"]
    assert "figure" in legend("一、情况\n投资5万元。")
    assert "date" not in legend("一、情况\n投资5万元。")


def test_what_is_lacking_is_left_out() -> None:
    page = to_html(gongwen.parse(""))
    assert re.findall(r"<caption>(\w+)", page) == ["疑点"]
    assert "提纲</h2>" not in page
    assert "（无标题）" in page


def test_pictures_have_a_box_for_each_element() -> None:
    letter = gongwen.parse("投资3万元。\n一、情况\n投资5万元。", name="a.txt")
    boxes = (Box(0, 7, 100.0, 50.0, 240.0, 70.0), Box(7, 20, 0.0, 80.0, 10.0, 90.0))
    page = to_html(letter, images=[PageImage(1, PIXEL, 800, 600, boxes)])
    first = letter.figures[0]
    left, right = 100 + 20 * first.start, 100 + 20 * first.end
    assert (
        f'<a class="figure" href="#f0"><title>数据</title><rect x="{left:.1f}" y="50.0" width="{right - left:.1f}" height="20.0"/>'
        in page
    )
    assert Page(page).tags["img"] == 1


BOXES = st.lists(st.tuples(st.integers(0, 14), st.integers(1, 6)).map(lambda box: [box[0], sum(box)]), max_size=6)


@given(BOXES)
def test_boxes_in_any_order_cover_the_elements_they_meet(spans: list[list[int]]) -> None:
    letter = gongwen.parse("投资3万元，完成5个，改造8处。")
    boxes = tuple(Box(start, end, 0.0, 10.0 * n, 10.0, 10.0 * n + 5) for n, (start, end) in enumerate(spans))
    page = to_html(letter, images=[PageImage(1, PIXEL, 800, 600, boxes)])
    for n, figure in enumerate(letter.figures):
        drawn = re.search(rf'<a class="figure" href="#f{n}"><title>.*?</title>(.*?)</a>', page)
        tops = sorted(float(top) for top in re.findall(r' y="([\d.]+)"', drawn[1] if drawn else ""))
        assert tops == [box.top for box in boxes if max(box.start, figure.start) < min(box.end, figure.end)]


@pytest.mark.parametrize(
    "uri", ["https://example.org/a.png", "data:image/svg+xml;base64,AA==", 'data:image/png;base64,AA=="><script>']
)
def test_a_picture_from_elsewhere_is_refused(uri: str) -> None:
    with pytest.raises(ValueError, match="data URI"):
        PageImage(1, uri, 10, 10)


def test_values_are_shown_as_they_are_counted() -> None:
    shown = [value(figure) for figure in gongwen.parse("投资约17.58万元，增加3—5个，不少于1200人。").figures]
    assert shown == ["约 175,800 元", "3–5 个（增）", "不少于 1,200 人"]
    assert [grouped(number) for number in ("0.5", "-1234.5678", "1" * 50)] == ["0.5", "-1,234.5678", "1" * 50]


def test_marks_lie_within_the_text() -> None:
    for path in CORPUS[:40]:
        letter = gongwen.parse(path)
        assert all(0 <= mark.start <= mark.end <= len(letter.source.text) for mark in marks(letter))


def test_a_letter_is_told_in_a_line() -> None:
    from gongwen.exporting.width import width

    assert repr(full_letter()) == "<Letter 建议答复 甲民函〔2022〕47号 《关于第173号建议的答复》 2 措施、2 数字>"
    assert str(full_letter()) == repr(full_letter())
    assert repr(gongwen.parse("一段文字", name="a.txt")) == "<Letter 未识别 a.txt 1 疑点>"
    for path in CORPUS:
        assert width(repr(gongwen.parse(path))) <= 130
    assert "\n" not in repr(gongwen.parse("题\n目", name="a\x1b[31m\n.txt"))


def test_the_command_writes_a_page(tmp_path: Path) -> None:
    from gongwen.cli import main

    one, several = tmp_path / "one.html", tmp_path / "several.html"
    assert main(["parse", str(CORPUS[0]), "--format", "html", "-o", str(one)]) == 0
    assert one.read_text(encoding="utf-8") == to_html(gongwen.parse(CORPUS[0]))
    assert main(["parse", *map(str, CORPUS[:3]), "--format", "html", "-o", str(several)]) == 0
    assert Page(several.read_text(encoding="utf-8")).tags["details"] == 3


@pytest.mark.parametrize(("number", "width", "height"), [(0, 10, 10), (1, -5, 10), (1, 10, float("nan")), ('"><script>', 10, 10)])
def test_a_picture_with_wrong_numbers_is_refused(number: int, width: int, height: int) -> None:
    with pytest.raises(ValueError, match="whole numbers"):
        PageImage(number, PIXEL, width, height)


@pytest.mark.parametrize(
    "numbers", [(3, 3, 0, 0, 1, 1), (0, 1, 5, 0, 1, 1), (0, 1, float("nan"), 0, 1, 1), (0, 1, 0, 0, float("inf"), 1)]
)
def test_a_box_with_wrong_numbers_is_refused(numbers: tuple[int, int, float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="a box needs"):
        Box(*numbers)


def test_a_doubt_at_the_end_is_shown_in_a_notebook_too() -> None:
    letter = gongwen.parse("郑成委员：您好！")
    assert any(doubt.start == len(letter.source.text) for doubt in letter.diagnostics)
    page = Page(to_fragment(letter))
    assert [link for link in page.links if link[1:] not in page.ids] == []


def test_a_letter_made_by_hand_may_point_nowhere() -> None:
    letter = full_letter()
    lost = letter.measures[0].model_copy(update={"figures": (5, -1, 0)})
    for parent in (None, -1, 7):
        to_html(letter.model_copy(update={"measures": (lost.model_copy(update={"parent": parent}),)}))
