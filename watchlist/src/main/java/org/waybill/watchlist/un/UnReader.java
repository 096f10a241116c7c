package org.waybill.watchlist.un;

import java.io.IOException;
import java.util.List;
import org.waybill.watchlist.FormatReader;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListFormat;
import org.waybill.watchlist.ListSink;
import org.waybill.watchlist.ListSource;
import org.waybill.watchlist.source.Opening;
import org.waybill.watchlist.source.XmlRecords;
import org.waybill.watchlist.terms.ListDates;

/** Reads the Security Council's list. */
public final class UnReader implements FormatReader {

  @Override
  public ListFormat format() {
    return ListFormat.UN_XML;
  }

  @Override
  public boolean recognises(Opening opening) {
    return opening.root(UnFields.ROOT);
  }

  @Override
  public void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException {
    sink.list(UnMapper.LIST);
    XmlRecords.read(
        sources.getFirst(),
        limits,
        UnFields.RECORDS,
        item -> {
          if (UnFields.RECORDS.contains(item.element().name())) {
            sink.take(item.where(), () -> UnMapper.entry(item.element(), item.raw()));
          } else {
            sink.published(ListDates.day(item.element().attribute(UnFields.GENERATED)));
          }
        });
  }
}
