package org.waybill.cli;

import org.waybill.usecases.ExportFormat;

/** The forms of {@code waybill export}; the names are what {@code --format} takes. */
enum ExportForm {
  ftm(ExportFormat.FOLLOW_THE_MONEY),
  stix(ExportFormat.STIX),
  plover(ExportFormat.PLOVER),
  register(ExportFormat.REGISTER),
  csv(ExportFormat.CSV);

  private final ExportFormat format;

  ExportForm(ExportFormat format) {
    this.format = format;
  }

  ExportFormat format() {
    return format;
  }
}
