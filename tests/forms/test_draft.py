"""Changed parts over the answer in the file, whoever changed the rest."""

from cdl_workbook.answers import Answer, Answers, Key, State, Voice
from cdl_workbook.catalogue import Visibility
from cdl_workbook.forms.draft import Draft, laid_over
from tests.forms.made import catalogue, question

ONE = catalogue({"st.one": question()})
QUESTION = ONE.questions["st.one"]
KEY = Key("st.one")
LEFT = Answer(
    value="Alt", author="Lea", note="n", visibility=Visibility.INTERNAL, evidence=("a",), text_hash="früher"
)


def test_only_what_changed_changes():
    note = Draft(note="neu").over(LEFT, QUESTION, "")
    assert note == LEFT.model_copy(update={"note": "neu"})
    seen = Draft(visibility=Visibility.PUBLIC).over(LEFT, QUESTION, "Kim")
    assert (seen.value, seen.author, seen.text_hash) == ("Alt", "Lea", "früher")


def test_what_is_said_takes_author_and_wording_along_and_leaves_the_rest():
    new = Draft(said=Voice(value="Neu")).over(LEFT, QUESTION, "Kim")
    assert (new.value, new.author, new.text_hash) == ("Neu", "Kim", QUESTION.text_hash)
    assert (new.note, new.visibility, new.evidence) == ("n", Visibility.INTERNAL, ("a",))


def test_an_agreement_puts_all_voices_into_the_history():
    voices = (Voice(value="a", author="Kim"), Voice(value="b", author="Lea"))
    now = Answers({KEY: Answer(state=State.CONTESTED, voices=voices)})
    after = laid_over(now, {KEY: Draft(said=voices[1])}, ONE, "Kim", {})
    answer = after.get(KEY)
    assert (answer.state, answer.value, answer.voices) == (State.ANSWERED, "b", ())
    assert [voice.value for voice in answer.history] == ["a", "b"]


def test_nothing_new_is_nothing_to_save():
    assert not Draft().changes(None, QUESTION)
    assert not Draft(said=Voice(state=State.UNANSWERED), note="").changes(None, QUESTION)
    assert not Draft(note="n", evidence=("a",)).changes(LEFT, QUESTION)
    assert Draft(confirmed=True).changes(LEFT, QUESTION)
    assert Draft(visibility=Visibility.PUBLIC).changes(None, QUESTION)


def test_tables_are_noted_that_drafts_speak_of():
    table = catalogue({"st.one": question(scope="table")})
    after = laid_over(Answers(), {Key("st.one", "a"): Draft(note="x")}, table, "", {"a": "1", "b": "2"})
    assert dict(after.tables) == {"a": "1"}
