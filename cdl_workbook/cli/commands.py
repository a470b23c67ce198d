"""The commands. Each takes its arguments apart and calls one action.

The texts of help are taken when this module is imported, in the language that was chosen before.
"""

from pathlib import Path
from typing import Annotated

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from cdl_workbook import __version__
from cdl_workbook.cli import actions
from cdl_workbook.cli.console import say
from cdl_workbook.cli.language import spoken
from cdl_workbook.vocabulary import Audience, Language
from cdl_workbook.wording import words

_CONTEXT = {"help_option_names": ["-h", "--help"]}
_FIXED = ("Usage:", "Arguments:", "Options:", "Commands:", "Show this message and exit.", "[required]", "[default: ")


def _help(name: str) -> str:
    return words(spoken()).text(f"cli.help.{name}")


def _in_our_words(text: str) -> str:
    """The library's own few words of help, in the language spoken."""
    for number, fixed in enumerate(_FIXED):
        text = text.replace(fixed, words(spoken()).text(f"cli.fixed.f{number}"))
    return text


class _Group(TyperGroup):
    def get_help(self, ctx: typer.Context) -> str:
        return _in_our_words(super().get_help(ctx))


class _Command(TyperCommand):
    def get_help(self, ctx: typer.Context) -> str:
        return _in_our_words(super().get_help(ctx))


Lang = Annotated[Language | None, typer.Option("--lang", help=_help("lang"), show_default=False)]
Folder = Annotated[Path, typer.Argument(metavar="DIR", help=_help("folder"))]

app = typer.Typer(
    cls=_Group,
    help=_help("app"),
    epilog=_help("exit_codes"),
    add_completion=False,
    no_args_is_help=True,
    context_settings=_CONTEXT,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def run_command(arguments: list[str]) -> int:
    """Parse the arguments, carry the command out, and return its exit code."""
    answer = get_command(app).main(args=arguments, prog_name="cdl-workbook", standalone_mode=False)
    return answer if isinstance(answer, int) else 0


def usage_problem(error: BaseException) -> str | None:
    """The sentence for arguments that do not fit; None for any other error."""
    if not isinstance(error, typer.exceptions.TyperException):
        return None
    text = words(spoken()).text
    kind = type(error).__name__
    key = f"cli.usage.{kind}" if f"cli.usage.{kind}" in words(spoken()) else "cli.usage.other"
    parameter = getattr(error, "param", None)
    name = getattr(error, "option_name", None) or getattr(parameter, "human_readable_name", "") or ""
    near = list(getattr(error, "possibilities", None) or [])[:1]
    hint = text("cli.usage.near", name=near[0]) if near else ""
    return f"{text(key, name=name, detail=error.format_message())} {hint}".strip()


@app.callback(invoke_without_command=True)
def _top(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help=_help("version"))] = False,
    lang: Lang = None,
) -> int:
    if version:
        say(f"cdl-workbook {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        say(context.get_help())
        raise typer.Exit(2)
    return 0


@app.command("demo", cls=_Command, help=_help("demo"))
def _demo(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help=_help("demo_folder"))] = Path("cdl-demo"),
    sample: Annotated[str, typer.Option("--sample", help=_help("sample"))] = actions.DEMO_SAMPLE,
    lang: Lang = None,
) -> int:
    return actions.demo(folder, sample, lang or spoken())


@app.command("init", cls=_Command, help=_help("init"))
def _init(folder: Folder, lang: Lang = None) -> int:
    return actions.init(folder, lang or spoken())


@app.command("check", cls=_Command, help=_help("check"))
def _check(folder: Folder = Path(), lang: Lang = None) -> int:
    return actions.check(folder, lang or spoken())


@app.command("run", cls=_Command, help=_help("run"))
def _run(
    folder: Folder = Path(),
    only: Annotated[list[str] | None, typer.Option("--only", metavar="NAME", help=_help("only"))] = None,
    lang: Lang = None,
) -> int:
    return actions.run(folder, only or [], lang or spoken())


@app.command("report", cls=_Command, help=_help("report"))
def _report(
    folder: Folder = Path(),
    audience: Annotated[Audience, typer.Option("--audience", help=_help("audience"))] = Audience.PUBLIC,
    lang: Lang = None,
) -> int:
    return actions.report(folder, audience, lang or spoken())


@app.command("inventory", cls=_Command, help=_help("inventory"))
def _inventory(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help=_help("paths"))],
    as_json: Annotated[bool, typer.Option("--json", help=_help("json"))] = False,
    lang: Lang = None,
) -> int:
    return actions.inventory(paths, as_json, lang or spoken())


@app.command("lab", cls=_Command, help=_help("lab"))
def _lab(folder: Folder = Path(), lang: Lang = None) -> int:
    return actions.lab(folder, lang or spoken())
