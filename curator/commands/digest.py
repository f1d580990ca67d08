"""The commands `digest` and `template`."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from curator.archive import store
from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError, MissingError, NotAFileError, ReadOnlyError
from curator.archive.layout import day_folder, is_folder, is_inside, is_reserved, is_there, look_into
from curator.assets import asset_text
from curator.catalogue.listed import all_found
from curator.catalogue.query import QueryError, parse
from curator.catalogue.terms import AllOf, Span
from curator.commands.arguments import Days, Once, days_argument, paths_in
from curator.commands.looking import complain_of, refreshed
from curator.digest.day import Digest, gather, gather_chosen, gather_listed
from curator.digest.errors import FormatUnavailableError, TemplateProblemError
from curator.digest.export import FORMATS, Format, file_name, format_for_file, format_named, written
from curator.digest.options import DigestPart, Links, Options, Order, Paper
from curator.digest.own_page import template_text
from curator.digest.publication import publication_of
from curator.process import ended_by_interrupt
from curator.terminal import complain, say
from curator.wording import sentence

_STANDARD_OUTPUT = "-"
_PAGE = "digest.html"
Targets = Mapping[Path | None, Format]
"""Where each form goes; None is standard output."""


def add_commands(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Makes the commands known."""
    job = jobs.add_parser(
        "digest",
        help="write the digest of a day, of several days, of what a search finds, or of events",
        description="Writes the digest of a day, of several days, of what a search finds, or of events that are named, "
        "in one or more forms.",
    )
    job.add_argument("archive", type=Path, metavar="ARCHIVE")
    job.add_argument("days", type=days_argument, nargs="?", metavar="DAY[..DAY]", help="such as 2012-03-01..2012-03-7")
    job.add_argument(
        "--query", metavar="QUERY", help="the events that this search finds, on these days if there are any"
    )
    job.add_argument("--title", default="", help="what the digest is called; else its days, or the search")
    job.add_argument(
        "--event",
        dest="paths",
        nargs="+",
        action="extend",
        metavar="PATH",
        help="events that are meant, and no others: news/2012/03/1/event.md, or links (/news/…); "
        "- reads them from standard input, one a line",
    )
    _add_form(job)
    job.add_argument(
        "--output",
        action=Once,
        default=_STANDARD_OUTPUT,
        metavar="FILE",
        help="a file; or a folder, for files named by their days; with several formats, a file's name will do "
        "too, each form's suffix in the place of its own; - is standard output, and the default",
    )
    job.add_argument(
        "--inside-archive",
        action="store_true",
        help="FILE may lie in the archive, but not among events and their pages",
    )
    job.set_defaults(job=_digest)
    job = jobs.add_parser(
        "template",
        help="print the page of HTML digests, to be changed and given to digest --template",
        description="Prints the jinja2 template of HTML digests. A changed copy can be given to digest --template.",
    )
    job.set_defaults(job=_template)


def _add_form(job: argparse.ArgumentParser) -> None:
    names = ", ".join(one.name for one in FORMATS)
    job.add_argument(
        "--format",
        action="append",
        choices=[one.name for one in FORMATS],
        metavar="FORMAT",
        help=f"may be given several times; else by the file's name. One of: {names}",
    )
    parts = ",".join(part.value for part in DigestPart)
    job.add_argument(
        "--parts",
        type=_parts,
        default=tuple(DigestPart),
        metavar="PART,…",
        help=f"some of {parts}, in the order that they are to have",
    )
    job.add_argument(
        "--order", choices=[one.value for one in Order], default=Order.OLDEST.value, help="which day is first"
    )
    job.add_argument(
        "--links",
        choices=[one.value for one in Links],
        help="what becomes of links into the archive: text (plain, unless there is a --base-url); links from the "
        "output's folder to the archive's files, on standard output from the archive's folder (relative); or absolute",
    )
    job.add_argument("--base-url", default="", metavar="URL", help="what stands before absolute links")
    job.add_argument("--month-first", action="store_true", help="English dates as March 1, 2012, not 1 March 2012")
    job.add_argument("--paper", choices=[one.value for one in Paper], default=Paper.A4.value)
    job.add_argument("--template", type=Path, metavar="FILE", help="the page for HTML; see the command template")


def _parts(text: str) -> tuple[DigestPart, ...]:
    known = {part.value: part for part in DigestPart}
    names = [name for name in text.replace(" ", "").split(",") if name]
    unknown = next((name for name in names if name not in known), None)
    if unknown is not None:
        raise argparse.ArgumentTypeError(f"{unknown} is no part; the parts are {', '.join(known)}")
    return tuple(dict.fromkeys(known[name] for name in names))


def _template(_arguments: argparse.Namespace) -> int:
    say(asset_text(f"templates/{_PAGE}").rstrip("\n"))
    return 0


def _digest(arguments: argparse.Namespace) -> int:
    if wrong := _unclear(arguments):
        return complain(wrong, code=2)
    archive = Archive(arguments.archive)
    options = _options(arguments)
    if options.lacks_base:
        return complain("Absolute links need a --base-url, such as https://archive.example.", code=2)
    forms = _forms(arguments)
    if wrong := _misfit(arguments.output, forms):
        return complain(wrong, code=2)
    try:
        digest = _gathered(archive, arguments)
    except QueryError as error:
        return complain(sentence(error), code=2)
    if not digest.events and not digest.left_out:
        return complain(f"There are no events {_asked(arguments)} in {archive.root}.")
    targets = _targets(arguments.output, digest, forms)
    return _write(archive, digest, targets, options, may_be_inside=arguments.inside_archive)


def _unclear(arguments: argparse.Namespace) -> str:
    """Why nobody could say which events are meant; empty if it is clear."""
    is_found = arguments.days is not None or arguments.query
    if arguments.paths and is_found:
        return "Events that are named are all that is meant: without days, and without --query."
    return "" if arguments.paths or is_found else "Which events? Name a day, days, a --query, or each --event."


def _options(arguments: argparse.Namespace) -> Options:
    default = Links.ABSOLUTE if arguments.base_url else Links.PLAIN
    page = template_text(store.read(arguments.template)) if arguments.template else None
    return Options(
        parts=arguments.parts,
        order=Order(arguments.order),
        links=Links(arguments.links) if arguments.links else default,
        base=arguments.base_url,
        paper=Paper(arguments.paper),
        month_first=arguments.month_first,
        template=page,
        template_name=arguments.template.name if arguments.template else "",
    )


def _forms(arguments: argparse.Namespace) -> list[Format]:
    """Those that are named, else that of the file's name; Markdown if it has no ending, none if that is unknown."""
    if arguments.format:
        return [format_named(name) for name in dict.fromkeys(arguments.format)]
    by_name = format_for_file(arguments.output)
    if by_name is None and Path(arguments.output).suffix and not _is_for_many(arguments.output):
        return []
    return [by_name or FORMATS[0]]


def _misfit(output: str, forms: Sequence[Format]) -> str:
    """Why these can't be written there; empty if they can."""
    if not forms:
        endings = ", ".join(form.suffix for form in FORMATS)
        return f"{output} has no form's ending: {endings}. Or name a --format."
    if len(forms) > 1:
        is_lost = output == _STANDARD_OUTPUT
        return "Several forms need an --output: a folder, or a file's name without its suffix." if is_lost else ""
    (form,), other = forms, format_for_file(output)
    if other is None or _is_for_many(output):
        return ""
    is_own = output.lower().endswith(form.suffix) or form.suffix.endswith(other.suffix)
    return "" if is_own else f"{output} has the ending of {other.name}, and {form.name} was asked for."


def _gathered(archive: Archive, arguments: argparse.Namespace) -> Digest:
    days: Days | None = arguments.days
    if arguments.paths:
        return gather_chosen(archive, paths_in(archive, arguments), arguments.title)
    if arguments.query:
        query = parse(arguments.query)
        if days:
            query = replace(query, terms=AllOf((*query.terms.terms, Span(days.first, days.last))))
        catalogue, changes = refreshed(archive.root)
        complain_of(changes)
        paths = [entry.path for entry in all_found(catalogue, query)]
        return gather_listed(archive, paths, arguments.title or arguments.query)
    assert days is not None
    digest = gather(archive, days.first, days.last, arguments.title)
    if not digest.events and days.first == days.last:
        with suppress(MissingError):
            look_into(archive.place(day_folder(days.first)))
    return digest


def _asked(arguments: argparse.Namespace) -> str:
    days: Days | None = arguments.days
    when = (
        "" if days is None else f"on {days.first}" if days.first == days.last else f"from {days.first} to {days.last}"
    )
    return f"{when} that {arguments.query} finds".lstrip() if arguments.query else when


def _targets(output: str, digest: Digest, forms: Sequence[Format]) -> Targets:
    if output == _STANDARD_OUTPUT:
        return {None: forms[0]}
    if _is_for_many(output):
        return {Path(output) / file_name(digest.first, digest.last, form): form for form in forms}
    if len(forms) == 1:
        return {Path(output): forms[0]}
    named = format_for_file(output)
    stem = output[: -len(named.suffix)] if named else output
    return {Path(stem + form.suffix): form for form in forms}


def _is_for_many(output: str) -> bool:
    """Whether it is a folder."""
    return output.endswith(os.sep) or is_folder(Path(output))


def _write(archive: Archive, digest: Digest, targets: Targets, options: Options, *, may_be_inside: bool) -> int:
    """All places are looked at before the first form is made, and all forms are made before the first is written."""
    for place in filter(None, targets):
        if is_reserved(archive.root, place):
            return complain(
                f"{place} is where the archive has its events and their pages; a digest is written elsewhere."
            )
        if is_inside(archive.root, place) and not may_be_inside:
            text = "{} lies inside the archive; a digest is written elsewhere, unless --inside-archive says so."
            return complain(text.format(place))
        _refuse_unwritable(place)
        options = options.seen_from(place, archive.root)  # all lie in one folder
    publication = publication_of(digest, options)
    try:
        with ended_by_interrupt():
            made = {place: written(form, publication) for place, form in targets.items()}
    except (FormatUnavailableError, TemplateProblemError) as error:
        return complain(sentence(error))
    if options.template is not None and not any(form.has_template for form in targets.values()):
        complain(f"The template {options.template_name} changes nothing: it is for HTML only.")
    missing = [f"{left.path} is left out: {sentence(left.error)}" for one in made.values() for left in one.missing]
    for text in dict.fromkeys(missing):
        complain(text)
    return _put({place: one.data for place, one in made.items()})


def _refuse_unwritable(place: Path) -> None:
    """Raises an ArchiveError where a file clearly can't be written."""
    real = Path(os.path.realpath(place))
    look_into(real.parent)
    if is_folder(real):
        raise NotAFileError(place)
    if not (store.is_writable(real) if is_there(real) else store.is_writable_folder(real.parent)):
        raise ReadOnlyError(place)


def _put(made: Mapping[Path | None, bytes]) -> int:
    """Writes all that can be written; where that is not all of several, says what was."""
    done: list[Path] = []
    failed = False
    for place, data in made.items():
        if place is None:
            sys.stdout.buffer.write(data)
            continue
        try:
            store.export(place, data)
            done.append(place)
        except ArchiveError as error:
            failed = True
            complain(sentence(error))
    if failed and done:
        complain(f"Written all the same: {', '.join(map(str, done))}.")
    return int(failed)
