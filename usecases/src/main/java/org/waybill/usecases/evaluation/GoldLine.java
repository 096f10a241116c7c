package org.waybill.usecases.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Coded;
import org.waybill.model.Factuality;
import org.waybill.model.UnreadableInputException;

/** One line of a coding file as a {@link GoldClaim}; what is wrong in it is said by field. */
final class GoldLine {

  /** The fields that are neither parties nor a fixed word in a role. */
  private static final Set<String> NOT_ROLES =
      Set.of(
          "kind",
          "stage",
          "factuality",
          "source",
          "when",
          "materiel",
          "evidence",
          "optional",
          "or",
          "inferred");

  private GoldLine() {}

  static GoldClaim claim(String place, JsonNode line, String words) {
    String kind = text(place, line, "kind");
    if (!CoreRoles.KINDS.contains(kind)) {
      throw wrong(place, "kind", "is \"" + kind + "\" and not one of " + CoreRoles.KINDS);
    }
    List<GoldClaim.Reading> alternatives = new ArrayList<>();
    for (JsonNode other : line.path("or")) {
      alternatives.add(reading(place, other));
    }
    return new GoldClaim(
        kind,
        line.has("stage") ? Optional.of(text(place, line, "stage")) : Optional.empty(),
        reading(place, line),
        alternatives,
        Coded.of(Factuality.class, text(place, line, "factuality")),
        text(place, line, "source"),
        Optional.of(line.path("when").asText("")).filter(when -> !when.isEmpty()),
        line.has("materiel")
            ? Optional.of(new HashSet<>(names(place, line, "materiel")))
            : Optional.empty(),
        text(place, line, "evidence"),
        line.path("optional").asBoolean(false),
        words);
  }

  private static GoldClaim.Reading reading(String place, JsonNode object) {
    Map<String, List<String>> roles = new HashMap<>();
    Map<String, String> choices = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = field.getKey();
      if (NOT_ROLES.contains(name)) {
        continue;
      }
      if (field.getValue().isArray()) {
        roles.put(name, names(place, object, name));
      } else if (field.getValue().isTextual()) {
        choices.put(name, field.getValue().textValue());
      }
    }
    return new GoldClaim.Reading(roles, choices);
  }

  private static List<String> names(String place, JsonNode object, String field) {
    if (!object.path(field).isArray()) {
      throw wrong(place, field, "is no list");
    }
    List<String> names = new ArrayList<>();
    for (JsonNode name : object.path(field)) {
      if (!name.isTextual()) {
        throw wrong(place, field, "has an element that is no string");
      }
      names.add(name.textValue());
    }
    return names;
  }

  static String text(String place, JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (!value.isTextual()) {
      throw wrong(place, field, value.isMissingNode() ? "is missing" : "is no string");
    }
    return value.textValue();
  }

  private static UnreadableInputException wrong(String place, String field, String what) {
    return new UnreadableInputException(
        place + ": field " + field + " " + what + "; docs/evaluation.md lists the fields");
  }
}
