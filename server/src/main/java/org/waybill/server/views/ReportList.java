package org.waybill.server.views;

import java.util.List;

/**
 * Reports in a list.
 *
 * @param path the path of the list
 * @param searching whether it is a search
 * @param searched the words that were searched for; empty if none were
 * @param outlet the outlet that was chosen; empty for any
 * @param language the language that was chosen; empty for any
 * @param reports the reports
 * @param pager where it goes on
 */
public record ReportList(
    String path,
    boolean searching,
    String searched,
    String outlet,
    String language,
    List<ReportView> reports,
    Pager pager) {

  /** Copies the list. */
  public ReportList {
    reports = List.copyOf(reports);
  }
}
