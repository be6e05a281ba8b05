package io.zhijia;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who works without a mouse: moves with Tab, chooses with Enter, and sees where they are. */
public record Keyboard(Page page) {

    private static final String NAME = """
            (() => { const e = document.activeElement; const label = e.labels && e.labels[0];
              return (e.getAttribute('aria-label') || (label ? label.innerText : e.innerText) || '').trim(); })()""";
    private static final String WITHIN = "selector => !!document.activeElement.closest(selector)";
    private static final String SEEN = """
            (() => { const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
              return box.bottom > 0 && box.top < innerHeight
                && (style.outlineStyle != 'none' || style.boxShadow != 'none'); })()""";

    /** Moves on until that is in focus. */
    public Keyboard to(String name, int atMost) {
        for (int steps = 0; steps < atMost; steps++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate(NAME)).equals(name)) {
                assertThat((Boolean) page.evaluate(SEEN)).as("%s shows that it is in focus", name).isTrue();
                return this;
            }
        }
        throw new AssertionError("“%s” is not reached with %d times Tab; there is “%s”"
                .formatted(name, atMost, page.evaluate(NAME)));
    }

    /** Whether what is in focus lies in there. */
    public boolean isWithin(String selector) {
        return (Boolean) page.evaluate(WITHIN, selector);
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** In place of what stands there. */
    public Keyboard type(String text) {
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().insertText(text);
        return this;
    }
}
