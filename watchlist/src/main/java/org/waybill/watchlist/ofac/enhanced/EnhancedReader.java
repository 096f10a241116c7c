package org.waybill.watchlist.ofac.enhanced;

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

/** Reads sdn_enhanced.xml, cons_enhanced.xml and selections of both. */
public final class EnhancedReader implements FormatReader {

  @Override
  public ListFormat format() {
    return ListFormat.OFAC_ENHANCED_XML;
  }

  @Override
  public boolean recognises(Opening opening) {
    return opening.root(EnhancedFields.ROOT);
  }

  @Override
  public void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException {
    XmlRecords.read(
        sources.getFirst(),
        limits,
        EnhancedFields.RECORDS,
        item -> {
          switch (item.element().name()) {
            case EnhancedFields.PUBLICATION ->
                sink.published(ListDates.day(item.element().text(EnhancedFields.AS_OF)));
            case EnhancedFields.ENTITY ->
                sink.take(item.where(), () -> EnhancedMapper.entry(item.element(), item.raw()));
            default -> {
              // the root, which says nothing of the list
            }
          }
        });
  }
}
