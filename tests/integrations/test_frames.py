"""Letters as data frames: the same rows in pandas and polars, types right, ids that join, memory that does not grow."""

from __future__ import annotations

import builtins
import itertools
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Literal

import pytest

import gongwen
from gongwen.exporting.columns import TABLES
from gongwen.exporting.rows import ID_LENGTH
from gongwen.letter import Figure, Letter

pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")

CORPUS = sorted((Path(__file__).parents[2] / "corpus").glob("*.txt"))
TEXT = """甲县民政局关于县政协第12号提案的答复

李明委员：
您提出的《关于建立养老服务中心的提案》收悉。现答复如下：
一、工作情况
2022年6月建成服务中心3个，投资17.58万元，服务老人约2000人。
二、下一步工作
一是加强宣传，2025年底前由县教育局举办讲座10场。二是持续改造设施3—5处。
感谢您对民政工作的支持！

甲县民政局
2023年6月12日

抄送：县政协提案委，县政府督查室。
"""


def letters() -> list[Letter]:
    return [gongwen.parse(path) for path in CORPUS[:40]]


def test_the_tables_have_the_columns_declared() -> None:
    for backend in ("pandas", "polars"):
        for name, table in gongwen.frames([gongwen.parse(TEXT)], backend=backend).items():
            assert list(table.columns) == [column.name for column in TABLES[name]], (backend, name)


def test_names_fit_any_statistics_program() -> None:
    names = [(table, column.name) for table, columns in TABLES.items() for column in columns]
    assert len(set(names)) == len(names)
    assert [pair for pair in names if len(pair[1]) > 32 or not pair[1].isidentifier()] == []


def test_a_letter_is_told_as_it_is() -> None:
    letter = gongwen.parse(TEXT, name="答复.txt")
    tables = gongwen.frames(letter)
    one = tables["letters"].iloc[0]
    assert (one["name"], one["kind"], one["addressees"], one["cc"]) == (
        "答复.txt",
        "proposal_reply",
        "李明",
        "县政协提案委；县政府督查室",
    )
    assert one["date"] == pd.Timestamp("2023-06-12")
    assert one["letter_id"] == letter.source.sha256[:ID_LENGTH]
    assert list(tables["recipients"]["name"]) == ["县政协提案委", "县政府督查室"]
    measures = tables["measures"]
    first = measures[measures["marker"] == "一是"].iloc[0]
    assert (first["status"], first["actors"], first["deadline_date"]) == ("planned", "县教育局", pd.Timestamp("2025-12-31"))


def test_values_are_exact_and_sums_too() -> None:
    figures = gongwen.frames(gongwen.parse(TEXT))["figures"]
    assert list(figures["value"]) == [Decimal(v) for v in ("3", "175800", "2000", "10", "3")]
    assert list(figures["value_max"])[-1] == Decimal(5)
    assert figures.loc[figures["unit"] == "元", "value"].sum() == Decimal("175800")


def test_types_are_right_and_stay_so_where_a_table_is_empty() -> None:
    full, empty = gongwen.frames(letters()), gongwen.frames([])
    for name in TABLES:
        assert full[name].dtypes.to_dict() == empty[name].dtypes.to_dict(), name
    measures = full["measures"]
    assert str(measures["status"].dtype) == "category"
    assert list(measures["status"].cat.categories) == ["done", "ongoing", "planned"]
    assert str(measures["parent"].dtype) == "Int64"
    assert str(measures["deadline_date"].dtype) == "datetime64[s]"
    assert str(full["addressees"]["et_al"].dtype) == "boolean"
    assert str(full["letters"]["title"].dtype) == "string"


def test_ids_join_and_spans_are_the_evidence() -> None:
    given = letters()
    tables = gongwen.frames(given)
    texts = dict(zip(tables["letters"]["letter_id"], (letter.source.text for letter in given), strict=True))
    assert len(texts) == len(given)
    joined = tables["figures"].merge(tables["measures"], on=["letter_id", "measure"], suffixes=("", "_of_measure"))
    assert len(joined) == tables["figures"]["measure"].notna().sum() > 20
    assert (joined["start_of_measure"] <= joined["start"]).all()
    assert (joined["end"] <= joined["end_of_measure"]).all()
    for row in tables["figures"].itertuples():
        assert texts[row.letter_id][row.start : row.end].replace(" ", "").replace("\n", "") == row.text.replace(" ", "")
    sections = tables["sections"].set_index(["letter_id", "section"])
    inside = tables["measures"].dropna(subset=["section"])
    assert len(inside) > 20
    assert all((row.letter_id, row.section) in sections.index for row in inside.itertuples())
    nested = tables["sections"].dropna(subset=["parent"])
    assert all((row.letter_id, row.parent) in sections.index for row in nested.itertuples())


def test_a_figure_belongs_to_the_innermost_measure() -> None:
    letter = gongwen.parse("一、下一步工作\n（一）加强建设。计划：1.新建学校3所；2.新增床位20张。\n")
    tables = gongwen.frames(letter)
    owners = [owner for owner in tables["figures"]["measure"] if owner is not pd.NA]
    for figure, owner in enumerate(owners):
        holding = [n for n, measure in enumerate(letter.measures) if figure in measure.figures]
        assert owner == max(holding, key=lambda n: letter.measures[n].start)


def test_actors_have_a_row_each_and_leaves_are_told() -> None:
    given = letters()
    tables = gongwen.frames(given)
    ids = list(tables["letters"]["letter_id"])
    rows = [(row.letter_id, row.measure, row.text) for row in tables["actors"].itertuples()]
    assert (
        rows
        == [(ids[k], n, a.text) for k, letter in enumerate(given) for n, m in enumerate(letter.measures) for a in m.actors]
        != []
    )
    parents = {(ids[k], m.parent) for k, letter in enumerate(given) for m in letter.measures}
    assert [row.leaf for row in tables["measures"].itertuples()] == [
        (row.letter_id, row.measure) not in parents for row in tables["measures"].itertuples()
    ]
    assert not tables["measures"]["leaf"].all()


def test_the_same_bytes_again_get_an_id_of_their_own() -> None:
    letter = gongwen.parse(TEXT)
    ids = list(gongwen.frames([letter, letter, gongwen.parse("别的"), letter])["letters"]["letter_id"])
    assert ids[1:] == [f"{ids[0]}-2", ids[2], f"{ids[0]}-3"]
    assert len(set(ids)) == 4


def test_errors_are_rows(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    tables = gongwen.frames(gongwen.parse_many([tmp_path / "a.txt", tmp_path / "无.txt"]))
    assert len(tables["letters"]) == 1
    (error,) = tables["errors"].itertuples()
    assert (error.code, Path(error.file).name) == ("file_not_found", "无.txt")
    assert error.remedy


def test_pandas_and_polars_say_the_same() -> None:
    given = letters()
    ours, theirs = gongwen.frames(given), gongwen.frames(given, backend="polars")
    for name, table in ours.items():
        rows = [[plain(cell) for cell in row] for row in table.itertuples(index=False)]
        assert rows == [[plain(cell) for cell in row] for row in theirs[name].rows()], name


def plain(cell: object) -> object:
    if isinstance(cell, Decimal):
        return cell.normalize()
    if isinstance(cell, pd.Timestamp):
        return cell.date()
    return None if cell is None or cell is pd.NA or cell is pd.NaT or cell != cell else cell


def test_pieces_joined_are_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    given = letters()
    whole = gongwen.frames(given)
    for size in (1, 7, 40, 41):
        monkeypatch.setattr("gongwen.integrations.frames._PIECE", size)
        pieces = gongwen.frames(iter(given))
        parts = list(gongwen.iter_frames(iter(given), size))
        assert len(parts) == -(-len(given) // size)
        for name in TABLES:
            pd.testing.assert_frame_equal(pieces[name], whole[name])
            if name != "errors":
                pd.testing.assert_frame_equal(pd.concat([part[name] for part in parts], ignore_index=True), whole[name])


def test_an_endless_stream_is_taken_part_by_part() -> None:
    taken = 0

    def endless() -> Iterator[Letter]:
        nonlocal taken
        letter = gongwen.parse(TEXT)
        for _ in itertools.repeat(None):
            taken += 1
            yield letter

    parts = gongwen.iter_frames(endless(), 5)
    assert [len(next(parts)["letters"]) for _ in range(3)] == [5, 5, 5]
    assert taken == 15
    assert next(parts)["letters"]["letter_id"].iloc[0].endswith("-16")


def test_letters_are_let_go() -> None:
    import gc
    import weakref

    seen: list[weakref.ref[Letter]] = []

    def stream() -> Iterator[Letter]:
        for n in range(30):
            letter = gongwen.parse(TEXT, name=str(n))
            seen.append(weakref.ref(letter))
            yield letter
            del letter
            gc.collect()
            assert sum(ref() is not None for ref in seen) <= 2

    assert len(gongwen.frames(stream())["letters"]) == 30


def test_dates_are_days() -> None:
    text = TEXT.replace("2022年6月建成", "2021年2月起建设，“十四五”期间建成，2018年以来")
    dates = gongwen.frames(gongwen.parse(text))["dates"].set_index("text")
    assert (dates.loc["2021年2月", "first_day"], dates.loc["2021年2月", "last_day"]) == (
        pd.Timestamp("2021-02-01"),
        pd.Timestamp("2021-02-28"),
    )
    assert dates.loc["2018年以来", "first_day"] == pd.Timestamp("2018-01-01")
    assert dates.loc["2018年以来", "last_day"] is pd.NaT


def test_what_utf8_cannot_hold_is_escaped() -> None:
    letter = gongwen.parse("关于\ud800的答复", name="\udcff.txt")
    for backend in ("pandas", "polars"):
        assert str(gongwen.frames(letter, backend=backend)["letters"]["name"][0]) == "\\udcff.txt"


def test_a_value_beyond_what_polars_holds_is_null_there_and_exact_in_pandas() -> None:
    huge = Figure(text="1", start=0, end=1, confidence=1, value="9" * 40, unit="元", kind="money")
    letter = gongwen.parse("1").model_copy(update={"figures": (huge,)})
    assert gongwen.frames(letter)["figures"]["value"][0] == Decimal("9" * 40)
    assert gongwen.frames(letter, backend="polars")["figures"]["value"].to_list() == [None]


def test_a_year_without_a_calendar_is_null() -> None:
    from gongwen.exporting.days import first_day, last_day

    assert first_day("0000-01") is None
    assert last_day("0000") is None
    assert last_day("9999-12") == date(9999, 12, 31)


@pytest.mark.parametrize("wrong", ["一段文字", [TEXT], [Path("a.txt")], [None]])
def test_what_is_no_letter_is_told(wrong: list[Letter]) -> None:
    with pytest.raises(TypeError, match="parse texts and paths first"):
        gongwen.frames(wrong)


@pytest.mark.parametrize("wrong", [None, 5, b"x", Path("a.txt")])
def test_what_holds_no_letters_is_told(wrong: list[Letter]) -> None:
    for make in (gongwen.frames, gongwen.iter_frames):
        with pytest.raises(TypeError, match="expected letters"):
            make(wrong)  # type: ignore[operator]


def test_dates_made_by_hand_may_be_none() -> None:
    letter = gongwen.parse(TEXT)
    odd = [letter.dates[0].model_copy(update={"iso": iso}) for iso in ("rubbish", "", "2023-W05")]
    dates = gongwen.frames(letter.model_copy(update={"dates": tuple(odd)}))["dates"]
    assert dates["first_day"].isna().all()


@pytest.mark.parametrize("backend", ["pandas", "polars"])
def test_numbers_made_by_hand_may_be_none_or_beyond_all_bounds(backend: Literal["pandas", "polars"]) -> None:
    letter = gongwen.parse(TEXT)
    figures = [
        letter.figures[0].model_copy(update={"value": value, "value_max": value}) for value in ("x", "NaN", "Infinity", "")
    ]
    number = letter.header.doc_number or gongwen.letter.DocNumber(text="号", start=0, end=1, confidence=1)
    header = letter.header.model_copy(update={"doc_number": number.model_copy(update={"serial": 2**63})})
    odd = letter.model_copy(update={"figures": tuple(figures), "header": header})
    tables = gongwen.frames(odd, backend=backend)
    assert [value is None for value in tables["figures"]["value"]] == [True] * 4
    assert [value is None or value is pd.NA for value in tables["letters"]["doc_serial"]] == [True]


def test_a_checksum_made_by_hand_may_be_none() -> None:
    letter = gongwen.parse(TEXT)
    odd = letter.model_copy(update={"source": letter.source.model_copy(update={"sha256": "none"})})
    assert list(gongwen.frames([odd, odd])["letters"]["letter_id"]) == ["none", "none-2"]


def test_wrong_arguments_are_told() -> None:
    with pytest.raises(ValueError, match="pandas"):
        gongwen.frames([], backend="dask")  # type: ignore[call-overload]
    for size in (0, 1.5, "3", None, 10**30):
        with pytest.raises(ValueError, match="size"):
            gongwen.iter_frames([], size)  # type: ignore[call-overload]


@pytest.mark.parametrize("backend", ["pandas", "polars"])
def test_a_missing_package_names_its_extra(backend: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def blocked(name: str, *rest: object) -> object:
        if name == backend:
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", blocked)
    with pytest.raises(ImportError, match=rf"gongwen\[{backend}\]"):
        gongwen.frames([], backend=backend)  # type: ignore[call-overload]
