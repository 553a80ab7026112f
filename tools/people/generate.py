#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Synthetic people with realistic duplicates, as CSV, with the truth beside it.

    tools/people/generate.py --persons 260 --seed 7 tests/data/people/people

writes people.csv (shuffled records) and people.truth.csv (pairs of record
identifiers that are one person). Names are drawn from short lists of our own;
nobody in here exists.
"""
import argparse
import csv
import itertools
import random

GIVEN = {
    "female": """Amina Grace Esther Mercy Joyce Ruth Naomi Halima Zainab Mariam
        Beatrice Catherine Agnes Rose Lydia Sarah Rebecca Hannah Florence
        Patience Fatuma Asha Neema Rehema Zawadi Salome Tabitha Dorcas Peninah
        Josephine Veronica Christine Angela Margaret Elizabeth Harriet Sophia
        Aisha Khadija Nakato Babirye Achieng Atieno Wanjiru Njeri Chipo Tendai
        Thandiwe Nomsa Lerato Abeba Selam Hiwot Adaeze Ngozi Folake Yetunde
        Chantal Solange Divine Claudine""".split(),
    "male": """Joseph Peter Moses Daniel Samuel David Isaac Abdul Hassan Juma
        Emmanuel Patrick Charles Robert Stephen Simon Paul Francis Godfrey
        Ronald Musa Yusuf Baraka Jabari Elijah Caleb Amos Silas Titus
        Lawrence Vincent Michael Andrew William Henry Edward Ibrahim Omar
        Wasswa Kato Otieno Ochieng Kamau Mwangi Tatenda Farai Sipho Themba
        Bongani Abebe Dawit Tesfaye Chinedu Emeka Babatunde Kunle Jean Pascal
        Innocent Olivier""".split(),
}
FAMILY = """Okello Mukasa Namutebi Nabirye Ssempijja Kagimu Tumusiime Byaruhanga
    Akello Ojok Opio Auma Odongo Wekesa Barasa Wafula Simiyu Kimani Kariuki
    Njoroge Maina Mutua Musyoka Kiptoo Chebet Rotich Korir Omondi Owino Were
    Mwakyusa Massawe Mushi Kessy Lyimo Nyerere Banda Phiri Mwale Tembo Zulu
    Ncube Moyo Sibanda Dube Ndlovu Khumalo Dlamini Mokoena Habimana Uwimana
    Niyonzima Hakizimana Bekele Tadesse Girma Haile Okafor Eze Nwosu Adeyemi
    Balogun Bello Sani Diallo Traore Keita Cissokho""".split()
SHORT = {"Joseph": "Joe", "Catherine": "Kate", "Elizabeth": "Liz",
         "Emmanuel": "Emma", "Christine": "Tina", "Samuel": "Sam",
         "Daniel": "Dan", "Patrick": "Pat", "Margaret": "Maggie",
         "Michael": "Mike", "Rebecca": "Becky", "Josephine": "Josie",
         "Stephen": "Steve", "Robert": "Bob", "Veronica": "Vero"}
SYSTEMS = ["openmrs", "dhis2", "lims"]
COLUMNS = ["record", "family", "given", "gender", "birth_date", "phone"]


def typo(rng, text):
    """One slip of the fingers: drop, double, swap or replace a letter."""
    if len(text) < 3:
        return text
    i = rng.randrange(1, len(text) - 1)
    return rng.choice([
        text[:i] + text[i + 1:],
        text[:i] + text[i] + text[i:],
        text[:i] + text[i + 1] + text[i] + text[i + 2:],
        text[:i] + rng.choice("aeioustnrlm") + text[i + 1:],
    ])


def swap_day_and_month(_, date):
    year, month, day = date.split("-")
    return f"{year}-{day}-{month}" if int(day) <= 12 else date


def wrong_digit(rng, text):
    places = [i for i, c in enumerate(text) if c.isdigit()]
    i = rng.choice(places[-4:])
    return text[:i] + rng.choice("0123456789") + text[i + 1:]


def wrong_day(rng, date):
    return date[:8] + f"{rng.randint(1, 28):02d}"


# Field, share of duplicates it befalls, what happens.
ERRORS = [
    ("given", 0.22, typo),
    ("given", 0.08, lambda _, t: SHORT.get(t, t)),
    ("given", 0.03, lambda _, t: t[0]),
    ("family", 0.18, typo),
    ("phone", 0.10, wrong_digit),
    ("phone", 0.14, lambda *_: ""),
    ("birth_date", 0.06, swap_day_and_month),
    ("birth_date", 0.05, wrong_day),
    ("birth_date", 0.06, lambda *_: ""),
    ("gender", 0.05, lambda *_: ""),
]


def person(rng):
    gender = rng.choice(["female", "male"])
    return {
        "family": rng.choice(FAMILY),
        "given": rng.choice(GIVEN[gender]),
        "gender": gender,
        "birth_date": f"{rng.randint(1938, 2024)}-{rng.randint(1, 12):02d}-"
                      f"{rng.randint(1, 28):02d}",
        "phone": f"07{rng.randint(0, 99):02d} {rng.randint(0, 999999):06d}",
    }


def variant(rng, original):
    copy = dict(original)
    for field, share, change in ERRORS:
        if copy[field] and rng.random() < share:
            copy[field] = change(rng, copy[field])
    if rng.random() < 0.03:
        copy["family"], copy["given"] = copy["given"], copy["family"]
    return copy


def people(rng, persons):
    """Rows, and the groups of record names that are one person."""
    rows, groups = [], []
    for number in range(persons):
        original = person(rng)
        names = []
        for k in range(rng.choices([1, 2, 3, 4], [55, 28, 12, 5])[0]):
            name = f"{rng.choice(SYSTEMS)}-{number:04d}{'abcd'[k]}"
            row = original if k == 0 else variant(rng, original)
            rows.append({"record": name, **row})
            names.append(name)
        groups.append(names)
    rng.shuffle(rows)
    return rows, groups


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--persons", type=int, default=260)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("prefix", help="path without .csv")
    args = parser.parse_args()
    rows, groups = people(random.Random(args.seed), args.persons)

    with open(args.prefix + ".csv", "w", newline="") as out:
        writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    with open(args.prefix + ".truth.csv", "w", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["record_1", "record_2"])
        for names in groups:
            writer.writerows(itertools.combinations(names, 2))


if __name__ == "__main__":
    main()
