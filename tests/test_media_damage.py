"""Section by section what media do to a letter: lost characters, page marks, stray encodings, lost line ends, letters twice."""

from __future__ import annotations

import re

import pytest

import gongwen
from gongwen import Letter
from gongwen.text.lines import layout
from gongwen.text.view import clean

TITLE = "关于县第十七届人民代表大会第一次会议第37号建议的答复"
OPENING = "您提出的《关于修路的建议》收悉，现答复如下："
BODY = "经研究，我局已安排修缮道路12公里。"
SIGNED = "甲县交通局\n2021年10月22日"


def letter(
    *,
    title: str = TITLE,
    to: str = "李明代表：",
    opening: str = OPENING,
    body: str = BODY,
    foot: str = SIGNED,
    thanks: str = "感谢您的支持。",
) -> Letter:
    return gongwen.parse("\n".join((title, to, opening, body, thanks, foot)) + "\n")


def iso_of_signature(parsed: Letter) -> str | None:
    assert parsed.signature
    assert parsed.signature.date
    return parsed.signature.date.iso


class TestDroppedCharacters:
    @pytest.mark.parametrize("between", ["\n", ""])
    @pytest.mark.parametrize(
        ("written", "iso"),
        [
            ("20211022", "2021-10-22"),
            ("2017821", "2017-08-21"),
            ("2019615", "2019-06-15"),
            ("2023526", "2023-05-26"),
            ("201759日", "2017-05-09"),
            ("20176月3日", "2017-06-03"),
            ("2022年610日", "2022-06-10"),
            ("2021111", "2021"),
        ],
    )
    def test_date_of_writing(self, written: str, iso: str, between: str) -> None:
        parsed = letter(foot=f"甲县交通局{between}{written}")
        assert iso_of_signature(parsed) == iso
        assert parsed.signature
        assert parsed.signature.date
        assert parsed.signature.date.text == written
        assert (parsed.signature.date.confidence < 0.75) is (len(iso) == 4)
        assert [issuer.text for issuer in parsed.signature.issuers] == ["甲县交通局"]

    @pytest.mark.parametrize(
        ("body", "dates"),
        [
            ("我局于317日组织施工。", ["2021-03-17"]),
            ("我局于201759日开工。", ["2017-05-09"]),
            ("20176月3日，我局开工。", ["2017-06-03"]),
            ("6月10，我局开工。", ["2021-06-10"]),
            ("建设面积22021年计划完成。", ["2021"]),
            ("2017-10-前完成全部工程。", ["2017-10"]),
            ("工期120日，限期180日完成。", []),
            ("厂家于18日发货。", []),
        ],
    )
    def test_dates_of_the_body(self, body: str, dates: list[str]) -> None:
        assert [date.iso for date in letter(body=body).dates] == dates

    @pytest.mark.parametrize("body", ["新装路灯120，已经亮灯。", "建设面积22021年计划完成。"])
    def test_no_figure_without_its_unit(self, body: str) -> None:
        assert not letter(body=body).figures

    @pytest.mark.parametrize("number", ["第37建议", "37号建议", "第37号建议"])
    def test_number(self, number: str) -> None:
        (proposal,) = letter(title=f"关于县第十七届人民代表大会第一次会议{number}的答复").proposals
        assert proposal.number == "37"

    def test_number_with_letters(self) -> None:
        (proposal,) = letter(title="关于县第十七届人民代表大会第一次会议B046号建议的答复").proposals
        assert proposal.number == "B046"

    @pytest.mark.parametrize(
        ("session", "term"),
        [
            ("第十七人民代表大会第一次会议", 17),
            ("十七人大一次会议", 17),
            ("第十七届人大一次会议", 17),
            ("第届人民代表大会第次会议", None),
        ],
    )
    def test_session(self, session: str, term: int | None) -> None:
        (proposal,) = letter(title=f"关于县{session}第37号建议的答复").proposals
        assert proposal.term == term
        assert (proposal.session is None) is (term is None)
        assert (proposal.number, proposal.assembly) == ("37", "npc")

    @pytest.mark.parametrize(("to", "names"), [("李明代表", ["李明"]), ("李明、王小强代表", ["李明", "王小强"])])
    def test_salutation_without_colon(self, to: str, names: list[str]) -> None:
        assert [addressee.name for addressee in letter(to=to).addressees] == names

    def test_body_addressed_without_colon(self) -> None:
        parsed = letter(
            title="甲省人民政府关于青螺湖总体规划的批复",
            to="池阳市人民政府",
            opening="你市《关于报批青螺湖总体规划的请示》（池政〔2020〕19号）收悉。现批复如下",
        )
        assert [(addressee.name, addressee.role) for addressee in parsed.addressees] == [("池阳市人民政府", "agency")]

    @pytest.mark.parametrize(
        "opening", ["您提出的《关于修路的建议》收悉现就有关情况答复如下", "您提出的《关于修路的建议》收悉，现将办理情况答复如下"]
    )
    def test_opening_without_marks(self, opening: str) -> None:
        parsed = letter(opening=opening)
        assert parsed.opening
        assert parsed.opening.text == opening
        assert parsed.proposals[0].subject == "关于修路的建议"

    @pytest.mark.parametrize("contact", ["人：李明 电话：0871-67812345", "（人：李明 0871-67812345）"])
    def test_contact_whose_label_was_cut(self, contact: str) -> None:
        (found,) = letter(foot=f"{SIGNED}\n{contact}").contacts
        assert (found.names, found.phones) == (("李明",), ("0871-67812345",))

    def test_document_number_without_its_last_word(self) -> None:
        number = letter(title=f"甲民函〔2022〕36A类\n{TITLE}").header.doc_number
        assert number
        assert (number.agency_code, number.year, number.serial) == ("甲民函", 2022, 36)


class TestMisreadFormulas:
    @pytest.mark.parametrize(
        "opening",
        [
            "您提出的《关于修路的建议》收悉，现答夏如下：",
            "您提出的《关于修路的建仪》收恙，观答复如下：",
            "您提出的《关于修路的提桉》收悉，现荅复如下：",
            "您提出的《关于修路的建议》收患，现答复如丁：",
        ],
    )
    def test_opening(self, opening: str) -> None:
        parsed = letter(opening=opening)
        assert parsed.opening
        assert parsed.opening.text == opening

    @pytest.mark.parametrize("closing", ["专此闵复。", "专此函夏。", "特此荅复。"])
    def test_closing(self, closing: str) -> None:
        parsed = letter(thanks=closing)
        assert parsed.closing
        assert parsed.closing.text == closing

    def test_copies(self) -> None:
        parsed = letter(foot=f"{SIGNED}\n抄迗：县人大常委会，县政府办公室。")
        assert [recipient.name for recipient in parsed.cc] == ["县人大常委会", "县政府办公室"]

    @pytest.mark.parametrize("one", ["一、", "—、", "-、", "一丶", "⼀、", "（—）", "（一）"])
    def test_markers(self, one: str) -> None:
        two = one.translate(str.maketrans("一—-⼀", "二二二⼆"))
        parsed = letter(body=f"{one}基本情况\n我县有公路1200公里。\n{two}下步打算\n我局将加强养护。")
        assert [(section.marker, section.ordinal, section.heading) for section in parsed.sections] == [
            (one, 1, "基本情况"),
            (two, 2, "下步打算"),
        ]

    def test_full_stop_read_as_a_point_before_a_date(self) -> None:
        (section,) = letter(body="（一）提升管理质量.2025年，达标率1.5%。").sections
        assert section.heading == "提升管理质量"

    def test_a_wrapped_ordinal_is_no_marker(self) -> None:
        filled = "县财政局已下达资金一百六十五万元全部到位并完成更新换代第"
        parsed = letter(body=f"{filled}\n一，县财政局已下达资金一百六十五万元全部到位并完成更新换代\n{filled}\n二，加强管理。")
        assert not parsed.sections


class TestPageMarks:
    @staticmethod
    def artefacts(mark: str, end: str = "\n") -> list[str]:
        text = f"{TITLE}\n经研究，我局已安排专业化、\n{mark}{end}个性化服务资金30万元。\n感谢您的支持。\n"
        return [text[a.start : a.end] for a in layout(text).artefacts]

    @pytest.mark.parametrize(
        "mark",
        [
            *("- 2 -", "— 2 —", "－2－", "－ 2 －", "—2—", "一2一", "·2·", "第2页", "第2页 共5页", "Page 2 of 5"),
            *("扫描全能王 创建", "由扫描全能王扫描创建", "CamScanner", "Scanned with CamScanner"),
            "Evaluation Warning: The document was created with Spire.Doc for .NET.",
        ],
    )
    def test_anywhere(self, mark: str) -> None:
        assert self.artefacts(mark) == [mark]

    @pytest.mark.parametrize("mark", ["2", "2/5", "[2]", "仅供参考", "内部资料", "样本"])
    def test_only_beside_a_page_end(self, mark: str) -> None:
        assert self.artefacts(mark) == []
        assert self.artefacts(mark, "\n\f") == [mark]

    def test_pages_counted_of_all(self) -> None:
        assert self.artefacts("2/5\n继续加强专业化、\n3/5") == ["2/5", "3/5"]

    def test_watermark_on_every_page(self) -> None:
        assert self.artefacts("仅供参考\n继续加强\n仅供参考\n专业化、\n仅供参考") == ["仅供参考"] * 3

    def test_the_signature_on_a_new_page_is_no_running_header(self) -> None:
        parsed = gongwen.parse(f"甲县交通局\n{TITLE}\n李明代表：\n{OPENING}\n{BODY}\n感谢您的支持。\n— 1 —\n{SIGNED}\n")
        assert parsed.signature
        assert [issuer.text for issuer in parsed.signature.issuers] == ["甲县交通局"]


class TestEncodings:
    @pytest.mark.parametrize("bullet", ["\uf06c", "\uf0b7", "\uf0d8", "● "])
    def test_bullets_of_symbol_fonts(self, bullet: str) -> None:
        view = clean(f"{bullet}建设道路30公里。")
        assert view.text == "建设道路30公里。"

    def test_radicals(self) -> None:
        assert clean("⼀、⼆、⼈⼤").text == clean("一、二、人大").text

    def test_undecoded_entities(self) -> None:
        source = "&nbsp;&#12288;称&ldquo;修路&rdquo;&#20851;AT&T&lt;"
        view = clean(source)
        assert view.text == "称“修路”关AT&T&lt;"
        # what is told is what stands there
        assert view.surface(0, len(view.text)) == source.removeprefix("&nbsp;&#12288;")
        assert view.span(1, 5) == (source.index("&ldquo;"), source.index("&#20851;"))

    def test_an_entity_for_a_blank_parts_like_a_blank(self) -> None:
        plain, coded = (letter(title=f"{TITLE}{blank}") for blank in ("　　", "&#12288;&#12288;"))
        assert plain.header.title
        assert coded.header.title
        assert plain.header.title.text == coded.header.title.text == TITLE

    @pytest.mark.parametrize("number", ["甲民函?2022?47号", "甲民函？2022？47号", "甲民函\ufffd2022\ufffd47号"])
    def test_lost_brackets(self, number: str) -> None:
        found = letter(title=f"{number}\n{TITLE}").header.doc_number
        assert found
        assert (found.text, found.agency_code, found.year, found.serial) == (number, "甲民函", 2022, 47)

    @pytest.mark.parametrize("written", ["會(huì)議", "會（huì）議", "會(huì yì)議", "會(huì\nyì)議"])
    def test_readings_in_brackets(self, written: str) -> None:
        view = clean(written)
        assert (view.text, view.surface(0, len(view.text))) == ("会议", "會議")

    def test_brackets_that_are_no_reading(self) -> None:
        assert clean("会(PPP)议(a)").text == "会(PPP)议(a)"

    def test_traditional_letter(self) -> None:
        parsed = letter(
            title="關(guān)於縣第十七屆人民代表大會(huì)第一次會議第37號建議的答復",
            opening="您提出的《關於修路的建議》收悉，現答復如下：",
        )
        assert parsed.kind == "suggestion_reply"
        assert parsed.header.title
        assert parsed.header.title.text == "關於縣第十七屆人民代表大會第一次會議第37號建議的答復"
        assert (parsed.proposals[0].term, parsed.proposals[0].subject) == (17, "關於修路的建議")


class TestFakeBold:
    @staticmethod
    def twice(text: str) -> str:
        return "".join(char * 2 for char in text)

    def test_title_and_headings(self) -> None:
        parsed = letter(
            title=self.twice(TITLE),
            body=f"{self.twice('一、基本情况')}\n我县有公路1200公里。\n{self.twice('二、打算')}\n加强养护。",
        )
        assert parsed.header.title
        assert parsed.header.title.text == TITLE
        assert parsed.source.text[parsed.header.title.start : parsed.header.title.end] == self.twice(TITLE)[:-1]
        assert [section.heading for section in parsed.sections] == ["基本情况", "打算"]
        assert parsed.proposals[0].number == "37"

    def test_the_short_end_of_a_title(self) -> None:
        parsed = letter(title=f"{self.twice(TITLE[:-2])}\n答答　　复复")
        assert parsed.header.title
        assert parsed.header.title.text == TITLE

    @pytest.mark.parametrize("line", ["谢谢谢谢您", "＊＊＊＊＊＊＊＊＊＊", "家家户户", "高高兴兴上班", "11223344", "——————————"])
    def test_what_only_looks_like_it(self, line: str) -> None:
        view = clean(f"甲\n{line}")
        assert len(view.text) == len(line) + 1


class TestOneLine:
    def test_blanks_for_line_ends(self) -> None:
        parsed = gongwen.parse(
            "甲县水利局 关于路灯不亮问题的回复 网友，您好！您反映的路灯不亮的问题收悉。经查，该路段共有路灯12盏，已修复10盏。"
            "联系单位：甲县水利局 联系电话：0871-67812345 感谢您的留言。甲县水利局 2019年12月27日"
        )
        assert parsed.header.title
        assert parsed.header.title.text == "甲县水利局关于路灯不亮问题的回复"
        assert [addressee.name for addressee in parsed.addressees] == ["网友"]
        assert parsed.signature
        assert [issuer.text for issuer in parsed.signature.issuers] == ["甲县水利局"]
        assert iso_of_signature(parsed) == "2019-12-27"

    @pytest.mark.parametrize("between", ["", " "])
    def test_a_whole_letter(self, between: str) -> None:
        parts = (
            "甲交函〔2021〕47号",
            TITLE,
            "李明、王小强代表：",
            OPENING,
            "一、基本情况。我县有公路1200公里，其中县道300公里、乡道400公里，基本做到村村相通。",
            "二、下步打算。我局将加强养护。",
            "感谢您的支持。",
            "甲县交通局",
            "2021年10月22日",
            "（联系人：张三，电话：0871-67812345）",
            "抄送：县人大常委会，县政府办公室。",
        )
        parsed = gongwen.parse(between.join(parts))
        assert parsed.header.doc_number
        assert parsed.header.doc_number.serial == 47
        assert parsed.header.title
        assert parsed.header.title.text == TITLE
        assert [addressee.name for addressee in parsed.addressees] == ["李明", "王小强"]
        assert parsed.opening
        assert parsed.opening.text == OPENING
        assert [section.heading for section in parsed.sections] == ["基本情况", "下步打算"]
        assert parsed.signature
        assert [issuer.text for issuer in parsed.signature.issuers] == ["甲县交通局"]
        assert iso_of_signature(parsed) == "2021-10-22"
        assert [contact.names for contact in parsed.contacts] == [("张三",)]
        assert [recipient.name for recipient in parsed.cc] == ["县人大常委会", "县政府办公室"]

    def test_a_blank_ends_a_heading(self) -> None:
        text = f"{TITLE} 李明代表： {OPENING} 一、基本情况 我县有公路1200公里。 二、下步打算 我局将加强养护。 感谢您的支持。 甲县交通局 2021年10月22日"
        assert [section.heading for section in gongwen.parse(text).sections] == ["基本情况", "下步打算"]

    def test_stray_blanks_end_nothing(self) -> None:
        text = f"{TITLE}李明代表：{OPENING}一、基本情 况。我县有 公路1200公里，其中县 道300公里、乡道400公 里，基本做到村村相通。二、下步打 算。我局将 加强养护。感谢您的 支持。甲县交通局2021年10月22日"
        assert [section.heading for section in gongwen.parse(text).sections] == ["基本情况", "下步打算"]


class TestParagraphs:
    TEXT = (
        f"{TITLE}\n李明代表：\n{OPENING}\n一、基本情况\n我县有公路1200公里。2020年新修30公里。\n二、下步打算\n"
        f"一是加强养护，安排资金50万元。二是新建农村公路20公里。\n感谢您的支持。\n{SIGNED}\n（联系人：张三，电话：0871-67812345）\n"
        "抄送：县人大常委会，县政府办公室。\n"
    )

    @staticmethod
    def told(parsed: Letter) -> tuple[object, ...]:
        return (
            parsed.header.title and parsed.header.title.text,
            [addressee.name for addressee in parsed.addressees],
            [section.heading for section in parsed.sections],
            [measure.action for measure in parsed.measures],
            [figure.value for figure in parsed.figures],
            parsed.signature and [issuer.text for issuer in parsed.signature.issuers],
            iso_of_signature(parsed),
            [contact.names for contact in parsed.contacts],
            [recipient.name for recipient in parsed.cc],
        )

    @pytest.mark.parametrize("end", ["\n", "\n\n"])
    def test_every_sentence_its_own_paragraph(self, end: str) -> None:
        broken = re.sub(r"。(?=.)", f"。{end}", self.TEXT.replace("\n", end))
        assert self.told(gongwen.parse(broken)) == self.told(gongwen.parse(self.TEXT))

    def test_the_letter_twice(self) -> None:
        parsed = gongwen.parse(f"{self.TEXT}\n{self.TEXT}")
        assert self.told(parsed) == self.told(gongwen.parse(self.TEXT))
        assert {doubt.code for doubt in parsed.diagnostics} == {"multiple_letters", "letter_repeated"}
        assert parsed.blocks[-1].kind == "unknown"

    def test_several_letters(self) -> None:
        other = self.TEXT.replace("37", "38").replace("李明", "王强").replace("修路", "路灯")
        parsed = gongwen.parse(f"{self.TEXT}\n甲交函〔2021〕48号\n{other}")
        assert self.told(parsed) == self.told(gongwen.parse(self.TEXT))
        assert [doubt.code for doubt in parsed.diagnostics] == ["multiple_letters"]
        last = parsed.blocks[-1]
        assert parsed.source.text[last.start : last.end].startswith("甲交函〔2021〕48号")

    def test_titles_of_other_letters_at_the_foot_of_a_page(self) -> None:
        parsed = gongwen.parse(
            f"{self.TEXT}\n上一篇：关于第36号建议的答复\n下一篇：关于第38号建议的答复\n主办：甲县人民政府办公室 网站标识码：63\n"
        )
        assert not parsed.diagnostics

    @pytest.mark.parametrize("mark", ["（未完，全文共2580字）", "查看全文", "点击查看全文>>", "展开全文"])
    @pytest.mark.parametrize("between", ["", "\n"])
    def test_cut_off(self, mark: str, between: str) -> None:
        parsed = gongwen.parse(f"{self.TEXT.partition('农村公路20')[0]}农村公{between}{mark}\n")
        assert [measure.action for measure in parsed.measures] == ["加强养护", "新建农村公"]
        assert (parsed.closing, parsed.signature) == (None, None)
        assert parsed.blocks[-1].kind == "web_chrome"

    def test_items_of_one_sentence_over_wrapped_lines_are_no_sections(self) -> None:
        body = "做法是：1、坚持先地下后地上；\n2、由镇城建办牵头，完成整治；3、\n推行巷长制，全部公示上墙。"
        assert not letter(body=body).sections


@pytest.mark.parametrize(
    ("to", "names"),
    [
        ("李**代表：", ["李**"]),
        ("李**代表", ["李**"]),
        ("张某代表：", ["张某"]),
        ("×××代表：", ["×××"]),
        ("XXX代表：", ["XXX"]),
        ("李某某、王××代表：", ["李某某", "王××"]),
    ],
)
def test_redacted_names(to: str, names: list[str]) -> None:
    assert [(addressee.name, addressee.role) for addressee in letter(to=to).addressees] == [(name, "deputy") for name in names]


@pytest.mark.parametrize("issuer", ["××局", "××县交通局", "XX县交通局"])
def test_redacted_bodies(issuer: str) -> None:
    parsed = letter(foot=f"{issuer}\n2021年10月22日")
    assert parsed.signature
    assert [found.text for found in parsed.signature.issuers] == [issuer]
