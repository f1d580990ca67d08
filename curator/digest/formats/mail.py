"""A digest as the draft of an e-mail, with a part in plain text and one in HTML (RFC 5322, RFC 2046)."""

from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP
from uuid import NAMESPACE_URL, uuid5

from curator.digest.formats.text import text_of
from curator.digest.publication import Publication
from curator.digest.templates import template


def render(publication: Publication) -> bytes:
    """The file. Mail programs open it to be sent, for who receives it is not known yet."""
    pictures = {event.number: f"{event.id}@curator.invalid" for event in publication.events if event.picture}
    text = text_of(publication)
    html = html_of(publication, {number: f"cid:{name}" for number, name in pictures.items()})
    message = EmailMessage(SMTP)
    message["Subject"] = publication.heading
    message["X-Unsent"] = "1"
    message.set_content(text, cte="quoted-printable")
    message.add_alternative(html, subtype="html", cte="quoted-printable")
    rich = list(message.iter_parts())[-1]
    for event in publication.events:
        if event.picture and isinstance(rich, EmailMessage):
            rich.add_related(event.picture.data, "image", event.picture.kind, cid=f"<{pictures[event.number]}>")
    # Made of all that stands in the parts, none of which can therefore hold it; the library's own are random.
    name = uuid5(NAMESPACE_URL, text + html)
    for number, part in enumerate(message.walk()):
        if part.is_multipart():
            part.set_boundary(f"=_{name}_{number}")
    return message.as_bytes()


def html_of(publication: Publication, pictures: Mapping[int, str] | None = None) -> str:
    """A page that mail programs and word processors understand; `pictures` are the addresses of covers by event."""
    own = {event.number: event.picture.address for event in publication.events if event.picture}
    return template("mail.html").render(digest=publication, pictures=own if pictures is None else pictures)
