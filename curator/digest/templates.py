"""The templates of pages, from `resources/templates`. Whatever goes into one is escaped."""

from functools import cache

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template

from curator.assets import asset_text


def template(name: str) -> Template:
    """The template of a file such as `digest.html`."""
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FunctionLoader(lambda name: asset_text(f"templates/{name}")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
