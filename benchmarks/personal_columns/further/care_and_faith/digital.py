"""An English export of a fundraising program joined with a newsletter's; the log of a members' portal."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.care_and_faith.values import (
    BROAD,
    PLACES,
    mail,
    one,
    people,
    phone,
    street,
)
from benchmarks.personal_columns.model import OTHER, TECHNICAL, Column, Format, Table, about


def _address(draw: Draw) -> str:
    if draw.random() < 0.2:
        return (
            "2001:db8:"
            + ":".join(f"{draw.randrange(65536):x}" for _ in range(4))
            + "::"
            + f"{draw.randrange(1, 65536):x}"
        )
    return draw.choice(("192.0.2.", "198.51.100.", "203.0.113.")) + str(draw.randint(1, 254))


def constituents(draw: Draw) -> list[Column]:
    them = people(draw, (*BROAD, "english", "english", "latin"), 1936, 1999)
    homes = draw.evenly(PLACES)
    return [
        Column("CnBio_ID", draw.numbered("{}", 40018, 70), about("record_id")),
        Column(
            "CnBio_Title_1",
            draw.gaps(
                [
                    "Mrs."
                    if p.gender == "w" and draw.random() < 0.4
                    else "Ms."
                    if p.gender == "w"
                    else "Mr."
                    if p.gender == "m"
                    else "Mx."
                    for p in them
                ],
                0.08,
            ),
            about("salutation", "title", "gender"),
        ),
        Column("CnBio_First_Name", [p.given for p in them], about("given_name", origin="mixed")),
        Column("CnBio_Last_Name", [p.family for p in them], about("family_name", origin="mixed")),
        Column(
            "CnSpSpBio_Name",
            draw.gaps([f"{draw.choice(('', 'Dr. '))}{one(draw, (p.origin,))}" for p in them], 0.6),
            about("full_name", "contact_person", origin="mixed"),
        ),
        Column(
            "CnBio_Marital_status",
            draw.gaps(draw.of("Married,Single,Widowed,Partnered,Unknown,Divorced"), 0.3),
            about("family_status"),
        ),
        Column("CnAdrPrf_Addrline1", [street(draw) for _ in them], about("street", "address")),
        Column(
            "CnAdrPrf_CSZ", [f"{code} {town}" for code, town in homes], about("city", "postcode", "address")
        ),
        Column("CnPh_1_01_Phone_number", draw.gaps(draw.each(lambda: phone(draw)), 0.35), about("phone")),
        Column("CnPh_1_02_Phone_number", draw.gaps([mail(draw, p) for p in them], 0.2), about("email")),
        Column(
            "CnAttrCat_1_01_Description",
            draw.gaps(
                draw.of(["SPD", "Greens", "CDU", "none known", "FDP - town councillor", "The Left"]), 0.72
            ),
            about("political_opinion"),
        ),
        Column(
            "CnAttrCat_2_01_Description",
            draw.gaps(draw.of(["RC", "Protestant", "Jewish", "None", "Muslim", "Quaker"]), 0.6),
            about("religion"),
        ),
        Column("Gf_Amount", draw.amount(5, 1500, german=False), about("donation_amount")),
        Column(
            "Gf_Date",
            draw.dates(2022, 2026, "%m/%d/%Y"),
            about("event_date", "donation_amount", "other_personal"),
        ),
        Column("Gf_Fund", draw.of("GENERAL,DIALYSIS24,XMAS25,LEGACY,YOUTH CAMP"), OTHER),
        Column("mc_OPTIN_IP", draw.gaps(draw.each(lambda: _address(draw)), 0.3), about("ip_address")),
        Column(
            "mc_LATLON",
            draw.gaps(
                draw.each(lambda: f"{draw.uniform(49.2, 54.1):.4f}, {draw.uniform(7.1, 13.2):.4f}"), 0.4
            ),
            about("coordinates"),
        ),
        Column(
            "CnSolCd_1_01_Solicit_Code",
            draw.gaps(
                draw.of(
                    ["GDPR opt-in email", "Do not mail", "Email + post OK", "Do not phone", "Opt-in 05/2018"]
                ),
                0.25,
            ),
            about("consent"),
        ),
    ]


_AGENTS = (
    "Mozilla/5.0+(Windows+NT+10.0;+Win64;+x64)+AppleWebKit/537.36+Chrome/139.0.0.0+Safari/537.36",
    "Mozilla/5.0+(iPhone;+CPU+iPhone+OS+18_5+like+Mac+OS+X)+AppleWebKit/605.1.15+Mobile/15E148",
    "Mozilla/5.0+(X11;+Linux+x86_64;+rv:128.0)+Gecko/20100101+Firefox/128.0",
    "Mozilla/5.0+(Linux;+Android+14;+SM-A546B)+AppleWebKit/537.36+Mobile",
    "Mozilla/5.0+(compatible;+bingbot/2.0;++http://www.bing.com/bingbot.htm)",
)
_PATHS = (
    "/portal/login.aspx",
    "/portal/forum/thread/2281",
    "/mitglied/beitrag",
    "/favicon.ico",
    "/portal/profil",
    "/suche",
    "/download/satzung.pdf",
    "/portal/ag/termine",
)
_QUERIES = (
    "q=schwangerschaft+mtx",
    "q=erwerbsminderungsrente",
    "page=2",
    "q=schub+cortison+absetzen",
    "id=4471",
    "q=depression+bei+fibromyalgie",
    "q=gdb+50+antrag",
    "tab=daten",
)


def log(draw: Draw) -> list[Column]:
    them = people(draw, BROAD, 1948, 2001)
    stamps = draw.stamps(2026, "%Y-%m-%d %H:%M:%S")
    users = [
        f"{p.plain[0][0]}{p.plain[1]}{draw.choice(('', '1', str(p.born.year)))}"
        if draw.random() < 0.55
        else "-"
        for p in them
    ]
    return [
        Column(
            "date",
            [stamp[:10] for stamp in stamps],
            about("technical_meta", "event_date", "other_personal", "none"),
        ),
        Column("time", [stamp[11:] for stamp in stamps], TECHNICAL),
        Column("s-sitename", ["W3SVC4"] * draw.rows, TECHNICAL),
        Column("cs-method", draw.of("GET,POST,HEAD", (80, 18, 2)), TECHNICAL),
        Column("cs-uri-stem", draw.of(_PATHS), about("url", "technical_meta", "other_personal")),
        Column(
            "cs-uri-query", draw.gaps(draw.of(_QUERIES), 0.45, ("-",)), about("free_text", "health", "url")
        ),
        Column("cs-username", users, about("username")),
        Column("c-ip", draw.each(lambda: _address(draw)), about("ip_address")),
        Column("cs(User-Agent)", draw.of(_AGENTS), TECHNICAL),
        Column(
            "cs(Referer)",
            draw.gaps(
                draw.of(
                    "https://www.rheuma-verband.example/,https://www.rheuma-verband.example/suche,"
                    "https://duckduckgo.com/,android-app://com.google.android.gm/"
                ),
                0.4,
                ("-",),
            ),
            about("url", "technical_meta", "other_personal", "none"),
        ),
        Column("sc-status", draw.of("200,304,302,404,500,401"), TECHNICAL),
        Column("sc-bytes", draw.whole(212, 98000), TECHNICAL),
        Column(
            "x-sid", draw.each(lambda: f"{draw.getrandbits(96):024x}"), about("record_id", "technical_meta")
        ),
        Column(
            "x-push-device",
            draw.gaps(draw.each(lambda: f"{draw.getrandbits(128):032X}"), 0.6, ("-",)),
            about("record_id", "technical_meta"),
        ),
    ]


TABLES = (
    Table(
        name="RE7_query_gifts_mc_joined",
        organisation="fundraising",
        build=constituents,
        rows=240,
        format=Format(delimiter=",", encoding="utf-16", quote_all=True),
    ),
    Table(
        name="u_ex2611_portal",
        organisation="members_portal",
        build=log,
        rows=300,
        format=Format(delimiter="\t", encoding="utf-8", line_end="\n"),
    ),
)
