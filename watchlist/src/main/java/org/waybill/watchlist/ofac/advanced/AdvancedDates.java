package org.waybill.watchlist.ofac.advanced;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.model.watchlist.EntryDate;
import org.waybill.watchlist.source.Element;
import org.waybill.watchlist.terms.ListDates;

/** Dates and periods of ADVANCED_XML, which are given by the first and last days of both ends. */
final class AdvancedDates {

  private AdvancedDates() {}

  /** The day of a date with Year, Month and Day; none if it is not whole. */
  static Optional<LocalDate> of(Element date) {
    return ListDates.day(text(date));
  }

  private static String text(Element date) {
    String year = date.text("Year");
    String month = date.text("Month");
    String day = date.text("Day");
    if (!year.matches("\\d{4}") || !month.matches("\\d{1,2}") || !day.matches("\\d{1,2}")) {
      return "";
    }
    return String.format(
        Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
  }

  /** A period from the first day that it may begin to the last one that it may end. */
  static List<EntryDate> period(Element period) {
    Element start = period.first("Start");
    Element end = period.first("End");
    boolean about =
        start.attribute("Approximate").equals("true")
            || end.attribute("Approximate").equals("true");
    String from = text(start.first("From"));
    String to = text(end.first("To"));
    if (to.isEmpty()) {
      to = text(start.first("To"));
    }
    return ListDates.span(from, to, about, from.equals(to) ? from : from + " to " + to);
  }
}
