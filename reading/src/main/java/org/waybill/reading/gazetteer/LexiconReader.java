package org.waybill.reading.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.UnsupportedLanguageException;

/** Reads the names of one language from the class path. */
final class LexiconReader {

  private static final String SHARED = "/gazetteer/";

  private final String language;
  private final String own;
  private final StateNames cldr;
  private final Map<String, Party> byId = new HashMap<>();
  private final LexiconBuilder names;

  private LexiconReader(String language) {
    this.language = language;
    this.own = "/languages/" + language + "/";
    this.cldr = new StateNames(language);
    this.names = new LexiconBuilder(contractions());
  }

  static Lexicon read(String language) {
    return new LexiconReader(language).read();
  }

  private Lexicon read() {
    Table states = Table.read(own + "states.tsv");
    if (states.rows().isEmpty()) {
      throw new UnsupportedLanguageException(
          "no names of states for the language '"
              + language
              + "'; add languages/"
              + language
              + "/states.tsv or give a language that has one");
    }
    states.rows().forEach(this::state);
    organisations("organisations.tsv", PartyType.ORGANISATION, Manner.ORGANISATION);
    organisations("armed-groups.tsv", PartyType.ARMED_GROUP, Manner.ARMED_GROUP);
    Table.read(SHARED + "companies.tsv").rows().forEach(this::company);
    Table.read(SHARED + "outlets.tsv").rows().forEach(this::outlet);
    Table.read(SHARED + "persons.tsv").rows().forEach(this::person);
    Table.read(SHARED + "places.tsv").rows().forEach(this::place);
    Table.read(own + "organs.tsv").rows().forEach(this::organ);
    Table.read(own + "regions.tsv").rows().forEach(this::region);
    Table.read(own + "not-parties.tsv").rows().forEach(row -> names.addSilent(row.value("name")));
    List<Table.Row> cautions = Table.read(own + "cautions.tsv").rows();
    cautions.forEach(row -> caution(row, Caution.of(row)));
    return names.build();
  }

  private void state(Table.Row row) {
    String code = row.value("code");
    List<String> known = cldr.of(code);
    List<String> given = row.values("names");
    List<String> all = Stream.concat(given.stream(), known.stream()).distinct().toList();
    if (all.isEmpty()) {
      throw new InvalidValueException(
          row.place() + ": CLDR has no name for '" + code + "'; write one under 'names'");
    }
    Party party = Party.state(plain(all.getFirst()), code);
    byId.put(code, party);
    names.add(all, party, Manner.NAME);
    names.add(row.values("capitals"), party, Manner.CAPITAL);
    names.add(row.values("demonyms"), party, Manner.DEMONYM);
  }

  private void organisations(String file, PartyType type, Manner manner) {
    for (Table.Row row : Table.read(SHARED + file).rows()) {
      List<String> all = inLanguage(row);
      String id = row.value("id");
      String name = all.isEmpty() || all.contains(id) ? id : plain(all.getFirst());
      Party party = new Party(name, Optional.of(id), type, row.optional("of"));
      byId.putIfAbsent(id, party);
      names.add(all, party, manner);
    }
  }

  private void company(Table.Row row) {
    String name = row.value("name");
    Party party =
        new Party(plain(name), Optional.of(plain(name)), PartyType.COMPANY, row.optional("of"));
    names.add(
        Stream.concat(Stream.of(name), row.values("aliases").stream()).toList(),
        party,
        Manner.COMPANY);
  }

  private void outlet(Table.Row row) {
    String name = row.value("name");
    Party party = new Party(name, Optional.of(name), PartyType.OUTLET, row.optional("country"));
    names.add(
        Stream.concat(Stream.of(name), row.values("aliases").stream()).toList(),
        party,
        Manner.OUTLET);
  }

  private void person(Table.Row row) {
    String name = row.value("name");
    Party party = new Party(name, Optional.of(name), PartyType.PERSON, row.optional("of"));
    names.add(
        Stream.concat(Stream.of(name), row.values("aliases").stream()).toList(),
        party,
        Manner.PERSON);
    names.add(row.values("alone"), party, Manner.PERSON);
  }

  private void place(Table.Row row) {
    if (row.optional("language").filter(code -> !code.equals(language)).isEmpty()) {
      String name = row.value("name");
      Party party =
          row.optional("of")
              .map(of -> party(of, row))
              .orElseGet(() -> Party.named(plain(name), PartyType.STATE));
      names.add(List.of(name), party, Manner.PLACE);
    }
  }

  private void organ(Table.Row row) {
    List<String> all = row.values("names");
    Manner manner = manner(row.value("manner"), row);
    Optional<String> of = row.optional("of");
    if (of.isPresent()) {
      names.add(all, party(of.get(), row), manner);
    } else {
      for (String name : all) {
        names.add(List.of(name), Party.named(plain(name), PartyType.STATE), manner);
      }
    }
  }

  private void region(Table.Row row) {
    List<String> all = row.values("names");
    names.add(all, Party.named(plain(row.value("name")), PartyType.ORGANISATION), Manner.REGION);
    names.add(
        List.of(row.value("name")),
        Party.named(plain(row.value("name")), PartyType.ORGANISATION),
        Manner.REGION);
  }

  private void caution(Table.Row row, Caution caution) {
    switch (caution.kind()) {
      case NO_NAME -> names.noNames(caution.words());
      case CONTEXT -> {
        names.caution(row.value("surface"), caution);
        String[] becomes = row.value("becomes").split(":", -1);
        if (becomes.length != 2) {
          throw new InvalidValueException(
              row.place() + ": 'becomes' must be a manner and an id, such as place:US");
        }
        names.sense(
            caution.place(), row.value("surface"), party(becomes[1], row), manner(becomes[0], row));
      }
      case SHARED -> names.shared(row.value("surface"), row.value("becomes"));
      case PERSONAL, NOT_BEFORE, NOT_AFTER, NOT_FIRST, NEEDS ->
          row.values("surface").forEach(surface -> names.caution(surface, caution));
    }
  }

  private Map<String, List<String>> contractions() {
    Map<String, List<String>> parts = new HashMap<>();
    for (Table.Row row : Table.read(own + "contractions.tsv").rows()) {
      parts.put(row.value("whole"), List.of(row.value("parts").split(" ", -1)));
    }
    return Map.copyOf(parts);
  }

  private List<String> inLanguage(Table.Row row) {
    return Stream.concat(row.values(language).stream(), row.values("any").stream()).toList();
  }

  private Party party(String id, Table.Row row) {
    Party party = byId.get(id);
    if (party == null) {
      throw new InvalidValueException(
          row.place()
              + ": there is no state or organisation '"
              + id
              + "'; use an id of "
              + own
              + "states.tsv or "
              + SHARED
              + "organisations.tsv");
    }
    return party;
  }

  private static Manner manner(String code, Table.Row row) {
    try {
      return Manner.valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          row.place() + ": '" + code + "' is no manner; use government, forces or organ", e);
    }
  }

  private static String plain(String name) {
    return name.startsWith("=") ? name.substring(1) : name;
  }
}
