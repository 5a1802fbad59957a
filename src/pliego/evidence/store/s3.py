"""A store in a bucket that speaks S3. Without Django. Credentials come from the client's own variables."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import boto3
from botocore.exceptions import ClientError

from .kinds import NAME, PIECE, MissingError

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client
    from types_boto3_s3.type_defs import CompletedPartTypeDef

PART: Final = 8 * 1024 * 1024
"""Bytes of an uploaded part: S3 asks for at least 5 MiB in all but the last, and takes 10,000 of them."""


class S3Draft:
    """A multipart upload. At most one part and one piece are in memory."""

    def __init__(self, client: "S3Client", bucket: str, key: str) -> None:
        self._client, self._bucket, self._key = client, bucket, key
        self._upload = client.create_multipart_upload(Bucket=bucket, Key=key)["UploadId"]
        self._parts: list[CompletedPartTypeDef] = []
        self._waiting = bytearray()
        self._open = True

    def write(self, piece: bytes | bytearray) -> None:
        """Add some bytes at the end."""
        self._waiting += piece
        if len(self._waiting) >= PART:
            self._send()

    def keep(self) -> None:
        """Complete the upload, unless its name is taken."""
        self._send()
        try:
            self._client.complete_multipart_upload(
                Bucket=self._bucket,
                Key=self._key,
                UploadId=self._upload,
                MultipartUpload={"Parts": self._parts},
                IfNoneMatch="*",
            )
        except ClientError as error:
            if error.response["Error"]["Code"] == "PreconditionFailed":
                raise FileExistsError(self._key) from None
            raise
        self._open = False

    def discard(self) -> None:
        """Have the storage forget the parts."""
        if self._open:
            self._client.abort_multipart_upload(Bucket=self._bucket, Key=self._key, UploadId=self._upload)
            self._open = False

    def _send(self) -> None:
        number = len(self._parts) + 1
        answer = self._client.upload_part(
            Bucket=self._bucket,
            Key=self._key,
            UploadId=self._upload,
            PartNumber=number,
            Body=bytes(self._waiting),
        )
        self._parts.append({"ETag": answer["ETag"], "PartNumber": number})
        self._waiting.clear()


class S3Store:
    """Objects under a prefix of a bucket."""

    def __init__(self, bucket: str, prefix: str, endpoint: str = "") -> None:
        self._bucket = bucket
        self._prefix = f"{prefix.strip('/')}/" if prefix.strip("/") else ""
        self._client: S3Client = boto3.client("s3", endpoint_url=endpoint or None)

    def draft(self, name: str) -> S3Draft:
        """Begin an upload."""
        return S3Draft(self._client, self._bucket, self._prefix + name)

    def read(self, name: str) -> Iterator[bytes]:
        """The object's bytes."""
        try:
            body = self._client.get_object(Bucket=self._bucket, Key=self._prefix + name)["Body"]
        except self._client.exceptions.NoSuchKey:
            raise MissingError(name) from None
        with body:
            yield from body.iter_chunks(PIECE)

    def delete(self, name: str) -> None:
        """Take the object away. A bucket that keeps old versions keeps them: set it up without."""
        self._client.delete_object(Bucket=self._bucket, Key=self._prefix + name)

    def names(self, before: float) -> Iterator[str]:
        """The streams written before that moment: other objects of the bucket are nobody's here."""
        pages = self._client.get_paginator("list_objects_v2")
        for page in pages.paginate(Bucket=self._bucket, Prefix=self._prefix):
            for entry in page.get("Contents", ()):
                name = entry["Key"].removeprefix(self._prefix)
                if NAME.fullmatch(name) and entry["LastModified"].timestamp() < before:
                    yield name

    def sweep(self, before: float) -> int:
        """Have the storage forget uploads begun before that moment."""
        swept = 0
        pages = self._client.get_paginator("list_multipart_uploads")
        for page in pages.paginate(Bucket=self._bucket, Prefix=self._prefix):
            for entry in page.get("Uploads", ()):
                name = entry["Key"].removeprefix(self._prefix)
                if NAME.fullmatch(name) and entry["Initiated"].timestamp() < before:
                    self._client.abort_multipart_upload(
                        Bucket=self._bucket, Key=entry["Key"], UploadId=entry["UploadId"]
                    )
                    swept += 1
        return swept
