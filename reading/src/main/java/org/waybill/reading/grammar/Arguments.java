package org.waybill.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.reading.language.GrammarWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** The logical arguments of one predicate of a sentence. */
public final class Arguments {

  /** Deep enough for real sentences, and an end for trees that a parser got badly wrong. */
  private static final int LONGEST_CHAIN = 8;

  private final Sentence sentence;
  private final GrammarWords words;
  private final List<Argument> arguments = new ArrayList<>();

  private Arguments(Sentence sentence, GrammarWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** The arguments of a predicate, verb or noun. */
  public static Arguments of(Sentence sentence, Token predicate, GrammarWords words) {
    Arguments found = new Arguments(sentence, words);
    if (Clauses.isVerbal(sentence, predicate)) {
      found.verb(predicate, 0);
    } else {
      found.noun(predicate);
    }
    return found;
  }

  /** What fills a slot: what depends on the predicate first, what a governor lends after it. */
  public List<Argument> in(String slot) {
    List<Argument> found = new ArrayList<>();
    for (Argument argument : arguments) {
      if (argument.slot().equals(slot) && argument.near()) {
        found.add(argument);
      }
    }
    for (Argument argument : arguments) {
      if (argument.slot().equals(slot) && !argument.near()) {
        found.add(argument);
      }
    }
    return found;
  }

  private void add(String slot, Token token, String path, boolean near) {
    boolean known =
        arguments.stream().anyMatch(a -> a.slot().equals(slot) && a.token().equals(token));
    if (!known) {
      arguments.add(new Argument(slot, token, path, near));
    }
  }

  private boolean has(String slot) {
    return arguments.stream().anyMatch(a -> a.slot().equals(slot));
  }

  // Verbs

  private void verb(Token verb, int depth) {
    boolean passive = Clauses.isPassive(sentence, verb, words);
    children(verb, passive, true, "");
    Token head = head(verb);
    if (head == null || depth > LONGEST_CHAIN) {
      return;
    }
    if (Clauses.modifiesNoun(sentence, verb)) {
      gap(verb, head, passive);
    } else if (passive && !has("obj")) {
      agreeingNoun(verb).ifPresent(noun -> add("obj", noun, "participle of " + noun.text(), true));
    }
    String inherited = passive ? "obj" : "subj";
    if (!has(inherited)) {
      surfaceSubject(verb, 0)
          .ifPresent(subject -> add(inherited, subject, "subject of a governing verb", false));
    }
    if (sentence.is(verb, "conj") && Clauses.isVerbal(sentence, head)) {
      // "buys and resells missiles": the object may hang on either verb.
      if (!has("obj")) {
        for (Token object : sentence.children(head, "obj")) {
          if (object.index() > verb.index()) {
            add("obj", object, "shared by coordination", false);
          }
        }
      }
    }
    for (Token sister : sentence.children(verb, "conj")) {
      if (Clauses.isVerbal(sentence, sister) && !has("obj")) {
        for (Token object : sentence.children(sister, "obj")) {
          add("obj", object, "shared by coordination", false);
        }
      }
    }
  }

  private void children(Token verb, boolean passive, boolean near, String path) {
    boolean reflexive = false;
    for (Token child : sentence.children(verb)) {
      if (words.reflexives().contains(lower(child)) && sentence.headIndex(child) == verb.index()) {
        reflexive = true;
        add("expl", child, path, near);
      }
    }
    clausalObliques(verb, near);
    boolean subjectSeen = false;
    for (Token child : sentence.children(verb)) {
      String relation = sentence.relation(child);
      Optional<String> marker = Clauses.caseOf(sentence, child);
      if (words.reflexives().contains(lower(child))) {
        continue;
      }
      if (relation.equals("nsubj") && child.index() > verb.index()) {
        if (subjectSeen) {
          // Two subjects: parsers take a postponed object for one.
          add("obj", child, "second subject", near);
          continue;
        }
        if (reflexive) {
          add("obj", child, "reflexive passive", near);
        }
      }
      subjectSeen |= relation.equals("nsubj");
      switch (relation) {
        case "nsubj:pass" -> add("obj", child, "passive", near);
        case "nsubj" -> {
          if (!words.relatives().contains(lower(child)) || !Clauses.modifiesNoun(sentence, verb)) {
            add(passive ? "obj" : "subj", child, passive ? "passive" : path, near);
          }
        }
        case "obj" -> {
          if (passive && marker.filter(words.agentMarkers()::contains).isPresent()) {
            add("subj", child, "agent of the passive", near);
          } else if (!words.relatives().contains(lower(child))
              || !Clauses.modifiesNoun(sentence, verb)) {
            if (!passive || marker.isEmpty()) {
              add("obj", child, path, near);
            }
            marker.ifPresent(m -> add("obl:" + m, child, path, near));
          }
        }
        case "iobj" -> {
          add("iobj", child, path, near);
          marker.ifPresent(m -> add("obl:" + m, child, path, near));
        }
        default -> {
          if (relation.startsWith("obl") || relation.startsWith("nmod")) {
            String slot = "obl:" + marker.orElse("");
            boolean agent =
                relation.equals("obl:agent")
                    || passive && marker.filter(words.agentMarkers()::contains).isPresent();
            if (agent) {
              add("subj", child, "agent of the passive", near);
            }
            add(slot, child, path, near);
          }
        }
      }
    }
  }

  /** "Called on Moscow to withdraw": parsers take the preposition for the mark of a clause. */
  private void clausalObliques(Token verb, boolean near) {
    for (Token clause : sentence.children(verb, "advcl", "ccomp", "xcomp")) {
      for (Token mark : sentence.children(clause, "mark")) {
        for (Token subject : sentence.children(clause, "nsubj")) {
          if (mark.index() < subject.index() && mark.index() > verb.index()) {
            add("obl:" + lower(mark), subject, "subject of the complement", near);
          }
        }
      }
    }
  }

  /** The noun right before a participle that it agrees with, wherever the parser hung it. */
  private Optional<Token> agreeingNoun(Token participle) {
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
   * The noun that a relative or participle clause hangs on fills the slot that the clause leaves
   * open.
   */
  private void gap(Token verb, Token noun, boolean passive) {
    if (sentence.hasChild(verb, c -> words.relativeAdverbs().contains(lower(c)))) {
      return;
    }
    for (Token child : sentence.children(verb)) {
      if (words.relatives().contains(lower(child))
          || Clauses.holdsRelative(sentence, child, words)) {
        String relation = sentence.relation(child);
        if (relation.equals("nsubj") && !passive) {
          add("subj", noun, "relative clause", true);
          return;
        }
        if (relation.startsWith("nsubj") || relation.equals("obj")) {
          if (relation.equals("obj") && !hasOwnSubject(verb) && !passive) {
            // Parsers mix up the two in Spanish "que" clauses without a subject of their own.
            add("subj", noun, "relative clause", true);
          } else {
            add("obj", noun, "relative clause", true);
          }
          return;
        }
        if (relation.startsWith("obl") || relation.equals("iobj")) {
          Clauses.caseOf(sentence, child)
              .ifPresent(m -> add("obl:" + m, noun, "relative clause", true));
          return;
        }
      }
    }
    if (passive || Clauses.isPastParticiple(sentence, verb)) {
      add("obj", noun, "participle", true);
    } else if (Clauses.isInfinitive(sentence, verb)) {
      for (Token holder : holders(noun)) {
        add("subj", holder, "holder of " + noun.text(), false);
      }
    } else if (hasOwnSubject(verb)) {
      add("obj", noun, "relative clause", true);
    } else {
      add("subj", noun, "participle", true);
    }
  }

  private boolean hasOwnSubject(Token verb) {
    return !sentence.children(verb, "nsubj").stream()
        .allMatch(c -> words.relatives().contains(lower(c)));
  }

  /**
   * Whose decision, plan or promise a noun may be: its modifiers', or the subject's of the verb it
   * is the object of.
   */
  private List<Token> holders(Token noun) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(noun, "nmod:poss", "nmod", "amod", "compound", "det")) {
      if (!sentence.relation(child).equals("det") || child.has("Poss=Yes")) {
        found.add(child);
      }
    }
    Token head = head(noun);
    if (head != null && Clauses.isVerbal(sentence, head)) {
      if (sentence.is(noun, "obj") || sentence.is(noun, "obl")) {
        surfaceSubject(head, 0).ifPresent(found::add);
      } else if (sentence.is(head, "acl")) {
        Optional.ofNullable(head(head)).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * The surface subject of a verb, its own or the one that control, coordination or an adverbial
   * clause lends it.
   */
  private Optional<Token> surfaceSubject(Token verb, int depth) {
    for (Token subject : sentence.children(verb, "nsubj")) {
      if (!words.relatives().contains(lower(subject))) {
        return Optional.of(subject);
      }
    }
    Token head = head(verb);
    if (head == null || depth > LONGEST_CHAIN) {
      return Optional.empty();
    }
    if (Clauses.modifiesNoun(sentence, verb)) {
      if (sentence.hasChild(verb, c -> words.relativeAdverbs().contains(lower(c)))) {
        return hasOwnSubject(verb) ? Optional.empty() : surfaceSubject(head, depth + 1);
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
        return surfaceSubject(head, depth + 1);
      }
      return Optional.empty();
    }
    boolean bareComplement = sentence.is(verb, "ccomp") && !Clauses.isFinite(sentence, verb);
    if (sentence.is(verb, "xcomp") || bareComplement) {
      boolean objectControl = words.objectControl().contains(head.lemma());
      if (objectControl && !Clauses.isPassive(sentence, head, words)) {
        List<Token> controllers = sentence.children(head, "obj", "iobj");
        if (!controllers.isEmpty()) {
          return Optional.of(controllers.getFirst());
        }
        for (Token oblique : sentence.children(head, "obl")) {
          if (oblique.index() < verb.index() && Clauses.caseOf(sentence, oblique).isPresent()) {
            return Optional.of(oblique);
          }
        }
      }
      return surfaceSubject(head, depth + 1);
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
      return surfaceSubject(head, depth + 1);
    }
    return Optional.empty();
  }

  // Nouns

  private void noun(Token noun) {
    dependents(noun, true, "");
    for (Token subject : sentence.children(noun, "nsubj")) {
      add("subj", subject, "predicate noun", true);
    }
    for (Token clause : sentence.children(noun, "acl", "amod")) {
      if (Clauses.isVerbal(sentence, clause) && words.lightVerbs().contains(clause.lemma())) {
        children(
            clause,
            Clauses.isPassive(sentence, clause, words),
            true,
            "light verb " + clause.text());
      }
    }
    for (Token participle : sentence.children(noun, "amod", "acl")) {
      // "The meeting planned between the two": parsers hang the sides on the participle.
      if (Clauses.isPastParticiple(sentence, participle)) {
        for (Token oblique : sentence.children(participle, "obl")) {
          Clauses.caseOf(sentence, oblique)
              .filter(m -> !words.agentMarkers().contains(m))
              .ifPresent(m -> add("obl:" + m, oblique, "participle " + participle.text(), false));
        }
      }
    }
    Token carrier = noun;
    Token head = head(noun);
    int steps = 0;
    while (head != null
        && steps++ < LONGEST_CHAIN
        && (sentence.is(carrier, "conj")
            || words.lightNouns().contains(head.lemma())
            || sentence.is(carrier, "nmod") && !Clauses.isVerbal(sentence, head))) {
      if (sentence.is(carrier, "conj")) {
        dependents(head, false, "shared by coordination");
      } else {
        dependents(head, false, "noun " + head.text());
        if (sentence.is(carrier, "nmod")) {
          add("holder", head, "noun below " + head.text(), false);
        }
      }
      carrier = head;
      head = head(carrier);
    }
    if (head != null && head.tag().equals("ADJ") && sentence.is(carrier, "obl")) {
      // "Is close to an agreement": whoever is so has to do with it.
      for (Token subject : sentence.children(head, "nsubj")) {
        add("subj", subject, "subject of " + head.text(), false);
      }
    }
    if (head == null || !Clauses.isVerbal(sentence, head)) {
      return;
    }
    boolean passive = Clauses.isPassive(sentence, head, words);
    boolean object =
        sentence.is(carrier, "obj")
            || passive && sentence.is(carrier, "nsubj")
            || sentence.is(carrier, "obl");
    if (object) {
      Arguments lent = new Arguments(sentence, words);
      lent.verb(head, 1);
      for (Argument argument : lent.arguments) {
        // "In a call with Xi, he praised supplies to Russia": what comes after is the verb's.
        boolean verbs =
            sentence.is(carrier, "obl")
                && argument.slot().startsWith("obl:")
                && noun.index() < head.index();
        if (!verbs
            && !sentence.isWithin(noun, argument.token())
            && !argument.slot().equals("obj")) {
          add(argument.slot(), argument.token(), "verb " + head.text(), false);
        }
      }
    } else if (sentence.is(carrier, "nsubj")) {
      for (Token oblique : sentence.children(head, "obl")) {
        Clauses.caseOf(sentence, oblique)
            .ifPresent(m -> add("obl:" + m, oblique, "verb " + head(noun), false));
      }
    }
  }

  private void dependents(Token noun, boolean near, String path) {
    for (Token child : sentence.children(noun)) {
      String relation = sentence.relation(child);
      Optional<String> marker = Clauses.caseOf(sentence, child);
      if (relation.equals("nmod:poss") || relation.equals("det") && child.has("Poss=Yes")) {
        add("poss", child, path, near);
      } else if (relation.startsWith("nmod") || relation.startsWith("obl")) {
        if (marker.isPresent()) {
          add("obl:" + marker.get(), child, path, near);
        } else {
          add("mod", child, path, near);
        }
      } else if (relation.equals("amod")
          || relation.startsWith("compound")
          || relation.startsWith("flat")
          || relation.equals("appos")) {
        add(relation.equals("appos") ? "appos" : "mod", child, path, near);
      }
    }
  }

  private @Nullable Token head(Token token) {
    int index = sentence.headIndex(token);
    return index < 0 ? null : sentence.token(index);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
