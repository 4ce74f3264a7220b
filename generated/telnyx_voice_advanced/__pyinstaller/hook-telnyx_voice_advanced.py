# Generated; edit spec/ or templates/ instead.
"""What a frozen program needs that PyInstaller does not find by reading imports.

PyNaCl's compiled module imports `_cffi_backend`, and this package imports its own modules by name
when they are first asked for. The twin reads the files of its page.
"""

from pathlib import Path

_HOOKS = Path(__file__).resolve().parent
_PACKAGE = _HOOKS.parent
_PAGE = _PACKAGE / "testing" / "_page"


def _modules() -> list[str]:
    files = (file for file in _PACKAGE.rglob("*.py") if file.parent != _HOOKS)
    names = (file.relative_to(_PACKAGE.parent).with_suffix("").parts for file in files)
    return sorted({".".join(name).removesuffix(".__init__") for name in names})


def _page() -> list[tuple[str, str]]:
    folder = _PAGE.relative_to(_PACKAGE.parent).as_posix()
    files = (file for file in _PAGE.iterdir() if file.is_file() and file.suffix != ".py")
    return [(str(file), folder) for file in sorted(files)]


hiddenimports = ["_cffi_backend", *_modules()]
datas = _page()
