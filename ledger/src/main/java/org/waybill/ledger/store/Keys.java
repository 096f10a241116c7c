package org.waybill.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Report;

/** Keys that order by day: days since 1900-01-01 times 2^32, plus a running number. */
final class Keys {

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
  private static final int NUMBER_BITS = 32;
  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?.*");

  private Keys() {}

  /** The first day that the report can be of; that of its adding if it has no date. */
  static LocalDate dayOf(Report report, Instant added) {
    return report
        .published()
        .flatMap(Keys::firstDay)
        .orElseGet(() -> LocalDate.ofInstant(added, ZoneOffset.UTC));
  }

  private static Optional<LocalDate> firstDay(String edtf) {
    Matcher date = DATE.matcher(edtf);
    if (!date.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.group(1));
    int month = date.group(2) == null ? 1 : Math.clamp(Integer.parseInt(date.group(2)), 1, 12);
    LocalDate first = LocalDate.of(year, month, 1);
    int day =
        date.group(3) == null
            ? 1
            : Math.clamp(Integer.parseInt(date.group(3)), 1, first.lengthOfMonth());
    LocalDate found = first.withDayOfMonth(day);
    return found.isBefore(FIRST_DAY) || found.isAfter(LAST_DAY)
        ? Optional.empty()
        : Optional.of(found);
  }

  /** The least key of a day. */
  static long startOf(LocalDate day) {
    return ChronoUnit.DAYS.between(FIRST_DAY, day) << NUMBER_BITS;
  }

  /** The day that a key begins with, as its least key. */
  static long dayPart(long key) {
    return key >> NUMBER_BITS << NUMBER_BITS;
  }

  /** The first of so many running numbers that nobody else gets. */
  static long next(Handle handle, String counter, int howMany) {
    long last =
        handle
            .createQuery(
                "INSERT INTO counter (name, value) VALUES (:name, :many)"
                    + " ON CONFLICT (name) DO UPDATE SET value = counter.value + :many"
                    + " RETURNING value")
            .bind("name", counter)
            .bind("many", howMany)
            .mapTo(Long.class)
            .one();
    return last - howMany + 1;
  }

  /** The key that a page begins after. */
  static long parse(String cursor) {
    try {
      return Long.parseLong(cursor);
    } catch (NumberFormatException e) {
      throw new InvalidValueException(
          "'" + cursor + "' is no place to go on from; take it from the page before", e);
    }
  }
}
