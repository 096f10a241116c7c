package org.waybill.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waybill.ledger.Correction;
import org.waybill.model.Coded;
import org.waybill.model.Evidence;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Materiel;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Report;
import org.waybill.model.Speaker;
import org.waybill.model.When;

/**
 * What analysts write for a field of a claim, as the parts of a stored claim that it stands for.
 * What is resolved here, such as a party by its id, is kept so with the decision.
 */
final class CorrectionFields {

  private static final Set<String> ROLES =
      Set.of(
          "supplier",
          "recipient",
          "parties",
          "endUser",
          "participants",
          "actor",
          "addressee",
          "target");
  private static final Set<String> CODES =
      Set.of("kind", "stage", "form", "undertakes", "asks", "answer");
  private static final Pattern SPAN = Pattern.compile("([0-9]+)-([0-9]+)");
  private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

  private final StoredClaim stands;
  private final Report report;
  private final Function<String, Optional<Party>> known;

  /**
   * The fields of a claim.
   *
   * @param stands the claim as it stands
   * @param report its report
   * @param known the parties that the ledger knows, by their keys
   */
  CorrectionFields(StoredClaim stands, Report report, Function<String, Optional<Party>> known) {
    this.stands = stands;
    this.report = report;
    this.known = known;
  }

  /** Values by JSON Pointer, of a correction that analysts wrote. */
  Map<String, JsonNode> pointed(Correction correction) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    correction.fields().forEach((field, text) -> point(field, text.strip(), fields));
    return fields;
  }

  private void point(String field, String text, Map<String, JsonNode> fields) {
    if (field.startsWith("/")) {
      fields.put(field, Corrections.value(text));
    } else if (CODES.contains(field)) {
      fields.put("/event/" + field, TextNode.valueOf(text));
    } else if (ROLES.contains(field)) {
      fields.put("/event/" + field, ClaimJson.tree(parties(text)));
    } else {
      switch (field) {
        case "materiel" -> fields.put("/event/materiel", ClaimJson.tree(materiel(text)));
        case "factuality" -> fields.put("/factuality", TextNode.valueOf(text));
        case "source" ->
            fields.put(
                "/source/chain",
                ClaimJson.tree(
                    parties(text).stream()
                        .map(who -> new Speaker(who, Optional.empty()))
                        .toList()));
        case "when" -> fields.put("/when", when(text));
        case "where" ->
            fields.put("/where", text.isEmpty() ? NullNode.instance : ClaimJson.tree(party(text)));
        case "evidence" -> fields.put("/evidence", ClaimJson.tree(evidence(text)));
        default ->
            throw new InvalidValueException(
                "a claim has no field '"
                    + field
                    + "'; use one of "
                    + names()
                    + ", or a path such as /event/materiel/0/designation");
      }
    }
  }

  private static String names() {
    List<String> names = new ArrayList<>(CODES);
    names.addAll(ROLES);
    names.addAll(List.of("materiel", "factuality", "source", "when", "where", "evidence"));
    return names.stream().sorted().collect(Collectors.joining(", "));
  }

  private List<Party> parties(String text) {
    List<Party> parties = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      if (!part.isBlank()) {
        parties.add(party(part.strip()));
      }
    }
    return parties;
  }

  /** {@code KP}, the key of any party that the ledger knows, or {@code name:type}. */
  private Party party(String text) {
    Optional<Party> found = known.apply(text);
    if (found.isPresent()) {
      return found.get();
    }
    if (STATE.matcher(text).matches()) {
      return Party.state(text, text);
    }
    int colon = text.lastIndexOf(':');
    if (colon > 0) {
      PartyType type = Coded.of(PartyType.class, text.substring(colon + 1));
      return Party.named(text.substring(0, colon), type);
    }
    throw new InvalidValueException(
        "the ledger knows no party '"
            + text
            + "'; write its kind too, for instance '"
            + text
            + ":company'");
  }

  /** Categories; what the claim says of a category that stays is kept. */
  private List<Materiel> materiel(String text) {
    List<Materiel> kept = EventParts.materiel(stands.event());
    List<Materiel> materiel = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      if (!part.isBlank()) {
        MaterielCategory category = Coded.of(MaterielCategory.class, part.strip());
        List<Materiel> same = kept.stream().filter(known -> known.category() == category).toList();
        if (same.isEmpty()) {
          materiel.add(new Materiel(category.code(), category, Optional.empty(), Optional.empty()));
        }
        materiel.addAll(same);
      }
    }
    return materiel;
  }

  private JsonNode when(String edtf) {
    if (edtf.isEmpty()) {
      return NullNode.instance;
    }
    return ClaimJson.tree(new When(edtf, stands.when().map(When::text).orElse("")));
  }

  private Evidence evidence(String text) {
    Matcher span = SPAN.matcher(text);
    if (span.matches()) {
      int start = Integer.parseInt(span.group(1));
      int end = Integer.parseInt(span.group(2));
      if (start < end && end <= report.body().length()) {
        return Evidence.of(report, start, end);
      }
    }
    throw new InvalidValueException(
        "evidence '"
            + text
            + "' is no span of report "
            + report.id()
            + "; write START-END, between 0 and "
            + report.body().length());
  }
}
