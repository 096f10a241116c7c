package org.waybill.server.views;

import java.util.Optional;

/**
 * The form to log in by.
 *
 * @param to the page to go on to
 * @param failure why the last attempt failed
 */
public record LogInForm(String to, Optional<String> failure) {}
