package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.InvalidValueException;
import org.waybill.reading.data.DataFile;
import org.waybill.reading.data.Section;
import org.waybill.syntax.Token;

/** The frames of a language, by predicate. */
public final class FrameLexicon {

  private static final List<String> KINDS =
      List.of("transfer", "contact", "commitment", "appeal", "measure", "inquiry");

  /** The part of speech of frames that any words for materiel evoke, whatever their lemma. */
  static final String MATERIEL = "MATERIEL";

  private final Map<String, List<Frame>> byPredicate;
  private final List<Frame> frames;

  /** How long the ending of a plural is. */
  private static final int LONGEST_ENDING = 2;

  private FrameLexicon(List<Frame> frames) {
    this.frames = List.copyOf(frames);
    this.byPredicate = new HashMap<>();
    for (Frame frame : frames) {
      byPredicate
          .computeIfAbsent(key(frame.lemma(), frame.pos()), k -> new ArrayList<>())
          .add(frame);
    }
  }

  /**
   * Reads {@code languages/<code>/frames/<kind>.yaml} for each kind of event.
   *
   * @throws InvalidValueException if a frame names a pattern that its file does not have
   */
  public static FrameLexicon read(String language) {
    List<Frame> found = new ArrayList<>();
    for (String kind : KINDS) {
      Section file = DataFile.ofLanguage(language, "frames/" + kind + ".yaml").yaml();
      Map<String, Section> patterns = file.sections("patterns");
      for (Section entry : file.items("frames")) {
        Optional<String> name = entry.word("pattern");
        if (name.isPresent() && !patterns.containsKey(name.get())) {
          throw new InvalidValueException(
              entry.place()
                  + ": there is no pattern '"
                  + name.get()
                  + "'; use one of "
                  + patterns.keySet());
        }
        found.add(Frame.read(language, kind, entry, name.map(patterns::get)));
      }
    }
    return new FrameLexicon(found);
  }

  /** The frames that a token may evoke. */
  public List<Frame> of(Token token) {
    boolean verbal = token.tag().equals("AUX") || token.has("VerbForm=Part");
    String pos = verbal ? "VERB" : token.tag().equals("PROPN") ? "NOUN" : token.tag();
    if (token.tag().equals("ADJ") && verbal) {
      // "destined" and the like have frames as participles, and some as adjectives.
      List<Frame> both =
          new ArrayList<>(byPredicate.getOrDefault(key(token.lemma(), "ADJ"), List.of()));
      both.addAll(byPredicate.getOrDefault(key(token.lemma(), "VERB"), List.of()));
      return both;
    }
    if (token.tag().equals("AUX")) {
      List<Frame> both =
          new ArrayList<>(byPredicate.getOrDefault(key(token.lemma(), "AUX"), List.of()));
      both.addAll(byPredicate.getOrDefault(key(token.lemma(), "VERB"), List.of()));
      return both;
    }
    List<Frame> found = byPredicate.getOrDefault(key(token.lemma(), pos), List.of());
    return found.isEmpty() && token.tag().equals("PROPN") ? ofPlural(token) : found;
  }

  /**
   * "Sanctions have crippled the economy": at the head of a sentence taggers take a noun for a name
   * and leave it in the plural.
   */
  private List<Frame> ofPlural(Token token) {
    String lemma = token.lemma();
    for (int ending = 1; ending <= LONGEST_ENDING && ending < lemma.length(); ending++) {
      List<Frame> found =
          byPredicate.getOrDefault(
              key(lemma.substring(0, lemma.length() - ending), "NOUN"), List.of());
      if (!found.isEmpty() && token.index() == 0) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * The frames of materiel that nothing but its own words sets in motion ("$7 billion in weapons to
   * Kuwait"): those with {@link #MATERIEL} for a part of speech.
   */
  public List<Frame> ofMateriel() {
    return frames.stream().filter(frame -> frame.pos().equals(MATERIEL)).toList();
  }

  /** All frames, in the order of the files. */
  public List<Frame> frames() {
    return frames;
  }

  private static String key(String lemma, String pos) {
    return pos + " " + lemma.toLowerCase(java.util.Locale.ROOT);
  }
}
