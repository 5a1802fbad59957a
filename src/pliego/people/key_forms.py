"""Forms of a person's own key."""

from typing import Any, Final

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.utils.translation import gettext_lazy as _

from .models import Person

# What keeps passwords is to keep no passphrase beside them.
UNKEPT: Final = {"autocomplete": "off"}


def _typed() -> forms.CharField:
    return forms.CharField(max_length=1000, strip=False, widget=forms.PasswordInput(attrs=dict(UNKEPT)))


class OpenForm(forms.Form):
    """The passphrase of one's key."""

    passphrase = _typed()


class PassphraseForm(forms.Form):
    """A new passphrase, typed twice; never the password by which one signs in."""

    passphrase = _typed()
    again = _typed()

    def __init__(self, person: Person, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.person = person

    def clean_passphrase(self) -> str:
        """Raises `ValidationError` on what is too easy to guess, and on the password."""
        passphrase: str = self.cleaned_data["passphrase"]
        validate_password(passphrase, self.person)
        if self.person.check_password(passphrase):
            raise forms.ValidationError(_("This is your password. The passphrase has to be another one."))
        return passphrase

    def clean(self) -> dict[str, Any]:
        """Raises `ValidationError` where the two differ."""
        cleaned = super().clean() or {}
        if "passphrase" in cleaned and cleaned["passphrase"] != cleaned.get("again"):
            self.add_error("again", _("The two are not the same."))
        return cleaned


class NewKeyForm(PassphraseForm):
    """A first key, or one in the place of another, whose loss has to be meant."""

    lost = forms.BooleanField(required=False)

    def clean(self) -> dict[str, Any]:
        """Raises `ValidationError` where an older key would be given up without a word."""
        cleaned = super().clean()
        if not cleaned.get("lost") and self.person.keys.filter(retired_at=None).exists():
            self.add_error("lost", _("Tick this if you mean it: the old key ends."))
        return cleaned
