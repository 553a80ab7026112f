#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Pairs of texts that are hard for comparators, one pair a line."""
import random

rng = random.Random(20260301)

NAMES = """namaalwa emmanuel achieng odhiambo nakato wasswa babirye kato mukasa
ssekandi tumusiime byaruhanga nalubega okello auma otieno wanjiru njoroge
mwangi kamau abebe tesfaye girma alemayehu bekele chukwuemeka oluwaseun
adebayo folasade ngozi ifeoma mamadou fatoumata ousmane aminata souleymane
jean-pierre josé maría françois éloïse zoë björn søren łukasz jürgen großmann
nguyễn trần phạm đặng müller o'brien mcdonald mac-donald van der merwe
de la cruz saint-exupéry smith smyth schmidt thomas knight wright psyche
pneumonia xavier czerny caesar michael chemist architect orchid bacchus
bertucci accident edgar edge laugh hugh bough broughton cagney gallegos
cabrillo dumb thumb campbell phillip rogier hochmeier island sugar schooner
schenker schneider school resnais nation watch matthew thames wasserman
filipowicz arnow breaux zhao pizza jose bajador ghislane wachtler focaccia
rough whistle vasquez quincy haddad khadija shyam signed gnome aerial""".split()
FIXED = [
    ("", ""), ("", "a"), ("a", ""), ("a", "a"), ("a", "b"), ("a", "ab"),
    ("ab", "a"), ("ab", "ba"), ("ab", "cd"), ("abc", "acb"), ("abc", "xyz"),
    ("ca", "abc"), ("abc", "ca"), ("abcd", "badc"), ("aaaa", "aa"),
    ("aaaaaaaa", "aaaa"), ("abababab", "babababa"), ("aab", "aba"),
    ("crate", "trace"), ("dixon", "dicksonx"), ("martha", "marhta"),
    ("dwayne", "duane"), ("namaalwa", "namaalwa"), ("abcdef", "abc"),
    ("a b  c", "a b c"), ("mary  ann", "mary ann"), ("de la", "dela"),
    ("12", "123"), ("0771234567", "0771234576"), ("0771234567", "256771234567"),
    ("cf21927470owmt", "cf21927470omwt"), ("kmc-819708", "kmc-819780"),
    ("Kato", "kato"), ("KATO", "Kato"), ("É", "é"), ("strauß", "strauss"),
    ("straße", "STRASSE"), ("ñandu", "nandu"), ("çelik", "celik"),
    ("አበበ", "አበባ"), ("አበበ", "ሰላም"), ("محمد", "محمود"), ("王小明", "王晓明"),
    ("😀", "😁"), ("a😀b", "a😁b"), ("😀😀", "😀"), ("𠮷野", "吉野"),
    ("e\u0301", "é"), ("ﬁona", "fiona"), ("ılgaz", "ilgaz"),
    ("x" * 64, "x" * 65), ("x" * 63 + "y", "x" * 64), ("ab" * 40, "ba" * 40),
    ("abcdefghij" * 8, "abcdefghji" * 8), ("q" * 70, ""), ("ab" * 32, "ab" * 33),
]
DATES = [
    ("1980-03-05", "1980-05-03"), ("1980-03-05", "1980-03-05"),
    ("1980-12-21", "1980-21-12"), ("1980-12-21", "1980-12-12"),
    ("1980-12-21", "1908-12-21"), ("1980-12-21", "2080-12-21"),
    ("1989-01-31", "1998-01-13"), ("1980-10-01", "1980-01-10"),
    ("1980-1-1", "1980-01-01"), ("1980", "1980-01-01"), ("1980", "1981"),
    ("0980-01-01", "0908-01-01"), ("0199-01-01", "0991-01-01"),
    ("0045-01-01", "0054-01-01"), ("1967-12-07", "1976-12-07"),
    ("1955-05-05", "1955-06-06"), ("2001-02-03", "2001-02-30"),
    ("1990-45-01", "1990-54-01"), ("1234-56-78", "1243-65-87"),
    ("", "1980-01-01"), ("19800101", "1980-01-01"), ("0012-01-01", "0021-01-01"),
]


def slip(text):
    text = list(text)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        kind, at = rng.randrange(5), rng.randrange(len(text)) if text else 0
        if kind == 0 and text:
            del text[at]
        elif kind == 1:
            text.insert(at, rng.choice("abehiklmnorstuyé'"))
        elif kind == 2 and text:
            text[at] = rng.choice("abehiklmnorstuyü")
        elif kind == 3 and at + 1 < len(text):
            text[at], text[at + 1] = text[at + 1], text[at]
        elif kind == 4 and text:
            text.insert(at, text[at])
    return "".join(text).strip()


pairs = FIXED + DATES
pairs += [(name, slip(name)) for name in NAMES]
for _ in range(70):
    pairs.append(tuple(rng.choice(NAMES) for _ in range(2)))
for _ in range(40):
    whole = " ".join(rng.choice(NAMES) for _ in range(rng.choice((2, 2, 3, 5, 14))))
    pairs.append((whole, slip(whole) if rng.random() < 0.7 else
                  " ".join(reversed(whole.split()))))
for _ in range(30):
    text = "".join(rng.choice("abc") for _ in range(rng.randrange(1, 14)))
    pairs.append((text, slip(slip(text))))
for a, b in pairs:
    print(a + "\t" + b)
