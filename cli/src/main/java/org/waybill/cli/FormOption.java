package org.waybill.cli;

import picocli.CommandLine.Option;

/** In what form rows are printed. */
final class FormOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (for people), jsonl or csv; default: ${DEFAULT-VALUE}.")
  private ListOptions.Form form = ListOptions.Form.table;

  ListOptions.Form form() {
    return form;
  }
}
