package org.waybill.watchlist.ofac.sdn;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.watchlist.FormatReader;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListFormat;
import org.waybill.watchlist.ListSink;
import org.waybill.watchlist.ListSource;
import org.waybill.watchlist.ofac.OfacWords;
import org.waybill.watchlist.source.Opening;
import org.waybill.watchlist.source.XmlRecords;
import org.waybill.watchlist.source.XmlRecords.XmlRecord;
import org.waybill.watchlist.terms.ListDates;

/** Reads sdn.xml and consolidated.xml. */
public final class SdnReader implements FormatReader {

  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d\\d)/(\\d\\d)/(\\d{4})");

  @Override
  public ListFormat format() {
    return ListFormat.OFAC_XML;
  }

  @Override
  public boolean recognises(Opening opening) {
    return opening.root(SdnFields.ROOT);
  }

  @Override
  public void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException {
    new Reading(sink).read(sources.getFirst(), limits);
  }

  private static final class Reading {
    private final ListSink sink;
    private String list = "";

    Reading(ListSink sink) {
      this.sink = sink;
    }

    void read(ListSource source, Limits limits) throws IOException {
      XmlRecords.read(source, limits, SdnFields.RECORDS, this::take);
    }

    private void take(XmlRecord item) throws IOException {
      switch (item.element().name()) {
        case SdnFields.PUBLICATION -> {
          sink.published(day(item.element().text(SdnFields.PUBLISHED)));
          String count = item.element().text(SdnFields.COUNT);
          if (count.matches("\\d{1,9}")) {
            sink.declared(OptionalLong.of(Long.parseLong(count)));
          }
        }
        case SdnFields.ENTRY -> {
          if (list.isEmpty()) {
            list = OfacWords.list(item.element().texts(SdnFields.PROGRAMMES));
          }
          sink.take(item.where(), () -> SdnMapper.entry(list, item.element(), item.raw()));
        }
        default -> {
          // the root, which says nothing of the list
        }
      }
    }
  }

  /** The one date of these files that has its month first. */
  static Optional<LocalDate> day(String text) {
    Matcher matcher = MONTH_FIRST.matcher(text);
    return matcher.matches()
        ? ListDates.day(matcher.group(3) + "-" + matcher.group(1) + "-" + matcher.group(2))
        : ListDates.day(text);
  }
}
