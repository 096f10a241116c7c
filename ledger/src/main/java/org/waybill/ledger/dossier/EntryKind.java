package org.waybill.ledger.dossier;

import org.waybill.model.Coded;

/** What an entry adds to its dossier; all but the last are kinds of events. */
public enum EntryKind implements Coded {
  /** A transfer at some stage, in one category. */
  TRANSFER("transfer"),
  /** A contact between the two. */
  CONTACT("contact"),
  /** A party binding itself. */
  COMMITMENT("commitment"),
  /** A party asking another. */
  APPEAL("appeal"),
  /** Sanctions, embargoes and the like. */
  MEASURE("measure"),
  /** A question put to one of the two. */
  INQUIRY("inquiry"),
  /** How much is transferred or pledged, in one category. */
  FIGURE("figure");

  private final String code;

  EntryKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
