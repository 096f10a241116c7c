"""Checks exports with the standards' own tools; docs/exports.md tells how to run it.

Each argument is a file that Waybill wrote, or a folder of them: *.json is a STIX bundle, *.jsonl is
FollowTheMoney. Ends with 1 if a tool finds a fault.
"""

import collections
import json
import pathlib
import sys

from followthemoney import model
from followthemoney.exc import InvalidData
from followthemoney.proxy import EntityProxy
from stix2validator import ValidationOptions, validate_file

# The standard recommends UUIDs of version 4 and a hash with each address. Waybill's ids are of
# version 5, so that they stay the same, and it has no hash of what an address gives today.
RECOMMENDATIONS_NOT_TAKEN = ["uuid-check", "extref-hashes"]


def stix_faults(path):
    options = ValidationOptions(version="2.1", disabled=RECOMMENDATIONS_NOT_TAKEN)
    result = validate_file(str(path), options)
    faults = [f"{path}: {result.fatal}"] if result.fatal else []
    for entry in result.object_results:
        for note in list(entry.errors or []) + list(entry.warnings or []):
            faults.append(f"{path}: {entry.object_id}: {note}")
    kinds = collections.Counter(o["type"] for o in json.loads(path.read_text("utf-8"))["objects"])
    print(f"{path}: STIX 2.1, {dict(kinds)}, {len(faults)} faults and warnings")
    return faults


def ftm_faults(path):
    faults, kinds, entities = [], collections.Counter(), {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        data = json.loads(line)
        kinds[data["schema"]] += 1
        try:
            model.get(data["schema"]).validate(data)
        except InvalidData as invalid:
            faults.append(f"{path}:{number}: {invalid.errors}")
        entity = EntityProxy.from_dict(data, cleaned=False)
        for name, values in data["properties"].items():
            if sorted(entity.get(name)) != sorted(values):
                faults.append(f"{path}:{number}: {name} {values} is cleaned to {entity.get(name)}")
        known = entities.get(entity.id)
        entities[entity.id] = known.merge(entity) if known else entity
    for entity in entities.values():
        for prop, value in entity.itervalues():
            if prop.type.name == "entity":
                target = entities.get(value)
                if target is None or not target.schema.is_a(prop.range):
                    faults.append(f"{path}: {entity.id}: {prop.name} refers to no {prop.range.name}")
    print(f"{path}: FollowTheMoney, {dict(kinds)}, {len(faults)} faults")
    return faults


def main():
    files = []
    for argument in map(pathlib.Path, sys.argv[1:]):
        files += sorted(argument.iterdir()) if argument.is_dir() else [argument]
    faults = []
    for file in files:
        if file.suffix == ".json":
            faults += stix_faults(file)
        elif file.suffix == ".jsonl":
            faults += ftm_faults(file)
    print("\n".join(faults) or "no faults")
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main())
