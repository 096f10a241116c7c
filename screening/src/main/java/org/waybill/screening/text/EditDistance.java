package org.waybill.screening.text;

/** How many letters must change to make one word of another. */
public final class EditDistance {

  private EditDistance() {}

  /**
   * The least number of insertions, deletions, replacements and swaps of neighbours that make one
   * word of the other (optimal string alignment), or {@code limit + 1} where it is more than the
   * limit.
   */
  public static int within(String left, String right, int limit) {
    int n = left.length();
    int m = right.length();
    if (Math.abs(n - m) > limit) {
      return limit + 1;
    }
    int start = 0;
    while (start < n && start < m && left.charAt(start) == right.charAt(start)) {
      start++;
    }
    while (n > start && m > start && left.charAt(n - 1) == right.charAt(m - 1)) {
      n--;
      m--;
    }
    if (n == start || m == start) {
      int rest = n - start + m - start;
      return Math.min(rest, limit + 1);
    }
    return table(left.substring(start, n), right.substring(start, m), limit);
  }

  private static int table(String left, String right, int limit) {
    int m = right.length();
    int[] beforeLast = new int[m + 1];
    int[] last = new int[m + 1];
    int[] current = new int[m + 1];
    for (int j = 0; j <= m; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      current[0] = i;
      int least = i;
      char a = left.charAt(i - 1);
      for (int j = 1; j <= m; j++) {
        char b = right.charAt(j - 1);
        int cost = Math.min(last[j], current[j - 1]) + 1;
        cost = Math.min(cost, last[j - 1] + (a == b ? 0 : 1));
        if (i > 1 && j > 1 && a == right.charAt(j - 2) && left.charAt(i - 2) == b) {
          cost = Math.min(cost, beforeLast[j - 2] + 1);
        }
        current[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = current;
      current = spare;
    }
    return Math.min(last[m], limit + 1);
  }
}
