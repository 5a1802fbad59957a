"""A public site that would be unsafe names every fault with its mend, and does not start."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from allauth.mfa.models import Authenticator
from django.conf import LazySettings

from pliego.evidence.store.chosen import chosen_store
from pliego.people.models import Person
from pliego.site import checks
from pliego.site.checks import Gravity, refuse_unsafe, remarks
from pliego.site.command import main
from pliego.site.settings import environment
from tests.support.server import free_port

pytestmark = pytest.mark.django_db


@pytest.fixture
def public(settings: LazySettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LazySettings:
    """Settings of a public site without a fault."""
    key = tmp_path / "log-key.pem"
    key.touch(mode=0o600)
    settings.PLIEGO_IS_PRODUCTION = True
    settings.SECRET_KEY = "0123456789abcdefghij" * 3
    settings.ALLOWED_HOSTS = ["example.org"]
    settings.PLIEGO_LOG_KEY = key
    settings.PLIEGO_EXHIBITS = "s3://bucket/prefix"
    settings.PLIEGO_TSA_URL = "https://stamps.example.org"
    settings.SECURE_SSL_REDIRECT = True
    for name in ("SESSION_COOKIE", "CSRF_COOKIE"):
        setattr(settings, f"{name}_SECURE", True)
        setattr(settings, f"{name}_NAME", f"__Host-{name}")
    settings.SHEET_COOKIE_NAME = "__Host-sheet"
    monkeypatch.setattr(checks, "_sqlite_file", lambda: None)
    return settings


def names(gravity: Gravity = Gravity.REFUSED) -> list[str]:
    return [remark.name for remark in remarks() if remark.gravity is gravity]


def test_a_safe_site_has_nothing_to_mend_and_starts(public: LazySettings) -> None:
    assert remarks() == ()
    refuse_unsafe()


def test_a_site_on_ones_own_machine_is_left_alone(settings: LazySettings) -> None:
    settings.ALLOWED_HOSTS = ["*"]

    assert remarks() == ()


Change = Callable[[LazySettings], object]

UNSAFE: dict[str, tuple[str, Change]] = {
    "debug": ("DEBUG", lambda s: setattr(s, "DEBUG", True)),
    "any host": ("PLIEGO_ALLOWED_HOSTS", lambda s: setattr(s, "ALLOWED_HOSTS", ["example.org", "*"])),
    "any subdomain of anything": ("PLIEGO_ALLOWED_HOSTS", lambda s: setattr(s, "ALLOWED_HOSTS", ["."])),
    "short key": ("PLIEGO_SECRET_KEY", lambda s: setattr(s, "SECRET_KEY", "0123456789abcdefghij")),
    "key of one sign": ("PLIEGO_SECRET_KEY", lambda s: setattr(s, "SECRET_KEY", "k" * 60)),
    "session without TLS": ("SESSION_COOKIE", lambda s: setattr(s, "SESSION_COOKIE_SECURE", False)),
    "session without prefix": ("SESSION_COOKIE", lambda s: setattr(s, "SESSION_COOKIE_NAME", "session")),
    "session for scripts": ("SESSION_COOKIE", lambda s: setattr(s, "SESSION_COOKIE_HTTPONLY", False)),
    "forms without TLS": ("CSRF_COOKIE", lambda s: setattr(s, "CSRF_COOKIE_SECURE", False)),
    "cookie of who reports, without prefix": (
        "SHEET_COOKIE_NAME",
        lambda s: setattr(s, "SHEET_COOKIE_NAME", "sheet"),
    ),
    "pages without TLS": ("SECURE_SSL_REDIRECT", lambda s: setattr(s, "SECURE_SSL_REDIRECT", False)),
    "key of the log readable": ("PLIEGO_LOG_KEY", lambda s: s.PLIEGO_LOG_KEY.chmod(0o644)),
    "key of the log for the group": ("PLIEGO_LOG_KEY", lambda s: s.PLIEGO_LOG_KEY.chmod(0o640)),
    "no key of the log": ("PLIEGO_LOG_KEY", lambda s: s.PLIEGO_LOG_KEY.unlink()),
    "key among exhibits": (
        "PLIEGO_LOG_KEY",
        lambda s: setattr(s, "PLIEGO_EXHIBITS", str(s.PLIEGO_LOG_KEY.parent)),
    ),
    "key in the program": (
        "PLIEGO_LOG_KEY",
        lambda s: setattr(s, "PLIEGO_LOG_KEY", environment.PACKAGE / "site" / "urls.py"),
    ),
    "exhibits in the program": (
        "PLIEGO_EXHIBITS",
        lambda s: setattr(s, "PLIEGO_EXHIBITS", str(environment.PACKAGE / "site/static/exhibits")),
    ),
    "provider without TLS": (
        "PLIEGO_OIDC_ISSUER",
        lambda s: setattr(s, "SOCIALACCOUNT_PROVIDERS", provider("http://id.example.org", "secret")),
    ),
    "provider without secret": (
        "PLIEGO_OIDC_CLIENT_SECRET",
        lambda s: setattr(s, "SOCIALACCOUNT_PROVIDERS", provider("https://id.example.org", "")),
    ),
    "another time zone": ("TIME_ZONE", lambda s: setattr(s, "TIME_ZONE", "America/Mexico_City")),
    "moments without a zone": ("TIME_ZONE", lambda s: setattr(s, "USE_TZ", False)),
}


def provider(issuer: str, secret: str) -> dict[str, object]:
    app = {"client_id": "pliego", "secret": secret, "settings": {"server_url": issuer}}
    return {"openid_connect": {"APPS": [app]}}


@pytest.mark.parametrize("case", UNSAFE)
def test_each_unsafe_setting_is_refused_by_its_name(public: LazySettings, case: str) -> None:
    name, change = UNSAFE[case]
    change(public)

    assert set(names()) == {name}
    with pytest.raises(SystemExit, match=rf"^pliego: refused: {name}: .+; .+"):
        refuse_unsafe()


def test_a_site_that_took_an_exhibit_in_starts_again(public: LazySettings, tmp_path: Path) -> None:
    public.PLIEGO_EXHIBITS = str(tmp_path / "exhibits")
    draft = chosen_store().draft("0" * 32)
    draft.write(b"sealed")
    draft.keep()

    assert names() == []


def test_exhibits_that_anyone_may_list_are_refused(public: LazySettings, tmp_path: Path) -> None:
    folder = tmp_path / "exhibits"
    folder.mkdir()
    folder.chmod(0o755)
    public.PLIEGO_EXHIBITS = str(folder)
    assert names() == ["PLIEGO_EXHIBITS"]

    folder.chmod(0o700)
    assert names() == []


def test_every_demo_account_is_named_one_line_each(public: LazySettings) -> None:
    for login in ("demo-b", "demo-a"):
        Person.objects.create_user(
            login, name=login, is_demo=True, joined_at=datetime(2026, 1, 1, tzinfo=UTC)
        )

    with pytest.raises(SystemExit) as refused:
        refuse_unsafe()
    assert [line.partition(",")[0] for line in str(refused.value).splitlines()] == [
        "pliego: refused: demo account: demo-a",
        "pliego: refused: demo account: demo-b",
    ]


def test_accounts_that_a_password_alone_opens_are_counted(public: LazySettings) -> None:
    for login in ("ana", "eve", "noel"):
        one = Person.objects.create_user(login, name=login, joined_at=datetime(2026, 1, 1, tzinfo=UTC))
        if login == "ana":
            Authenticator.objects.create(user=one, type=Authenticator.Type.TOTP, data={})
    Person.objects.filter(login="noel").update(is_active=False)

    assert [(remark.gravity, remark.fault) for remark in remarks()] == [
        (Gravity.NOTE, "accounts that a password alone opens: 1")
    ]


def test_sqlite_is_a_warning_and_a_missing_authority_of_time_a_note(
    public: LazySettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "pliego.sqlite3"
    monkeypatch.setattr(checks, "_sqlite_file", lambda: file)
    public.PLIEGO_TSA_URL = ""

    assert [(remark.gravity, remark.name) for remark in remarks()] == [
        (Gravity.WARNING, "PLIEGO_DATABASE_URL"),
        (Gravity.NOTE, "PLIEGO_TSA_URL"),
    ]
    refuse_unsafe()


def test_a_database_file_that_anyone_may_read_is_refused(
    public: LazySettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "pliego.sqlite3"
    file.touch()
    file.chmod(0o644)
    tmp_path.chmod(0o755)
    monkeypatch.setattr(checks, "_sqlite_file", lambda: file)
    assert names() == ["PLIEGO_VAR"]

    tmp_path.chmod(0o700)
    assert names() == []


def test_a_clock_behind_the_record_is_refused(public: LazySettings, monkeypatch: pytest.MonkeyPatch) -> None:
    latest = datetime(2026, 11, 22, 12, tzinfo=UTC)
    monkeypatch.setattr(checks, "_latest_event", lambda: latest)

    assert remarks(latest) == ()
    assert [remark.name for remark in remarks(latest - timedelta(days=1))] == ["clock"]


def test_a_key_beside_the_database_is_a_warning(
    public: LazySettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLIEGO_VAR", str(public.PLIEGO_LOG_KEY.parent))

    assert names(Gravity.WARNING) == ["PLIEGO_LOG_KEY"]


def test_the_command_names_it_and_ends_with_2(
    public: LazySettings, capsys: pytest.CaptureFixture[str]
) -> None:
    public.ALLOWED_HOSTS = ["*"]
    public.PLIEGO_LOG_KEY.chmod(0o644)

    with pytest.raises(SystemExit) as ended:
        main(["check"])
    assert ended.value.code == 2
    assert [line.split(": ")[2] for line in capsys.readouterr().err.splitlines()] == [
        "PLIEGO_ALLOWED_HOSTS",
        "PLIEGO_LOG_KEY",
    ]


def test_a_public_site_with_a_demo_account_does_not_serve_and_takes_no_demo(
    public: LazySettings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Person.objects.create_user("demo-a", name="A", is_demo=True, joined_at=datetime(2026, 1, 1, tzinfo=UTC))
    monkeypatch.setenv("PLIEGO_PRODUCTION", "1")

    with pytest.raises(
        SystemExit, match=r"^pliego: refused: demo account: demo-a, .+; use a database without"
    ):
        main(["serve", "--port", str(free_port())])
    with pytest.raises(SystemExit) as ended:
        main(["demo"])
    assert ended.value.code == 2
    assert capsys.readouterr().err == (
        "pliego: a public site takes no demo accounts, whose passwords everyone knows; make accounts with "
        "`pliego person add`\n"
    )
