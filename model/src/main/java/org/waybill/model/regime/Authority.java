package org.waybill.model.regime;

/**
 * Who imposes regimes.
 *
 * @param code its short name: UN, EU, US, UK, OSCE …
 * @param name its full name
 */
public record Authority(String code, String name) {}
