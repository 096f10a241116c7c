package org.waybill.server.views;

import java.util.List;

/**
 * The first page.
 *
 * @param flows who is reported to arm whom, most claims first
 * @param picture the same as a picture
 * @param claims the newest transfers
 * @param reports the newest reports
 * @param waiting whether claims wait for review
 * @param secondLooks how many decisions want a second look
 */
public record Overview(
    List<FlowRow> flows,
    FlowPicture picture,
    List<ClaimView> claims,
    List<ReportView> reports,
    boolean waiting,
    int secondLooks) {

  /** Copies the lists. */
  public Overview {
    flows = List.copyOf(flows);
    claims = List.copyOf(claims);
    reports = List.copyOf(reports);
  }

  /**
   * A relation in a table.
   *
   * @param supplier who supplies
   * @param recipient who receives
   * @param claims how much is claimed of it
   * @param href its dossier
   */
  public record FlowRow(String supplier, String recipient, int claims, String href) {}
}
