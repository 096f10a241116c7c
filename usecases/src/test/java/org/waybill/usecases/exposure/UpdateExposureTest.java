package org.waybill.usecases.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.LedgerAddress;
import org.waybill.ledger.Opening;
import org.waybill.ledger.Reading;
import org.waybill.ledger.exposure.KeptHit;
import org.waybill.ledger.store.SqlLedger;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.Evidence;
import org.waybill.model.Factuality;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Report;
import org.waybill.model.Source;
import org.waybill.model.Speaker;
import org.waybill.model.Stage;
import org.waybill.model.screening.Comparison;
import org.waybill.model.screening.Reason;
import org.waybill.model.screening.ScreeningHit;
import org.waybill.model.screening.ScreeningQuery;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryDate;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.EntryName;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NameQuality;

/** Screening the parties of a ledger against a list of one entry, whose names must be equal. */
class UpdateExposureTest {

  private static final Analyst ANA = new Analyst("ana", "another of that name");

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private Ledger ledger;

  private final UpdateExposure exposure = new UpdateExposure();

  /** A list with Wagner on it; tells what it was asked for. */
  private static final class OneEntry implements KnownLists {

    private final String raw;
    private final List<String> asked = new ArrayList<>();

    OneEntry(String raw) {
      this.raw = raw;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public String stamp() {
      return raw;
    }

    @Override
    public List<ScreeningHit> screen(ScreeningQuery query) {
      asked.add(query.name());
      if (!query.name().equals("Wagner")) {
        return List.of();
      }
      EntryName name =
          new EntryName(
              "WAGNER",
              NameKind.PRIMARY,
              NameQuality.STRONG,
              Optional.empty(),
              Optional.empty(),
              List.of());
      Entry entry =
          new Entry(
              "ofac-sdn",
              "22234",
              EntryKind.ORGANISATION,
              List.of(name),
              List.of(),
              List.of(),
              List.of("RU"),
              List.of(),
              List.of(),
              List.of("UKRAINE-EO13660", "CAR"),
              List.of(),
              Optional.of(new EntryDate("2017-06-20", "June 20, 2017")),
              Optional.empty(),
              List.of(),
              raw);
      Reason reason = new Reason("name", 1, 1, "wagner", "wagner");
      return List.of(
          new ScreeningHit(entry, "WAGNER", new Comparison(0.93, true, List.of(reason))));
    }
  }

  @BeforeEach
  void open() {
    ledger =
        SqlLedger.open(new LedgerAddress.File(folder.resolve("ledger.db")), Opening.creating());
    String text = "Officials said that Pyongyang armed Wagner.";
    Report report =
        new Report("r1", "en", "", "Daily", Optional.of("2023-09"), Optional.empty(), text);
    Event transfer =
        new Event.Transfer(
            Stage.DELIVERED,
            List.of(Party.state("Pyongyang", "KP")),
            List.of(
                new Party(
                    "Wagner", Optional.of("Wagner"), PartyType.ARMED_GROUP, Optional.of("RU")),
                Party.named("mercenaries", PartyType.ARMED_GROUP)),
            List.of(),
            List.of(),
            List.of());
    Claim claim =
        new Claim(
            "c1",
            report,
            transfer,
            Factuality.CERTAIN,
            new Source(
                List.of(new Speaker(Party.named("Daily", PartyType.OUTLET), Optional.empty()))),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            new Evidence(0, text.length(), text),
            "test/1",
            "test",
            new Claim.Explanation(List.of()));
    ledger.add(new Reading(report, List.of(claim), claim.reader()));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private KeptHit hit() {
    return ledger
        .screenings()
        .hitsOf(List.of("Wagner"))
        .getOrDefault("Wagner", List.of())
        .getFirst();
  }

  @Test
  void screensWhoHasANameAndNeitherStatesNorOutlets() {
    OneEntry list = new OneEntry("record 1");

    UpdateExposure.Update update = exposure.update(ledger, list);

    assertThat(list.asked).containsExactly("Wagner");
    assertThat(update).isEqualTo(new UpdateExposure.Update(1, 0, 3));
    assertThat(hit().hit().listed().programmes()).containsExactly("UKRAINE-EO13660", "CAR");
    assertThat(hit().hit().listed().since()).contains("2017-06-20");
    assertThat(hit().hit().reasons()).containsExactly(new Reason("name", 1, 1, "wagner", "wagner"));
    assertThat(hit().cleared()).isEmpty();
  }

  @Test
  void partiesMergedIntoAnotherAreLookedForUnderIt() {
    OneEntry list = new OneEntry("record 1");
    ledger.merge("mercenaries", "Wagner", ANA);
    exposure.update(ledger, list);
    assertThat(list.asked).containsExactly("Wagner");
    ledger.split("mercenaries", ANA);
    ledger.merge("Wagner", "mercenaries", ANA);

    UpdateExposure.Update update = exposure.update(ledger, list);

    assertThat(update.screened()).isEqualTo(1);
    assertThat(ledger.screenings().hitsOf(List.of("Wagner", "mercenaries")))
        .containsOnlyKeys("mercenaries");
  }

  @Test
  void whereListsAreNoLongerKeptNothingIsShown() {
    exposure.update(ledger, new OneEntry("record 1"));
    exposure.update(ledger, new ListsInUse(ledger.lists()));
    assertThat(ledger.screenings().hitsOf(List.of("Wagner"))).isEmpty();
    assertThat(ledger.screenings().stamps()).isEmpty();
  }

  @Test
  void screensAnewOnlyWhatChanged() {
    exposure.update(ledger, new OneEntry("record 1"));
    OneEntry same = new OneEntry("record 1");
    assertThat(exposure.update(ledger, same).unchanged()).isEqualTo(1);
    assertThat(same.asked).isEmpty();
    assertThat(exposure.update(ledger, new OneEntry("record 2")).screened()).isEqualTo(1);
  }

  @Test
  void whatIsClearedStaysClearedUntilTheEntryChanges() {
    exposure.update(ledger, new OneEntry("record 1"));
    ledger.screenings().clear(hit().hit().id(), ANA);
    exposure.update(ledger, new OneEntry("record 1"));
    assertThat(hit().cleared()).isPresent();
    exposure.update(ledger, new OneEntry("record 1, with another birth date"));
    assertThat(hit().cleared()).isEmpty();
  }
}
