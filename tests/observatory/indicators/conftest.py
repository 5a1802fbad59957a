"""What the tests of these pages share: drawings are left out but where a test asks for them."""

import pytest

from pliego.observatory.indicators import comparison_page, series_page, tariff_page, wage_page


@pytest.fixture
def without_drawings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages with the place of each drawing, and nothing drawn: what is drawn has tests of its own."""
    for module in (comparison_page, series_page, tariff_page, wage_page):
        monkeypatch.setattr(
            module, "inline", lambda chart: f'<svg class="chart" data-kind="{type(chart).__name__}"></svg>'
        )
