"""What stands in the axes, against tables made by hand."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import pytest

pandas = pytest.importorskip("pandas")
matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("Agg")

from matplotlib import pyplot  # noqa: E402
from matplotlib.axes import Axes  # noqa: E402
from matplotlib.figure import Figure  # noqa: E402

import gongwen  # noqa: E402
from gongwen import plotting  # noqa: E402
from gongwen.exporting.names import FIGURE_KINDS  # noqa: E402
from gongwen.letter import FigureKind  # noqa: E402

CORPUS = Path(__file__).parents[2] / "corpus"
Frames = dict[str, Any]
Plot = Callable[..., Axes]
PLOTS = [getattr(plotting, name) for name in plotting.__all__ if name != "reliability"]


@pytest.fixture(autouse=True)
def _quiet_and_closed() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a glyph no font has is a warning
        yield
    pyplot.close("all")


def made(**changes: Any) -> Frames:
    """Four letters and what they say; ``changes`` replace whole tables."""
    day = pandas.to_datetime
    told = {
        "letters": pandas.DataFrame(
            {
                "letter_id": ["a", "b", "c", "d"],
                "date_iso": ["2022-06-10", "2023-05", None, None],
                "doc_year": pandas.array([2021, None, 2024, None], dtype="Int64"),
                "date": day(["2022-06-10", None, None, None]),
                "asked_date": day(["2022-06-01", "2023-01-01", None, None]),
                "confidence": [0.95, 0.3, 0.9, None],
            }
        ),
        "measures": pandas.DataFrame(
            {
                "letter_id": list("aaabcd"),
                "measure": [0, 1, 2, 0, 0, 0],
                "action": ["修路", "建校", "种树", "办证", "清淤", "巡查"],
                "status": pandas.Categorical(["done", "planned", "planned", "planned", None, "ongoing"]),
                "deadline": ["2022-07-01", "2023-12-31", "2022-12", "2024", None, "2025"],
                "deadline_date": day(["2022-07-01", "2023-12-31", "2022-12-31", "2024-12-31", None, "2025-12-31"]),
                "leaf": pandas.array([True] * 6, dtype="boolean"),
            }
        ),
        "figures": pandas.DataFrame(
            {
                "letter_id": list("aaabbb"),
                "kind": ["money", "money", "count", "money", "count", "money"],
                "unit": ["元", "元", "人", "美元", "人", "元"],
                "value": [Decimal(1000), Decimal("99999.99"), Decimal(3), Decimal(5), Decimal(4), Decimal(0)],
            }
        ),
        "recipients": pandas.DataFrame({"letter_id": list("aabbc"), "name": ["市政府", "市政府", "市政府", "市政协", "县政府"]}),
    }
    return told | changes


def empty() -> Frames:
    return {name: table.iloc[:0] for name, table in made().items()}


def bars(ax: Axes) -> list[list[float]]:
    """The lengths of the bars by series."""
    return [[max(bar.get_height(), 0) for bar in series] for series in ax.containers]


def ticks(axis: Any) -> list[str]:
    return [text.get_text() for text in axis.get_ticklabels()]


def words(ax: Axes) -> str:
    return "\n".join([ax.get_title(loc="left"), *(text.get_text() for text in ax.texts)])


def test_measures_stand_under_the_year_of_their_letter() -> None:
    ax = plotting.measures_by_year(made())
    assert ticks(ax.xaxis) == ["2022", "2023", "2024", "不详"]
    series = dict(zip([text.get_text() for text in ax.get_legend().get_texts()], bars(ax), strict=True))
    assert series == {"已办 1": [1, 0, 0, 0], "在办 1": [0, 0, 0, 1], "拟办 3": [2, 1, 0, 0], "未说明 1": [0, 0, 1, 0]}
    assert "4 封信中 4 封有措施，共 6 条" in words(ax)


def test_a_year_without_letters_is_a_gap_but_not_a_century_of_them() -> None:
    letters = made()["letters"].assign(date_iso=["2020", "2023", "2023", "2023"])
    assert ticks(plotting.measures_by_year(made(letters=letters)).xaxis) == ["2020", "2021", "2022", "2023"]
    ax = plotting.measures_by_year(made(letters=letters.assign(date_iso=["1920", "2023", "2023", "2023"])))
    assert ticks(ax.xaxis) == ["1920", "2023"]
    assert "略去" in ax.get_xlabel()


def test_promises_are_lines_from_letter_to_deadline() -> None:
    ax = plotting.deadlines(made())
    assert ticks(ax.yaxis) == ["种树", "建校", "办证"]  # planned only, the earliest on top
    assert ax.yaxis_inverted()
    [lines] = ax.collections
    spans = [[str(matplotlib.dates.num2date(x).date()) for x in path.vertices[:, 0]] for path in lines.get_paths()]
    assert spans == [["2022-06-10", "2022-12-31"], ["2022-06-10", "2023-12-31"]]  # 办证: its letter has no full date
    exact = {line.get_label(): len(line.get_xdata()) for line in ax.lines}
    assert exact == {"到日，含月底、年底": 1, "到月": 1, "到年": 1}
    assert "4 条" not in words(ax)
    assert "3 条拟办措施中 3 条说明了期限" in words(ax)


def test_many_promises_are_counted_by_quarter_and_over_many_years_by_year() -> None:
    ax = plotting.deadlines(made(), most=2)
    assert ticks(ax.xaxis) == [f"{year}年\n{quarter}季" for year in (2022, 2023, 2024) for quarter in range(1, 5)][3:]
    assert [sum(series) for series in bars(ax)] == [1, 1, 1]
    measures = made()["measures"]
    measures["deadline_date"] = measures["deadline_date"].replace(pandas.Timestamp("2022-12-31"), pandas.Timestamp("2010-12-31"))
    ax = plotting.deadlines(made(measures=measures), most=2)
    assert ax.get_xlabel() == "期限所在的年份"
    assert ticks(ax.xaxis)[0] == "2010"


def test_a_measure_that_holds_others_counts_only_with_a_deadline_of_its_own() -> None:
    measures = made()["measures"].assign(leaf=pandas.array([False, False, True, True, True, True], dtype="boolean"))
    ax = plotting.measures_by_year(made(measures=measures))
    assert sum(sum(series) for series in bars(ax)) == 4
    assert "3 条拟办措施中 3 条说明了期限" in words(plotting.deadlines(made(measures=measures)))
    measures["deadline_date"] = measures["deadline_date"].where(measures["leaf"].astype(bool))
    assert "2 条拟办措施中 2 条说明了期限" in words(plotting.deadlines(made(measures=measures)))


def test_figures_are_counted_by_kind_the_most_on_top() -> None:
    ax = plotting.figure_kinds(made())
    assert ticks(ax.yaxis) == ["金额", "个数"]
    assert [bar.get_width() for bar in ax.patches] == [4, 2]
    assert "2 封信里共 6 个数字" in words(ax)


def test_every_kind_of_figure_has_a_name() -> None:
    assert set(FIGURE_KINDS) == set(get_args(FigureKind))


def test_money_stands_between_the_powers_of_ten_around_it() -> None:
    ax = plotting.money(made())
    assert ticks(ax.xaxis) == ["1000元", "1万", "10万"]
    assert bars(ax) == [[1, 1]]  # 1000 in the first, 99999.99 in the second
    assert "共 2 个以元计" in words(ax)
    assert "另有 2 个不以元计或为零" in words(ax)


@pytest.mark.parametrize(("value", "edge"), [("0.5", "1元"), ("1", "1元"), ("9.99", "1元"), ("1e12", "1万亿"), ("7e15", "1万亿")])
def test_money_of_any_size_has_a_bar(value: str, edge: str) -> None:
    figures = pandas.DataFrame({"letter_id": ["a"], "kind": ["money"], "unit": ["元"], "value": [Decimal(value)]})
    ax = plotting.money(made(figures=figures))
    assert (ticks(ax.xaxis)[0], bars(ax)) == (edge, [[1]])


def test_copied_bodies_count_letters_not_mentions() -> None:
    ax = plotting.copied_bodies(made(), top=2)
    assert ticks(ax.yaxis) == ["市政府", "县政府"]  # of one count by name
    assert [bar.get_width() for bar in ax.patches] == [2, 1]
    assert "4 封信中 3 封有抄送，共 3 个机关；这里是前 2 个" in words(ax)


def test_delay_takes_only_letters_that_tell_both_days() -> None:
    ax = plotting.answer_delay(made())
    assert dict(zip(ticks(ax.xaxis), bars(ax)[0], strict=True))["8—15"] == 1
    assert sum(bars(ax)[0]) == 1
    assert "4 封信中 1 封（25.0%）说明了两个日期，中位数 9 天" in words(ax)


@pytest.mark.parametrize(
    ("days", "name"), [(0, "当天"), (1, "1—7"), (7, "1—7"), (8, "8—15"), (90, "61—90"), (365, "181—365"), (366, "一年以上")]
)
def test_delays_fall_into_the_class_that_says_so(days: int, name: str) -> None:
    asked = pandas.to_datetime("2022-06-10") - pandas.Timedelta(days=days)
    ax = plotting.answer_delay(made(letters=made()["letters"].assign(asked_date=asked)))
    assert [tick for tick, height in zip(ticks(ax.xaxis), bars(ax)[0], strict=True) if height] == [name]


def test_an_answer_before_the_question_is_told_not_drawn() -> None:
    letters = made()["letters"]
    letters = pandas.concat([letters, letters[:1].assign(asked_date=pandas.Timestamp("2022-06-11"))])
    ax = plotting.answer_delay(made(letters=letters))
    assert sum(bars(ax)[0]) == 1
    assert "另有 1 封先答后问" in words(ax)


def test_confidences_at_the_edges() -> None:
    letters = made()["letters"].assign(confidence=[0.3, 0.9, 1.0, 0.0])
    ax = plotting.confidences(made(letters=letters))
    assert bars(ax) == [[1, 0, 0, 1, 0, 0, 0, 0, 0, 2]]
    assert "不低于 0.9 的 2 个（50.0%）" in words(ax)


def test_confidences_of_another_table_are_named() -> None:
    ax = plotting.confidences({"recipients": pandas.DataFrame({"confidence": [0.5]})}, table="recipients")
    assert ax.get_title(loc="left") == "抄送的置信度"


@pytest.mark.parametrize("plot", PLOTS)
def test_nothing_to_draw_is_a_sentence(plot: Plot) -> None:
    ax = plot(empty())
    ax.figure.canvas.draw()
    assert ax.get_title(loc="left")
    assert any(text.get_text().endswith("。") for text in ax.texts)
    assert not ax.patches


@pytest.mark.parametrize("plot", PLOTS)
def test_settings_and_axes_of_the_caller_are_kept(plot: Plot) -> None:
    before = dict(matplotlib.rcParams)
    _, axes = pyplot.subplots(1, 2)
    open_figures = pyplot.get_fignums()
    assert plot(made(), axes[1]) is axes[1]
    axes[1].figure.canvas.draw()  # its title and labels are older than the plot, and take Chinese all the same
    assert plot(made(), Figure().subplots()).has_data()  # a figure pyplot does not know
    assert pyplot.get_fignums() == open_figures
    assert not axes[0].has_data()
    assert dict(matplotlib.rcParams) == before


@pytest.mark.parametrize("plot", PLOTS)
def test_tables_that_are_not_ours_are_refused(plot: Plot) -> None:
    with pytest.raises(TypeError, match=r"gongwen\.frames"):
        plot([])
    with pytest.raises(KeyError, match="there is no table"):
        plot({})
    with pytest.raises(TypeError, match="plots need pandas"):
        plot({name: table.to_dict() for name, table in made().items()})
    with pytest.raises(KeyError, match="has no column"):
        plot({name: table[[]] for name, table in made().items()})


@pytest.fixture(scope="module")
def corpus() -> Frames:
    return gongwen.frames(gongwen.parse_many(sorted(CORPUS.glob("city_*.txt"))))


@pytest.mark.parametrize("plot", PLOTS)
def test_letters_of_the_corpus_are_drawn(plot: Plot, corpus: Frames, tmp_path: Path) -> None:
    ax = plot(corpus)
    ax.figure.savefig(tmp_path / "plot.png")
    assert "封" in words(ax) or "个" in words(ax) or "条" in words(ax)


def test_tables_that_lost_their_types_are_told() -> None:
    def through_csv(table: Any) -> Any:
        return pandas.read_csv(io.StringIO(table.to_csv(index=False)))

    frames = {name: through_csv(table) for name, table in made().items()}
    for plot in (plotting.deadlines, plotting.money, plotting.answer_delay):
        with pytest.raises(TypeError, match="CSV"):
            plot(frames)


def test_ids_that_repeat_are_told() -> None:
    letters = made()["letters"]
    with pytest.raises(ValueError, match="repeat"):
        plotting.measures_by_year(made(letters=pandas.concat([letters, letters])))
