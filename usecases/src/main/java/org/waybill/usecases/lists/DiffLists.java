package org.waybill.usecases.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybill.ledger.lists.KeptLists;
import org.waybill.ledger.lists.ListVersion;
import org.waybill.model.InvalidValueException;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryAddress;
import org.waybill.model.watchlist.EntryDate;
import org.waybill.model.watchlist.EntryName;
import org.waybill.model.watchlist.Identifier;
import org.waybill.watchlist.Watchlist;
import org.waybill.watchlist.Watchlists;

/** Compares two versions of a list by the list's own ids. */
public final class DiffLists {

  private static final Map<String, Function<Entry, List<String>>> FIELDS = fields();

  private static Map<String, Function<Entry, List<String>>> fields() {
    Map<String, Function<Entry, List<String>>> fields = new LinkedHashMap<>();
    fields.put("kind", entry -> List.of(entry.kind().code()));
    fields.put("names", entry -> entry.names().stream().map(DiffLists::written).toList());
    fields.put("birthDates", entry -> entry.birthDates().stream().map(DiffLists::written).toList());
    fields.put("birthPlaces", Entry::birthPlaces);
    fields.put("countries", Entry::countries);
    fields.put(
        "identifiers", entry -> entry.identifiers().stream().map(DiffLists::written).toList());
    fields.put("addresses", entry -> entry.addresses().stream().map(EntryAddress::text).toList());
    fields.put("programmes", Entry::programmes);
    fields.put("reasons", Entry::reasons);
    fields.put("listed", entry -> entry.listed().stream().map(DiffLists::written).toList());
    fields.put("delisted", entry -> entry.delisted().stream().map(DiffLists::written).toList());
    fields.put(
        "links",
        entry ->
            entry.links().stream()
                .map(link -> link.relation() + " " + link.target().or(link::name).orElse(""))
                .toList());
    return fields;
  }

  private static String written(EntryName name) {
    return name.full() + " (" + name.kind().code() + ", " + name.quality().code() + ")";
  }

  private static String written(EntryDate date) {
    return date.edtf().isEmpty() ? date.text() : date.edtf();
  }

  private static String written(Identifier identifier) {
    return identifier.kind().code() + " " + identifier.value();
  }

  /**
   * What changed from one version of a list to another: what was removed, added, and then changed.
   *
   * @param lists where they are kept
   * @param list the code of the list
   * @param from the number of the earlier version; if none, that before the newest one
   * @param to the number of the later version; if none, the newest one
   * @throws InvalidValueException if the ledger has not two versions, or not those
   */
  public List<ListChange> diff(
      KeptLists lists, String list, Optional<Long> from, Optional<Long> to) {
    List<ListVersion> versions = lists.versions(list);
    if (versions.isEmpty() || (versions.size() < 2 && from.isEmpty())) {
      throw new InvalidValueException(
          "the ledger has "
              + (versions.isEmpty() ? "no version" : "one version only")
              + " of list "
              + list
              + "; 'waybill lists update' takes in a newer one");
    }
    long later = to.orElse(versions.getLast().number());
    long earlier = from.orElse(Math.max(1, later - 1));
    Map<String, Entry> before = entries(lists, list, earlier);
    Map<String, Entry> after = entries(lists, list, later);
    List<ListChange> changes = new ArrayList<>();
    for (Entry entry : before.values()) {
      if (!after.containsKey(entry.id())) {
        changes.add(whole(ListChange.Kind.REMOVED, entry));
      }
    }
    for (Entry entry : after.values()) {
      if (!before.containsKey(entry.id())) {
        changes.add(whole(ListChange.Kind.ADDED, entry));
      }
    }
    for (Entry entry : after.values()) {
      Entry earlierEntry = before.get(entry.id());
      if (earlierEntry != null) {
        changed(earlierEntry, entry, changes);
      }
    }
    return changes;
  }

  private static ListChange whole(ListChange.Kind kind, Entry entry) {
    return new ListChange(kind, entry.id(), entry.primaryName().full(), "", "", "");
  }

  private static void changed(Entry before, Entry after, List<ListChange> changes) {
    FIELDS.forEach((field, values) -> {
      List<String> was = values.apply(before);
      List<String> is = values.apply(after);
      if (!was.equals(is)) {
        changes.add(
            new ListChange(
                ListChange.Kind.CHANGED,
                after.id(),
                after.primaryName().full(),
                field,
                only(was, is),
                only(is, was)));
      }
    });
  }

  /** The values that are not in both; all of them if only their order changed. */
  private static String only(List<String> values, List<String> others) {
    List<String> own = values.stream().filter(value -> !others.contains(value)).toList();
    boolean sameValues = own.isEmpty() && values.size() == others.size();
    return (sameValues ? values : own).stream().collect(Collectors.joining("; "));
  }

  private static Map<String, Entry> entries(KeptLists lists, String list, long number) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    String name = list + " version " + number;
    for (Watchlist file : Watchlists.standard().open(name, lists.file(list, number))) {
      file.read(entry -> entries.put(entry.id(), entry));
    }
    return entries;
  }
}
