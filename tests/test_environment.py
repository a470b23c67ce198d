"""environment.yml and pyproject.toml ask for the same libraries in the same versions."""

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="module")
def environment() -> dict:
    return YAML(typ="safe", pure=True).load((ROOT / "environment.yml").read_text(encoding="utf-8"))


def as_requirements(lines: list[str]) -> set[str]:
    return {str(Requirement(line)) for line in lines}


def pip_lines(environment: dict) -> list[str]:
    return next(entry["pip"] for entry in environment["dependencies"] if isinstance(entry, dict))


def test_pip_section_holds_core_lab_and_test(project, environment):
    extras = project["optional-dependencies"]
    wanted = as_requirements(project["dependencies"] + extras["lab"] + extras["test"])
    given = as_requirements([line for line in pip_lines(environment) if not line.startswith("-e")])
    assert given == wanted


def test_no_library_is_listed_twice(project, environment):
    for lines in (
        project["dependencies"],
        *project["optional-dependencies"].values(),
        pip_lines(environment)[:-1],
    ):
        names = [Requirement(line).name for line in lines]
        assert len(names) == len(set(names))


def test_environment_installs_the_toolkit_from_its_folder(environment):
    assert pip_lines(environment)[-1] == "-e ."


def test_python_bound_agrees(project, environment):
    bounds = [e for e in environment["dependencies"] if isinstance(e, str) and e.startswith("python")]
    assert bounds == [f"python{project['requires-python']}"]


def test_conda_forge_is_the_only_channel(environment):
    assert environment["channels"] == ["conda-forge"]
