package org.waybill.server.views;

import java.util.List;

/**
 * The form that adds a report.
 *
 * @param languages the languages that can be read, ISO 639-1
 */
public record AddForm(List<String> languages) {

  /** Copies the list. */
  public AddForm {
    languages = List.copyOf(languages);
  }
}
