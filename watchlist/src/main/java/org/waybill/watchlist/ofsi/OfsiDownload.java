package org.waybill.watchlist.ofsi;

import java.net.URI;
import java.util.List;
import org.waybill.watchlist.Download;

/** Where the list was published; it has had no new version since January 2026. */
public final class OfsiDownload {

  private OfsiDownload() {}

  /** What is published. */
  public static List<Download> all() {
    return List.of(
        new Download(
            OfsiMapper.LIST,
            "UK Office of Financial Sanctions Implementation",
            URI.create(
                "https://ofsistorage.blob.core.windows.net/publishlive/2022format/ConList.csv"),
            false));
  }
}
