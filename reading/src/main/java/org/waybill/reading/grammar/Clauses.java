package org.waybill.reading.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.reading.language.GrammarWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Questions about clauses that more than one step asks. */
public final class Clauses {

  private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011", "\u2013");

  private Clauses() {}

  /** Whether a token heads a clause as a verb. */
  public static boolean isVerbal(Sentence sentence, Token token) {
    return token.tag().equals("VERB")
        || isAdjectival(token)
        || token.tag().equals("AUX") && sentence.children(token, "nsubj", "obj", "obl").size() > 0;
  }

  /**
   * Whether a verb stands in the passive, periphrastic, reflexive or as a participle after a noun.
   */
  public static boolean isPassive(Sentence sentence, Token verb, GrammarWords words) {
    for (Token child : sentence.children(verb)) {
      if (sentence.is(child, "aux")
          && words.passiveAuxiliaries().contains(child.lemma())
          && verb.has("VerbForm=Part")) {
        return true;
      }
      String relation = sentence.relation(child);
      if (relation.equals("nsubj:pass")
          || relation.equals("aux:pass")
          || relation.equals("expl:pass")) {
        return true;
      }
    }
    if (isReduced(sentence, verb) || sharesPassive(sentence, verb, words)) {
      return true;
    }
    boolean bare =
        modifiesNoun(sentence, verb)
            || sentence.is(verb, "advcl")
            || sentence.is(verb, "parataxis")
            || sentence.is(verb, "appos");
    return bare
        && isPastParticiple(sentence, verb)
        && sentence.children(verb, "nsubj", "obj").stream()
            .allMatch(c -> c.index() > verb.index() && caseOf(sentence, c).isPresent());
  }

  /** "Was removed from the programme and hit with sanctions": the auxiliary stands once. */
  private static boolean sharesPassive(Sentence sentence, Token verb, GrammarWords words) {
    int head = sentence.headIndex(verb);
    return sentence.is(verb, "conj")
        && head >= 0
        && isPastParticiple(sentence, verb)
        && sentence.token(head).has("VerbForm=Part")
        && sentence.children(verb, "nsubj", "obj", "mark").isEmpty()
        && isPassive(sentence, sentence.token(head), words);
  }

  /**
   * "Misiles entregados por Rusia fueron destruidos": a participle that a parser made a clause,
   * with the noun that it modifies for a subject; or one that it coordinated with a name.
   */
  private static boolean isReduced(Sentence sentence, Token verb) {
    if (!isPastParticiple(sentence, verb) || !sentence.children(verb, "cop").isEmpty()) {
      return false;
    }
    boolean clause =
        sentence.relation(verb).startsWith("csubj")
            && !sentence.children(verb, "nsubj").isEmpty()
            && sentence.children(verb, "obj").stream()
                .allMatch(c -> caseOf(sentence, c).isPresent());
    int head = sentence.headIndex(verb);
    boolean besideName =
        isAdjectival(verb)
            && sentence.is(verb, "conj")
            && head >= 0
            && sentence.token(head).tag().equals("PROPN");
    return clause || besideName;
  }

  /** Whether a verb is a past participle without an auxiliary of its own. */
  public static boolean isPastParticiple(Sentence sentence, Token verb) {
    // "Missiles supplied by China": taggers take many a participle for the past tense.
    boolean reduced =
        sentence.relation(verb).equals("acl")
            && verb.has("Tense=Past")
            && sentence.children(verb, "nsubj", "mark").isEmpty();
    return (verb.has("VerbForm=Part") || reduced)
        && !verb.has("Tense=Pres")
        && sentence.children(verb, "aux").isEmpty();
  }

  /** Whether a verb is a gerund or a present participle ("speaking", "hablando"). */
  public static boolean isGerund(Token verb) {
    return verb.has("VerbForm=Ger") || verb.has("VerbForm=Part") && verb.has("Tense=Pres");
  }

  /** Whether a verb is an infinitive without a finite auxiliary. */
  public static boolean isInfinitive(Sentence sentence, Token verb) {
    return verb.has("VerbForm=Inf")
        && sentence.children(verb, "aux").stream().noneMatch(a -> a.has("VerbForm=Fin"));
  }

  /** Whether a verb or one of its auxiliaries is finite. */
  public static boolean isFinite(Sentence sentence, Token verb) {
    return verb.has("VerbForm=Fin")
        || sentence.children(verb, "aux", "cop").stream().anyMatch(a -> a.has("VerbForm=Fin"));
  }

  /**
   * Whether a clause says what somebody is to do and not what is the case: an infinitive or a
   * subjunctive.
   */
  public static boolean isWanted(Sentence sentence, Token verb) {
    return isInfinitive(sentence, verb)
        || verb.has("Mood=Sub")
        || sentence.children(verb, "aux", "cop").stream().anyMatch(a -> a.has("Mood=Sub"));
  }

  /** The adposition of a phrase, lower case, several words joined by blanks ("according to"). */
  public static Optional<String> caseOf(Sentence sentence, Token phrase) {
    List<Token> markers =
        sentence.children(phrase, "case", "dep").stream()
            .filter(m -> sentence.is(m, "case") || m.tag().equals("ADP"))
            .toList();
    if (markers.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (Token marker : markers) {
      if (marker.index() > phrase.index()) {
        continue;
      }
      text.append(text.isEmpty() ? "" : " ").append(adposition(marker));
      for (Token part : sentence.children(marker, "fixed")) {
        text.append(' ').append(lower(part));
      }
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }

  /**
   * A contraction of adposition and article ("del", lemma "de:el" or "de") counts as the
   * adposition.
   */
  private static String adposition(Token marker) {
    String lemma = marker.lemma().toLowerCase(Locale.ROOT);
    int article = lemma.indexOf(':');
    String bare = article > 0 ? lemma.substring(0, article) : lemma;
    String form = lower(marker);
    boolean contracted = !bare.isEmpty() && bare.length() < form.length() && form.startsWith(bare);
    return marker.tag().equals("ADP") && contracted ? bare : form;
  }

  /** Whether a clause has a relative pronoun among its direct dependents. */
  public static boolean hasRelative(Sentence sentence, Token verb, GrammarWords words) {
    return sentence.children(verb).stream()
        .anyMatch(c ->
            words.relatives().contains(lower(c)) && !followsPreposition(sentence, verb, c)
                || holdsRelative(sentence, c, words));
  }

  /** Whether a conjunction opens a clause that a preposition governs ("señales de que"). */
  private static boolean followsPreposition(Sentence sentence, Token verb, Token conjunction) {
    return sentence.is(conjunction, "mark")
        && sentence.children(verb, "mark").stream()
            .anyMatch(c -> c.index() == conjunction.index() - 1 && c.tag().equals("ADP"));
  }

  /** Whether a phrase consists of a preposition and a relative pronoun ("to whom"). */
  static boolean holdsRelative(Sentence sentence, Token phrase, GrammarWords words) {
    return words.relatives().contains(lower(phrase))
        && !sentence.children(phrase, "case").isEmpty();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** Whether a participle is tagged as the adjective that it also is ("weapons destined for"). */
  private static boolean isAdjectival(Token token) {
    return token.tag().equals("ADJ") && token.has("VerbForm=Part");
  }

  /** Whether a verb modifies a noun, as a relative clause or a participle. */
  public static boolean modifiesNoun(Sentence sentence, Token verb) {
    return sentence.is(verb, "acl")
        || isAdjectival(verb) && sentence.is(verb, "amod")
        || doerBeforeHyphen(sentence, verb).isPresent()
        || isLooseRelative(sentence, verb);
  }

  /**
   * "U.S.-supplied rockets": who does what a participle before a noun says, joined to it by a
   * hyphen or a dash.
   */
  static Optional<Token> doerBeforeHyphen(Sentence sentence, Token verb) {
    int doer = verb.index() - 2;
    boolean joined =
        verb.tag().equals("VERB")
            && sentence.is(verb, "amod")
            && doer >= 0
            && HYPHENS.contains(sentence.token(verb.index() - 1).text());
    return joined ? Optional.of(sentence.token(doer)) : Optional.empty();
  }

  /**
   * "The jets that Delhi ordered": parsers may hang the clause on its noun by no known relation.
   */
  private static boolean isLooseRelative(Sentence sentence, Token verb) {
    int head = sentence.headIndex(verb);
    return sentence.is(verb, "dep")
        && head >= 0
        && head < verb.index()
        && sentence.token(head).tag().equals("NOUN")
        && !sentence.children(verb, "mark", "nsubj").isEmpty();
  }
}
