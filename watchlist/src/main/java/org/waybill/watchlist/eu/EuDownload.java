package org.waybill.watchlist.eu;

import java.net.URI;
import java.util.List;
import org.waybill.watchlist.Download;

/** Where the list is published. */
public final class EuDownload {

  private EuDownload() {}

  /** What is published. */
  public static List<Download> all() {
    return List.of(
        new Download(
            "eu",
            "European Commission",
            URI.create(
                "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw"),
            true));
  }
}
