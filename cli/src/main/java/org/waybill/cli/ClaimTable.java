package org.waybill.cli;

import java.util.Arrays;
import java.util.List;
import org.waybill.model.Claim;
import org.waybill.model.When;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** The lay-out of claims in columns that fit a width; long cells are wrapped, none is cut. */
final class ClaimTable {

  private static final int MARGIN = 2;
  private static final int EVIDENCE_MARGIN = 6;

  /** The widths of the columns whose words are known, for the longest of them: 0 is shared out. */
  private static final int[] FIXED = {17, 0, 0, 6, 0, 12};

  /** How the others share what is left: parties need most. */
  private static final double[] SHARES = {0, 0.40, 0.33, 0, 0.27, 0};

  private static final List<String> HEADS =
      List.of("event", "parties", "materiel", "sure", "source", "when");

  private final int width;
  private final Help.ColorScheme colours;
  private final boolean explain;

  ClaimTable(int width, Ansi colours, boolean explain) {
    this.width = width;
    this.colours = Help.defaultColorScheme(colours);
    this.explain = explain;
  }

  /** The heading of a report. */
  String heading(String where, String about) {
    return wrapped(0, styled(where, Style.bold)) + wrapped(MARGIN, plain(about));
  }

  /** The names of the columns. */
  String columns() {
    return cells(HEADS.stream().map(head -> styled(head, Style.faint)).toList());
  }

  /** A claim: a row, its evidence, and if wanted how it was read. */
  String row(Claim claim) {
    EventCells event = EventCells.of(claim.event());
    StringBuilder row =
        new StringBuilder(
            cells(
                List.of(
                    styled(event.event(), Style.bold),
                    plain(event.parties()),
                    plain(event.materiel()),
                    styled(claim.factuality().code(), colourOf(claim)),
                    plain(PartyText.of(claim.source())),
                    plain(claim.when().map(When::edtf).orElse("")))));
    row.append(wrapped(EVIDENCE_MARGIN, styled("“" + claim.evidence().text() + "”", Style.italic)));
    if (explain) {
      row.append(
          wrapped(EVIDENCE_MARGIN, styled(claim.reader() + " " + claim.rule(), Style.faint)));
      for (String step : claim.explanation().steps()) {
        row.append(wrapped(EVIDENCE_MARGIN + MARGIN, styled("- " + step, Style.faint)));
      }
      if (!claim.inferred().isEmpty()) {
        String roles = String.join(", ", claim.inferred().stream().sorted().toList());
        row.append(
            wrapped(EVIDENCE_MARGIN + MARGIN, styled("- from context: " + roles, Style.faint)));
      }
    }
    return row.toString();
  }

  /** What is denied stands out from what is doubted, and that from what is certain. */
  private static IStyle colourOf(Claim claim) {
    return switch (claim.factuality()) {
      case CERTAIN -> Style.fg_green;
      case PROBABLE, POSSIBLE -> Style.fg_yellow;
      case CERTAINLY_NOT, PROBABLY_NOT, POSSIBLY_NOT -> Style.fg_red;
      case UNCOMMITTED -> Style.faint;
    };
  }

  private String cells(List<Text> cells) {
    int shared = width - Arrays.stream(FIXED).sum();
    Column[] columns = new Column[FIXED.length];
    for (int i = 0; i < columns.length; i++) {
      int share = FIXED[i] + (int) (shared * SHARES[i]);
      columns[i] = new Column(share, i == 0 ? MARGIN : 1, Overflow.WRAP);
    }
    TextTable table = TextTable.forColumns(colours, columns);
    table.indentWrappedLines = 0;
    table.addEmptyRow();
    for (int i = 0; i < columns.length; i++) {
      // Each cell from the same line on: addRowValues would go on where the last one ended.
      table.putValue(0, i, cells.get(i));
    }
    return text(table);
  }

  private String wrapped(int margin, Text text) {
    TextTable table = TextTable.forColumns(colours, new Column(width, margin, Overflow.WRAP));
    table.indentWrappedLines = 0;
    table.addRowValues(text);
    return text(table);
  }

  /**
   * A table without the blanks at the ends of lines and the empty line that a wrapped cell leaves.
   */
  private static String text(TextTable table) {
    return table.toString().replaceAll(" +(?=\\R)", "").stripTrailing() + System.lineSeparator();
  }

  private Text plain(String words) {
    return styled(words);
  }

  /** Words as they are: neither markup nor control characters in a report reach the terminal. */
  private Text styled(String words, IStyle... styles) {
    return colours.apply(words.replaceAll("[\\s\\p{Cntrl}]+", " "), List.of(styles));
  }
}
