package org.waybill.watchlist;

import java.util.List;
import java.util.Optional;
import org.waybill.watchlist.australia.AustraliaReader;
import org.waybill.watchlist.canada.CanadaReader;
import org.waybill.watchlist.eu.csv.EuCsvReader;
import org.waybill.watchlist.eu.full.EuReader;
import org.waybill.watchlist.eu.global.EuGlobalReader;
import org.waybill.watchlist.ofac.advanced.AdvancedReader;
import org.waybill.watchlist.ofac.csv.OfacCsvReader;
import org.waybill.watchlist.ofac.enhanced.EnhancedReader;
import org.waybill.watchlist.ofac.sdn.SdnReader;
import org.waybill.watchlist.ofsi.OfsiReader;
import org.waybill.watchlist.opensanctions.FtmReader;
import org.waybill.watchlist.opensanctions.SimpleReader;
import org.waybill.watchlist.source.Opening;
import org.waybill.watchlist.uk.UkReader;
import org.waybill.watchlist.un.UnReader;

/** The formats that are read; a new one is added here. */
final class Formats {

  private static final List<FormatReader> READERS =
      List.of(
          new UnReader(),
          new SdnReader(),
          new OfacCsvReader(),
          new AdvancedReader(),
          new EnhancedReader(),
          new EuReader(),
          new EuCsvReader(),
          new EuGlobalReader(),
          new OfsiReader(ListFormat.OFSI_CSV),
          new OfsiReader(ListFormat.OFSI_XML),
          new UkReader(ListFormat.UK_XML),
          new UkReader(ListFormat.UK_CSV),
          new CanadaReader(),
          new AustraliaReader(),
          new FtmReader(ListFormat.NESTED_JSON),
          new FtmReader(ListFormat.FTM_JSON),
          new SimpleReader());

  private Formats() {}

  /** The reader of the format that a file begins as. */
  static Optional<FormatReader> of(Opening opening) {
    return READERS.stream().filter(reader -> reader.recognises(opening)).findFirst();
  }
}
