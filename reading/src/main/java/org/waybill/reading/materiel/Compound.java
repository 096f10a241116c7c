package org.waybill.reading.materiel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.model.MaterielCategory;

/**
 * Pieces that stand side by side and name one thing: "Patriot missile systems", "misiles Hellfire".
 *
 * <p>The head noun gives the category ("tank shells" are ammunition), unless it is a container
 * ("missile systems" are missiles) or wider than its modifier ("ScanEagle aircraft" are drones).
 *
 * @param pieces at least one, in the order of the text
 * @param headLast whether the language puts the head noun last
 */
record Compound(List<Piece> pieces, boolean headLast) {

  Compound {
    pieces = List.copyOf(pieces);
  }

  int from() {
    return pieces.getFirst().from();
  }

  int to() {
    return pieces.getLast().to();
  }

  /** The words of both as one, with the category of the second: "batteries of Patriot missiles". */
  Compound containing(Compound content) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(content.pieces);
    return new Compound(all, headLast);
  }

  /** The words of both as one that is sure, with the category of the first: "parts for tanks". */
  Compound serving(Compound other, MaterielCategory category) {
    Term whole = new Term(category, false, false);
    return new Compound(List.of(new Piece(from(), other.to(), whole, null)), headLast);
  }

  Optional<Designation> designation() {
    return pieces.stream()
        .map(Piece::designation)
        .filter(d -> d != null)
        .reduce((first, second) -> first.manner().compareTo(second.manner()) > 0 ? second : first);
  }

  /** The names in a row as written together: "CH-47 Chinook". */
  String designationName() {
    StringBuilder name = new StringBuilder();
    for (Piece piece : pieces) {
      Designation designation = piece.designation();
      if (designation != null && name.indexOf(designation.name()) < 0) {
        name.append(name.isEmpty() ? "" : " ").append(designation.name());
      }
    }
    return name.toString();
  }

  /** Whether it is nothing but containers without a category: "batteries". */
  boolean isEmpty() {
    return giver() == null;
  }

  /** Whether its head only holds what other words name. */
  boolean isContainer() {
    Piece head = head(pieces.stream().filter(piece -> piece.term() != null).toList());
    return head != null && head.isContainer();
  }

  /** Whether nothing but names that need words beside them speaks for it. */
  boolean needsNeighbour() {
    return pieces.stream().allMatch(piece -> piece.isName(Manner.BESIDE));
  }

  /** Whether nothing but names that need other materiel in the sentence speaks for it. */
  boolean needsCompany() {
    return pieces.stream()
        .allMatch(piece -> piece.isName(Manner.NEAR) || piece.isName(Manner.BESIDE));
  }

  /** Whether the words are materiel anywhere, without leaning on a common name. */
  boolean isSure() {
    return !isWeak() && !needsCompany();
  }

  Optional<MaterielCategory> category() {
    Piece giver = giver();
    return giver == null ? Optional.empty() : Optional.ofNullable(giver.category());
  }

  boolean isWeak() {
    return giver() == null || pieces.stream().allMatch(Piece::isWeak);
  }

  private @Nullable Piece giver() {
    Piece named = pieces.stream().filter(p -> p.designation() != null).findFirst().orElse(null);
    List<Piece> nouns = pieces.stream().filter(p -> p.term() != null && !p.isContainer()).toList();
    Piece noun = head(nouns);
    Piece narrower = noun;
    for (Piece piece : nouns) {
      narrower = narrower(narrower, piece);
    }
    if (named != null && (narrower == null || isContainer())) {
      return named;
    }
    if (narrower == null) {
      return pieces.stream().filter(p -> p.category() != null).findFirst().orElse(null);
    }
    return named == null ? narrower : narrower(narrower, named);
  }

  private static @Nullable Piece narrower(@Nullable Piece wide, Piece candidate) {
    MaterielCategory narrow = candidate.category();
    MaterielCategory now = wide == null ? null : wide.category();
    return now != null && narrow != null && Breadth.narrows(now, narrow) ? candidate : wide;
  }

  private @Nullable Piece head(List<Piece> nouns) {
    return nouns.isEmpty() ? null : headLast ? nouns.getLast() : nouns.getFirst();
  }
}
