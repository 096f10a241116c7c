package org.waybill.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The paragraphs of the article that a page is about.
 *
 * <p>Blocks of running text weigh by their length. What is named as clutter goes, unless most of
 * the page is in it. Each block then gives its weight to the elements around it, less the further
 * out they are; the heaviest element is the article. Its blocks are the body, with those of
 * elements made by the same template (articles that advertisements cut in pieces).
 */
final class ArticleBody {

  /** What is left of a block's weight from one element to the one around it. */
  private static final double DECAY = 0.8;

  private static final int LEVELS = 6;
  private static final double DECLARED_FACTOR = 3;
  private static final double LIST_ITEM_SHARE = 0.3;
  private static final double TOO_MUCH_FOR_CLUTTER = 0.4;
  private static final int ENOUGH_LEFT = 300;
  private static final double MOST_LINKS = 0.5;

  private ArticleBody() {}

  static List<String> paragraphs(Document page) {
    List<TextBlock> blocks = withoutClutter(TextBlocks.of(page.body()));
    Element article = heaviest(blocks, page.body());
    List<TextBlock> body =
        blocks.stream()
            .filter(block -> isIn(block, article))
            .filter(block -> block.linkDensity() < MOST_LINKS)
            .filter(block -> !block.element().normalName().equals("h1"))
            .toList();
    int end = body.size();
    while (end > 0 && body.get(end - 1).isHeading()) {
      end--;
    }
    return body.subList(0, end).stream().map(TextBlock::text).toList();
  }

  private static boolean isIn(TextBlock block, Element article) {
    return block.ancestors().stream()
        .anyMatch(e -> e.equals(article) || isOfSameTemplate(e, article));
  }

  private static List<TextBlock> withoutClutter(List<TextBlock> all) {
    Map<Element, Integer> weights = new HashMap<>();
    Map<Element, Integer> quoted = new HashMap<>();
    for (TextBlock block : all) {
      List<Element> ancestors = block.ancestors();
      ancestors.forEach(e -> weights.merge(e, block.weight(), Integer::sum));
      if (ancestors.stream().anyMatch(e -> e.normalName().equals("blockquote"))) {
        ancestors.forEach(e -> quoted.merge(e, block.weight(), Integer::sum));
      }
    }
    int total = all.stream().mapToInt(TextBlock::weight).sum();
    Set<Element> clutter = new HashSet<>();
    weights.forEach((element, weight) -> {
      boolean quotes = weight > 0 && weight.equals(quoted.get(element));
      boolean goes =
          switch (PageClutter.likelihood(element)) {
            case UNLIKELY -> false;
            // A post of a social network that the article quotes is part of it.
            case LIKELY -> weight <= total * TOO_MUCH_FOR_CLUTTER && !quotes;
            case SURELY -> total - weight >= ENOUGH_LEFT;
          };
      if (goes) {
        clutter.add(element);
      }
    });
    return all.stream()
        .filter(block -> block.ancestors().stream().noneMatch(clutter::contains))
        .toList();
  }

  private static Element heaviest(List<TextBlock> blocks, Element body) {
    Map<Element, Double> scores = new HashMap<>();
    for (TextBlock block : blocks) {
      Element element = block.element();
      double share = block.weight() * (block.isListItem() ? LIST_ITEM_SHARE : 1);
      Element around = element.normalName().equals("div") ? element : element.parent();
      for (int level = 0; around != null && level < LEVELS; level++) {
        scores.merge(around, share * factor(around), Double::sum);
        share *= DECAY;
        around = around.parent();
      }
    }
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(body);
  }

  private static double factor(Element element) {
    return element.attr("itemprop").equals("articleBody") ? DECLARED_FACTOR : 1;
  }

  private static boolean isOfSameTemplate(Element element, Element article) {
    return !article.className().isEmpty()
        && element.className().equals(article.className())
        && element.normalName().equals(article.normalName());
  }
}
