package org.waybill.watchlist.canada;

import java.io.IOException;
import java.util.List;
import org.waybill.watchlist.FormatReader;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListFormat;
import org.waybill.watchlist.ListSink;
import org.waybill.watchlist.ListSource;
import org.waybill.watchlist.source.Opening;
import org.waybill.watchlist.source.XmlRecords;

/** Reads Canada's list. */
public final class CanadaReader implements FormatReader {

  @Override
  public ListFormat format() {
    return ListFormat.CANADA_XML;
  }

  @Override
  public boolean recognises(Opening opening) {
    return opening.root(CanadaFields.ROOT, "<" + CanadaFields.RECORD);
  }

  @Override
  public void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException {
    sink.list(CanadaMapper.LIST);
    XmlRecords.read(
        sources.getFirst(),
        limits,
        CanadaFields.RECORDS,
        item -> {
          if (item.element().name().equals(CanadaFields.RECORD)) {
            sink.take(item.where(), () -> CanadaMapper.entry(item.element(), item.raw()));
          }
        });
  }
}
