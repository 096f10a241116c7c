package org.waybill.watchlist.canada;

import java.net.URI;
import java.util.List;
import org.waybill.watchlist.Download;

/** Where the list is published. */
public final class CanadaDownload {

  private CanadaDownload() {}

  /** What is published. */
  public static List<Download> all() {
    return List.of(
        new Download(
            "ca",
            "Global Affairs Canada",
            URI.create(
                "https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml"),
            true));
  }
}
