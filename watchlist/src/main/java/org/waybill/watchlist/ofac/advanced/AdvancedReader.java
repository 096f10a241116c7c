package org.waybill.watchlist.ofac.advanced;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.watchlist.FormatReader;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListFormat;
import org.waybill.watchlist.ListSink;
import org.waybill.watchlist.ListSource;
import org.waybill.watchlist.source.Opening;
import org.waybill.watchlist.source.XmlRecords;

/** Reads sdn_advanced.xml and cons_advanced.xml. */
public final class AdvancedReader implements FormatReader {

  private static final Set<String> MARKS = Set.of("ReferenceValueSets", "DateOfIssue");

  @Override
  public ListFormat format() {
    return ListFormat.OFAC_ADVANCED_XML;
  }

  @Override
  public boolean recognises(Opening opening) {
    return opening.root(AdvancedFields.ROOT)
        && MARKS.stream().anyMatch(mark -> opening.text().contains("<" + mark));
  }

  @Override
  public void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException {
    ListSource source = sources.getFirst();
    Surroundings around = new Surroundings();
    XmlRecords.read(
        source,
        limits,
        AdvancedFields.AROUND,
        item -> {
          around.keep(item.element(), item.where());
          if (item.element().name().equals(AdvancedFields.ISSUED)) {
            AdvancedDates.of(item.element()).ifPresent(day -> sink.published(Optional.of(day)));
          }
        });
    XmlRecords.read(
        source,
        limits,
        AdvancedFields.PARTIES,
        item -> {
          if (item.element().name().equals(AdvancedFields.PARTY)) {
            sink.take(
                item.where(), () -> new AdvancedMapper(around).entry(item.element(), item.raw()));
          }
        });
  }
}
