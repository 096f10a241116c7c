package org.waybill.ledger.dossier;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waybill.model.Coded;
import org.waybill.model.Factuality;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Stage;

/**
 * All that entries have in common which are counted together: everything but the claim and its
 * dates.
 *
 * @param kind what kind of entry
 * @param what the code that tells most: the stage of a transfer, the form of a contact or measure,
 *     what is undertaken or asked, the answer to an inquiry
 * @param state the stage of a contact or measure; empty for other kinds
 * @param category the category of the materiel; empty if none is named
 * @param factuality how surely
 * @param origin on whose word
 * @param speaker who is nearest to what is said: an id or name
 * @param actors who acts, as named: of a transfer only whoever is not the supplier itself but
 *     belongs to it
 * @param others to whom, as named: of a transfer whoever is not the recipient itself, and the end
 *     users
 * @param figure how much; of {@link EntryKind#FIGURE} only
 */
public record EntryKey(
    EntryKind kind,
    String what,
    String state,
    Optional<MaterielCategory> category,
    Factuality factuality,
    Origin origin,
    String speaker,
    List<String> actors,
    List<String> others,
    Optional<Figure> figure) {

  private static final String FIELD = "\t";
  private static final String ITEM = "\u001f";
  private static final int FIELDS = 13;
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  /** Copies the lists, and makes one space of whatever space is in names. */
  public EntryKey {
    speaker = squeezed(speaker);
    origin = new Origin(squeezed(origin.name()), origin.outlet());
    actors = actors.stream().map(EntryKey::squeezed).toList();
    others = others.stream().map(EntryKey::squeezed).toList();
  }

  /**
   * The stage of a transfer.
   *
   * @throws InvalidValueException if it is something else
   */
  Stage stage() {
    return Coded.of(Stage.class, what);
  }

  /** The same key with whoever acts, and on whom. */
  EntryKey between(List<String> newActors, List<String> newOthers) {
    return new EntryKey(
        kind, what, state, category, factuality, origin, speaker, newActors, newOthers, figure);
  }

  /** The same key with how much. */
  EntryKey with(Figure amount) {
    return new EntryKey(
        kind,
        what,
        state,
        category,
        factuality,
        origin,
        speaker,
        actors,
        others,
        Optional.of(amount));
  }

  /** The key as one line of text, the same for equal keys; {@link #parse} reads it. */
  public String text() {
    return String.join(
        FIELD,
        kind.code(),
        what,
        state,
        category.map(MaterielCategory::code).orElse(""),
        factuality.code(),
        origin.outlet() ? "outlet" : "",
        origin.name(),
        speaker,
        String.join(ITEM, actors),
        String.join(ITEM, others),
        figure.map(range -> Double.toString(range.minimum())).orElse(""),
        figure.map(range -> Double.toString(range.maximum())).orElse(""),
        figure.flatMap(Figure::unit).orElse(""));
  }

  /**
   * The key that {@link #text} wrote.
   *
   * @throws InvalidValueException if it is no such text
   */
  public static EntryKey parse(String text) {
    String[] fields = text.split(FIELD, -1);
    if (fields.length != FIELDS) {
      throw new InvalidValueException("'" + text + "' is no key of a dossier's entry");
    }
    return new EntryKey(
        Coded.of(EntryKind.class, fields[0]),
        fields[1],
        fields[2],
        given(fields[3]).map(code -> Coded.of(MaterielCategory.class, code)),
        Coded.of(Factuality.class, fields[4]),
        new Origin(fields[6], !fields[5].isEmpty()),
        fields[7],
        items(fields[8]),
        items(fields[9]),
        given(fields[10])
            .map(least ->
                new Figure(
                    Double.parseDouble(least), Double.parseDouble(fields[11]), given(fields[12]))));
  }

  private static Optional<String> given(String field) {
    return Optional.of(field).filter(text -> !text.isEmpty());
  }

  private static List<String> items(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(ITEM, -1));
  }

  private static String squeezed(String name) {
    return SPACE.matcher(name).replaceAll(" ").strip();
  }
}
