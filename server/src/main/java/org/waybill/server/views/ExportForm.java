package org.waybill.server.views;

import java.util.List;

/**
 * What can be exported.
 *
 * @param forms the forms, as coded
 */
public record ExportForm(List<String> forms) {

  /** Copies the list. */
  public ExportForm {
    forms = List.copyOf(forms);
  }
}
