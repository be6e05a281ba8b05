package io.zhijia.union;

/**
 * What a union says about itself beside its name; each may be empty.
 *
 * @param principal who leads the unit (单位行政负责人)
 * @param letterhead what stands in red above its official papers
 * @param history how it became what it is, in paragraphs
 */
public record Portrait(String shortName, String principal, String motto, String letterhead, String history) {

    static final Portrait EMPTY = new Portrait("", "", "", "", "");
}
