package org.waybill.watchlist.opensanctions;

import java.net.URI;
import java.util.List;
import org.waybill.watchlist.Download;

/**
 * Where OpenSanctions publishes its collection of sanctions lists, whose use in business is paid.
 */
public final class FtmDownload {

  private FtmDownload() {}

  /** What is published. */
  public static List<Download> all() {
    return List.of(
        new Download(
            FtmMapper.LIST,
            "OpenSanctions",
            URI.create(
                "https://data.opensanctions.org/datasets/latest/sanctions/targets.nested.json"),
            false));
  }
}
