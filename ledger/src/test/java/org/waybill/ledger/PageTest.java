package org.waybill.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Answers that are asked for page by page. */
final class PageTest {

  private final List<String> asked = new ArrayList<>();

  private Page<Integer> page(PageRequest request) {
    asked.add(request.after().orElse("first"));
    int from = request.after().map(Integer::parseInt).orElse(0);
    int to = Math.min(7, from + request.limit());
    List<Integer> items = new ArrayList<>();
    for (int i = from; i < to; i++) {
      items.add(i);
    }
    return new Page<>(items, to < 7 ? Optional.of(Integer.toString(to)) : Optional.empty());
  }

  @Test
  void allPagesFollowEachOtherFromThePlaceThatIsAskedFor() {
    assertThat(Page.all(this::page, PageRequest.first(3))).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(asked).containsExactly("first", "3", "6");
    assertThat(Page.all(this::page, PageRequest.first(3).following("5"))).containsExactly(5, 6);
  }

  @Test
  void pagesThatNobodyComesToAreNotAskedFor() {
    assertThat(Page.all(this::page, PageRequest.first(3)).anyMatch(item -> item == 1)).isTrue();
    assertThat(asked).containsExactly("first");
  }
}
