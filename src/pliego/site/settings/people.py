"""Accounts: who signs in, and how. No mail is sent, and nobody makes an account on a page."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from pliego.people.keys import MODERATE

from . import environment

# What one try of a passphrase costs, for us and for whoever guesses. Tests make it cheap.
PLIEGO_KEY_COST = MODERATE

AUTH_USER_MODEL = "people.Person"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS: list[dict[str, Any]] = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("login", "name")},
    },
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]

# The lockout comes first: whoever is locked out is not asked for a password at all.
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]

LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "account-home"
LOGOUT_REDIRECT_URL = "account_login"
CSRF_FAILURE_VIEW = "pliego.people.account.views.form_expired"

# A working day; closing the browser ends it sooner.
SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_AGE = 10 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
FIRST_PASSWORD_DAYS = 3
PASSWORD_RESET_TIMEOUT = FIRST_PASSWORD_DAYS * 24 * 60 * 60

# In every process the same counts of attempts, so that more workers do not mean more guesses.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "shared_counts",
        # More than strangers can fill: beyond it, counts that still hold would go.
        "OPTIONS": {"MAX_ENTRIES": 1_000_000},
    },
}

ACCOUNT_ADAPTER = "pliego.people.account.adapter.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = "login"
ACCOUNT_USER_MODEL_EMAIL_FIELD = None
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_NOTIFICATIONS = False
ACCOUNT_PRESERVE_USERNAME_CASING = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 10 * 60
ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR = "django.contrib.auth.tokens.PasswordResetTokenGenerator"  # noqa: S105  a class
ACCOUNT_RATE_LIMITS = {"login_failed": "5/15m/key"}
"""Of second factors, for each account; failed passwords are django-axes's to count."""

MFA_ADAPTER = "pliego.people.account.adapter.SecondFactorAdapter"
MFA_FORMS = {
    "add_webauthn": "pliego.people.account.passkey_forms.AddPasskeyForm",
    "authenticate_webauthn": "pliego.people.account.passkey_forms.SecondFactorForm",
    "login_webauthn": "pliego.people.account.passkey_forms.SignInForm",
    "reauthenticate_webauthn": "pliego.people.account.passkey_forms.ConfirmForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Pliego"
MFA_TOTP_TOLERANCE = 1
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_RATE_LIMITS = {"webauthn_login": "40/m/ip"}
"""Two for each sign-in; a whole office may share an address."""

USERSESSIONS_TRACK_ACTIVITY = True

AXES_HANDLER = "pliego.people.account.lockout.Lockout"
AXES_LOCKOUT_CALLABLE = "pliego.people.account.lockout.locked_out"
AXES_USERNAME_CALLABLE = "pliego.people.account.lockout.disguised_login"
AXES_CLIENT_IP_CALLABLE = "pliego.people.account.address.disguised_address"
AXES_CLIENT_STR_CALLABLE = "pliego.people.account.lockout.nobody"
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"], "ip_address"]
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_RESET_ON_SUCCESS = True
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False
AXES_USERNAME_FORM_FIELD = "login"
AXES_SENSITIVE_PARAMETERS = ["login", "username", "password", "csrfmiddlewaretoken", "next"]

# An identity of the provider opens an account only after its owner, signed in, linked the two.
SOCIALACCOUNT_ADAPTER = "pliego.people.account.adapter.IdentityAdapter"
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False
SOCIALACCOUNT_AUTO_SIGNUP = False
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_QUERY_EMAIL = False


def _identity_provider(issuer: str) -> dict[str, Any]:
    return {
        "provider_id": "identity",
        "name": environment.text("PLIEGO_OIDC_NAME") or urlsplit(issuer).hostname or issuer,
        "client_id": environment.text("PLIEGO_OIDC_CLIENT_ID"),
        "secret": environment.text("PLIEGO_OIDC_CLIENT_SECRET"),
        "settings": {
            "server_url": issuer,
            "oauth_pkce_enabled": True,
            "fetch_userinfo": False,
            "uid_field": "sub",
        },
    }


_ISSUER = environment.text("PLIEGO_OIDC_ISSUER")
SOCIALACCOUNT_PROVIDERS: dict[str, dict[str, Any]] = {
    "openid_connect": {"SCOPE": ["openid"], "APPS": [_identity_provider(_ISSUER)] if _ISSUER else []}
}
# Browsers hold a form's redirection to the policy of the page, too.
PLIEGO_OIDC_ORIGINS = [f"{urlsplit(_ISSUER).scheme}://{urlsplit(_ISSUER).netloc}"] if _ISSUER else []
