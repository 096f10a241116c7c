package org.waybill.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryDate;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.EntryLink;
import org.waybill.model.watchlist.EntryName;
import org.waybill.model.watchlist.Identifier;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.ListFiles.Got;

/** All formats: one made-up party stands on a made-up list in each of them. */
final class FormatsTest {

  /** A file, its format, and the party's id in it. */
  record Sample(String file, ListFormat format, String list, String id) {}

  static Stream<Sample> samples() {
    return Stream.of(
        new Sample("un.xml", ListFormat.UN_XML, "un", "RRi.001"),
        new Sample("ofac-sdn.xml", ListFormat.OFAC_XML, "ofac-sdn", "101"),
        new Sample("ofac-enhanced.xml", ListFormat.OFAC_ENHANCED_XML, "ofac-sdn", "101"),
        new Sample("ofac-advanced.xml", ListFormat.OFAC_ADVANCED_XML, "ofac-sdn", "101"),
        new Sample("eu.xml", ListFormat.EU_XML, "eu", "201"),
        new Sample("eu.csv", ListFormat.EU_CSV, "eu", "201"),
        new Sample("eu-global.xml", ListFormat.EU_GLOBAL_XML, "eu", "201"),
        new Sample("ofsi.csv", ListFormat.OFSI_CSV, "uk-ofsi", "301"),
        new Sample("ofsi.xml", ListFormat.OFSI_XML, "uk-ofsi", "301"),
        new Sample("uk.xml", ListFormat.UK_XML, "uk", "RUR0001"),
        new Sample("uk.csv", ListFormat.UK_CSV, "uk", "RUR0001"),
        new Sample(
            "canada.xml", ListFormat.CANADA_XML, "ca", "Ruritania, schedule 1, Part 1, item 1"),
        new Sample("entities.ftm.json", ListFormat.FTM_JSON, "rur_list", "rur-1"),
        new Sample("targets.nested.json", ListFormat.NESTED_JSON, "rur_list", "rur-1"),
        new Sample("targets.simple.csv", ListFormat.SIMPLE_CSV, "opensanctions", "rur-1"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFormatIsRecognisedByContent(Sample sample) {
    Got got = ListFiles.read("no name to go by", ListFiles.bytes(sample.file()));
    assertThat(got.file().format()).isEqualTo(sample.format());
    assertThat(got.entry(sample.id()).list()).isEqualTo(sample.list());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSamePartyMapsToEqualFields(Sample sample) {
    Entry entry = ListFiles.read(sample.file()).entry(sample.id());
    assertThat(entry.kind()).isEqualTo(EntryKind.PERSON);
    assertThat(entry.primaryName().full().toUpperCase(Locale.ROOT))
        .isEqualTo("ANTON PETROVICH MUSTEROV");
    assertThat(entry.primaryName().kind()).isEqualTo(NameKind.PRIMARY);
    assertThat(entry.birthDates()).extracting(EntryDate::edtf).containsExactly("1961-02-03");
    assertThat(entry.raw()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatAFormatHasIsEqualInAllThatHaveIt(Sample sample) {
    Entry entry = ListFiles.read(sample.file()).entry(sample.id());
    boolean canada = sample.format() == ListFormat.CANADA_XML;
    boolean simple = sample.format() == ListFormat.SIMPLE_CSV;
    if (!canada) {
      assertThat(entry.countries()).containsExactly("RU");
      assertThat(entry.addresses())
          .singleElement()
          .satisfies(address -> {
            assertThat(address.text()).startsWith("Forge Lane 1, Tula, Russia");
            assertThat(address.country()).contains("RU");
          });
    }
    if (!canada && !simple) {
      assertThat(entry.birthPlaces())
          .singleElement()
          .satisfies(place -> assertThat(place).startsWith("Tula, Russia"));
      assertThat(entry.addresses().getFirst().city()).contains("Tula");
      assertThat(entry.identifiers())
          .filteredOn(identifier -> identifier.kind() == IdentifierKind.PASSPORT)
          .singleElement()
          .extracting(Identifier::value)
          .isEqualTo("X0012345");
    }
    boolean dated = sample.format() != ListFormat.OFAC_XML && !simple;
    if (dated) {
      assertThat(entry.listed()).map(EntryDate::edtf).contains("2019-05-06");
    }
  }

  static Stream<Sample> withWeakNames() {
    List<String> without = List.of("eu.csv", "eu-global.xml", "canada.xml", "targets.simple.csv");
    return samples().filter(sample -> !without.contains(sample.file()));
  }

  @ParameterizedTest
  @MethodSource("withWeakNames")
  void weakNamesAreMarked(Sample sample) {
    Entry entry = ListFiles.read(sample.file()).entry(sample.id());
    assertThat(entry.names())
        .filteredOn(name -> name.quality() == NameQuality.WEAK)
        .singleElement()
        .extracting(name -> name.full().toUpperCase(Locale.ROOT))
        .isEqualTo("SMITH");
  }

  static Stream<Sample> withCyrillicNames() {
    List<String> with =
        List.of(
            "un.xml",
            "ofac-enhanced.xml",
            "eu.xml",
            "ofsi.csv",
            "uk.xml",
            "uk.csv",
            "canada.xml",
            "entities.ftm.json",
            "targets.simple.csv");
    return samples().filter(sample -> with.contains(sample.file()));
  }

  @ParameterizedTest
  @MethodSource("withCyrillicNames")
  void namesBearTheirScript(Sample sample) {
    Entry entry = ListFiles.read(sample.file()).entry(sample.id());
    assertThat(entry.names())
        .filteredOn(name -> name.script().equals(Optional.of("Cyrl")))
        .extracting(EntryName::full)
        .containsExactly("Антон Петрович Мустеров");
  }

  @Test
  void theDelimitedSetOfOfacIsOneList(@TempDir Path folder) throws IOException {
    for (String part : List.of("sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv")) {
      Files.write(folder.resolve("x" + part), ListFiles.bytes("ofac-csv/" + part));
    }
    Files.writeString(folder.resolve("README.md"), "Not a list.");
    List<Entry> entries = new ArrayList<>();
    ListFile file = Watchlists.standard().read(folder, entries::add).getFirst();
    assertThat(file.format()).isEqualTo(ListFormat.OFAC_CSV);
    assertThat(file.records()).isEqualTo(2);
    Entry person = entries.getFirst();
    assertThat(person.names())
        .extracting(EntryName::full)
        .containsExactly("Anton Petrovich MUSTEROV", "Antoine MUSTEROW", "SMITH");
    assertThat(person.names().getLast().quality()).isEqualTo(NameQuality.WEAK);
    assertThat(person.birthDates()).extracting(EntryDate::edtf).containsExactly("1961-02-03");
    assertThat(person.addresses().getFirst().city()).contains("Tula");
    Entry ship = entries.getLast();
    assertThat(ship.kind()).isEqualTo(EntryKind.VESSEL);
    assertThat(ship.programmes()).containsExactly("RURITANIA", "OTHER");
    assertThat(ship.identifiers())
        .extracting(Identifier::kind, Identifier::value)
        .contains(org.assertj.core.groups.Tuple.tuple(IdentifierKind.IMO, "9999993"));
    assertThat(ship.links())
        .contains(new EntryLink("Linked To", Optional.empty(), Optional.of("EXAMPLE FORGE S.A.")));
  }

  @Test
  void aCountThatTheFileDeclaresIsCompared() {
    assertThat(ListFiles.read("ofac-sdn.xml").file().complete()).isTrue();
  }

  @Test
  void malformedRecordsAreCountedAndNamed() {
    assertThat(ListFiles.read("uk.csv").file().rejected())
        .containsExactly(new Rejected("row 5", "the record has no id"));
    assertThat(ListFiles.read("entities.ftm.json").file().rejected())
        .singleElement()
        .satisfies(rejected -> assertThat(rejected.where()).isEqualTo("line 6"));
  }

  @Test
  void relationsAreLinks() {
    assertThat(ListFiles.read("ofac-enhanced.xml").entry("101").links())
        .containsExactly(
            new EntryLink(
                "Leader or official of", Optional.of("103"), Optional.of("EXAMPLE FORGE")));
    assertThat(ListFiles.read("ofac-advanced.xml").entry("101").links())
        .containsExactly(
            new EntryLink("Leader or official of", Optional.of("103"), Optional.empty()));
    assertThat(ListFiles.read("entities.ftm.json").entry("rur-1").links())
        .containsExactly(new EntryLink("owner", Optional.of("rur-2"), Optional.empty()));
  }
}
