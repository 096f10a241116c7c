package org.waybill.server.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waybill.ledger.dossier.Flow;

/**
 * Who is reported to arm whom, as a Sankey diagram: suppliers on the left, recipients on the right,
 * bands as wide as there are claims. All lengths are in the units of the picture's own frame.
 *
 * @param height the height of the frame, {@link #WIDTH} wide
 * @param nodes the suppliers and recipients
 * @param bands the relations
 */
public record FlowPicture(int height, List<Node> nodes, List<Band> bands) {

  /** The width of the frame. */
  public static final int WIDTH = 860;

  private static final int LABELS = 190;
  private static final int BAR = 10;
  private static final int GAP = 12;
  private static final int LEAST = 5;
  private static final int ROOM = 420;

  /** Copies the lists. */
  public FlowPicture {
    nodes = List.copyOf(nodes);
    bands = List.copyOf(bands);
  }

  /**
   * A party on one side.
   *
   * @param name its name
   * @param x the left edge of its bar
   * @param y the upper edge of its bar
   * @param height the height of its bar
   * @param supplier whether it supplies
   * @param href its dossiers
   */
  public record Node(String name, int x, int y, int height, boolean supplier, String href) {

    /** Where its name is set. */
    public int textX() {
      return supplier ? x - 8 : x + BAR + 8;
    }

    /** The base line of its name. */
    public int textY() {
      return y + height / 2 + 4;
    }
  }

  /**
   * A relation.
   *
   * @param path its outline, as SVG writes paths
   * @param words what it is, in words
   * @param href its dossier
   */
  public record Band(String path, String words, String href) {}

  /** The picture of flows; none of the parties is lost, however little is claimed of it. */
  public static FlowPicture of(List<Flow> flows, Words words) {
    Map<String, Integer> suppliers = new LinkedHashMap<>();
    Map<String, Integer> recipients = new LinkedHashMap<>();
    int total = flows.stream().mapToInt(Flow::claims).sum();
    Map<Flow, Integer> widths = new LinkedHashMap<>();
    for (Flow flow : flows) {
      int width = Math.max(LEAST, Math.round((float) ROOM * flow.claims() / Math.max(1, total)));
      widths.put(flow, width);
      suppliers.merge(flow.relation().supplier(), width, Integer::sum);
      recipients.merge(flow.relation().recipient(), width, Integer::sum);
    }
    List<Node> nodes = new ArrayList<>();
    Map<String, Integer> left = place(suppliers, true, nodes, words);
    Map<String, Integer> right = place(recipients, false, nodes, words);
    List<Band> bands = new ArrayList<>();
    widths.forEach((flow, width) -> {
      String supplier = flow.relation().supplier();
      String recipient = flow.relation().recipient();
      int from = left.merge(supplier, width, Integer::sum) - width;
      int to = right.merge(recipient, width, Integer::sum) - width;
      bands.add(
          new Band(
              path(from, to, width),
              words.text(
                  "overview.band", words.name(supplier), words.name(recipient), flow.claims()),
              Link.dossier(supplier, recipient)));
    });
    int height = nodes.stream().mapToInt(node -> node.y() + node.height()).max().orElse(0) + GAP;
    return new FlowPicture(height, nodes, bands);
  }

  /** Puts the bars of a side below each other; gives the upper edge of each by its key. */
  private static Map<String, Integer> place(
      Map<String, Integer> heights, boolean supplier, List<Node> nodes, Words words) {
    Map<String, Integer> edges = new LinkedHashMap<>();
    int y = GAP;
    for (Map.Entry<String, Integer> party : heights.entrySet()) {
      edges.put(party.getKey(), y);
      nodes.add(
          new Node(
              words.name(party.getKey()),
              supplier ? LABELS : WIDTH - LABELS - BAR,
              y,
              party.getValue(),
              supplier,
              Link.to("/dossiers", supplier ? "supplier" : "recipient", party.getKey())));
      y += party.getValue() + GAP;
    }
    return edges;
  }

  private static String path(int from, int to, int width) {
    int left = LABELS + BAR;
    int right = WIDTH - LABELS - BAR;
    int middle = (left + right) / 2;
    return String.format(
        Locale.ROOT,
        "M%d,%d C%d,%d %d,%d %d,%d L%d,%d C%d,%d %d,%d %d,%d Z",
        left,
        from,
        middle,
        from,
        middle,
        to,
        right,
        to,
        right,
        to + width,
        middle,
        to + width,
        middle,
        from + width,
        left,
        from + width);
  }
}
