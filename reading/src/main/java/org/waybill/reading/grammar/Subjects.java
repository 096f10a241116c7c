package org.waybill.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.reading.language.GrammarWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * Finds who does what a verb says: its own subject, or one that control, coordination, a relative
 * clause or a noun above lends it.
 */
record Subjects(Sentence sentence, GrammarWords words) {

  /** Deep enough for real sentences, and an end for trees that a parser got badly wrong. */
  static final int LONGEST_CHAIN = 8;

  /**
   * "Comprará a España ocho patrulleras": parsers take an object after its verb for the subject,
   * though one does what the verb says and the noun is of many.
   */
  boolean isPostponedObject(Token noun, Token verb) {
    boolean ofMany =
        noun.index() > verb.index() && noun.tag().equals("NOUN") && noun.has("Number=Plur");
    List<Token> auxiliaries = sentence.children(verb, "aux");
    boolean ofOne =
        auxiliaries.isEmpty()
            ? verb.has("Number=Sing") && verb.has("VerbForm=Fin")
            : auxiliaries.stream().anyMatch(a -> a.has("Number=Sing") && a.has("VerbForm=Fin"));
    return ofMany && ofOne;
  }

  boolean hasOwnSubject(Token verb) {
    return !sentence.children(verb, "nsubj").stream()
        .allMatch(c -> words.relatives().contains(lower(c)));
  }

  /**
   * Whose decision, plan or promise a noun may be: its modifiers', or the subject's of the verb it
   * is the object of.
   */
  List<Token> holders(Token noun) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(noun, "nmod:poss", "nmod", "amod", "compound", "det")) {
      if (!sentence.relation(child).equals("det") || child.has("Poss=Yes")) {
        found.add(child);
      }
    }
    Token head = head(noun);
    if (head != null && Clauses.isVerbal(sentence, head)) {
      if (sentence.is(noun, "obj") || sentence.is(noun, "obl")) {
        of(head, 0).ifPresent(found::add);
      } else if (sentence.is(head, "acl")) {
        Optional.ofNullable(head(head)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The noun right before a participle that it agrees with, wherever the parser hung it. */
  Optional<Token> agreeingNoun(Token participle) {
    for (int i = participle.index() - 1; i >= 0 && i >= participle.index() - LONGEST_CHAIN; i--) {
      Token noun = sentence.token(i);
      if (Clauses.isVerbal(sentence, noun)) {
        return Optional.empty();
      }
      if (noun.tag().equals("NOUN")
          && agrees(participle, noun, "Gender")
          && agrees(participle, noun, "Number")) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  private static boolean agrees(Token one, Token other, String feature) {
    Optional<String> value = other.value(feature);
    return value.isEmpty() || one.value(feature).isEmpty() || value.equals(one.value(feature));
  }

  /**
   * The surface subject of a verb, its own or the one that control, coordination or an adverbial
   * clause lends it.
   */
  Optional<Token> of(Token verb) {
    return of(verb, 0);
  }

  private Optional<Token> of(Token verb, int depth) {
    for (Token subject : sentence.children(verb, "nsubj")) {
      if (!words.relatives().contains(lower(subject)) && !isPostponedObject(subject, verb)) {
        return Optional.of(subject);
      }
    }
    Token head = head(verb);
    if (head == null || depth > LONGEST_CHAIN) {
      return Optional.empty();
    }
    if (Clauses.modifiesNoun(sentence, verb)) {
      if (sentence.hasChild(verb, c -> words.relativeAdverbs().contains(lower(c)))) {
        return hasOwnSubject(verb) ? Optional.empty() : of(head, depth + 1);
      }
      if (Clauses.isPastParticiple(sentence, verb) && !Clauses.hasRelative(sentence, verb, words)) {
        return Optional.of(head);
      }
      if (Clauses.isInfinitive(sentence, verb)) {
        return holders(head).stream().findFirst();
      }
      return hasOwnSubject(verb) ? Optional.empty() : Optional.of(head);
    }
    if (!Clauses.isVerbal(sentence, head)) {
      if (sentence.is(verb, "xcomp") || sentence.is(verb, "advcl") || sentence.is(verb, "ccomp")) {
        return of(head, depth + 1);
      }
      return Optional.empty();
    }
    boolean bareComplement = sentence.is(verb, "ccomp") && !Clauses.isFinite(sentence, verb);
    if (sentence.is(verb, "xcomp") || bareComplement) {
      boolean objectControl = words.objectControl().contains(head.lemma());
      if (objectControl && !Clauses.isPassive(sentence, head, words)) {
        List<Token> controllers =
            sentence.children(head, "obj", "iobj").stream()
                .filter(c -> !words.reflexives().contains(lower(c)))
                .toList();
        if (!controllers.isEmpty()) {
          return Optional.of(controllers.getFirst());
        }
        for (Token oblique : sentence.children(head, "obl")) {
          if (oblique.index() < verb.index() && Clauses.caseOf(sentence, oblique).isPresent()) {
            return Optional.of(oblique);
          }
        }
      }
      return of(head, depth + 1);
    }
    if (sentence.is(verb, "conj")
        || sentence.is(verb, "advcl") && !Clauses.isFinite(sentence, verb)) {
      boolean control =
          sentence.is(verb, "advcl")
              && verb.index() > head.index()
              && words.objectControl().contains(head.lemma())
              && !Clauses.isPassive(sentence, head, words);
      if (control && !sentence.children(head, "obj").isEmpty()) {
        return Optional.of(sentence.children(head, "obj").getFirst());
      }
      return of(head, depth + 1);
    }
    return Optional.empty();
  }

  private @Nullable Token head(Token token) {
    int index = sentence.headIndex(token);
    return index < 0 ? null : sentence.token(index);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
