package org.waybill.server.pages;

import java.util.function.Supplier;

/**
 * What a page answers.
 *
 * @param title the title of the page
 * @param template the template, without its ending
 * @param view what the template shows, as its parameter {@code view}
 * @param json the same as JSON, made only if it is asked for
 */
public record Answer(String title, String template, Object view, Supplier<String> json) {}
