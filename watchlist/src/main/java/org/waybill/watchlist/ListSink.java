package org.waybill.watchlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.waybill.model.InvalidValueException;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.watchlist.source.RefusedException;

/** Takes what a reader finds in one file, and counts it. */
public final class ListSink {

  private final Consumer<Entry> entries;
  private final Limits limits;
  private final Map<EntryKind, Long> kinds = new EnumMap<>(EntryKind.class);
  private final List<Rejected> rejected = new ArrayList<>();
  private Optional<LocalDate> published = Optional.empty();
  private OptionalLong declared = OptionalLong.empty();
  private Optional<String> list = Optional.empty();
  private long count;
  private long names;

  ListSink(Consumer<Entry> entries, Limits limits) {
    this.entries = entries;
    this.limits = limits;
  }

  /** Makes an entry of a record. */
  @FunctionalInterface
  public interface Making {
    /**
     * The entry.
     *
     * @throws InvalidValueException if the record has not what an entry needs
     */
    Entry entry();
  }

  /** Notes the day that the file gives for itself. */
  public void published(Optional<LocalDate> day) {
    if (published.isEmpty()) {
      published = day;
    }
  }

  /** Notes how many parties the file says that it has. */
  public void declared(OptionalLong parties) {
    declared = parties;
  }

  /** Notes the code of the list, for a file that may turn out to have no entry. */
  public void list(String code) {
    list = Optional.of(code);
  }

  /**
   * Hands an entry over, or rejects the record that it was to be made of.
   *
   * @param where the place of the record
   * @param making makes the entry
   * @throws RefusedException if too many records are rejected
   */
  public void take(String where, Making making) throws RefusedException {
    Entry entry;
    try {
      entry = making.entry();
    } catch (InvalidValueException unfit) {
      reject(where, String.valueOf(unfit.getMessage()));
      return;
    }
    if (list.isEmpty()) {
      list = Optional.of(entry.list());
    }
    count++;
    names += entry.names().size();
    kinds.merge(entry.kind(), 1L, Long::sum);
    entries.accept(entry);
  }

  /**
   * Notes a record that no entry can be made of.
   *
   * @param where the place of the record
   * @param why what is wrong with it
   * @throws RefusedException if too many records are rejected
   */
  public void reject(String where, String why) throws RefusedException {
    rejected.add(new Rejected(where, why));
    if (rejected.size() > limits.rejected()) {
      throw new RefusedException(
          where,
          "more than " + limits.rejected() + " records are malformed, this one since " + why);
    }
  }

  ListFile file(String name, ListFormat format) {
    return new ListFile(
        name,
        format,
        list.orElse(format.code()),
        published,
        declared,
        count + rejected.size(),
        count,
        names,
        kinds,
        rejected);
  }
}
