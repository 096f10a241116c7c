package org.waybill.watchlist.australia;

import java.net.URI;
import java.util.List;
import org.waybill.watchlist.Download;

/** Where the list is published. */
public final class AustraliaDownload {

  private AustraliaDownload() {}

  /** What is published. */
  public static List<Download> all() {
    return List.of(
        new Download(
            "au",
            "Australian Department of Foreign Affairs and Trade",
            URI.create(
                "https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx"),
            true));
  }
}
