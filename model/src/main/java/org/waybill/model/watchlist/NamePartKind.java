package org.waybill.model.watchlist;

import org.waybill.model.Coded;

/** What a part of a person's name is, where the list tells its parts apart. */
public enum NamePartKind implements Coded {
  /** A given name, the first or a further one. */
  GIVEN("given"),
  /** A father's name, in a name that has one beside the family name. */
  PATRONYMIC("patronymic"),
  /** A family name, of whichever parent. */
  FAMILY("family"),
  /** A family name before marriage. */
  MAIDEN("maiden"),
  /** A title or rank that stands with the name. */
  TITLE("title"),
  /** A suffix such as Jr. or III. */
  SUFFIX("suffix"),
  /** A part that the list gives without saying which it is. */
  OTHER("other");

  private final String code;

  NamePartKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
