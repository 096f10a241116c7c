package org.waybill.reading.language;

import java.util.List;
import java.util.Map;
import org.waybill.reading.data.DataFile;

/**
 * The words of a language that the steps of reading turn on, but for names, materiel, dates and
 * frames.
 *
 * @param code the ISO 639-1 code
 * @param grammar closed-class words
 * @param parties words for parties
 * @param speech words of saying
 * @param modality words of certainty
 * @param operators words that act on the events they govern, by lemma
 */
public record Language(
    String code,
    GrammarWords grammar,
    PartyWords parties,
    SpeechWords speech,
    ModalWords modality,
    Map<String, List<Operator>> operators) {

  /** Reads the folder {@code languages/<code>/}. */
  public static Language read(String code) {
    Map<String, List<Operator>> operators =
        Operator.read(DataFile.ofLanguage(code, "operators.yaml").yaml());
    return new Language(
        code,
        GrammarWords.read(DataFile.ofLanguage(code, "grammar.yaml").yaml())
            .lendingFrom(operators.keySet()),
        PartyWords.read(DataFile.ofLanguage(code, "parties.yaml").yaml()),
        SpeechWords.read(DataFile.ofLanguage(code, "speech.yaml").yaml()),
        ModalWords.read(DataFile.ofLanguage(code, "modality.yaml").yaml()),
        operators);
  }
}
