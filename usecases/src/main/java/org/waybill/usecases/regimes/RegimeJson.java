package org.waybill.usecases.regimes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waybill.model.Coded;
import org.waybill.model.regime.Provision;
import org.waybill.model.regime.Regime;
import org.waybill.model.regime.Scope;

/** Regimes as JSON, as docs/regimes.md describes it. */
public final class RegimeJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RegimeJson() {}

  /** A regime with all its provisions on one line, without a line break behind it. */
  public static String line(Regime regime) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", regime.id());
    node.put("authority", regime.authority().code());
    node.put("name", regime.name());
    node.put("start", regime.start().toString());
    node.put("end", regime.end().map(LocalDate::toString).orElse(null));
    ArrayNode provisions = node.putArray("provisions");
    regime.provisions().forEach(provision -> provision(provisions.addObject(), provision));
    texts(
        node.putArray("sources"),
        regime.sources().stream().map(address -> address.toString()).toList());
    node.put("checked", regime.checked());
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON could not be written", e);
    }
  }

  /** Writes what regimes say of a dossier into its object. */
  public static void write(ObjectNode dossier, DossierRegimes regimes) {
    ObjectNode node = dossier.putObject("regimes");
    bearings(node.putArray("inForce"), regimes.inForce());
    bearings(node.putArray("atOtherTimes"), regimes.atOtherTimes());
    node.put("allClaims", regimes.whole());
  }

  private static void bearings(ArrayNode array, List<Bearing> bearings) {
    for (Bearing bearing : bearings) {
      ObjectNode node = array.addObject();
      node.put("regime", bearing.regime().id());
      node.put("authority", bearing.regime().authority().code());
      node.put("name", bearing.regime().name());
      node.put("bears", bearing.direction().code());
      node.put("on", bearing.target());
      provision(node.putObject("provision"), bearing.provision());
      ArrayNode statements = node.putArray("statements");
      for (Bearing.Statement statement : bearing.statements()) {
        ObjectNode child = statements.addObject();
        child.put("origin", statement.origin().name());
        child.put("outlet", statement.origin().outlet());
        child.put("factuality", statement.factuality().code());
        child.put("claims", statement.claims());
        codes(child.putArray("doubts"), statement.doubts().stream().sorted().toList());
        child.put("example", statement.example());
      }
    }
  }

  private static void provision(ObjectNode node, Provision provision) {
    node.put("instrument", provision.instrument().name());
    node.put("paragraph", provision.paragraph());
    node.put("adopted", provision.instrument().adopted().toString());
    node.put("url", provision.instrument().address().toString());
    ObjectNode target = node.putObject("target");
    texts(target.putArray("states"), provision.target().states());
    target.put("forces", provision.target().forces().code());
    texts(target.putArray("groups"), provision.target().groups());
    node.put("direction", provision.direction().code());
    node.put("effect", provision.effect().code());
    node.put("binds", provision.binds().code());
    texts(node.putArray("scope"), provision.scopes().stream().map(Scope::code).toList());
    node.put("start", provision.start().toString());
    node.put("end", provision.end().map(LocalDate::toString).orElse(null));
    node.put("knownUntil", provision.knownUntil().map(LocalDate::toString).orElse(null));
    node.put("says", provision.says());
    node.put("exemptions", provision.exemptions().orElse(null));
  }

  private static void texts(ArrayNode array, Collection<String> texts) {
    texts.forEach(array::add);
  }

  private static void codes(ArrayNode array, Collection<? extends Coded> values) {
    values.forEach(value -> array.add(value.code()));
  }
}
