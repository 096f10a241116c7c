package org.waybill.watchlist.eu.full;

import java.io.IOException;
import java.util.List;
import org.waybill.watchlist.FormatReader;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListFormat;
import org.waybill.watchlist.ListSink;
import org.waybill.watchlist.ListSource;
import org.waybill.watchlist.eu.EuWords;
import org.waybill.watchlist.source.Opening;
import org.waybill.watchlist.source.XmlRecords;
import org.waybill.watchlist.terms.ListDates;

/** Reads xmlFullSanctionsList. */
public final class EuReader implements FormatReader {

  private static final String NAMESPACE = "eu.europa.ec/fpi/fsd/export";

  @Override
  public ListFormat format() {
    return ListFormat.EU_XML;
  }

  @Override
  public boolean recognises(Opening opening) {
    return opening.root(EuFields.ROOT, NAMESPACE);
  }

  @Override
  public void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException {
    sink.list(EuWords.LIST);
    XmlRecords.read(
        sources.getFirst(),
        limits,
        EuFields.RECORDS,
        item -> {
          if (item.element().name().equals(EuFields.ENTITY)) {
            sink.take(item.where(), () -> EuMapper.entry(item.element(), item.raw()));
          } else {
            sink.published(ListDates.day(item.element().attribute(EuFields.GENERATED)));
          }
        });
  }
}
