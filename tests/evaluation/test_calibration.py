"""What confidences are worth."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongwen.evaluation.calibration import Bin, calibration_error, reliability, share_unseen

TRUST = st.lists(st.tuples(st.sampled_from([0.0, 0.1, 0.3, 0.5, 0.7, 0.95, 1.0]), st.booleans()), min_size=1, max_size=60)


def test_no_confidences_are_worth_nothing() -> None:
    assert calibration_error([]) == 1.0
    assert share_unseen([]) == 0.0


def test_calibration_error_by_hand() -> None:
    trust = [(0.9, True), (0.9, False), (0.5, True), (0.3, False)]
    assert calibration_error(trust) == pytest.approx((0.8 + 0.5 + 0.3) / 4)


def test_ten_bins_hold_all() -> None:
    bins = reliability([(0.95, True), (0.9, False), (1.0, True), (0.0, False)])
    assert [one.count for one in bins] == [1, 0, 0, 0, 0, 0, 0, 0, 0, 3]
    assert bins[9] == Bin(0.9, 1.0, 3, pytest.approx(0.95), pytest.approx(2 / 3))
    assert bins[1] == Bin(0.1, 0.2, 0, 0.0, 0.0)


def test_bins_begin_at_their_lower_edge() -> None:
    # 0.1 and 0.19 share a bin, so they even out; 0.09 has its own
    assert calibration_error([(0.1, False), (0.19, True)]) == pytest.approx(abs(0.29 - 1) / 2)
    assert calibration_error([(0.09, False), (0.19, True)]) == pytest.approx((0.09 + 0.81) / 2)
    assert calibration_error([(1.0, True)]) == 0.0


def test_the_most_confident_are_accepted() -> None:
    assert share_unseen([(0.9, True)] * 3 + [(0.4, False)]) == 0.75


def test_equal_confidences_go_together() -> None:
    assert share_unseen([(0.9, True)] * 3 + [(0.9, False)]) == 0.0
    assert share_unseen([(1.0, True), (0.9, True), (0.9, False)]) == pytest.approx(1 / 3)


def test_one_in_two_hundred_may_be_wrong() -> None:
    assert share_unseen([(0.9, True)] * 199 + [(0.8, False)]) == 1.0
    assert share_unseen([(0.9, True)] * 198 + [(0.8, False)]) == pytest.approx(198 / 199)


@given(TRUST, st.sampled_from([0.5, 0.9, 0.995]))
def test_share_unseen_is_the_best_threshold(trust: list[tuple[float, bool]], precision: float) -> None:
    accepted = [[right for confidence, right in trust if confidence >= limit] for limit in {c for c, _ in trust}]
    best = max((len(a) for a in accepted if sum(a) / len(a) >= precision), default=0)
    assert share_unseen(trust, precision) == best / len(trust)


@given(TRUST)
def test_calibration_error_is_a_share_and_blind_to_order(trust: list[tuple[float, bool]]) -> None:
    error = calibration_error(trust)
    assert 0.0 <= error <= 1.0
    assert calibration_error(trust[::-1]) == pytest.approx(error)
