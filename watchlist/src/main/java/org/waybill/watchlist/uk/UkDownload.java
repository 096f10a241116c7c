package org.waybill.watchlist.uk;

import java.net.URI;
import java.util.List;
import org.waybill.watchlist.Download;

/** Where the list is published. */
public final class UkDownload {

  private UkDownload() {}

  /** What is published. */
  public static List<Download> all() {
    return List.of(
        new Download(
            "uk",
            "UK Foreign, Commonwealth and Development Office",
            URI.create("https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml"),
            true));
  }
}
