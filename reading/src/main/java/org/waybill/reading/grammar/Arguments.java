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

  /** The slot of whoever stands before the hyphen in "U.S.-supplied rockets". */
  public static final String EPITHET = "epithet";

  private final Sentence sentence;
  private final GrammarWords words;
  private final Subjects subjects;
  private final List<Argument> arguments = new ArrayList<>();

  private Arguments(Sentence sentence, GrammarWords words) {
    this.sentence = sentence;
    this.words = words;
    this.subjects = new Subjects(sentence, words);
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
    Clauses.doerBeforeHyphen(sentence, verb)
        .ifPresent(doer -> {
          add("subj", doer, "before a hyphen", true);
          add(EPITHET, doer, "before a hyphen", true);
        });
    List<Argument> receivers = in("iobj");
    if (receivers.size() > 1 && !has("obj")) {
      // "Offered Argentina 15 MiG-35 fighters": parsers take both for whom something is given.
      add("obj", receivers.getLast().token(), "second indirect object", true);
    }
    Token head = head(verb);
    if (head == null || depth > Subjects.LONGEST_CHAIN) {
      return;
    }
    if (Clauses.modifiesNoun(sentence, verb)) {
      for (Argument filled : Gap.of(sentence, verb, head, passive, words)) {
        add(filled.slot(), filled.token(), filled.path(), filled.near());
      }
    } else if (passive && !has("obj")) {
      subjects
          .agreeingNoun(verb)
          .ifPresent(noun -> add("obj", noun, "participle of " + noun.text(), true));
    }
    String inherited = passive ? "obj" : "subj";
    if (!has(inherited)) {
      subjects
          .of(verb)
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
        if (!passive && !reflexive && subjects.isPostponedObject(child, verb)) {
          add("obj", child, "postponed object", near);
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
        for (Token subject : sentence.children(clause, "nsubj")) {
          if (!words.relatives().contains(lower(subject))) {
            add("doer", subject, "who " + clause.text() + " it", true);
          }
        }
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
    if (head != null && sentence.is(noun, "appos")) {
      // "Russia, Syria's main supplier": who is called so stands before.
      add("appos", head, "apposition", true);
    }
    int steps = 0;
    while (head != null
        && steps++ < Subjects.LONGEST_CHAIN
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
        adjectival(child, path, near);
      }
    }
  }

  /** "Procedente de Jordania", "bound for Peru": an adjective and its preposition are as one. */
  private void adjectival(Token adjective, String path, boolean near) {
    if (!adjective.tag().equals("ADJ") || Clauses.isVerbal(sentence, adjective)) {
      return;
    }
    for (Token child : sentence.children(adjective, "nmod", "obl", "obj")) {
      Clauses.caseOf(sentence, child)
          .ifPresent(m -> add("obl:" + adjective.lemma() + " " + m, child, path, near));
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
