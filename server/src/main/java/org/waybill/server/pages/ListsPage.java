package org.waybill.server.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.lists.ListVersion;
import org.waybill.model.InvalidValueException;
import org.waybill.server.views.WatchlistView;
import org.waybill.server.views.WatchlistView.DiffView;
import org.waybill.server.views.WatchlistView.VersionView;
import org.waybill.usecases.exposure.ExposureJson;
import org.waybill.usecases.lists.DiffLists;
import org.waybill.usecases.lists.ListChange;

/** The official lists that the ledger keeps; of one list, its versions and what changed. */
public final class ListsPage implements Page {

  private static final int SHOWN = 200;

  private final Ledger ledger;
  private final boolean one;

  private ListsPage(Ledger ledger, boolean one) {
    this.ledger = ledger;
    this.one = one;
  }

  /** All lists, with the versions in use. */
  public static ListsPage ofAll(Ledger ledger) {
    return new ListsPage(ledger, false);
  }

  /** One list, with all versions. */
  public static ListsPage ofOne(Ledger ledger) {
    return new ListsPage(ledger, true);
  }

  @Override
  public String path() {
    return one ? "/list" : "/lists";
  }

  @Override
  public Answer answer(Question question) {
    return one ? list(question) : all(question);
  }

  private Answer all(Question question) {
    List<ListVersion> newest = ledger.lists().newest();
    return new Answer(
        question.words().text("nav.lists"),
        "lists",
        new WatchlistView("", newest.stream().map(VersionView::of).toList(), Optional.empty()),
        () -> Json.list(newest, Optional.empty(), ListsPage::json));
  }

  private Answer list(Question question) {
    String list = question.required("list");
    List<ListVersion> versions = new ArrayList<>(ledger.lists().versions(list));
    if (versions.isEmpty()) {
      throw new NotFoundException("the ledger keeps no list '" + list + "'");
    }
    Collections.reverse(versions);
    boolean compared = versions.size() > 1;
    long to = question.one("to").map(ListsPage::number).orElse(versions.getFirst().number());
    long from = question.one("from").map(ListsPage::number).orElse(to - 1);
    List<ListChange> changes =
        compared && from > 0
            ? new DiffLists().diff(ledger.lists(), list, Optional.of(from), Optional.of(to))
            : List.of();
    return new Answer(
        list,
        "lists",
        new WatchlistView(
            list,
            versions.stream().map(VersionView::of).toList(),
            compared && from > 0 ? Optional.of(diff(from, to, changes)) : Optional.empty()),
        () -> json(versions, from, to, changes));
  }

  private static DiffView diff(long from, long to, List<ListChange> changes) {
    return new DiffView(
        from,
        to,
        count(changes, ListChange.Kind.ADDED),
        count(changes, ListChange.Kind.REMOVED),
        count(changes, ListChange.Kind.CHANGED),
        changes.subList(0, Math.min(SHOWN, changes.size())));
  }

  private static long count(List<ListChange> changes, ListChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  private static long number(String written) {
    try {
      return Long.parseLong(written);
    } catch (NumberFormatException e) {
      throw new InvalidValueException("'" + written + "' is no number of a version", e);
    }
  }

  /** A version of a list. */
  public static ObjectNode json(ListVersion version) {
    ObjectNode node = Json.object();
    ExposureJson.write(node, version);
    return node;
  }

  private static String json(
      List<ListVersion> versions, long from, long to, List<ListChange> changes) {
    ObjectNode node = Json.object();
    versions.forEach(version -> node.withArray("versions").add(json(version)));
    node.put("from", from);
    node.put("to", to);
    for (ListChange change : changes) {
      ObjectNode child = node.withArray("changes").addObject();
      child.put("change", code(change.kind()));
      child.put("entry", change.entry());
      child.put("name", change.name());
      child.put("field", change.field());
      child.put("before", change.before());
      child.put("after", change.after());
    }
    return Json.text(node);
  }

  private static String code(ListChange.Kind kind) {
    return switch (kind) {
      case ADDED -> "added";
      case REMOVED -> "removed";
      case CHANGED -> "changed";
    };
  }
}
