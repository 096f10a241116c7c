package org.waybill.export.archive;

import org.waybill.model.Coded;
import org.waybill.model.archive.ArchiveEntry;
import org.waybill.model.archive.ArchivedClaim;
import org.waybill.model.archive.ArchivedDecision;
import org.waybill.model.archive.ArchivedReport;
import org.waybill.model.archive.ArchivedSecondLook;

/** What a line of an archive is, under its field {@code record}. */
enum RecordKind implements Coded {
  /** A report. */
  REPORT("report", 0),
  /** A claim of the report before it. */
  CLAIM("claim", 0),
  /** A decision. */
  DECISION("decision", 1),
  /** A second look. */
  SECOND_LOOK("second-look", 2);

  private final String code;
  private final int section;

  RecordKind(String code, int section) {
    this.code = code;
    this.section = section;
  }

  static RecordKind of(ArchiveEntry entry) {
    return switch (entry) {
      case ArchivedReport report -> REPORT;
      case ArchivedClaim claim -> CLAIM;
      case ArchivedDecision decision -> DECISION;
      case ArchivedSecondLook look -> SECOND_LOOK;
    };
  }

  @Override
  public String code() {
    return code;
  }

  /** Which part of the archive it belongs to; parts follow one another. */
  int section() {
    return section;
  }
}
