"""Help and usage errors in the language spoken; the library's own words for them are English only."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Sequence
from typing import Any

from typer.core import TyperArgument, TyperCommand, TyperGroup

from cdl_workbook.cli.language import spoken
from cdl_workbook.wording import Words, words

_WIDEST = 100
_NARROWEST = 40
_LEFT = 20

Rows = Sequence[tuple[str, str]]


class Command(TyperCommand):
    """A command whose help is written by us."""

    def get_help(self, ctx: Any) -> str:
        """Usage, what the command does, its arguments and options."""
        return _page(self, ctx)


class Group(TyperGroup):
    """The commands together."""

    def get_help(self, ctx: Any) -> str:
        """Usage, what the toolkit does, its options and commands, its exit codes."""
        return _page(self, ctx)


def usage_problem(error: BaseException) -> str | None:
    """The sentence for arguments that do not fit; None for any other error."""
    import typer

    if not isinstance(error, typer.exceptions.TyperException):
        return None
    say = words(spoken())
    kind, parameter = type(error).__name__, getattr(error, "param", None)
    name = getattr(error, "option_name", None) or (_name(parameter) if parameter is not None else "")
    context = getattr(error, "ctx", None)
    if isinstance(getattr(context, "command", None), TyperGroup) and kind == "UsageError":
        return _no_such_command(error, context, say)
    near = list(getattr(error, "possibilities", None) or [])[:1]
    hint = say.text("cli.usage.near", name=near[0]) if near else ""
    key = f"cli.usage.{kind}" if name and f"cli.usage.{kind}" in say else "cli.usage.other"
    return f"{say.text(key, name=name)} {_choices(parameter, say)}{hint}".strip()


def _no_such_command(error: Any, context: Any, say: Words) -> str:
    known = ", ".join(context.command.commands)
    near = [
        name for name in context.command.commands if f"'{name}'" in error.format_message().partition(".")[2]
    ]
    hint = say.text("cli.usage.near", name=near[0]) if near else ""
    return f"{say.text('cli.usage.command', known=known)} {hint}".strip()


def _choices(parameter: Any, say: Words) -> str:
    choices = [
        str(choice) for choice in getattr(getattr(parameter, "type_descriptor", None), "choices", None) or ()
    ]
    return say.text("cli.usage.choices", known=", ".join(choices)) + " " if choices else ""


def _page(command: Any, ctx: Any) -> str:
    say = words(spoken())
    parameters = command.get_params(ctx)
    arguments = [one for one in parameters if isinstance(one, TyperArgument)]
    options = [one for one in parameters if not isinstance(one, TyperArgument)]
    commands = getattr(command, "commands", {})
    usage = [ctx.command_path, say.text("cli.page.options_place"), *(_place(one) for one in arguments)]
    if commands:
        usage.append(say.text("cli.page.command_place"))
    parts = [
        f"{say.text('cli.page.usage')}: {' '.join(usage)}",
        _wrapped(command.help or "", "  "),
        _rows(say.text("cli.page.arguments"), [(_name(one), _described(one, say)) for one in arguments]),
        _rows(say.text("cli.page.options"), [(_spelling(one), _described(one, say)) for one in options]),
        _rows(say.text("cli.page.commands"), [(name, one.help or "") for name, one in commands.items()]),
        _wrapped(command.epilog or "", ""),
    ]
    return "\n\n".join(part for part in parts if part)


def _name(parameter: Any) -> str:
    """What people type or see: ``DIR``, ``--lang``."""
    if isinstance(parameter, TyperArgument):
        return str(parameter.metavar or parameter.name).upper()
    return max(parameter.opts, key=len, default="")


def _place(argument: Any) -> str:
    return _name(argument) if argument.required else f"[{_name(argument)}]"


def _spelling(option: Any) -> str:
    choices = [
        str(choice) for choice in getattr(getattr(option, "type_descriptor", None), "choices", None) or ()
    ]
    value = option.metavar or ("|".join(choices) if choices else "")
    if not value and not option.is_flag and not option.is_eager:
        value = str(option.name).upper()
    return f"{', '.join(sorted(option.opts, key=len))} {value}".strip()


def _described(parameter: Any, say: Words) -> str:
    if parameter.name == "help":
        return say.text("cli.page.help")
    default = parameter.default
    shown = not parameter.required and isinstance(default, str) and parameter.show_default and default
    extra = say.text("cli.page.default", value=default) if shown else ""
    return f"{parameter.help or ''} {extra}".strip()


def _rows(title: str, rows: Rows) -> str:
    if not rows:
        return ""
    left = min(_LEFT, max(len(name) for name, _ in rows))
    lines = [f"{title}:"]
    for name, text in rows:
        told = _wrapped(text, " " * (left + 4)).splitlines() or [""]
        if len(name) > left:
            lines.append(f"  {name}")
        else:
            told[0] = f"  {name.ljust(left)}  {told[0].lstrip()}"
        lines += told
    return "\n".join(lines)


def _wrapped(text: str, margin: str) -> str:
    width = max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size().columns) - len(margin))
    return textwrap.indent(textwrap.fill(" ".join(text.split()), width, break_on_hyphens=False), margin)
