"""A digest as one HTML file that needs nothing else and asks for nothing."""

from curator.digest.publication import Publication
from curator.digest.templates import template, template_of


def render(publication: Publication) -> bytes:
    """The file, in UTF-8. Its styles suit narrow and wide, light and dark screens, and paper.

    Raises TemplateProblemError for a template of the person's own that can't be used.
    """
    own = publication.options.template
    page = template("digest.html").render(digest=publication) if own is None else template_of(own)(digest=publication)
    return page.encode("utf-8", errors="replace")
