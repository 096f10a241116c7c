package org.waybill.export.plover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.export.DataTable;
import org.waybill.export.EventOutline;
import org.waybill.model.Party;

/**
 * The codes of one event; the table is {@code events.tsv}.
 *
 * @param cameo the CAMEO code
 * @param event the PLOVER event type
 * @param quad its quad category
 * @param mode the PLOVER mode; empty if none
 * @param context the PLOVER context; empty if none
 * @param source who acts
 * @param target who is acted upon; empty if the event has no target
 */
record Coding(
    String cameo,
    String event,
    String quad,
    String mode,
    String context,
    List<Party> source,
    List<Party> target) {

  private static final List<Map<String, String>> ROWS = DataTable.rows(Coding.class, "events.tsv");
  private static final Map<String, String> QUADS = quads();

  /** The codes of an event; empty if PLOVER has none for it. */
  static Optional<Coding> of(EventOutline event) {
    return ROWS.stream()
        .filter(row -> fits(row, event))
        .findFirst()
        .map(row ->
            new Coding(
                cell(row, "cameo"),
                cell(row, "event"),
                QUADS.getOrDefault(cell(row, "event"), ""),
                cell(row, "mode"),
                cell(row, "context"),
                side(cell(row, "source"), event),
                side(cell(row, "target"), event)));
  }

  private static boolean fits(Map<String, String> row, EventOutline event) {
    String category = cell(row, "category");
    return cell(row, "kind").equals(event.kind())
        && anyOr(cell(row, "stage"), event.stage())
        && anyOr(cell(row, "choice"), event.choice())
        && (category.isEmpty()
            || event.materiel().stream().anyMatch(item -> item.category().code().equals(category)));
  }

  private static boolean anyOr(String wanted, Optional<String> value) {
    return wanted.isEmpty() || value.equals(Optional.of(wanted));
  }

  /** A transfer without a direction has both sides as its source, as PLOVER has compound actors. */
  private static List<Party> side(String name, EventOutline event) {
    boolean undirected = !event.together().isEmpty();
    return switch (name) {
      case "from" -> undirected ? event.together() : event.from();
      case "to" -> undirected ? List.of() : event.to();
      case "together" -> event.together();
      default -> List.of();
    };
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static Map<String, String> quads() {
    Map<String, String> quads = new HashMap<>();
    for (Map<String, String> row : DataTable.rows(Coding.class, "quads.tsv")) {
      quads.put(cell(row, "event"), cell(row, "quad"));
    }
    return Map.copyOf(quads);
  }
}
