package org.waybill.server.views;

/**
 * What went wrong, for people.
 *
 * @param status the HTTP status
 * @param message what happened and what to do
 */
public record Failure(int status, String message) {}
