"""An environment group: its contacts in English export style, observations from a form, a strike list."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.held_out.names import people
from benchmarks.personal_columns.held_out.values import (
    address_of,
    codes_and_towns,
    reachable,
    road_and_number,
)
from benchmarks.personal_columns.identifiers import german_iban
from benchmarks.personal_columns.model import NO_PERSON, OTHER, TECHNICAL, Column, Format, Table, about


def contacts(draw: Draw) -> list[Column]:
    persons, homes = (
        people(draw, "german german dutch french english spanish".replace("english", "polish")),
        codes_and_towns(draw),
    )
    return [
        Column("Contact ID", draw.numbered(start=301, step=7), about("record_id")),
        Column("Contact Type", draw.of(["Individual"]), about("technical_meta", "none", "other_personal")),
        Column(
            "Display Name", [f"{p.given} {p.family}" for p in persons], about("full_name", origin="mixed")
        ),
        Column("Sort Name", [f"{p.family}, {p.given}" for p in persons], about("full_name", origin="mixed")),
        Column("Individual Prefix", draw.gaps(draw.of("Mr.,Ms.,Dr."), 0.4), about("salutation", "title")),
        Column("Birth Date", draw.gaps([p.born.isoformat() for p in persons], 0.4), about("birth_date")),
        Column("Street Address", draw.each(lambda: road_and_number(draw)), about("street", "address")),
        Column("Postal Code", [code for code, _ in homes], about("postcode")),
        Column("City", [town for _, town in homes], about("city")),
        Column("Phone (primary)", draw.gaps(draw.each(lambda: reachable(draw)), 0.3), about("phone")),
        Column("Email (primary)", draw.gaps([address_of(draw, p) for p in persons], 0.1), about("email")),
        Column("Do Not Email", draw.flags(0.1, "1", "0"), about("consent", "other_personal")),
        Column(
            "Job Title",
            draw.gaps(draw.of("Teacher,Nurse,Engineer,Student,Retired,Farmer,Biologist"), 0.5),
            about("occupation"),
        ),
        Column(
            "Total Amount",
            draw.gaps(draw.amount(5, 600, german=False), 0.3),
            about("donation_amount", "other_personal"),
        ),
        Column(
            "Financial Type",
            draw.of("Donation,Member Dues,Event Fee"),
            about("donation_amount", "other_personal", "none"),
        ),
        Column("Account IBAN", draw.gaps(draw.each(lambda: german_iban(draw)), 0.5), about("iban")),
        Column("Membership Status", draw.of("Current,New,Grace,Expired"), OTHER),
        Column("Modified Date", draw.stamps(2026), TECHNICAL),
    ]


def observations(draw: Draw) -> list[Column]:
    persons = people(draw, "german german czech_slovak")
    return [
        Column("_id", draw.numbered(start=900001, step=4), about("technical_meta", "record_id", "none")),
        Column("start", draw.stamps(2026, "%Y-%m-%dT%H:%M:%S.000+02:00"), TECHNICAL),
        Column(
            "deviceid", draw.codes("ee.example:@#@#@#@#"), about("technical_meta", "username", "record_id")
        ),
        Column(
            "beobachter_in", [f"{p.given} {p.family}" for p in persons], about("full_name", origin="mixed")
        ),
        Column(
            "_geopoint_latitude", draw.each(lambda: f"{47.5 + draw.random() * 6:.6f}"), about("coordinates")
        ),
        Column(
            "_geopoint_longitude", draw.each(lambda: f"{7 + draw.random() * 6:.6f}"), about("coordinates")
        ),
        Column("art", draw.of("Rotmilan,Kiebitz,Mauersegler,Weißstorch,Feldlerche"), NO_PERSON),
        Column("anzahl", draw.whole(1, 40), NO_PERSON),
        Column(
            "foto",
            draw.gaps(draw.codes("IMG_####.jpg"), 0.4),
            about("photo", "none", "other_personal", "technical_meta"),
        ),
        Column("_submitted_by", [p.plain[0][:1] + p.plain[1][:6] for p in persons], about("username")),
    ]


def blockade(draw: Draw) -> list[Column]:
    persons = people(draw, "german german turkish italian portuguese", 1985, 2008)
    return [
        Column("first_name", [p.given for p in persons], about("given_name", origin="mixed")),
        Column("last_name", [p.family for p in persons], about("family_name", origin="mixed")),
        Column("pronouns", draw.of("she/her,he/him,they/them,"), about("gender", "salutation")),
        Column("signal_nr", draw.each(lambda: reachable(draw)), about("phone")),
        Column("affinity_group", draw.of("Otter,Dachs,Specht,Luchs"), OTHER),
        Column(
            "legal_proceedings",
            draw.gaps(draw.of("none,pending,fined 30 days,acquitted"), 0.4),
            about("criminal"),
        ),
        Column(
            "party", draw.gaps(draw.of("Die Grünen,Linke,-,Volt,Klimaliste"), 0.5), about("political_opinion")
        ),
        Column("union_member", draw.gaps(draw.of("ver.di,no,GEW,IG BAU"), 0.4), about("trade_union")),
        Column(
            "arrested_at", draw.gaps(draw.dates(2023, 2026, "%Y-%m-%d"), 0.7), about("criminal", "event_date")
        ),
        Column("vegan", draw.flags(0.7, "yes", "no"), OTHER),
        Column("skills", draw.several("climbing,cooking,press,first aid,driving", 3, "|"), OTHER),
        Column(
            "emergency_contact",
            [f"{p.given} {p.family}" for p in people(draw)],
            about("contact_person", "full_name", origin="mixed"),
        ),
    ]


TABLES = (
    Table(
        name="ug_contacts",
        organisation="environment_group",
        build=contacts,
        rows=310,
        format=Format(delimiter=",", quote_all=True, line_end="\n"),
    ),
    Table(
        name="ug_beobachtungen",
        organisation="environment_group",
        build=observations,
        rows=180,
        format=Format(line_end="\n"),
    ),
    Table(
        name="ug_aktion",
        organisation="environment_group",
        build=blockade,
        rows=78,
        format=Format(delimiter=","),
    ),
)
