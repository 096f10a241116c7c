package org.waybill.reading.events;

import java.util.List;
import java.util.Map;
import org.waybill.model.Factuality;
import org.waybill.reading.factuality.Standing;
import org.waybill.reading.materiel.MaterielMention;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Token;

/**
 * An event that a predicate evokes, before the context has filled its open roles.
 *
 * @param frame the frame that matched
 * @param sentence where
 * @param predicate the word that evoked it
 * @param roles the parties of each role; a role that nothing fills is missing
 * @param materiel the materiel that it is about
 * @param materielIn the sentence whose words name the materiel: its own, or one before it to which
 *     it refers back ("the shipments")
 * @param attributes the frame's attributes, with the stage as the governors moved it
 * @param factuality how surely
 * @param standing what decided on factuality and stage
 */
record Candidate(
    Frame frame,
    ReadSentence sentence,
    Token predicate,
    Map<String, Filler> roles,
    List<MaterielMention> materiel,
    ReadSentence materielIn,
    Map<String, String> attributes,
    Factuality factuality,
    Standing standing) {

  Candidate {
    roles = Map.copyOf(roles);
    materiel = List.copyOf(materiel);
    attributes = Map.copyOf(attributes);
  }

  Filler role(String name) {
    return roles.getOrDefault(name, Filler.NONE);
  }

  Candidate with(String role, Filler filler) {
    Map<String, Filler> changed = new java.util.HashMap<>(roles);
    changed.put(role, filler);
    return new Candidate(
        frame,
        sentence,
        predicate,
        changed,
        materiel,
        materielIn,
        attributes,
        factuality,
        standing);
  }

  /**
   * The candidate with the materiel that another sentence, or an earlier part of its own, names.
   */
  Candidate about(List<MaterielMention> mentions, ReadSentence where) {
    return new Candidate(
        frame, sentence, predicate, roles, mentions, where, attributes, factuality, standing);
  }

  /**
   * Whether nothing that its sentence says of the predicate names materiel, though it must have
   * some.
   */
  boolean lacksMateriel() {
    return materiel.isEmpty() && !frame.attributes().containsKey("category");
  }

  String kind() {
    return frame.kind();
  }

  /** Whether the roles that its frame needs are filled, by the sentence or by the report. */
  boolean hasWhatItNeeds() {
    return frame.needs().stream()
        .filter(frame.roles()::containsKey)
        .noneMatch(need -> !need.equals("materiel") && role(need).isOpen());
  }
}
