"""What the surroundings say: the only place that reads Pliego's environment variables.

`PLIEGO_VAR`              folder of everything Pliego writes (default: `var` under the working copy)
`PLIEGO_PRODUCTION`       `1` for a public site: refuses to start on defaults
`PLIEGO_SECRET_KEY`       signing key; required in production
`PLIEGO_ALLOWED_HOSTS`    comma-separated host names; required in production
`PLIEGO_AGREEMENT`        folder of tables of the wider agreement, in place of the shipped ones; none when absent
`PLIEGO_CONTACT`          where to report errors: an e-mail address, an https address or a few words; none when absent
`PLIEGO_LOG_KEY`          file of the key that signs the log; required in production, made when absent elsewhere
`PLIEGO_LOG_ORIGIN`       name of the log, which must never change; from the first host name when absent
`PLIEGO_TSA_URL`          authority that stamps each checkpoint with the time by RFC 3161; none when absent
`PLIEGO_TSA_CERTIFICATE`  file of the certificates, in PEM form, by which that authority's stamps are checked
`PLIEGO_DATABASE_URL`     `postgresql://...`; SQLite under `PLIEGO_VAR` when absent
`PLIEGO_BACKUP_DAYS`      days after which a backup expires and may be deleted (default: 35)
`PLIEGO_EXHIBITS`         where sealed exhibits lie: a folder (default: `exhibits` under `PLIEGO_VAR`) or `s3://bucket/prefix`
`PLIEGO_S3_ENDPOINT`      address of the storage that speaks S3, when it is not Amazon's
`PLIEGO_EXHIBIT_LIMIT`    bytes that an exhibit may have (default: 2000000000)
`PLIEGO_REPORTS_PER_HOUR` reports that the site takes within an hour, over everybody (default: 5000)
`PLIEGO_DRAFTS_LIMIT`     bytes that sheets being written or put away may have together (default: 2000000000)
`PLIEGO_EXIT`             where the quick exit of a reporter's page leads (default: https://www.google.com/)
`PLIEGO_MAIL`             server that sends mail: `smtp://user:password@host:587?from=address`; none is sent when absent
`PLIEGO_WAITING_LIMIT`    bytes that files of reports not yet filed may have together (default: 20000000000)
`PLIEGO_CLAMD`            virus scanner that looks through exhibits: `host:port` or a socket's path; none when absent
`PLIEGO_UNSCANNED`        `accept` to take exhibits while that scanner gives no answer (default: `refuse`)
`PLIEGO_OIDC_ISSUER`      address of an identity provider (OpenID Connect) to sign in by; none when absent
`PLIEGO_OIDC_CLIENT_ID`   name under which the provider knows this site
`PLIEGO_OIDC_CLIENT_SECRET` secret that the provider gave this site
`PLIEGO_OIDC_NAME`        what the sign-in page calls the provider; its host name when absent
"""

import os
from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).resolve().parents[2]
WORKING_COPY: Final = PACKAGE.parents[1]


def text(name: str) -> str:
    """Value of the variable without surrounding space; empty when unset."""
    return os.environ.get(name, "").strip()


def var_folder() -> Path:
    """The folder that holds the database and the local key, made if absent."""
    folder = Path(text("PLIEGO_VAR") or WORKING_COPY / "var").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def is_production() -> bool:
    """Whether this is a public site, which must not start on defaults.

    Raises `SystemExit` with one line on a value that could be meant either way.
    """
    if text("PLIEGO_PRODUCTION") not in ("", "0", "1"):
        raise SystemExit("pliego: PLIEGO_PRODUCTION must be 1 for a public site, and 0 or absent elsewhere")
    return text("PLIEGO_PRODUCTION") == "1"


def listed(name: str) -> list[str]:
    """The comma-separated values of the variable; empty when unset."""
    return [part.strip() for part in text(name).split(",") if part.strip()]


def refuse_unless_ready() -> None:
    """Stop a production start that would run on defaults.

    Raises `SystemExit` whose text has one line per fault, each with its mend, and no traceback.
    """
    if not is_production():
        return
    faults = [
        f"pliego: production needs {name}: {mend}"
        for name, mend in (
            ("PLIEGO_SECRET_KEY", "set it to at least 50 random characters"),
            ("PLIEGO_ALLOWED_HOSTS", "set it to the site's host names, separated by commas"),
            (
                "PLIEGO_LOG_KEY",
                "set it to the file of the log's key, made with `openssl genpkey -algorithm ed25519`",
            ),
        )
        if not text(name)
    ]
    if faults:
        raise SystemExit("\n".join(faults))
