package org.waybill.watchlist.ofac;

import java.net.URI;
import java.util.List;
import org.waybill.watchlist.Download;

/** Where the lists are published. */
public final class OfacDownload {

  private static final String PUBLISHER = "US Office of Foreign Assets Control";
  private static final String EXPORTS =
      "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/";

  private OfacDownload() {}

  /** What is published. */
  public static List<Download> all() {
    return List.of(
        new Download(OfacWords.SDN, PUBLISHER, URI.create(EXPORTS + "SDN.XML"), true),
        new Download(
            OfacWords.CONSOLIDATED, PUBLISHER, URI.create(EXPORTS + "CONSOLIDATED.XML"), true));
  }
}
