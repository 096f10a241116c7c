package org.waybill.watchlist.un;

import java.net.URI;
import java.util.List;
import org.waybill.watchlist.Download;

/** Where the list is published. */
public final class UnDownload {

  private UnDownload() {}

  /** What is published. */
  public static List<Download> all() {
    return List.of(
        new Download(
            "un",
            "UN Security Council",
            URI.create("https://scsanctions.un.org/resources/xml/en/consolidated.xml"),
            true));
  }
}
