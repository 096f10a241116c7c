package org.waybill.watchlist.regimes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.waybill.model.DateRange;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;
import org.waybill.model.regime.Authority;
import org.waybill.model.regime.Bound;
import org.waybill.model.regime.Direction;
import org.waybill.model.regime.Effect;
import org.waybill.model.regime.Forces;
import org.waybill.model.regime.Instrument;
import org.waybill.model.regime.Provision;
import org.waybill.model.regime.Regime;
import org.waybill.model.regime.Scope;
import org.waybill.model.regime.Target;

/** Reads the files of the folder {@code regimes/}. docs/regimes.md tells what they hold. */
final class RegimeFiles {

  private static final String INDEX = "authorities.yaml";
  private static final String SCOPES = "scopes.yaml";
  private static final Set<String> REGIME =
      Set.of("id", "name", "target", "binds", "sources", "checked", "provisions");
  private static final Set<String> PROVISION =
      Set.of(
          "instrument",
          "adopted",
          "url",
          "paragraph",
          "target",
          "binds",
          "direction",
          "effect",
          "scope",
          "start",
          "end",
          "known-until",
          "says",
          "exemptions");

  private final UnaryOperator<String> contents;
  private final Map<String, Scope> scopes = new LinkedHashMap<>();
  private final Map<String, Bound> groups = new LinkedHashMap<>();

  private RegimeFiles(UnaryOperator<String> contents) {
    this.contents = contents;
  }

  /** The regimes that come with Waybill. */
  static List<Regime> packed() {
    return read(RegimeFiles::packed);
  }

  /**
   * All regimes.
   *
   * @param contents gives the text of a file by its name
   * @throws InvalidValueException if a file is faulty; the message names the place
   */
  static List<Regime> read(UnaryOperator<String> contents) {
    return new RegimeFiles(contents).all();
  }

  private static String packed(String name) {
    String path = "/regimes/" + name;
    try (InputStream in = RegimeFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new InvalidValueException(
            "regimes/" + name + " is not there; regimes/" + INDEX + " names it");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Regime> all() {
    DataNode scopeFile = file(SCOPES);
    for (String code : scopeFile.keys()) {
      scopes.put(code, scope(code, scopeFile.part(code)));
    }
    DataNode index = file(INDEX);
    groups.put(Bound.ALL_STATES.code(), Bound.ALL_STATES);
    DataNode members = index.part("groups");
    for (String group : members.keys()) {
      groups.put(group, group(group, members.part(group)));
    }
    Map<String, Regime> regimes = new LinkedHashMap<>();
    for (DataNode authority : index.parts("authorities")) {
      for (Regime regime : regimesOf(authority)) {
        if (regimes.put(regime.id(), regime) != null) {
          throw authority.wrong("there are two regimes '" + regime.id() + "'");
        }
      }
    }
    return List.copyOf(regimes.values());
  }

  private DataNode file(String name) {
    return DataNode.of("regimes/" + name, contents.apply(name));
  }

  private static Scope scope(String code, DataNode node) {
    node.allowOnly(Set.of("says", "lists", "covers", "may-cover"));
    return new Scope(
        code,
        node.text("says"),
        node.texts("lists"),
        Set.copyOf(node.codes(MaterielCategory.class, "covers")),
        Set.copyOf(node.codes(MaterielCategory.class, "may-cover")));
  }

  private static Bound group(String code, DataNode node) {
    List<Bound.Member> members = new ArrayList<>();
    for (String state : node.keys()) {
      String during = node.text(state);
      members.add(
          new Bound.Member(
              state,
              DateRange.ofEdtf(during)
                  .orElseThrow(() ->
                      node.wrong(
                          state
                              + " is a member in '"
                              + during
                              + "'; write YYYY-MM-DD/.. or YYYY-MM-DD/YYYY-MM-DD"))));
    }
    return new Bound(code, members);
  }

  private List<Regime> regimesOf(DataNode node) {
    node.allowOnly(Set.of("code", "name", "binds", "file"));
    Authority authority = new Authority(node.text("code"), node.text("name"));
    Bound binds = bound(node);
    DataNode file = file(node.text("file"));
    file.allowOnly(Set.of("regimes"));
    return file.parts("regimes").stream()
        .map(part -> regime(part.named(part.text("id")), authority, binds))
        .toList();
  }

  private Regime regime(DataNode node, Authority authority, Bound usual) {
    node.allowOnly(REGIME);
    Target target = target(node.part("target"));
    Bound binds = node.has("binds") ? bound(node) : usual;
    List<Provision> provisions =
        node.parts("provisions").stream().map(part -> provision(part, target, binds)).toList();
    return new Regime(
        node.text("id"),
        authority,
        node.text("name"),
        provisions,
        node.addresses("sources"),
        node.text("checked"));
  }

  private Provision provision(DataNode node, Target usualTarget, Bound usual) {
    node.allowOnly(PROVISION);
    return new Provision(
        new Instrument(node.text("instrument"), node.day("adopted"), node.address("url")),
        node.text("paragraph"),
        node.has("target") ? target(node.part("target")) : usualTarget,
        node.code(Direction.class, "direction"),
        node.codeOr(Effect.class, "effect", Effect.FORBIDS),
        node.has("binds") ? bound(node) : usual,
        node.texts("scope").stream().map(code -> scope(node, code)).toList(),
        node.day("start"),
        node.dayIfAny("end"),
        node.dayIfAny("known-until"),
        node.text("says"),
        node.textIfAny("exemptions"));
  }

  private static Target target(DataNode node) {
    node.allowOnly(Set.of("states", "forces", "groups"));
    return new Target(
        node.texts("states"),
        node.codeOr(Forces.class, "forces", Forces.ALL),
        node.texts("groups"));
  }

  private Scope scope(DataNode node, String code) {
    return Optional.ofNullable(scopes.get(code))
        .orElseThrow(
            () -> node.wrong("scope '" + code + "' is not in " + SCOPES + ": " + scopes.keySet()));
  }

  private Bound bound(DataNode node) {
    String code = node.text("binds");
    return Optional.ofNullable(groups.get(code))
        .orElseThrow(
            () -> node.wrong("group '" + code + "' is not in " + INDEX + ": " + groups.keySet()));
  }
}
