package org.waybill.export.archive;

import org.waybill.model.Coded;
import org.waybill.model.archive.ArchiveEntry;
import org.waybill.model.archive.ArchivedClaim;
import org.waybill.model.archive.ArchivedDecision;
import org.waybill.model.archive.ArchivedParty;
import org.waybill.model.archive.ArchivedReport;
import org.waybill.model.archive.ArchivedSecondLook;

/** What a line of an archive is, under its field {@code record}. */
enum RecordKind implements Coded {
  /** A report. */
  REPORT("report", "reports", 0),
  /** A claim of the report before it. */
  CLAIM("claim", "claims", 0),
  /** A party. */
  PARTY("party", "parties", 1),
  /** A decision. */
  DECISION("decision", "decisions", 2),
  /** A second look. */
  SECOND_LOOK("second-look", "second-looks", 3);

  private final String code;
  private final String several;
  private final int section;

  RecordKind(String code, String several, int section) {
    this.code = code;
    this.several = several;
    this.section = section;
  }

  static RecordKind of(ArchiveEntry entry) {
    return switch (entry) {
      case ArchivedReport report -> REPORT;
      case ArchivedClaim claim -> CLAIM;
      case ArchivedParty party -> PARTY;
      case ArchivedDecision decision -> DECISION;
      case ArchivedSecondLook look -> SECOND_LOOK;
    };
  }

  @Override
  public String code() {
    return code;
  }

  /** What several of them are called. */
  String several() {
    return several;
  }

  /** Which part of the archive it belongs to; parts follow one another. */
  int section() {
    return section;
  }
}
