"""What a synthetic extract is made of: columns, areas, words with their weights, and wrong values."""

COLUMNS = (
    "incident_id victim_id suspect_id area_code recorded_date record_type offence_code offence_group "
    "victim_sex victim_age da_flag risk_level arrested outcome_code outcome_date victim_supports dvpn_issued "
    "dvpo_granted children_present"
).split()
REAL = {
    "E23000015": ["E06000021"] + [f"E07{n:06}" for n in range(192, 200)],
    "E23000016": ["E06000019", "E06000020", "E06000051"] + [f"E07{n:06}" for n in range(234, 240)],
}
OFFENCES = {  # code: group, weight among crimes
    "8N": ("Violence without injury", 22),
    "105A": ("Violence without injury", 13),
    "8F": ("Violence with injury", 11),
    "8H": ("Violence with injury", 8),
    "8L": ("Stalking and harassment", 10),
    "8M": ("Stalking and harassment", 1),
    "8Q": ("Stalking and harassment", 7),
    "8R": ("Stalking and harassment", 1),
    "8U": ("Stalking and harassment", 2),
    "58A": ("Criminal damage and arson", 7),
    "19C": ("Sexual offences", 4),
    "66": ("Public order offences", 5),
    "54": ("Breach of order", 4),
    "28E": ("Burglary", 1),
    "49": ("Theft offences", 4),
}
OUTCOMES = {  # code: weight among crimes
    "": 8,
    "1": 7,
    "1A": 1,
    "3": 2,
    "8": 2,
    "10": 1,
    "14": 9,
    "15": 13,
    "16": 50,
    "18": 5,
    "20": 1,
    "21": 1,
}
WRONG_DAYS = [
    "",
    "2023-02-30",
    "2023-13-05",
    "1900-01-01",
    "31/02/2023",
    "2023/03/31",
    "2100-01-01",
    "2021-4-031",
    "2023-01-5 ",
]
WRONG = {  # values that a defect puts in place of the right one
    "area_code": ["", "E99999999", "e07000192", '"E07000192"', "E07000192 "],
    "recorded_date": [*WRONG_DAYS, '"2024-05-01"'],
    "outcome_date": [*WRONG_DAYS, "2010-01-01", '"2024-12-24"'],
    "record_type": ["", "CRIME", "offence", '"crime"'],
    "offence_code": ["", "8u", '"8U"'],
    "offence_group": ['"Stalking, harassment"', '"Violence ""with"" injury, domestic"', '""'],
    "da_flag": ["", "N", "y", '"Y"'],
    "risk_level": ["", "HIGH", '"High"'],
    "arrested": ["", "yes", '"Y"'],
    "outcome_code": ["", "99", '"16"'],
    "dvpn_issued": ["", '"Y"'],
    "dvpo_granted": ["?", '"Y"'],
    "children_present": ["", "1", '"Y"'],
}


def all_areas(local):
    """(area, force) of every authority."""
    pairs = [(area, force) for force, areas in REAL.items() for area in areas]
    if not local:
        used = {area for area, _ in pairs}
        kinds = ((6, 60), (7, 250), (8, 37), (9, 33))
        numbered = [f"E{kind:02}{n:06}" for kind, last in kinds for n in range(1, last)]
        forces = [f for f in (f"E23{n:06}" for n in range(1, 40)) if f not in REAL]
        free = [area for area in numbered if area not in used][: 331 - 22 - len(pairs)]
        pairs += [(area, forces[n * len(forces) // len(free)]) for n, area in enumerate(free)]
        pairs += [(f"W06{n + 1:06}", f"W15{n * 4 // 22 + 1:06}") for n in range(22)]
    return sorted(pairs)
