package org.waybill.ledger.dossier;

import java.util.List;
import org.waybill.model.Factuality;
import org.waybill.model.MaterielCategory;

/**
 * Something other than a transfer that touches a relation: a contact, commitment, appeal, measure
 * or inquiry.
 *
 * @param kind which of these
 * @param what its form, what is undertaken or asked, or the answer to an inquiry, as coded
 * @param state how far along a contact or measure is, as coded; empty for other kinds
 * @param actors who acts or takes part
 * @param others to whom
 * @param categories the categories of materiel that it names
 * @param factuality how surely
 * @param origins who says so, sorted
 * @param count in how many claims, one counting once in each category
 * @param span when
 * @param example the id of one of the claims
 */
public record Touch(
    EntryKind kind,
    String what,
    String state,
    List<String> actors,
    List<String> others,
    List<MaterielCategory> categories,
    Factuality factuality,
    List<Origin> origins,
    int count,
    Span span,
    String example) {

  /** Copies the lists. */
  public Touch {
    actors = List.copyOf(actors);
    others = List.copyOf(others);
    categories = List.copyOf(categories);
    origins = List.copyOf(origins);
  }
}
