"""The base of all models that are read from YAML."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError


def not_blank(text: str) -> str:
    """A text without outer blanks.

    Raises:
        PydanticCustomError: nothing is left.
    """
    if not text.strip():
        raise PydanticCustomError("not_blank", "blank")
    return text.strip()


Text = Annotated[str, Field(min_length=1), AfterValidator(not_blank)]


class StrictModel(BaseModel):
    """Frozen; unknown keys are refused; a key without a value counts as absent."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _absent_without_value(cls, given: Any) -> Any:
        if given is None:
            return {}
        if not isinstance(given, dict):
            return given
        return {
            key: value for key, value in given.items() if value is not None or key not in cls.model_fields
        }
