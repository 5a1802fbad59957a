"""Forms of an office."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from .key_words import ROLES
from .keys import CannotOpenError, MistypedError, Share, typed
from .kinds import OfficeRole
from .models import Person


class AdmitForm(forms.Form):
    """Whom to admit, by the name that they sign in by, and as what."""

    login = forms.CharField(max_length=60, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    role = forms.ChoiceField(
        choices=[(role.value, ROLES[role]) for role in OfficeRole], initial=OfficeRole.MEMBER
    )
    seen = forms.CharField(max_length=40, required=False)
    """The fingerprint that the lead compared; empty where the person has no key."""

    def clean_login(self) -> Person:
        """The person. Raises `ValidationError` where nobody signs in by that name."""
        found = Person.objects.filter(
            login=self.cleaned_data["login"].strip().lower(), is_active=True
        ).first()
        if found is None:
            raise forms.ValidationError(_("Nobody signs in by this name."))
        return found


class RecoverForm(forms.Form):
    """Two shares, typed from paper."""

    one = forms.CharField(max_length=2000, widget=forms.Textarea)
    other = forms.CharField(max_length=2000, widget=forms.Textarea)

    def clean_one(self) -> Share:
        """The first share. Raises `ValidationError`, which names the line that is mistyped."""
        return _share(self.cleaned_data["one"])

    def clean_other(self) -> Share:
        """The second share. Raises `ValidationError`, which names the line that is mistyped."""
        return _share(self.cleaned_data["other"])

    def clean(self) -> dict[str, Any]:
        """Raises `ValidationError` where the two are one."""
        cleaned = super().clean() or {}
        one, other = cleaned.get("one"), cleaned.get("other")
        if one and other and one.number == other.number:
            self.add_error("other", _("This is the same share again: another one is needed."))
        return cleaned


def _share(text: str) -> Share:
    try:
        return typed(text)
    except MistypedError as fault:
        if fault.line:
            raise forms.ValidationError(
                _("Line %(line)s is not as it was printed: compare it letter by letter."),
                params={"line": fault.line},
            ) from fault
        raise forms.ValidationError(_("A share has eight lines of 20 letters and digits.")) from fault
    except CannotOpenError as fault:
        raise forms.ValidationError(_("This is no share.")) from fault
