package org.waybill.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waybill.model.Claim;
import org.waybill.model.Report;
import org.waybill.reading.attribution.Attribution;
import org.waybill.reading.claims.ClaimAssembly;
import org.waybill.reading.claims.EventDates;
import org.waybill.reading.claims.EventPlaces;
import org.waybill.reading.events.Events;
import org.waybill.reading.events.Finding;
import org.waybill.reading.events.FrameLexicon;
import org.waybill.reading.events.WeighedTransfer;
import org.waybill.reading.events.Weights;
import org.waybill.reading.factuality.StandingReader;
import org.waybill.reading.gate.Gate;
import org.waybill.reading.gazetteer.Gazetteer;
import org.waybill.reading.grammar.GoodsRepairs;
import org.waybill.reading.grammar.OfficeNouns;
import org.waybill.reading.grammar.PerfectTense;
import org.waybill.reading.grammar.PrepositionRepairs;
import org.waybill.reading.grammar.Repairs;
import org.waybill.reading.language.Language;
import org.waybill.reading.materiel.MaterielLexicon;
import org.waybill.reading.mentions.Discourse;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.reading.time.TimeExpressions;
import org.waybill.syntax.Parser;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.SentenceSplitter;
import org.waybill.syntax.Span;
import org.waybill.syntax.Token;

/**
 * The reader that goes by grammar: dependency trees, a valency lexicon and word lists, all of them
 * data.
 */
public final class GrammarReader implements Reader {

  /** The name and version that claims carry. */
  public static final String NAME = "grammar/1";

  private final Parser parser;
  private final Language language;
  private final Gazetteer gazetteer;
  private final MaterielLexicon materiel;
  private final FrameLexicon frames;
  private final Gate gate;
  private final TimeExpressions times;
  private final SentenceSplitter splitter;
  private final StandingReader standings;
  private final Weights weights;

  /**
   * A reader for the language of a parser; loads the language's folder.
   *
   * @throws org.waybill.model.InvalidValueException if a file of the folder is missing or wrong
   */
  public GrammarReader(Parser parser) {
    this.parser = parser;
    this.language = Language.read(parser.language());
    this.gazetteer = Gazetteer.load(parser.language());
    this.materiel = MaterielLexicon.load(parser.language());
    this.frames = FrameLexicon.read(parser.language());
    this.gate = Gate.of(parser.language(), frames, gazetteer);
    this.times = TimeExpressions.load(parser.language());
    this.splitter = SentenceSplitter.forLanguage(parser.language());
    this.standings =
        new StandingReader(
            language.grammar(), language.modality(), language.speech(), language.operators());
    this.weights = Weights.read("transfer.tsv");
  }

  @Override
  public List<Claim> read(Report report) {
    if (!gate.relevant(report.body())) {
      return List.of();
    }
    Understood understood = understand(report);
    EventDates dates = new EventDates(times.find(report.body(), report.published()));
    EventPlaces places = new EventPlaces(language.grammar());
    return new ClaimAssembly(report, understood.attribution(), dates, places, NAME)
        .assemble(understood.events().findings());
  }

  /**
   * What the frames find in a report, whatever it is about and before repeats become one claim: for
   * those who write frames and must know which of them fires.
   */
  public List<Finding> findings(Report report) {
    return understand(report).events().findings();
  }

  /**
   * What the words of a report may tell of transfers: for those who fit weights to coded reports.
   */
  public List<WeighedTransfer> weighed(Report report) {
    return gate.relevant(report.body()) ? understand(report).events().weighed() : List.of();
  }

  private Understood understand(Report report) {
    Discourse discourse = parse(report);
    Parties plain = Parties.of(discourse, language.parties());
    Attribution attribution =
        new Attribution(
            discourse, plain, language.grammar(), language.speech(), language.parties());
    Parties parties = plain.with(attribution);
    return new Understood(
        attribution,
        new Events(discourse, parties, frames, language.grammar(), standings, weights));
  }

  private Discourse parse(Report report) {
    String body = report.body();
    List<ReadSentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int last = 0;
    List<Span> spans = splitter.split(body);
    Set<Span> kept = new HashSet<>(gate.sentences(body, spans));
    for (Span span : spans) {
      if (body.substring(last, span.start()).indexOf('\n') >= 0) {
        paragraph++;
      }
      last = span.end();
      if (!kept.contains(span)) {
        continue;
      }
      for (Sentence parsed : parser.parse(body, Dateline.skip(body, span))) {
        Sentence tree = mended(parsed);
        sentences.add(
            new ReadSentence(
                sentences.size(),
                paragraph,
                tree,
                gazetteer.find(tree.tokens()),
                materiel.find(tree)));
      }
    }
    return new Discourse(report, sentences);
  }

  /** A tree without the faults that parsers are known for. */
  private Sentence mended(Sentence parsed) {
    Sentence tree = PrepositionRepairs.of(Repairs.of(parsed, language.parties().possession()));
    List<Token> goods = materiel.find(tree).stream().map(m -> tree.token(m.head())).toList();
    return PerfectTense.of(
        OfficeNouns.of(GoodsRepairs.of(tree, goods), language.parties().offices()),
        language.grammar().perfectAuxiliaries());
  }

  private record Understood(Attribution attribution, Events events) {}
}
