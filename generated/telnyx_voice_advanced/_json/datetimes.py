# Generated; edit spec/ or templates/ instead.
"""`datetime` and `date` for annotations, whatever stands in their place when those are resolved.

msgspec resolves the annotations of a class when the class is first used. In a test whose time is
frozen (freezegun) every module has a subclass in the place of `datetime` by then, which nothing is
decoded to, and which would stay in the class after the test. Such tools replace what is the class
itself; wrapped in `Annotated` it is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["date", "datetime", "text_of_subclass"]

if TYPE_CHECKING:
    from datetime import date as date
    from datetime import datetime as datetime
else:
    import datetime as _standard
    from typing import Annotated

    def _real(found: type) -> type:
        # Time may be frozen already, and the subclass in its place has another name.
        return next(base for base in found.__mro__ if base.__name__ in ("date", "datetime"))

    datetime = Annotated[_real(_standard.datetime), "as the standard library has it"]
    date = Annotated[_real(_standard.date), "as the standard library has it"]


def text_of_subclass(value: object) -> str:
    """A moment or day of a subclass (freezegun's, pandas', pendulum's), as the encoder writes its own.

    Raises:
        TypeError: it is neither.
    """
    from datetime import date as day

    if not isinstance(value, day):
        raise TypeError(f"Encoding objects of type {type(value).__name__} is unsupported")
    text = value.isoformat()
    return f"{text.removesuffix('+00:00')}Z" if text.endswith("+00:00") else text
