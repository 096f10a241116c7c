package org.waybill.system.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A PNG with a palette, a third of the size: pages have few colours, and letters shades of them.
 */
final class SmallPicture {

  private static final int COLOURS = 64;
  private static final int FINE = 0xF8F8F8;
  private static final int BITS = 8;

  private SmallPicture() {}

  /** The same picture in its most frequent colours, each pixel in the nearest of them. */
  static byte[] of(byte[] png) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts.merge(picture.getRGB(x, y) & FINE, 1, Integer::sum);
      }
    }
    List<Integer> palette =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(COLOURS)
            .map(Map.Entry::getKey)
            .toList();
    int[] colours = palette.stream().mapToInt(colour -> colour | colour >> 5 & 0x070707).toArray();
    IndexColorModel model = new IndexColorModel(BITS, colours.length, colours, 0, false, -1, 0);
    BufferedImage small =
        new BufferedImage(
            picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int colour = picture.getRGB(x, y) & FINE;
        small
            .getRaster()
            .setSample(x, y, 0, nearest.computeIfAbsent(colour, one -> index(one, palette)));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(small, "png", out);
    return out.toByteArray();
  }

  private static int index(int colour, List<Integer> palette) {
    int best = 0;
    for (int i = 1; i < palette.size(); i++) {
      if (distance(colour, palette.get(i)) < distance(colour, palette.get(best))) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int left, int right) {
    int sum = 0;
    for (int shift = 0; shift <= 2 * BITS; shift += BITS) {
      int difference = (left >> shift & 0xFF) - (right >> shift & 0xFF);
      sum += difference * difference;
    }
    return sum;
  }
}
