package org.waybill.usecases.dossiers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.dossier.Assessment;
import org.waybill.ledger.dossier.CategoryCourse;
import org.waybill.ledger.dossier.Contradiction;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.Figure;
import org.waybill.ledger.dossier.Furthest;
import org.waybill.ledger.dossier.Gap;
import org.waybill.ledger.dossier.Origin;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.dossier.Span;
import org.waybill.ledger.dossier.Statement;
import org.waybill.ledger.dossier.Step;
import org.waybill.ledger.dossier.Tally;
import org.waybill.ledger.dossier.Touch;
import org.waybill.ledger.dossier.Voice;
import org.waybill.ledger.exposure.ExposedParty;
import org.waybill.model.Coded;
import org.waybill.model.MaterielCategory;
import org.waybill.usecases.exposure.ExposureJson;
import org.waybill.usecases.regimes.DossierRegimes;
import org.waybill.usecases.regimes.RegimeJson;

/** Dossiers as JSON, the format {@code waybill-dossier/1} that docs/dossiers.md describes. */
public final class DossierJson {

  /** The name and version of the format. */
  public static final String FORMAT = "waybill-dossier/1";

  private static final ObjectMapper JSON = new ObjectMapper();

  private DossierJson() {}

  /** A dossier on one line, without a line break behind it. */
  public static String line(Dossier dossier) {
    return line(node(dossier));
  }

  /**
   * A dossier with what regimes say of it and which of its parties resemble entries of lists, on
   * one line, without a line break behind it.
   */
  public static String line(Dossier dossier, DossierRegimes regimes, List<ExposedParty> listed) {
    ObjectNode node = node(dossier);
    RegimeJson.write(node, regimes);
    ArrayNode parties = node.putArray("listed");
    listed.forEach(party -> ExposureJson.write(parties.addObject(), party));
    return line(node);
  }

  private static ObjectNode node(Dossier dossier) {
    ObjectNode node = JSON.createObjectNode();
    node.put("format", FORMAT);
    relation(node, dossier.relation());
    span(node, dossier.span());
    furthest(node, dossier.furthest());
    node.put("origins", dossier.origins());
    dossier
        .assessment()
        .ifPresentOrElse(
            assessment -> assessment(node.putObject("assessment"), assessment),
            () -> node.putNull("assessment"));
    each(node, "courses", dossier.courses(), DossierJson::course);
    each(node, "voices", dossier.voices(), DossierJson::voice);
    each(node, "touches", dossier.touches(), DossierJson::touch);
    each(node, "contradictions", dossier.contradictions(), DossierJson::contradiction);
    each(node, "gaps", dossier.gaps(), DossierJson::gap);
    return node;
  }

  private static String line(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON could not be written", e);
    }
  }

  private static <T> void each(
      ObjectNode node, String name, List<T> items, BiConsumer<ObjectNode, T> write) {
    ArrayNode array = node.putArray(name);
    items.forEach(item -> write.accept(array.addObject(), item));
  }

  private static void relation(ObjectNode node, Relation relation) {
    node.put("supplier", relation.supplier());
    node.put("recipient", relation.recipient());
    node.put("openDirection", relation.open());
  }

  private static void span(ObjectNode node, Span span) {
    node.put("first", day(span.firstEarliest()));
    node.put("last", day(span.lastLatest()));
  }

  private static @Nullable String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  private static void furthest(ObjectNode node, Furthest furthest) {
    ObjectNode child = node.putObject("furthest");
    child.put("certain", code(furthest.certain()));
    child.put("probable", code(furthest.probable()));
    child.put("possible", code(furthest.possible()));
    child.put("halted", furthest.halted());
  }

  private static @Nullable String code(Optional<? extends Coded> value) {
    return value.map(Coded::code).orElse(null);
  }

  private static void assessment(ObjectNode node, Assessment assessment) {
    node.put("grade", assessment.grade().code());
    node.put("rule", assessment.rule());
    node.put("because", assessment.because());
    ObjectNode inputs = node.putObject("inputs");
    assessment.inputs().forEach(inputs::put);
  }

  private static void course(ObjectNode node, CategoryCourse course) {
    node.put("category", code(course.category()));
    furthest(node, course.furthest());
    each(node, "steps", course.steps(), DossierJson::step);
  }

  private static void step(ObjectNode node, Step step) {
    node.put("stage", step.stage().code());
    span(node, step.span());
    assessment(node.putObject("assessment"), step.assessment());
    each(node, "statements", step.statements(), DossierJson::statement);
  }

  private static void statement(ObjectNode node, Statement statement) {
    origin(node, statement.origin());
    node.put("factuality", statement.factuality().code());
    node.put("claims", statement.count());
    span(node, statement.span());
    texts(node, "speakers", statement.speakers());
    node.put("example", statement.example());
  }

  private static void origin(ObjectNode node, Origin origin) {
    node.put("origin", origin.name());
    node.put("outlet", origin.outlet());
  }

  private static void texts(ObjectNode node, String name, List<String> texts) {
    ArrayNode array = node.putArray(name);
    texts.forEach(array::add);
  }

  private static void voice(ObjectNode node, Voice voice) {
    origin(node, voice.origin());
    node.put("reliability", voice.reliability().code());
    node.put("side", voice.side());
    texts(node, "speakers", voice.speakers());
    furthest(node, voice.furthest());
    node.put("claimed", voice.claimed());
    node.put("denied", voice.denied());
    node.put("unsure", voice.unsure());
  }

  private static void touch(ObjectNode node, Touch touch) {
    node.put("kind", touch.kind().code());
    node.put("what", touch.what());
    node.put("state", touch.state().isEmpty() ? null : touch.state());
    texts(node, "actors", touch.actors());
    texts(node, "others", touch.others());
    texts(node, "categories", touch.categories().stream().map(MaterielCategory::code).toList());
    node.put("factuality", touch.factuality().code());
    each(node, "origins", touch.origins(), DossierJson::origin);
    node.put("claims", touch.count());
    span(node, touch.span());
    node.put("example", touch.example());
  }

  private static void contradiction(ObjectNode node, Contradiction contradiction) {
    node.put("rule", contradiction.rule());
    node.put("because", contradiction.because());
    each(node, "first", contradiction.first(), DossierJson::tally);
    each(node, "second", contradiction.second(), DossierJson::tally);
  }

  private static void tally(ObjectNode node, Tally tally) {
    node.put("kind", tally.key().kind().code());
    node.put("what", tally.key().what());
    node.put("category", code(tally.key().category()));
    node.put("factuality", tally.key().factuality().code());
    origin(node, tally.key().origin());
    node.put("claims", tally.claims());
    span(node, tally.span());
    node.put("example", tally.example());
  }

  private static void gap(ObjectNode node, Gap gap) {
    node.put("category", code(gap.category()));
    node.put("unit", gap.unit().orElse(null));
    side(node.putObject("pledged"), gap.pledged());
    side(node.putObject("shipped"), gap.shipped());
    side(node.putObject("delivered"), gap.delivered());
    figure(node, "missing", gap.missing());
  }

  private static void side(ObjectNode node, Gap.Side side) {
    node.put("claims", side.claims());
    figure(node, "range", side.range());
    ArrayNode figures = node.putArray("figures");
    side.figures().forEach(figure -> figure(figures.addObject(), figure));
  }

  private static void figure(ObjectNode node, String name, Optional<Figure> figure) {
    figure.ifPresentOrElse(range -> figure(node.putObject(name), range), () -> node.putNull(name));
  }

  /** JSON has no infinity: a range without an upper end has none. */
  private static void figure(ObjectNode node, Figure figure) {
    node.put("minimum", figure.minimum());
    if (Double.isInfinite(figure.maximum())) {
      node.putNull("maximum");
    } else {
      node.put("maximum", figure.maximum());
    }
  }
}
