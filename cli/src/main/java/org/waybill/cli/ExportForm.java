package org.waybill.cli;

import java.util.Optional;
import org.waybill.usecases.ExportFormat;

/** The forms of {@code waybill export}; the names are what {@code --format} takes. */
enum ExportForm {
  ftm(Optional.of(ExportFormat.FOLLOW_THE_MONEY)),
  stix(Optional.of(ExportFormat.STIX)),
  plover(Optional.of(ExportFormat.PLOVER)),
  register(Optional.of(ExportFormat.REGISTER)),
  csv(Optional.of(ExportFormat.CSV)),
  archive(Optional.empty());

  private final Optional<ExportFormat> format;

  ExportForm(Optional<ExportFormat> format) {
    this.format = format;
  }

  /** Empty for the archive, which holds more than claims. */
  Optional<ExportFormat> format() {
    return format;
  }
}
