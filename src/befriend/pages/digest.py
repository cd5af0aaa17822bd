"""A short name that tells contents apart."""

# hashlib makes this same BLAKE2 and loads OpenSSL too, a twelfth of a command's time.
from _blake2 import blake2s


def digest(data: bytes, size: int) -> str:
    """The BLAKE2s hash of some bytes (RFC 7693), `size` bytes long, as two hex digits each."""
    return blake2s(data, digest_size=size).hexdigest()
