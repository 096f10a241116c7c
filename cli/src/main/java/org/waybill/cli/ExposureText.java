package org.waybill.cli;

import java.util.List;
import java.util.Locale;
import org.waybill.ledger.Decision;
import org.waybill.ledger.KeptParty;
import org.waybill.ledger.exposure.ExposedParty;
import org.waybill.ledger.exposure.Hit;
import org.waybill.ledger.exposure.KeptHit;
import org.waybill.model.screening.Reason;
import org.waybill.usecases.dossiers.DossierWords;

/** Parties that resemble entries of lists, for people: a line for each, its hits below. */
final class ExposureText {

  private final Terminal terminal;
  private final boolean explained;

  /**
   * Printing to a terminal.
   *
   * @param explained whether the reasons of each hit are told
   */
  ExposureText(Terminal terminal, boolean explained) {
    this.terminal = terminal;
    this.explained = explained;
  }

  /** Prints the part of a dossier, and nothing where no party has a hit. */
  void printPart(List<ExposedParty> parties) {
    if (!parties.isEmpty()) {
      terminal.printLine("");
      terminal.printLine("Listed parties: whose names resemble entries of lists; no verdict");
      parties.forEach(this::print);
    }
  }

  /** Prints a party. */
  void print(ExposedParty exposed) {
    KeptParty party = exposed.party();
    terminal.printLine(
        "  "
            + party.party().name()
            + " ("
            + party.party().type().code()
            + party.party().of().map(of -> ", " + DossierWords.principal(of)).orElse("")
            + ") in "
            + counted(party.claims(), "claim")
            + (party.said() == 0 ? "" : ", said " + party.said())
            + ", "
            + counted(exposed.dossiers().size(), "dossier"));
    exposed.hits().forEach(this::print);
  }

  private void print(KeptHit kept) {
    Hit hit = kept.hit();
    Hit.Listed listed = hit.listed();
    terminal.printLine(
        "    "
            + String.format(Locale.ROOT, "%.3f", hit.score())
            + "  "
            + listed.list()
            + " "
            + listed.entry()
            + "  "
            + listed.name()
            + (listed.primaryName().equals(listed.name()) ? "" : " [" + listed.primaryName() + "]")
            + ", "
            + listed.kind().code()
            + (listed.programmes().isEmpty() ? "" : ", " + String.join(", ", listed.programmes()))
            + listed.since().map(since -> ", since " + since).orElse("")
            + "  hit "
            + hit.id());
    kept.cleared().ifPresent(this::cleared);
    if (explained) {
      hit.reasons().forEach(this::reason);
    }
  }

  private void cleared(Decision clearing) {
    terminal.printLine(
        "           cleared by "
            + clearing.by().who()
            + " at "
            + clearing.made()
            + ", decision "
            + clearing.number()
            + (clearing.by().why().isEmpty() ? "" : ": " + clearing.by().why()));
  }

  private void reason(Reason reason) {
    terminal.printLine(
        String.format(
            Locale.ROOT,
            "           %-16s %5.2f  weight %6.3f  %s  |  %s",
            reason.feature(),
            reason.score(),
            reason.weight(),
            reason.left(),
            reason.right()));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
