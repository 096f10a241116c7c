package org.waybill.reading.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of one language, by their first piece, with the cautions on them.
 *
 * @param byFirst the longest name first, then in the order of {@link Manner}
 * @param cautions by the {@link Surface#key} of a name; {@code *} holds for all
 * @param senses what a caution turns a name into, by the {@link Caution#place} of the caution
 * @param noNames words written upper case that are no names of people
 * @param contractions what contracted words are made of
 */
record Lexicon(
    Map<String, List<Surface>> byFirst,
    Map<String, List<Caution>> cautions,
    Map<String, Surface> senses,
    Set<String> noNames,
    Map<String, List<String>> contractions) {

  Stream<Surface> all() {
    return byFirst.values().stream().flatMap(List::stream);
  }

  List<Surface> startingWith(String folded) {
    return byFirst.getOrDefault(folded, List.of());
  }

  /** What a name means where it stands, or nothing if it is no party there. */
  Optional<Surface> heed(Surface surface, Words words, int from, int to) {
    Surface meant = surface;
    for (Caution caution : cautionsOn(surface)) {
      boolean stays =
          switch (caution.kind()) {
            case PERSONAL -> !words.besideName(from, to, noNames);
            case NOT_BEFORE -> !words.isBefore(to, caution.words());
            case NOT_AFTER -> !words.isAfter(from, caution.words());
            case NOT_FIRST -> from > 0;
            case NEEDS -> words.hasAny(caution.words());
            case CONTEXT, SHARED, NO_NAME -> true;
          };
      if (!stays) {
        return Optional.empty();
      }
      if (caution.kind() == Caution.Kind.CONTEXT && words.hasAny(caution.words())) {
        meant = senses.getOrDefault(caution.place(), surface);
      }
    }
    return isPartOfPersonsName(surface, words, from, to) ? Optional.empty() : Optional.of(meant);
  }

  /**
   * Whether a word that people share ("Mendoza", "Sharon") stands in the longer name of someone.
   */
  private boolean isPartOfPersonsName(Surface surface, Words words, int from, int to) {
    if (surface.pieces().size() > 1) {
      return false;
    }
    return switch (surface.manner()) {
      case PLACE -> words.besideName(from, to, noNames);
      case CAPITAL, PERSON -> words.insidePersonName(from, to, noNames);
      default -> false;
    };
  }

  private List<Caution> cautionsOn(Surface surface) {
    List<Caution> own = cautions.getOrDefault(surface.key(), List.of());
    List<Caution> general = cautions.getOrDefault("*", List.of());
    return own.isEmpty() ? general : Stream.concat(own.stream(), general.stream()).toList();
  }
}
