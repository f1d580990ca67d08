"""The templates of pages, from `resources/templates` or a person's own. Whatever goes into one is escaped."""

from collections.abc import Callable
from functools import cache
from traceback import walk_tb

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template, TemplateNotFound, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from curator.assets import asset_text
from curator.digest.errors import NoSuchPieceError, TemplateProblemError

_OWN = "<template>"
"""What jinja2 calls a template that has no file."""


def template(name: str) -> Template:
    """The template of a file such as `digest.html`."""
    return _environment(Environment).get_template(name)


def template_of(text: str) -> Callable[..., str]:
    """What renders a person's own template, which sees nothing but the values that it is given.

    Raises TemplateProblemError, as what it gives does. Either may take for ever: see `own_page`.
    """
    try:
        made = _environment(ImmutableSandboxedEnvironment).from_string(text)
    except TemplateSyntaxError as error:
        raise TemplateProblemError(error.lineno, error.message or "") from None
    except RecursionError:
        raise TemplateProblemError(0, "it is nested too deep") from None

    def render(**values: object) -> str:
        try:
            return made.render(**values)
        except MemoryError:
            raise
        except TemplateNotFound as error:
            raise NoSuchPieceError(_line_of(error), str(error.name or "")) from error
        except Exception as error:
            # Not only jinja2's own errors: a template can divide by zero or add a text to a number.
            raise TemplateProblemError(_line_of(error), str(error) or type(error).__name__) from error

    return render


@cache
def _environment(kind: type[Environment]) -> Environment:
    made = kind(
        loader=FunctionLoader(_text_or_none),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    del made.filters["random"], made.globals["lipsum"]  # the same digest is to have the same bytes each time
    return made


def _text_or_none(name: str) -> str | None:
    """None where there is no file of that name: jinja2 says so itself then."""
    try:
        return asset_text(f"templates/{name}")
    except (OSError, ValueError):
        return None


def _line_of(error: Exception) -> int:
    """The line of the template that an error came up in; 0 where none of its lines did."""
    lines = [line for frame, line in walk_tb(error.__traceback__) if frame.f_code.co_filename == _OWN]
    return lines[-1] if lines else 0
