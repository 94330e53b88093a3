"""Pictures, by their signatures."""

from __future__ import annotations

_SIGNATURES: dict[bytes, str] = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"II*\0": "image/tiff",
    b"MM\0*": "image/tiff",
    b"II+\0": "image/tiff",  # BigTIFF
    b"MM\0+": "image/tiff",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
}
_BITMAP_HEADERS = frozenset({12, 40, 52, 56, 64, 108, 124})  # lengths of the header that follows, by BMP version


def picture_kind(content: bytes) -> str | None:
    """Return `image/…` for a picture of a kind that can be read, else None."""
    for signature, kind in _SIGNATURES.items():
        if content.startswith(signature):
            return kind
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return "image/webp"
    return "image/bmp" if _is_bitmap(content) else None


def _is_bitmap(content: bytes) -> bool:
    """Whether it is a BMP: the two letters BM alone also begin many a text."""
    return content.startswith(b"BM") and int.from_bytes(content[14:18], "little") in _BITMAP_HEADERS
