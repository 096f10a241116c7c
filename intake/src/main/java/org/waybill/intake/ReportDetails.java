package org.waybill.intake;

/**
 * What is known of a report beside its text; an empty string stands for what is not known.
 *
 * @param id what names the report
 * @param language the ISO 639-1 code
 * @param title the headline
 * @param published the date as {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param outlet who printed it
 * @param url its address
 */
public record ReportDetails(
    String id, String language, String title, String published, String outlet, String url) {

  /** Nothing known. */
  public static final ReportDetails UNKNOWN = new ReportDetails("", "", "", "", "", "");

  /** These details, with what is unknown here filled from others. */
  public ReportDetails orElse(ReportDetails others) {
    return new ReportDetails(
        id.isEmpty() ? others.id : id,
        language.isEmpty() ? others.language : language,
        title.isEmpty() ? others.title : title,
        published.isEmpty() ? others.published : published,
        outlet.isEmpty() ? others.outlet : outlet,
        url.isEmpty() ? others.url : url);
  }

  /** These details with another date. */
  public ReportDetails withPublished(String date) {
    return new ReportDetails(id, language, title, date, outlet, url);
  }
}
