package org.waybill.model.watchlist;

import org.waybill.model.Coded;

/** How much a name tells of who bears it, by the list's own mark. */
public enum NameQuality implements Coded {
  /** A name that identifies: a list's primary names, its strong or good aliases, unmarked ones. */
  STRONG("strong"),
  /**
   * A name that the list marks as weak or of low quality: nicknames, noms de guerre, short forms.
   */
  WEAK("weak");

  private final String code;

  NameQuality(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
