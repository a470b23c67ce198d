"""The commands. Each takes its arguments apart and calls one action.

The texts of help are taken when this module is imported, in the language that was chosen before. An action is
imported when it is called: the inventory need not wait for what reads answers and notebooks.
"""

from pathlib import Path
from typing import Annotated

import typer
from typer.main import get_command

from cdl_workbook import __version__
from cdl_workbook.cli.console import say
from cdl_workbook.cli.help import Command, Group
from cdl_workbook.cli.language import spoken
from cdl_workbook.resources import DEMO_SAMPLE
from cdl_workbook.vocabulary import Audience, Language
from cdl_workbook.wording import words


def _help(name: str) -> str:
    return words(spoken()).text(f"cli.help.{name}")


Lang = Annotated[Language | None, typer.Option("--lang", help=_help("lang"), show_default=False)]
Folder = Annotated[Path, typer.Argument(metavar="DIR", readable=False, help=_help("folder"))]
NewFolder = Annotated[Path, typer.Argument(metavar="DIR", readable=False, help=_help("new_folder"))]
Out = Annotated[Path, typer.Option("-o", "--out", metavar="FILE", readable=False, help=_help("out"))]
Force = Annotated[bool, typer.Option("--force", help=_help("force"))]
AsJson = Annotated[bool, typer.Option("--json", help=_help("json"))]

app = typer.Typer(
    cls=Group,
    help=_help("app"),
    epilog=_help("exit_codes"),
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def run_command(arguments: list[str]) -> int:
    """Parse the arguments, carry the command out, and return its exit code."""
    answer = get_command(app).main(args=arguments, prog_name="cdl-workbook", standalone_mode=False)
    return answer if isinstance(answer, int) else 0


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


@app.command("demo", cls=Command, help=_help("demo"))
def _demo(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help=_help("demo_folder"))] = Path("cdl-demo"),
    sample: Annotated[str, typer.Option("--sample", metavar="NAME", help=_help("sample"))] = DEMO_SAMPLE,
    lang: Lang = None,
) -> int:
    from cdl_workbook.cli.actions import demo

    return demo(folder, sample, spoken())


@app.command("init", cls=Command, help=_help("init"))
def _init(folder: NewFolder, lang: Lang = None) -> int:
    from cdl_workbook.cli.actions import init

    return init(folder, spoken())


@app.command("questions", cls=Command, help=_help("questions"))
def _questions(
    folder: Annotated[
        Path | None, typer.Argument(metavar="DIR", readable=False, help=_help("questions_folder"))
    ] = None,
    as_json: AsJson = False,
    lang: Lang = None,
) -> int:
    from cdl_workbook.cli.actions import questions

    return questions(folder, spoken(), as_json=as_json)


@app.command("questionnaire", cls=Command, help=_help("questionnaire"))
def _questionnaire(
    out: Out,
    folder: Folder = Path(),
    principle: Annotated[
        list[str] | None, typer.Option("--principle", metavar="NAME", help=_help("principle"))
    ] = None,
    with_answers: Annotated[bool, typer.Option("--with-answers", help=_help("with_answers"))] = False,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from cdl_workbook.cli.actions import questionnaire

    return questionnaire(folder, out, principle or [], spoken(), filled=with_answers, force=force)


@app.command("merge", cls=Command, help=_help("merge"))
def _merge(
    files: Annotated[list[Path], typer.Argument(metavar="FILE …", readable=False, help=_help("files"))],
    out: Out,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from cdl_workbook.cli.actions import merge

    return merge(files, out, spoken(), force=force)


@app.command("check", cls=Command, help=_help("check"))
def _check(
    folder: Folder = Path(),
    restore: Annotated[bool, typer.Option("--restore", help=_help("restore"))] = False,
    lang: Lang = None,
) -> int:
    from cdl_workbook.cli.actions import check

    return check(folder, spoken(), restore=restore)


@app.command("run", cls=Command, help=_help("run"))
def _run(
    folder: Folder = Path(),
    only: Annotated[list[str] | None, typer.Option("--only", metavar="NAME", help=_help("only"))] = None,
    lang: Lang = None,
) -> int:
    from cdl_workbook.cli.actions import run

    return run(folder, only or [], spoken())


@app.command("report", cls=Command, help=_help("report"))
def _report(
    folder: Folder = Path(),
    audience: Annotated[Audience, typer.Option("--audience", help=_help("audience"))] = Audience.PUBLIC,
    lang: Lang = None,
) -> int:
    from cdl_workbook.cli.actions import report

    return report(folder, audience, spoken())


@app.command("inventory", cls=Command, help=_help("inventory"))
def _inventory(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH …", readable=False, help=_help("paths"))],
    as_json: AsJson = False,
    lang: Lang = None,
) -> int:
    from cdl_workbook.cli.inventory import inventory

    return inventory(paths, as_json, spoken())


@app.command("lab", cls=Command, help=_help("lab"))
def _lab(
    folder: Folder = Path(),
    no_browser: Annotated[bool, typer.Option("--no-browser", help=_help("no_browser"))] = False,
    lang: Lang = None,
) -> int:
    from cdl_workbook.cli.actions import lab

    return lab(folder, spoken(), browser=not no_browser)


@app.command("upgrade", cls=Command, help=_help("upgrade"))
def _upgrade(folder: Folder = Path(), lang: Lang = None) -> int:
    from cdl_workbook.cli.actions import upgrade

    return upgrade(folder, spoken())


@app.command("clean", cls=Command, help=_help("clean"))
def _clean(folder: Folder = Path(), lang: Lang = None) -> int:
    from cdl_workbook.cli.actions import clean

    return clean(folder, spoken())
