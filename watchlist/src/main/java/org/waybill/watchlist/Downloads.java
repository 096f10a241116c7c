package org.waybill.watchlist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.watchlist.australia.AustraliaDownload;
import org.waybill.watchlist.canada.CanadaDownload;
import org.waybill.watchlist.eu.EuDownload;
import org.waybill.watchlist.ofac.OfacDownload;
import org.waybill.watchlist.ofsi.OfsiDownload;
import org.waybill.watchlist.opensanctions.FtmDownload;
import org.waybill.watchlist.uk.UkDownload;
import org.waybill.watchlist.un.UnDownload;

/** Where all lists are published. */
public final class Downloads {

  private Downloads() {}

  /** All lists that Waybill knows the address of. */
  public static List<Download> all() {
    return Stream.of(
            UnDownload.all(),
            OfacDownload.all(),
            EuDownload.all(),
            UkDownload.all(),
            OfsiDownload.all(),
            CanadaDownload.all(),
            AustraliaDownload.all(),
            FtmDownload.all())
        .flatMap(List::stream)
        .toList();
  }

  /** The address of a list, if Waybill knows it. */
  public static Optional<Download> of(String list) {
    return all().stream().filter(download -> download.list().equals(list)).findFirst();
  }
}
