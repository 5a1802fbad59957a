"""People, the offices they work in, and the keys by which sealed content opens.

No private key stands here in clear: a member's is in boxes that the member's passphrase or passkey opens, an office's
in boxes that its members' keys open, the key of a content in boxes that an office's key opens.
"""

from enum import StrEnum
from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q

from .kinds import LockKind, OfficeKind, OfficeRole

KEY_BYTES = 32


def _coded(field: str, values: type[StrEnum], table: str) -> models.CheckConstraint:
    return models.CheckConstraint(
        condition=Q(**{f"{field}__in": [member.value for member in values]}), name=f"people_{table}_{field}"
    )


class People(BaseUserManager["Person"]):
    """Makes accounts."""

    def create_user(self, login: str, password: str | None = None, **fields: Any) -> "Person":
        """An account with this name to sign in by. Without a password none can be used."""
        person = self.model(login=login, **fields)
        person.set_password(password)
        person.save(using=self._db)
        return person


class Person(AbstractBaseUser):
    """Someone with an account. No mail address, no civil name is asked for: `name` is what colleagues see."""

    login = models.CharField(max_length=60, unique=True)
    name = models.CharField(max_length=120)
    language = models.CharField(max_length=2, default="es")
    is_active = models.BooleanField(default=True)
    is_demo = models.BooleanField(default=False)
    """One of the demo cast, whose password is printed: refused in production."""
    joined_at = models.DateTimeField()

    USERNAME_FIELD = "login"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects = People()

    class Meta:
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return self.name


class Office(models.Model):
    """A body that acts in cases: a government's office, an inspectorate, a union, a firm's counsel, a panel."""

    slug = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=160)
    kind = models.CharField(max_length=16)
    recovery_key = models.BinaryField(max_length=KEY_BYTES, null=True)
    """Public half of a key whose private half exists as shares only, of which any two make it; null before that."""
    recovery_seen_by = models.ManyToManyField(Person, related_name="+")
    """Who had two shares or more before them: when one of these leaves, the shares are of no use any more."""

    class Meta:
        constraints = (_coded("kind", OfficeKind, "office"),)

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """Someone's time in an office. Who leaves and comes back has two."""

    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="memberships")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=8)
    began_at = models.DateTimeField()
    begun_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    """Who admitted; null where whoever runs the installation did."""
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = (
            _coded("role", OfficeRole, "membership"),
            models.UniqueConstraint(
                fields=("office", "person"), condition=Q(ended_at=None), name="people_membership_once"
            ),
            models.CheckConstraint(
                condition=Q(ended_at=None, ended_by=None) | Q(ended_at__isnull=False, ended_by__isnull=False),
                name="people_membership_ended_by",
            ),
        )

    def __str__(self) -> str:
        return f"{self.person_id} in {self.office_id}"


class MemberKey(models.Model):
    """A person's key pair, of which the public half stands here. One is in use; older ones open nothing any more."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="keys")
    public_key = models.BinaryField(max_length=KEY_BYTES)
    made_at = models.DateTimeField()
    retired_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("person",), condition=Q(retired_at=None), name="people_memberkey_one"
            ),
        )

    def __str__(self) -> str:
        return f"key of {self.person_id}"


class MemberLock(models.Model):
    """The private half of a member's key, in a box that a passphrase or a passkey opens."""

    key = models.ForeignKey(MemberKey, on_delete=models.CASCADE, related_name="locks")
    kind = models.CharField(max_length=10)
    credential = models.BinaryField(max_length=1024, default=b"")
    """Id of the passkey; empty for a passphrase."""
    salt = models.BinaryField(max_length=32)
    """Goes into Argon2id with the passphrase, or into the passkey's PRF."""
    rounds = models.PositiveIntegerField(default=0)
    memory = models.PositiveBigIntegerField(default=0)
    """Argon2id's cost in passes and bytes; zero for a passkey."""
    box = models.BinaryField(max_length=128)

    class Meta:
        constraints = (
            _coded("kind", LockKind, "memberlock"),
            models.UniqueConstraint(fields=("key", "kind", "credential"), name="people_memberlock_once"),
        )

    def __str__(self) -> str:
        return f"{self.kind} of key {self.key_id}"


class OfficeVersion(models.Model):
    """A key pair of an office: 1, 2, 3 and so on. Content is sealed to the newest; a leaver makes a new one."""

    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    public_key = models.BinaryField(max_length=KEY_BYTES)
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    recovery_box = models.BinaryField(max_length=128, default=b"")
    """The private half, sealed to the office's recovery key; empty before there is one, and after retirement."""
    retired_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("office", "number"), name="people_officeversion_once"),
            models.UniqueConstraint(
                fields=("office",), condition=Q(retired_at=None), name="people_officeversion_one"
            ),
        )

    def __str__(self) -> str:
        return f"version {self.number} of {self.office_id}"


class OfficeWrap(models.Model):
    """The private half of an office's key, sealed to one member's key. Destroyed when the version is retired."""

    version = models.ForeignKey(OfficeVersion, on_delete=models.CASCADE, related_name="wraps")
    key = models.ForeignKey(MemberKey, on_delete=models.CASCADE, related_name="wraps")
    box = models.BinaryField(max_length=128)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("version", "key"), name="people_officewrap_once"),)

    def __str__(self) -> str:
        return f"{self.version_id} for key {self.key_id}"


class ContentWrap(models.Model):
    """The key of one sealed content, sealed to an office's key. Destroyed by erasure, renewed by a new version."""

    content = models.UUIDField()
    """The id of an exhibit or of a sealed entry: rooms above know which."""
    version = models.ForeignKey(OfficeVersion, on_delete=models.PROTECT, related_name="contents")
    box = models.BinaryField(max_length=128)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("content", "version"), name="people_contentwrap_once"),
        )

    def __str__(self) -> str:
        return f"{self.content} for {self.version_id}"
