package org.waybill.reading.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waybill.reading.data.DataFile;
import org.waybill.reading.data.Section;
import org.waybill.reading.events.Frame;
import org.waybill.reading.events.FrameLexicon;
import org.waybill.reading.gazetteer.Gazetteer;
import org.waybill.reading.language.PartyWords;
import org.waybill.reading.language.SpeechWords;
import org.waybill.syntax.Span;

/**
 * The judge of what of a report is worth parsing, by word stems alone.
 *
 * <p>Immutable; safe for use by several threads at once.
 */
public final class Gate {

  private static final int LONGEST_ACRONYM = 3;

  private static final int ALONE =
      Mark.TOPIC.bit() | Mark.PREDICATE.bit() | Mark.SPEECH.bit() | Mark.ROLE.bit();
  private static final int WITH_COMMON = Mark.STATE.bit() | Mark.PARTY.bit() | Mark.AFFAIRS.bit();

  private final Automaton automaton;
  private final Thresholds thresholds;

  private Gate(Automaton automaton, Thresholds thresholds) {
    this.automaton = automaton;
    this.thresholds = thresholds;
  }

  /**
   * The gate of a language, built from {@code languages/<code>/gate.yaml}, the frames, the names of
   * parties, and the words for saying and for offices.
   *
   * @param language ISO 639-1 code
   * @throws org.waybill.model.InvalidValueException if a file of the folder is missing or wrong
   */
  public static Gate load(String language) {
    return of(language, FrameLexicon.read(language), Gazetteer.load(language));
  }

  /** The gate of a language whose frames and names are loaded already. */
  public static Gate of(String language, FrameLexicon frames, Gazetteer gazetteer) {
    Section file = DataFile.ofLanguage(language, "gate.yaml").yaml();
    Stems stems = Stems.read(file);
    Automaton.Builder patterns = new Automaton.Builder();
    add(patterns, file.words("topic"), Mark.TOPIC);
    add(patterns, file.words("affairs"), Mark.AFFAIRS);
    add(patterns, file.words("elsewhere"), Mark.ELSEWHERE);
    Set<String> common = file.wordSet("common");
    for (Frame frame : frames.frames()) {
      Mark mark = common.contains(frame.lemma()) ? Mark.COMMON_PREDICATE : Mark.PREDICATE;
      add(patterns, stems.patterns(frame.lemma()), mark);
    }
    SpeechWords speech = SpeechWords.read(DataFile.ofLanguage(language, "speech.yaml").yaml());
    for (String verb : speech.verbs()) {
      Mark mark = common.contains(verb) ? Mark.COMMON_PREDICATE : Mark.SPEECH;
      add(patterns, stems.patterns(verb), mark);
    }
    add(patterns, speech.markers(), Mark.SPEECH);
    PartyWords parties = PartyWords.read(DataFile.ofLanguage(language, "parties.yaml").yaml());
    add(patterns, parties.offices(), Mark.ROLE);
    gazetteer.surfaces().forEach(name -> addName(patterns, name, Mark.PARTY));
    gazetteer.stateNames().forEach(name -> addName(patterns, name, Mark.STATE));
    return new Gate(patterns.build(), Thresholds.read(file));
  }

  private static void add(Automaton.Builder patterns, Iterable<String> words, Mark mark) {
    words.forEach(word -> patterns.add(word, mark));
  }

  /** An acronym counts in capitals only ("US", not "us"), with periods too. */
  private static void addName(Automaton.Builder patterns, String name, Mark mark) {
    String plain = name.startsWith("=") ? name.substring(1) : name;
    String letters = plain.replace(".", "");
    boolean acronym =
        letters.length() <= LONGEST_ACRONYM && letters.equals(letters.toUpperCase(Locale.ROOT));
    if (acronym) {
      patterns.addCapitals(letters, mark);
      patterns.addCapitals(String.join(".", letters.split("")), mark);
    } else {
      patterns.add(plain, mark);
    }
  }

  /**
   * Whether a report is about arms, war, sanctions or diplomacy at all, and so worth parsing.
   *
   * @param body the text of the report
   */
  public boolean relevant(String body) {
    return tally(body).meets(thresholds, body.length());
  }

  /**
   * The sentences that can hold a claim, or that a claim needs: those that say who speaks or who
   * holds an office.
   *
   * @param body the text of the report
   * @param sentences its sentences, in order, none over another
   * @return the sentences to parse, in order
   */
  public List<Span> sentences(String body, List<Span> sentences) {
    int[] marks = marks(body, sentences);
    List<Span> kept = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      boolean common = Mark.COMMON_PREDICATE.in(marks[i]) && (marks[i] & WITH_COMMON) != 0;
      if ((marks[i] & ALONE) != 0 || common) {
        kept.add(sentences.get(i));
      }
    }
    return kept;
  }

  /** What a text holds. */
  Tally tally(String body) {
    Tally tally = new Tally(automaton.size());
    automaton.scan(body, tally);
    return tally;
  }

  /** For each sentence the bits of the marks that it holds. */
  int[] marks(String body, List<Span> sentences) {
    int[] marks = new int[sentences.size()];
    automaton.scan(body, new Marking(sentences, marks));
    return marks;
  }
}
