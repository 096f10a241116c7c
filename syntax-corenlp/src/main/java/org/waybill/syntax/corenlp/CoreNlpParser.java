package org.waybill.syntax.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.waybill.syntax.Parser;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Span;
import org.waybill.syntax.Token;

/** The parser of one language: words, tags, entities, tree and morphology, in this order. */
final class CoreNlpParser implements Parser {

  private final String language;
  private final Words words;
  private final MaxentTagger tagger;
  private final Entities entities;
  private final TreeParser trees;
  private final Morphology morphology;

  private CoreNlpParser(
      String language,
      Words words,
      MaxentTagger tagger,
      Entities entities,
      TreeParser trees,
      Morphology morphology) {
    this.language = language;
    this.words = words;
    this.tagger = tagger;
    this.entities = entities;
    this.trees = trees;
    this.morphology = morphology;
  }

  /** Loads a language's models, each on a thread of its own. */
  static CoreNlpParser load(LanguageSettings settings) {
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      Future<TreeParser> trees = threads.submit(() -> TreeParser.load(settings));
      Future<Entities> entities = threads.submit(() -> Entities.load(settings));
      Future<MaxentTagger> tagger =
          threads.submit(() -> new MaxentTagger(settings.required("tagger")));
      Morphology morphology = Morphology.load(settings);
      Optional<Enclitics> enclitics =
          morphology instanceof Enclitics.Forms forms
              ? Enclitics.of(settings, forms)
              : Optional.empty();
      Words words = new Words(settings, enclitics);
      return new CoreNlpParser(
          settings.code(), words, tagger.get(), entities.get(), trees.get(), morphology);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the models were loaded", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public List<Sentence> parse(String text, Span span) {
    List<Sentence> sentences = new ArrayList<>();
    for (List<Word> piece : LongSentences.split(words.in(text, span))) {
      sentences.add(tree(piece));
    }
    return sentences;
  }

  private Sentence tree(List<Word> piece) {
    List<CoreLabel> labels = new ArrayList<>(piece.size());
    for (Word word : piece) {
      labels.add(word.label(labels.size()));
    }
    List<String> classes = entities.of(labels);
    tagger.tagCoreLabels(labels);
    for (int i = 0; i < labels.size(); i++) {
      piece.get(i).mendTag(labels.get(i));
    }
    Tree tree = trees.over(labels);
    List<Token> tokens = new ArrayList<>(piece.size());
    for (int i = 0; i < piece.size(); i++) {
      Word word = piece.get(i);
      Analysis analysis = morphology.analyse(word.text(), labels.get(i).tag(), tree.relations()[i]);
      if (tree.relations()[i].equals("obj") && analysis.isDativePronoun()) {
        tree.relations()[i] = "iobj"; // models were trained on trees that do not tell them apart
      }
      tokens.add(
          new Token(
              i,
              word.text(),
              analysis.lemma(),
              analysis.tag(),
              analysis.features(),
              classes.get(i),
              word.start(),
              word.end()));
    }
    return new Sentence(tokens, tree.heads(), tree.relations());
  }
}
