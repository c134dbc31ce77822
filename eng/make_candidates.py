#!/usr/bin/env python3
"""Writes candidates of every kind, always the same ones, to measure rncp decider with: eng/make_candidates.py 1000000 csv > people.csv

They have numbers and no names. One line in a thousand is wrong on purpose: rejects are part of what is measured.
"""
import json
import random
import sys

ROUTES = ["FI", "CA", "FC", "CQ", "CL", "VAE", None]
SECTORS = ["Marketing", "CommunicationDigitale", "Publicite", "Autre"]
NATURES = ["emploi", "alternance", "stage", "benevolat", None]
EVIDENCE = ["fourni", "fourni", "aDemander", "refuse", None]
COLUMNS = ["id", "voie", "date_entree", "niveau", "baccalaureat", "experiences"] + [
    f"exp{number}_{field}" for number in (1, 2) for field in ("secteur", "debut", "fin", "quotite", "nature", "justificatif")]


def experience(chance):
    year, month = chance.randrange(2019, 2026), chance.randrange(1, 13)
    found = {"secteur": chance.choice(SECTORS), "debut": f"{year}-{month:02}-01"}
    if chance.random() < 0.8:
        found["fin"] = f"{year + chance.randrange(0, 2)}-12-{chance.randrange(1, 29):02}"
    if chance.random() < 0.3:
        found["quotite"] = chance.choice([20, 50, 80, 100])
    for key, words in (("nature", NATURES), ("justificatif", EVIDENCE)):
        if (word := chance.choice(words)) is not None:
            found[key] = word
    return found


def candidate(number, chance):
    found = {"nom": f"C-{number:07}", "le": "2026-09-01" if number % 1000 else "2026-13-01"}
    if (route := chance.choice(ROUTES)) is not None:
        found["voie"] = route
    person = found["candidat"] = {}
    if chance.random() < 0.9:
        person["niveau"] = chance.randrange(3, 8)
    if chance.random() < 0.5:
        person["titres"] = [{"baccalaureat": True}]
        person["titresIncomplets"] = True
        person["niveau"] = max(4, person.get("niveau", 4))
    if chance.random() < 0.8:
        person["experiences"] = [experience(chance) for _ in range(chance.randrange(0, 3))]
    return found


def french(day):
    return "/".join(reversed(day.split("-")))


def row(found):
    person = found["candidat"]
    cells = {"id": found["nom"], "voie": found.get("voie"), "date_entree": french(found["le"]), "niveau": person.get("niveau")}
    cells["baccalaureat"] = "oui" if "titres" in person else None
    experiences = person.get("experiences")
    cells["experiences"] = "aucune" if experiences == [] else None
    for number, one in enumerate(experiences or [], 1):
        cells |= {f"exp{number}_{key}": french(value) if key in ("debut", "fin") else value for key, value in one.items()}
    return ";".join("" if cells.get(column) is None else str(cells[column]) for column in COLUMNS)


def main():
    count, kind = int(sys.argv[1]), sys.argv[2]
    chance = random.Random(41364)
    if kind == "csv":
        print(";".join(COLUMNS))
    for number in range(1, count + 1):
        found = candidate(number, chance)
        print(row(found) if kind == "csv" else json.dumps(found, separators=(",", ":")))


main()
