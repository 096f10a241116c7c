package org.waybill.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.model.InvalidValueException;
import org.waybill.usecases.ReadRequest;
import picocli.CommandLine.Option;

/** What the user knows of reports that are to be read: the same for all that read. */
final class ReportOptions {

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "The reports' language, for instance es; found out if not given.")
  private @Nullable String language;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "The reports' date, YYYY, YYYY-MM or YYYY-MM-DD, where they do not tell it themselves.")
  private @Nullable String published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who printed the reports, where they do not tell it themselves.")
  private @Nullable String outlet;

  /** A request for paths, with what is known of their reports. */
  ReadRequest request(List<String> paths) {
    return new ReadRequest(
        paths,
        Optional.ofNullable(language),
        Optional.ofNullable(published).map(ReportOptions::date),
        Optional.ofNullable(outlet));
  }

  private static String date(String given) {
    if (!given.matches("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")) {
      throw new InvalidValueException(
          "--published '" + given + "' is no date; write YYYY, YYYY-MM or YYYY-MM-DD");
    }
    return given;
  }
}
