package org.waybill.watchlist.eu.global;

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

/** Reads global.xml. */
public final class EuGlobalReader implements FormatReader {

  @Override
  public ListFormat format() {
    return ListFormat.EU_GLOBAL_XML;
  }

  @Override
  public boolean recognises(Opening opening) {
    return opening.root(EuGlobalFields.ROOT);
  }

  @Override
  public void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException {
    sink.list(EuWords.LIST);
    XmlRecords.read(
        sources.getFirst(),
        limits,
        EuGlobalFields.RECORDS,
        item -> {
          if (item.element().name().equals(EuGlobalFields.ENTITY)) {
            sink.take(item.where(), () -> EuGlobalMapper.entry(item.element(), item.raw()));
          } else {
            sink.published(ListDates.day(item.element().attribute(EuGlobalFields.DATE)));
          }
        });
  }
}
