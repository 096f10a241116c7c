package org.waybill.reading.factuality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.Factuality;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.GrammarWords;
import org.waybill.reading.language.ModalWords;
import org.waybill.reading.language.Operator;
import org.waybill.reading.language.SpeechWords;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Reads how an event stands, from its predicate upwards to the nearest source. */
public final class StandingReader {

  /** The stage of a transfer that somebody stopped. */
  private static final String HALTED = "halted";

  private final GrammarWords grammar;
  private final ModalWords modals;
  private final SpeechWords speech;
  private final Map<String, List<Operator>> operators;

  /** A reader over a language's words. */
  public StandingReader(
      GrammarWords grammar,
      ModalWords modals,
      SpeechWords speech,
      Map<String, List<Operator>> operators) {
    this.grammar = grammar;
    this.modals = modals;
    this.speech = speech;
    this.operators = operators;
  }

  /** How the event of a predicate stands. */
  public Standing read(ReadSentence sentence, Token predicate) {
    Sentence tree = sentence.tree();
    List<String> cues = new ArrayList<>();
    Map<String, String> stages = new HashMap<>();
    Factuality value = own(tree, predicate, Factuality.CERTAIN, cues);
    for (Token child : tree.children(predicate, "amod", "compound", "acl")) {
      for (Operator operator : operators.getOrDefault(child.lemma(), List.of())) {
        if (operator.over().contains("mod")) {
          value = apply(operator, false, value, stages, cues);
        }
      }
    }
    for (Token auxiliary : tree.children(predicate, "aux")) {
      // "Dejar de enviar": parsers take a verb above another for its auxiliary.
      for (Operator operator : operators.getOrDefault(auxiliary.lemma(), List.of())) {
        if (operator.over().contains("comp") && operator.stages().containsValue(HALTED)) {
          value = apply(operator, false, value, stages, cues);
        }
      }
    }
    Token below = predicate;
    Optional<Token> up = sentence.head(predicate);
    while (up.isPresent()) {
      Token governor = up.get();
      String relation = isRelative(tree, below) ? "" : role(tree, below);
      if (relation.isEmpty()) {
        break;
      }
      if (relation.equals("conj")) {
        if (Clauses.isVerbal(tree, below) && tree.children(below, "nsubj", "aux").isEmpty()) {
          value = own(tree, governor, value, cues);
        }
        below = governor;
        up = sentence.head(governor);
        continue;
      }
      boolean lent = isObjectOfNegated(sentence, governor);
      boolean negated = isNegated(tree, governor) || lent;
      boolean acted = false;
      for (Operator operator : operatorsAt(tree, governor)) {
        if (operator.over().contains(relation)) {
          value = apply(operator, negated, value, stages, cues);
          acted = true;
        }
      }
      if (acted && lent) {
        // The verb's negation counted with its object and must not count again.
        below = sentence.head(governor).orElse(governor);
        up = sentence.head(below);
        continue;
      }
      boolean speaks = speech.verbs().contains(governor.lemma()) && governor.tag().equals("VERB");
      if (speaks) {
        break;
      }
      boolean carries =
          relation.equals("comp")
              || relation.equals("purpose")
              || acted
              || isLight(governor) && relation.equals("obj")
              || relation.equals("subj") && governor.tag().equals("VERB");
      if (!carries && !governor.tag().equals("NOUN")) {
        break;
      }
      if (carries
          && (governor.tag().equals("VERB")
              || governor.tag().equals("AUX")
              || governor.tag().equals("ADJ"))) {
        Factuality weakened = own(tree, governor, Factuality.CERTAIN, cues);
        value = acted && negated ? value.weakenedTo(unsigned(weakened)) : combine(value, weakened);
      }
      below = governor;
      up = sentence.head(governor);
    }
    return new Standing(value, stages, cues);
  }

  /** The operators of a word, those of two words included ("put an end"). */
  private List<Operator> operatorsAt(Sentence tree, Token governor) {
    List<Operator> found = new ArrayList<>();
    for (Token child : tree.children(governor)) {
      found.addAll(operators.getOrDefault(governor.lemma() + " " + child.lemma(), List.of()));
    }
    if (found.isEmpty()) {
      found.addAll(operators.getOrDefault(governor.lemma(), List.of()));
    }
    return found;
  }

  private boolean isLight(Token governor) {
    return grammar.lightVerbs().contains(governor.lemma());
  }

  private static Factuality unsigned(Factuality value) {
    return switch (value) {
      case CERTAINLY_NOT -> Factuality.CERTAIN;
      case PROBABLY_NOT -> Factuality.PROBABLE;
      case POSSIBLY_NOT -> Factuality.POSSIBLE;
      default -> value;
    };
  }

  private static Factuality combine(Factuality inner, Factuality outer) {
    Factuality signed = unsigned(outer) == outer ? inner : inner.negated();
    return signed.weakenedTo(outer);
  }

  private static Factuality apply(
      Operator operator,
      boolean negated,
      Factuality value,
      Map<String, String> stages,
      List<String> cues) {
    cues.add((negated ? "not " : "") + operator.lemma());
    if (!negated || operator.negated().isEmpty()) {
      operator
          .stages()
          .forEach((kind, stage) -> stages.merge(kind, stage, StandingReader::laterStage));
    }
    Optional<Factuality> effect = negated ? operator.negated() : operator.factuality();
    if (effect.isEmpty()) {
      return negated ? value.negated() : value;
    }
    if (effect.get() == Factuality.UNCOMMITTED) {
      return Factuality.UNCOMMITTED;
    }
    return combine(value, effect.get());
  }

  /** What was halted stays halted, whatever is agreed or announced about it. */
  public static String laterStage(String inner, String outer) {
    return inner.equals(HALTED) || inner.equals("lifted") || inner.equals("cancelled")
        ? inner
        : outer;
  }

  /**
   * How a clause hangs on its governor: comp, obj, subj, nmod, obl, conj; empty if nothing carries
   * over.
   */
  private static String role(Sentence tree, Token below) {
    String relation = tree.relation(below);
    return switch (relation) {
      case "xcomp", "ccomp", "csubj", "csubj:pass" -> "comp";
      case "obj", "nsubj:pass" -> "obj";
      case "nsubj" -> "subj";
      case "nmod", "nmod:poss", "compound" -> "nmod";
      case "conj" -> "conj";
      case "acl" -> "comp";
      case "obl", "obl:arg", "iobj" -> "obl";
      case "advcl" -> Clauses.isInfinitive(tree, below) ? "purpose" : "";
      default -> "";
    };
  }

  private boolean isNegated(Sentence tree, Token token) {
    return tree.children(token).stream()
            .anyMatch(c -> isNegation(c) && !belongsToComplement(tree, token, c))
        || negatedFromAbove(tree, token);
  }

  private boolean isNegation(Token token) {
    return grammar.negations().contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** "Ha prometido no vender": parsers hang the negation of the complement on the verb above. */
  private static boolean belongsToComplement(Sentence tree, Token verb, Token negation) {
    return negation.index() > verb.index()
        && tree.children(verb, "xcomp").stream().anyMatch(c -> c.index() == negation.index() + 1);
  }

  private boolean negatedFromAbove(Sentence tree, Token token) {
    if (!tree.is(token, "xcomp") || token.index() == 0) {
      return false;
    }
    Token before = tree.token(token.index() - 1);
    int head = tree.headIndex(token);
    return isNegation(before) && tree.headIndex(before) == head && before.index() > head;
  }

  /** What a predicate's own negation, mood, auxiliaries, adverbs and conjunction make of it. */
  private Factuality own(Sentence tree, Token predicate, Factuality start, List<String> cues) {
    Factuality value = start;
    for (var feature : modals.features().entrySet()) {
      boolean has =
          predicate.has(feature.getKey())
              || tree.children(predicate, "aux", "cop").stream()
                  .anyMatch(a -> a.has(feature.getKey()));
      if (has && Clauses.isVerbal(tree, predicate)) {
        value = weaken(value, feature.getValue(), feature.getKey(), cues);
      }
    }
    for (Token child : tree.children(predicate)) {
      String word = child.text().toLowerCase(Locale.ROOT);
      if (tree.is(child, "aux")) {
        Factuality modal =
            modals.auxiliaries().getOrDefault(word, modals.auxiliaries().get(child.lemma()));
        if (modal != null) {
          value = weaken(value, modal, word, cues);
        }
      } else if (tree.is(child, "advmod") || tree.is(child, "amod")) {
        Factuality adverb =
            modals.adverbs().getOrDefault(word, modals.adverbs().get(child.lemma()));
        if (adverb != null) {
          value = weaken(value, adverb, word, cues);
        }
      } else if (tree.is(child, "mark")) {
        Factuality conjunction = modals.conjunctions().get(word);
        if (conjunction != null) {
          value = weaken(value, conjunction, word, cues);
        }
      }
    }
    if (isNegated(tree, predicate)) {
      cues.add("negation of " + predicate.text());
      value = value.negated();
    }
    return value;
  }

  private static Factuality weaken(Factuality value, Factuality to, String cue, List<String> cues) {
    cues.add(cue);
    return to == Factuality.UNCOMMITTED ? to : combine(value, to);
  }

  /** What holds for a noun does not hold for the clause that describes it. */
  private boolean isRelative(Sentence tree, Token verb) {
    return tree.relation(verb).equals("acl:relcl")
        || tree.is(verb, "acl") && Clauses.hasRelative(tree, verb, grammar);
  }

  /** "Have not seen signs that": the noun is negated by the verb that it is the object of. */
  private boolean isObjectOfNegated(ReadSentence sentence, Token governor) {
    return governor.tag().equals("NOUN")
        && sentence.tree().is(governor, "obj")
        && sentence.head(governor).filter(head -> isNegated(sentence.tree(), head)).isPresent();
  }
}
