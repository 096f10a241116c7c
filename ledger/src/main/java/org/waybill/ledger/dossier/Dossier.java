package org.waybill.ledger.dossier;

import java.util.List;
import java.util.Optional;

/**
 * What all claims together say of one relation: derived, never edited.
 *
 * @param relation whose
 * @param span when the transfers are said to be, over all that is claimed of them
 * @param furthest how far along transfers are, over all categories
 * @param courses the course in each category, the furthest first
 * @param origins how many independent origins claim a transfer, however surely
 * @param voices the origins that speak of transfers, those that claim most first
 * @param touches contacts, commitments, appeals, measures and inquiries, by kind and then by date
 * @param contradictions what does not go together
 * @param gaps what was pledged beside what came
 * @param assessment how credible the furthest stage is; empty if no transfer is claimed
 */
public record Dossier(
    Relation relation,
    Span span,
    Furthest furthest,
    List<CategoryCourse> courses,
    int origins,
    List<Voice> voices,
    List<Touch> touches,
    List<Contradiction> contradictions,
    List<Gap> gaps,
    Optional<Assessment> assessment) {

  /** Copies the lists. */
  public Dossier {
    courses = List.copyOf(courses);
    voices = List.copyOf(voices);
    touches = List.copyOf(touches);
    contradictions = List.copyOf(contradictions);
    gaps = List.copyOf(gaps);
  }

  /** What touches the relation, of one kind. */
  public List<Touch> touches(EntryKind kind) {
    return touches.stream().filter(touch -> touch.kind() == kind).toList();
  }

  /** The origins that deny a transfer, at whatever stage. */
  public List<Voice> deniers() {
    return voices.stream().filter(voice -> voice.denied() > 0).toList();
  }
}
