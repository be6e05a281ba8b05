package io.zhijia;

import com.microsoft.playwright.Page;

/** Somebody who works without a mouse: moves with Tab, chooses with Enter, and sees where they are. */
public record Keyboard(Page page) {

    private static final int WAITS = 50;
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
                return seen(name);
            }
        }
        throw new AssertionError("“%s” is not reached with %d times Tab; there is “%s”"
                .formatted(name, atMost, page.evaluate(NAME)));
    }

    /** The page may still be on its way there. */
    private Keyboard seen(String name) {
        for (int waits = 0; waits < WAITS; waits++) {
            if ((Boolean) page.evaluate(SEEN)) {
                return this;
            }
            page.waitForTimeout(100);
        }
        throw new AssertionError("“%s” does not show that it is in focus".formatted(name));
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
