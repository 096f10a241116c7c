package org.waybill.reading.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.model.InvalidValueException;

/**
 * What to heed before a word is taken for a party.
 *
 * @param place file and line that say so
 * @param kind the rule
 * @param words what the rule looks for, folded
 * @param becomes what the word means where the rule holds
 */
record Caution(String place, Kind kind, Set<String> words, Optional<String> becomes) {

  enum Kind {
    /** Also a part of other names: no party beside another name ("Michael Jordan"). */
    PERSONAL,
    /** No party before one of the words. */
    NOT_BEFORE,
    /** No party after one of the words. */
    NOT_AFTER,
    /** No party as the first word of the sentence. */
    NOT_FIRST,
    /** A party only where the sentence has one of the words. */
    NEEDS,
    /** Means something else where the sentence has one of the words. */
    CONTEXT,
    /** Stands for several parties; this is the one that is meant unless a context says else. */
    SHARED,
    /** The words of the row are no part of a person's name though written upper case: "Monday". */
    NO_NAME
  }

  static Caution of(Table.Row row) {
    String kind = row.value("kind").replace('-', '_').toUpperCase(Locale.ROOT);
    try {
      return new Caution(
          row.place(),
          Kind.valueOf(kind),
          row.values("words").stream().map(Piece::fold).collect(Collectors.toUnmodifiableSet()),
          row.optional("becomes"));
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          row.place()
              + ": '"
              + row.value("kind")
              + "' is no kind of caution; one of "
              + List.of(Kind.values())
              + " in lower case with hyphens is",
          e);
    }
  }
}
