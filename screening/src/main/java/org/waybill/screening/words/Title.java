package org.waybill.screening.words;

/**
 * A word beside a person's name.
 *
 * @param kind what it is
 * @param rank which of several bearers of a name a suffix means; empty for others
 */
public record Title(Kind kind, String rank) {

  /** What a title is. */
  public enum Kind {
    /** Said of anybody with an office or degree; no part of the name. */
    TITLE,
    /** An honorific that may have become a part of the name. */
    HONORIFIC,
    /** Tells bearers of a name apart: Jr, Sr, III. */
    SUFFIX
  }

  static Title of(String cell) {
    int blank = cell.indexOf(' ');
    return switch (blank < 0 ? cell : cell.substring(0, blank)) {
      case "title" -> new Title(Kind.TITLE, "");
      case "honorific" -> new Title(Kind.HONORIFIC, "");
      case "suffix" -> new Title(Kind.SUFFIX, cell.substring(blank + 1));
      default -> throw new IllegalStateException("no kind of title: " + cell);
    };
  }
}
